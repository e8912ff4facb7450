import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DimensionRecord, IndicatorRecord, Problem } from '#contract';
import { hear, Refused, type Settings } from '../data/client.ts';

export interface Version<Entry> {
  readonly body: Entry;
  readonly etag: string | null;
}

type Headers = Readonly<Record<string, string>>;

/** How one kind of entry of the catalogue is read and written. */
export interface Entries<Entry> {
  /** First word of the keys under which they are kept. */
  readonly kind: string;
  readonly read: (code: string, options: Settings) => Promise<Version<Entry>>;
  readonly write: (entry: Entry, headers: Headers) => Promise<Version<Entry>>;
}

export const indicatorEntries: Entries<IndicatorRecord> = {
  kind: 'indicator',
  read: async (code, options) => await hear('indicator', { params: { code } }, options),
  write: async (body, headers) => await hear('putIndicator', { params: { code: body.code }, body }, { headers }),
};

export const dimensionEntries: Entries<DimensionRecord> = {
  kind: 'dimension',
  read: async (code, options) => await hear('dimension', { params: { code } }, options),
  write: async (body, headers) => await hear('putDimension', { params: { code: body.code }, body }, { headers }),
};

export interface Saving<Entry> {
  readonly busy: boolean;
  /** Why the last saving did not succeed; a conflict is told apart. */
  readonly refused: Refused | null;
  /** What somebody else saved meanwhile. */
  readonly conflict: Version<Entry> | null;
  /** The saved version; null when it was refused. */
  readonly save: (draft: Entry, headers: Headers) => Promise<Version<Entry> | null>;
  readonly forget: () => void;
}

type State<Entry> = Pick<Saving<Entry>, 'busy' | 'refused' | 'conflict'>;

const idle: State<never> = { busy: false, refused: null, conflict: null };
const preconditionFailed = 412;

/** Saves an entry if nobody changed it since it was read; otherwise fetches what they made of it. */
export function useSaving<Entry extends { readonly code: string }>(entries: Entries<Entry>): Saving<Entry> {
  const queries = useQueryClient();
  const [state, setState] = useState<State<Entry>>(idle);
  const save = async (draft: Entry, headers: Headers) => {
    setState({ ...idle, busy: true });
    try {
      const saved = await entries.write(draft, headers);
      setState(idle);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'edited' });
      return saved;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const changed = error.problem?.status === preconditionFailed && 'If-Match' in headers;
      const conflict = changed ? await versionOf(entries, draft.code) : null;
      setState({ busy: false, refused: conflict ? null : error, conflict });
      return null;
    }
  };
  return { ...state, save, forget: () => setState(idle) };
}

async function versionOf<Entry>({ read }: Entries<Entry>, code: string): Promise<Version<Entry> | null> {
  try {
    return await read(code, { fresh: true });
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** The sentence for one field of a refused form. */
export function faultOf(problem: Problem | null | undefined, column: string, language: 'vi' | 'en'): string | null {
  const fault = problem?.errors?.find(error => error.column === column || error.column?.startsWith(`${column}.`));
  if (fault === undefined) return null;
  return language === 'en' ? (fault.messageEn ?? fault.message) : fault.message;
}
