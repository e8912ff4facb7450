import { useEffect, useState } from 'react';
import type { Narrative } from '#composing';
import { hear, Refused } from '../data/client.ts';
import { useWords } from '../messages/language.tsx';
import { draftHere, dropHere, keeperHere } from './drafts-here.ts';
import { type Draft, openSaver, type Saver, type SavingState, type Sent } from './saving.ts';
import { useLatest } from './use-latest.ts';

const overtaken = 412;

/** Saves a narrative from `version` on, and says how that goes. */
export function useSaver(
  id: string,
  version: number,
): { readonly saver: Saver<Narrative>; readonly state: SavingState<Narrative> } {
  const { language } = useWords();
  const [state, setState] = useState<SavingState<Narrative>>({ kind: 'saved' });
  const spoken = useLatest(language);
  const [saver] = useState(() => {
    const { keep, drop } = keeperHere(id);
    return openSaver<Narrative>({
      version,
      send: draft => sendDraft(id, draft, spoken.current),
      keepHere: keep,
      dropHere: drop,
      // Said again at each pause of the keys: nothing is drawn anew for it.
      tell: next => setState(last => (next.kind === 'waiting' && last.kind === 'waiting' ? last : next)),
      now: () => new Date().toISOString(),
    });
  });
  useEffect(() => {
    const flush = () => void saver.flush();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, [saver]);
  return { saver, state };
}

/** What is still on its way to the server from a report that was left, by its id. */
const leaving = new Map<string, Promise<void>>();

/** Sends what waits when the report is left. It goes after the effects that read the editor a last time. */
export function useLeaving(id: string, saver: Saver<Narrative>): void {
  useEffect(
    () => () => {
      const sent = saver.flush().finally(() => {
        saver.close();
        if (leaving.get(id) === sent) leaving.delete(id);
      });
      leaving.set(id, sent);
    },
    [id, saver],
  );
}

/** Whether what was written here before has arrived (or cannot), so that the server's answer holds it. */
export function useArrived(id: string): boolean {
  const [arrived, setArrived] = useState(() => !leaving.has(id));
  useEffect(() => {
    let stale = false;
    void Promise.resolve(leaving.get(id)).then(() => {
      if (!stale) setArrived(true);
    });
    return () => {
      stale = true;
    };
  }, [id]);
  return arrived;
}

async function sendDraft(
  id: string,
  { content, madeFrom }: Draft<Narrative>,
  language: 'vi' | 'en',
): Promise<Sent<Narrative>> {
  try {
    const headers = { 'If-Match': tagOf(madeFrom) };
    const { body } = await hear('putNarrative', { params: { id }, body: { narrative: content } }, { headers });
    return { kind: 'saved', version: body.version };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.problem === null || error.problem.status >= 500) return { kind: 'unreachable' };
    if (error.problem.status === overtaken) return theirsOf(id);
    return { kind: 'refused', why: language === 'vi' ? error.problem.detail : error.problem.detailEn };
  }
}

async function theirsOf(id: string): Promise<Sent<Narrative>> {
  try {
    const { body } = await hear('narrative', { params: { id } }, { fresh: true });
    return { kind: 'overtaken', version: body.version, theirs: body.narrative };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'unreachable' };
    throw error;
  }
}

/** The version stands first in its ETag; what follows it there changes while the text does not. */
const tagOf = (version: number): string => `"${version}."`;

interface DraftHere {
  /** Undefined until it is known; null where this machine holds none. */
  readonly draft: Draft<Narrative> | null | undefined;
  readonly drop: () => Promise<void>;
}

/** What this machine still holds that the server has not got, if anything. */
export function useDraftHere(id: string): DraftHere {
  const [draft, setDraft] = useState<Draft<Narrative> | null | undefined>(undefined);
  useEffect(() => {
    let stale = false;
    const found = (held: Draft<Narrative> | undefined) => {
      if (!stale) setDraft(held ?? null);
    };
    // A browser that keeps nothing (a private window) has nothing to offer.
    draftHere(id).then(found, () => found(undefined));
    return () => {
      stale = true;
    };
  }, [id]);
  const drop = async () => {
    await dropHere(id);
    setDraft(null);
  };
  return { draft, drop };
}
