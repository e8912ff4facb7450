import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { JudgementRecord, StoredNarrativeRecord } from '#contract';
import { ask, Refused } from '../../data/client.ts';
import { useAsk } from '../../data/queries.ts';
import { Trouble } from '../../data/trouble.tsx';
import { dayName, momentName } from '../../data/writing.ts';
import { useComposeWords } from '../../messages/compose-words.ts';
import { useWords } from '../../messages/language.tsx';

interface IssuePaneProps {
  readonly record: StoredNarrativeRecord;
  /** Sends what was typed and not sent, and says which version is on the server then. */
  readonly settle: () => Promise<number>;
  readonly onJudged: () => void;
}

/** From draft to issued: who looked at which version, and the files to take away. */
export function IssuePane({ record, settle, onJudged }: IssuePaneProps) {
  const words = useComposeWords();
  const { language } = useWords();
  const { id, state } = record;
  const queries = useQueryClient();
  const events = useAsk('narrativeEvents', { params: { id } });
  const [refused, setRefused] = useState<Error | null>(null);
  const judge = async (act: (version: number) => JudgementRecord) => {
    try {
      await ask('judgeNarrative', { params: { id }, body: act(await settle()) });
      setRefused(null);
      await queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => String(name).startsWith('narrative') });
      onJudged();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    }
  };
  const move = (action: 'review' | 'approve' | 'return') => void judge(version => ({ action, version }));
  return (
    <>
      <h2>{words.list.states[state]}</h2>
      {refused && <Trouble error={refused} />}
      <div className="issue-moves">
        {state === 'draft' && <Button onClick={() => move('review')}>{words.issue.review}</Button>}
        {state === 'reviewed' && <Button onClick={() => move('approve')}>{words.issue.approve}</Button>}
        {(state === 'reviewed' || state === 'approved') && (
          <Button variant="default" onClick={() => move('return')}>
            {words.issue.back}
          </Button>
        )}
      </div>
      <h3>{words.issue.history}</h3>
      <ol className="events">
        {events.data?.items.map(({ n, state: to, who, at, version, issue }) => (
          <li key={n}>
            {words.list.states[to]}: {who}, {momentName(at, language)} ({words.issue.ofVersion(version)})
            {issue !== null && <small>{words.issue.issued(issue.number, dayName(issue.date))}</small>}
          </li>
        ))}
      </ol>
    </>
  );
}
