import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAnnounce } from '../frame/announcer.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { type Entries, type Saving, useSaving, type Version } from './use-saving.ts';

const keyOf = (kind: string, code: string) => [kind, 'edited', code];

/** An entry and the version it is read in: what is edited is not replaced under the hands. */
export function useVersion<Entry>({ kind, read }: Entries<Entry>, code: string) {
  return useQuery({
    queryKey: keyOf(kind, code),
    queryFn: ({ signal }) => read(code, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}

/** An entry as a form has it, and as it is sent. */
export interface Forms<Entry, Draft> {
  readonly draftOf: (entry: Entry) => Draft;
  readonly recordOf: (draft: Draft) => Entry;
}

export interface Editing<Entry, Draft> {
  readonly draft: Draft;
  readonly original: Draft;
  readonly saving: Saving<Entry>;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: () => void;
  readonly onRestore: () => void;
  /** What somebody else saved meanwhile, beside what is edited here; null where nobody did. */
  readonly conflict: {
    readonly original: Entry;
    readonly mine: Entry;
    readonly theirs: Entry;
    readonly onMine: () => void;
    readonly onTheirs: () => void;
  } | null;
}

/** Edits the entry that was read, so that nobody's change is lost unseen. */
export function useEditing<Entry extends { readonly code: string }, Draft>(
  entries: Entries<Entry>,
  { body, etag }: Version<Entry>,
  { draftOf, recordOf }: Forms<Entry, Draft>,
): Editing<Entry, Draft> {
  const { catalogue } = useDataWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(body));
  const saving = useSaving(entries);
  const keep = (version: Version<Entry>) => {
    queries.setQueryData(keyOf(entries.kind, body.code), version);
    setDraft(draftOf(version.body));
  };
  const save = async (version: string | null) => {
    const saved = await saving.save(recordOf(draft), version === null ? {} : { 'If-Match': version });
    if (saved === null) return;
    keep(saved);
    announce(catalogue.saved);
  };
  const theirs = saving.conflict;
  return {
    draft,
    original: draftOf(body),
    saving,
    onChange: setDraft,
    onSave: () => void save(etag),
    onRestore: () => setDraft(draftOf(body)),
    conflict: theirs && {
      original: body,
      mine: recordOf(draft),
      theirs: theirs.body,
      onMine: () => void save(theirs.etag),
      onTheirs: () => {
        keep(theirs);
        saving.forget();
      },
    },
  };
}

interface Adding<Entry, Draft> extends Pick<Forms<Entry, Draft>, 'recordOf'> {
  /** What the form begins with; the same one each time. */
  readonly empty: Draft;
  /** With the code of what was saved; null where it was left. */
  readonly onDone: (code: string | null) => void;
}

/** Adds an entry that the catalogue does not have. */
export function useAdding<Entry extends { readonly code: string }, Draft>(
  entries: Entries<Entry>,
  { empty, recordOf, onDone }: Adding<Entry, Draft>,
): Omit<Editing<Entry, Draft>, 'conflict'> {
  const { catalogue } = useDataWords();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(empty);
  const saving = useSaving(entries);
  const save = async () => {
    const saved = await saving.save(recordOf(draft), { 'If-None-Match': '*' });
    if (saved === null) return;
    announce(catalogue.saved);
    onDone(saved.body.code);
  };
  return {
    draft,
    original: empty,
    saving,
    onChange: setDraft,
    onSave: () => void save(),
    onRestore: () => onDone(null),
  };
}
