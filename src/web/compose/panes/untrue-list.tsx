import type { UntrueRecord } from '#contract';
import { useAsk } from '../../data/queries.ts';
import { Loaded } from '../../data/trouble.tsx';
import { useComposeWords } from '../../messages/compose-words.ts';

interface UntrueListProps {
  readonly id: string;
  readonly onPassage: (passage: string) => void;
}

/** Sentences of an issued report that a later revision made untrue: as issued, as they would read now, the correction. */
export function UntrueList({ id, onPassage }: UntrueListProps) {
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
                <Sentence key={each.span.start} untrue={each} onPassage={onPassage} />
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
  readonly onPassage: (passage: string) => void;
}

function Sentence({ untrue: { passage, where, before, after, changes, draft }, onPassage }: SentenceProps) {
  const { issue } = useComposeWords();
  return (
    <li className="pane-row pane-row--contradiction altered">
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
