import { type Composed, type Mark, type MarkId, markSentence, placeOf } from '#composing';
import { useComposeWords } from '../../messages/compose-words.ts';
import { useWords } from '../../messages/language.tsx';
import type { Looking } from '../use-check.ts';
import { around } from './around.ts';

interface FindingsPaneProps {
  /** Null while its figures are on their way. */
  readonly looking: Looking | null;
  /** Why a figure could not be printed, in a sentence. */
  readonly whyNot: (problem: Composed['problems'][number]) => string;
  readonly onPassage: (passage: string) => void;
}

/** What does not tally in the report as it would be printed now, what is missing, and what must be known of its figures. */
export function FindingsPane({ looking, whyNot, onPassage }: FindingsPaneProps) {
  const { language, verdict } = useWords();
  const words = useComposeWords();
  if (looking === null) return <p className="pane-empty">{words.findings.checking}</p>;
  const { composed, findings } = looking;
  const marks = groupedMarks(composed);
  const nothing = findings !== null && findings.length === 0 && composed.problems.length === 0 && marks.length === 0;
  return (
    <>
      {nothing && <p className="pane-empty">{words.findings.none}</p>}
      {composed.problems.length > 0 && <h3>{words.findings.missing}</h3>}
      {composed.problems.map(problem => (
        <Row key={problem.span.start} kind="contradiction" onGo={goTo(problem.passage, onPassage)}>
          <small>{around(composed.text, problem.span)}</small>
          {whyNot(problem)}
        </Row>
      ))}
      {findings === null && <p className="pane-empty">{words.findings.checking}</p>}
      {findings !== null && findings.length > 0 && <h3>{words.findings.heading(findings.length)}</h3>}
      {findings?.map(finding => (
        <Row
          key={`${finding.rule} ${finding.span.start}`}
          kind={finding.verdict}
          onGo={goTo(placeOf(composed, finding.span).passage, onPassage)}
        >
          <small>{verdict[finding.verdict]}</small>
          {finding.message[language]}
        </Row>
      ))}
      {marks.map(({ id, all }) => (
        <section key={id}>
          <h3>{words.findings.marks(markSentence({ id, role: 'of' })[language], all.length)}</h3>
          {all.map(({ start, passage, text }) => (
            <Row key={start} kind="note" onGo={goTo(passage, onPassage)}>
              {text}
            </Row>
          ))}
        </section>
      ))}
    </>
  );
}

function goTo(passage: string | null, onPassage: (passage: string) => void) {
  return passage === null ? undefined : () => onPassage(passage);
}

interface RowProps {
  readonly kind: string;
  readonly onGo: (() => void) | undefined;
  readonly children: React.ReactNode;
}

function Row({ kind, onGo, children }: RowProps) {
  return (
    <button type="button" className={`pane-row pane-row--${kind}`} disabled={onGo === undefined} onClick={onGo}>
      {children}
    </button>
  );
}

/** Gravest first: what is known of every second figure says the least. */
const order: readonly MarkId[] = [
  'uncertain',
  'not-approved',
  'merged',
  'before-closing',
  'restated',
  'estimate',
  'implied',
  'synthetic',
];

interface MarkedFigure {
  readonly start: number;
  readonly passage: string | null;
  readonly text: string;
}

function groupedMarks({
  figures,
}: Composed): readonly { readonly id: MarkId; readonly all: readonly MarkedFigure[] }[] {
  const has = (marks: readonly Mark[], id: MarkId) => marks.some(mark => mark.id === id);
  return order.flatMap(id => {
    const all = figures
      .filter(({ marks }) => has(marks, id))
      .map(({ span, passage, text }) => ({ start: span.start, passage, text }));
    return all.length === 0 ? [] : [{ id, all }];
  });
}
