import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IssueEntry, JudgementRecord } from '#contract';
import { ask, Refused } from '../../data/client.ts';

interface JudgingParts {
  readonly id: string;
  /** Sends what was typed and not sent, and says which version is on the server then. */
  readonly settle: () => Promise<number>;
  readonly onJudged: () => void;
}

/** What is issued, without the version it is said of. */
export type Issue = Omit<IssueEntry, 'version'>;

interface Judging {
  /** Why the last step was not taken. */
  readonly refused: Refused | null;
  readonly busy: boolean;
  readonly judge: (action: JudgementRecord['action']) => void;
  readonly issue: (issue: Issue) => void;
}

/** Takes a report a step further, of the very version that is seen. */
export function useJudging({ id, settle, onJudged }: JudgingParts): Judging {
  const queries = useQueryClient();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const step = async (take: (version: number) => Promise<unknown>) => {
    setBusy(true);
    try {
      await take(await settle());
      setRefused(null);
      // The narrative itself is asked for again by `onJudged`, once.
      const others = (name: unknown) => name !== 'narrative' && String(name).startsWith('narrative');
      await queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => others(name) });
      onJudged();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    refused,
    busy,
    judge: action => void step(version => ask('judgeNarrative', { params: { id }, body: { action, version } })),
    issue: entry => void step(version => ask('issueNarrative', { params: { id }, body: { ...entry, version } })),
  };
}
