import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DimensionRecord } from '#contract';
import { hear } from '../data/client.ts';
import { Loaded } from '../data/trouble.tsx';
import { useAnnounce } from '../frame/announcer.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { Conflict, type Shown } from './conflict.tsx';
import { draftOf, recordOf } from './dimension-draft.ts';
import { DimensionForm } from './dimension-form.tsx';
import { dimensionEntries, useSaving } from './use-saving.ts';

/** One breakdown with the version it was read in, so that nobody's change is lost unseen. */
export function EditDimension({ code }: { readonly code: string }) {
  const queryKey = ['dimension', 'edited', code];
  const read = useQuery({
    queryKey,
    queryFn: ({ signal }) => hear('dimension', { params: { code } }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  return <Loaded of={read}>{({ body, etag }) => <Editor read={body} etag={etag} queryKey={queryKey} />}</Loaded>;
}

interface EditorProps {
  readonly read: DimensionRecord;
  readonly etag: string | null;
  readonly queryKey: readonly string[];
}

function Editor({ read, etag, queryKey }: EditorProps) {
  const { catalogue } = useDataWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(read));
  const saving = useSaving(dimensionEntries);
  const keep = (answer: { readonly body: DimensionRecord; readonly etag: string | null }) => {
    queries.setQueryData(queryKey, answer);
    setDraft(draftOf(answer.body));
  };
  const save = async (version: string | null) => {
    const saved = await saving.save(recordOf(draft), version === null ? {} : { 'If-Match': version });
    if (saved === null) return;
    keep(saved);
    announce(catalogue.saved);
  };
  const shown = ({ name, nameEn, items }: DimensionRecord): Shown[] => [
    [catalogue.dimension.fields.name, name],
    [catalogue.dimension.fields.nameEn, nameEn ?? '–'],
    [catalogue.dimension.fields.items, items.map(item => item.name).join('; ') || '–'],
  ];
  return (
    <DimensionForm
      heading={read.name}
      draft={draft}
      original={draftOf(read)}
      saving={saving}
      onChange={setDraft}
      onSave={() => void save(etag)}
      onRestore={() => setDraft(draftOf(read))}
    >
      {saving.conflict && (
        <Conflict
          original={read}
          mine={recordOf(draft)}
          theirs={saving.conflict.body}
          said={catalogue.dimension.conflict}
          shown={shown}
          onMine={() => void save(saving.conflict?.etag ?? null)}
          onTheirs={() => {
            if (saving.conflict) keep(saving.conflict);
            saving.forget();
          }}
        />
      )}
    </DimensionForm>
  );
}

const empty = draftOf({ code: '', name: '', items: [] });

/** A breakdown that the catalogue does not have. */
export function NewDimension({ onDone }: { readonly onDone: (code: string | null) => void }) {
  const { catalogue } = useDataWords();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(empty);
  const saving = useSaving(dimensionEntries);
  const save = async () => {
    const saved = await saving.save(recordOf(draft), { 'If-None-Match': '*' });
    if (saved === null) return;
    announce(catalogue.saved);
    onDone(saved.body.code);
  };
  return (
    <DimensionForm
      heading={catalogue.dimension.addHeading}
      draft={draft}
      original={empty}
      fresh
      saving={saving}
      onChange={setDraft}
      onSave={() => void save()}
      onRestore={() => onDone(null)}
    />
  );
}
