import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StoredNarrativeRecord } from '#contract';
import type { Refused } from '../../data/client.ts';
import { useAsk } from '../../data/queries.ts';
import { Trouble } from '../../data/trouble.tsx';
import { dayName, momentName } from '../../data/writing.ts';
import { useComposeWords } from '../../messages/compose-words.ts';
import { useWords } from '../../messages/language.tsx';
import { Downloads } from './downloads.tsx';
import { IssueForm } from './issue-form.tsx';
import { UntrueList } from './untrue-list.tsx';
import { useJudging } from './use-judging.ts';
import './forms.css';

interface IssuePaneProps {
  readonly record: StoredNarrativeRecord;
  /** The form of what stands around the text, where it may still be changed. */
  readonly around: ReactNode;
  /** Sends what was typed and not sent, and says which version is on the server then. */
  readonly settle: () => Promise<number>;
  readonly onJudged: () => void;
  /** Where the sentence begins whose correction is to be shown; null for none. */
  readonly correction: number | null;
  readonly onPassage: (passage: string) => void;
}

/** From draft to issued: who looked at which version, and the files to take away. */
export function IssuePane({ record, around, settle, onJudged, correction, onPassage }: IssuePaneProps) {
  const words = useComposeWords();
  const { id, state } = record;
  const { refused, busy, judge, issue } = useJudging({ id, settle, onJudged });
  return (
    <>
      <h2>{words.list.states[state]}</h2>
      {refused && <Trouble error={refused} />}
      {refused && <Gaps refused={refused} onPassage={onPassage} />}
      <div className="issue-moves">
        {state === 'draft' && (
          <Button loading={busy} onClick={() => judge('review')}>
            {words.issue.review}
          </Button>
        )}
        {state === 'reviewed' && (
          <Button loading={busy} onClick={() => judge('approve')}>
            {words.issue.approve}
          </Button>
        )}
        {(state === 'reviewed' || state === 'approved') && (
          <Button variant="default" disabled={busy} onClick={() => judge('return')}>
            {words.issue.back}
          </Button>
        )}
      </div>
      {state === 'draft' && around}
      {state === 'approved' && <IssueForm letterhead={record.narrative.letterhead} busy={busy} onIssue={issue} />}
      {state === 'issued' && <UntrueList id={id} shown={correction} onPassage={onPassage} />}
      <Downloads id={id} settle={settle} />
      <Events id={id} />
    </>
  );
}

interface GapsProps {
  readonly refused: Refused;
  readonly onPassage: (passage: string) => void;
}

/** Every place that must be mended first, where the refusal names them. */
function Gaps({ refused: { problem }, onPassage }: GapsProps) {
  const { issue } = useComposeWords();
  const { language } = useWords();
  const errors = problem?.errors ?? [];
  if (errors.length === 0) return null;
  return (
    <>
      <h3>{issue.gaps}</h3>
      {errors.map(({ column, message, messageEn = message }) => (
        <button
          key={`${column} ${message}`}
          type="button"
          className="pane-row pane-row--contradiction"
          disabled={column === null}
          onClick={() => onPassage(column ?? '')}
        >
          {language === 'vi' ? message : messageEn}
        </button>
      ))}
    </>
  );
}

function Events({ id }: { readonly id: string }) {
  const words = useComposeWords();
  const { language } = useWords();
  const events = useAsk('narrativeEvents', { params: { id } });
  if (events.data === undefined || events.data.items.length === 0) return null;
  return (
    <>
      <h3>{words.issue.history}</h3>
      <ol className="events">
        {events.data.items.map(({ n, state: to, who, at, version, issue }) => (
          <li key={n}>
            {words.list.states[to]}: {who}, {momentName(at, language)} ({words.issue.ofVersion(version)})
            {issue !== null && <small>{words.issue.issued(issue.number, dayName(issue.date))}</small>}
          </li>
        ))}
      </ol>
    </>
  );
}
