import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IndicatorRecord } from '#contract';
import { hear } from '../data/client.ts';
import { Loaded } from '../data/trouble.tsx';
import { useAnnounce } from '../frame/announcer.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { Conflict } from './conflict.tsx';
import { IndicatorForm } from './indicator-form.tsx';
import { shownIndicator } from './shown-value.ts';
import { indicatorEntries, useSaving } from './use-saving.ts';

/** One indicator with the version it was read in, so that nobody's change is lost unseen. */
export function EditIndicator({ code }: { readonly code: string }) {
  const queryKey = ['indicator', 'edited', code];
  const read = useQuery({
    queryKey,
    queryFn: ({ signal }) => hear('indicator', { params: { code } }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  return <Loaded of={read}>{({ body, etag }) => <Editor read={body} etag={etag} queryKey={queryKey} />}</Loaded>;
}

interface EditorProps {
  readonly read: IndicatorRecord;
  readonly etag: string | null;
  readonly queryKey: readonly string[];
}

function Editor({ read, etag, queryKey }: EditorProps) {
  const words = useDataWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(read);
  const saving = useSaving(indicatorEntries);
  const keep = (answer: { readonly body: IndicatorRecord; readonly etag: string | null }) => {
    queries.setQueryData(queryKey, answer);
    setDraft(answer.body);
  };
  const save = async (version: string | null) => {
    const saved = await saving.save(draft, version === null ? {} : { 'If-Match': version });
    if (saved === null) return;
    keep(saved);
    announce(words.catalogue.saved);
  };
  return (
    <IndicatorForm
      heading={read.name}
      draft={draft}
      original={read}
      saving={saving}
      onChange={setDraft}
      onSave={() => void save(etag)}
      onRestore={() => setDraft(read)}
    >
      {saving.conflict && (
        <Conflict
          original={read}
          mine={draft}
          theirs={saving.conflict.body}
          said={words.catalogue.conflict}
          shown={entry => shownIndicator(entry, words)}
          onMine={() => void save(saving.conflict?.etag ?? null)}
          onTheirs={() => {
            if (saving.conflict) keep(saving.conflict);
            saving.forget();
          }}
        />
      )}
    </IndicatorForm>
  );
}

const today = () => new Date().toISOString().slice(0, 10);

function empty(): IndicatorRecord {
  return {
    code: '',
    name: '',
    nameEn: null,
    unit: null,
    nature: 'flow',
    overAreas: 'sum',
    overTime: 'sum',
    dimensions: [],
    field: '',
    owner: null,
    definition: null,
    source: null,
    validFrom: today(),
    validTo: null,
  };
}

/** An indicator that the catalogue does not have. */
export function NewIndicator({ onDone }: { readonly onDone: (code: string | null) => void }) {
  const { catalogue } = useDataWords();
  const announce = useAnnounce();
  const [original] = useState(empty);
  const [draft, setDraft] = useState(original);
  const saving = useSaving(indicatorEntries);
  const save = async () => {
    const saved = await saving.save(draft, { 'If-None-Match': '*' });
    if (saved === null) return;
    announce(catalogue.saved);
    onDone(saved.body.code);
  };
  return (
    <IndicatorForm
      heading={catalogue.addHeading}
      draft={draft}
      original={original}
      fresh
      saving={saving}
      onChange={setDraft}
      onSave={() => void save()}
      onRestore={() => onDone(null)}
    />
  );
}
