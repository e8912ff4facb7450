import { useEffect, useRef } from 'react';
import type { UntrueRecord } from '#contract';
import { useAsk } from '../../data/queries.ts';
import { Loaded } from '../../data/trouble.tsx';
import { useComposeWords } from '../../messages/compose-words.ts';
import { useWords } from '../../messages/language.tsx';

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
                <Sentence
                  key={`${each.span.start} ${each.changes[0]?.figure ?? 'chart'}`}
                  untrue={each}
                  shown={each.span.start === shown}
                  onPassage={onPassage}
                />
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

function Sentence({ untrue, shown, onPassage }: SentenceProps) {
  const { passage, before, after, changes, draft } = untrue;
  const { issue } = useComposeWords();
  const { language } = useWords();
  const where = language === 'vi' ? untrue.where : untrue.whereEn;
  const messages = changes.flatMap(({ message, messageEn }) => (language === 'vi' ? message : messageEn) ?? []);
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
      {messages.map(message => (
        <p key={message}>{message}</p>
      ))}
      <p>
        {issue.draft}: {draft}
      </p>
    </li>
  );
}
