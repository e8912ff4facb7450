import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IndicatorRecord, Problem } from '#contract';
import { hear, Refused } from '../data/client.ts';

interface Version {
  readonly body: IndicatorRecord;
  readonly etag: string | null;
}

export interface Saving {
  readonly busy: boolean;
  /** Why the last saving did not succeed; a conflict is told apart. */
  readonly refused: Refused | null;
  /** What somebody else saved meanwhile. */
  readonly conflict: Version | null;
  /** The saved version; null when it was refused. */
  readonly save: (draft: IndicatorRecord, headers: Readonly<Record<string, string>>) => Promise<Version | null>;
  readonly forget: () => void;
}

interface State {
  readonly busy: boolean;
  readonly refused: Refused | null;
  readonly conflict: Version | null;
}

const idle: State = { busy: false, refused: null, conflict: null };
const preconditionFailed = 412;

/** Saves an indicator if nobody changed it since it was read; otherwise fetches what they made of it. */
export function useSaving(): Saving {
  const queries = useQueryClient();
  const [state, setState] = useState(idle);
  const save = async (draft: IndicatorRecord, headers: Readonly<Record<string, string>>) => {
    setState({ ...idle, busy: true });
    try {
      const saved = await hear('putIndicator', { params: { code: draft.code }, body: draft }, { headers });
      setState(idle);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'edited' });
      return saved;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const changed = error.problem?.status === preconditionFailed && 'If-Match' in headers;
      const conflict = changed ? await versionOf(draft.code) : null;
      setState({ busy: false, refused: conflict ? null : error, conflict });
      return null;
    }
  };
  return { ...state, save, forget: () => setState(idle) };
}

async function versionOf(code: string): Promise<Version | null> {
  try {
    return await hear('indicator', { params: { code } }, { fresh: true });
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
