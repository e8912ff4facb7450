import { useEffect, useRef } from 'react';
import type { UntrueRecord } from '#contract';
import { useAsk } from '../../data/queries.ts';
import { Loaded } from '../../data/trouble.tsx';
import { useComposeWords } from '../../messages/compose-words.ts';

interface UntrueListProps {
  readonly id: string;
  /** Where the sentence begins that is brought into view; null for none. */
  readonly shown: number | null;
  readonly onPassage: (passage: string) => void;
}

/** Sentences of an issued report that a later revision made untrue: as issued, as they would read now, the correction. */
export function UntrueList({ id, shown, onPassage }: UntrueListProps) {
  const { issue } = useComposeWords();
  const untrue = useAsk('narrativeUntrue', { params: { id } });
  return (
    <Loaded of={untrue}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="pane-empty">{issue.allTrue}</p>
        ) : (
          <>
            <h3>{issue.untrue(items.length)}</h3>
            <ul>
              {items.map(each => (
                <Sentence key={each.span.start} untrue={each} shown={each.span.start === shown} onPassage={onPassage} />
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
}

interface SentenceProps {
  readonly untrue: UntrueRecord;
  readonly shown: boolean;
  readonly onPassage: (passage: string) => void;
}

function Sentence({ untrue: { passage, where, before, after, changes, draft }, shown, onPassage }: SentenceProps) {
  const { issue } = useComposeWords();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown) place.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <li ref={place} aria-current={shown ? 'true' : undefined} className="pane-row pane-row--contradiction altered">
      {passage === null ? (
        <small>{where}</small>
      ) : (
        <button type="button" className="quiet" onClick={() => onPassage(passage)}>
          {where}
        </button>
      )}
      <p>
        {issue.issuedWords}: <del>{before}</del>
      </p>
      <p>
        {issue.nowWords}: <ins>{after}</ins>
      </p>
      {changes.map(({ message }) => message !== null && <p key={message}>{message}</p>)}
      <p>
        {issue.draft}: {draft}
      </p>
    </li>
  );
}
