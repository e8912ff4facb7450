import { createElement, memo } from 'react';
import type { Span } from '#documents';
import { EditIcon } from '../frame/icons.tsx';
import { useWords } from '../messages/language.tsx';
import { type Mark, type Segment, type ShownVerdict, segmentsOf, within } from '../text/marking.ts';
import type { Passage } from '../text/passages.ts';
import { PassageEditor } from './passage-editor.tsx';
import type { Editing } from './use-editing.ts';

/** What is drawn over the text of a block; ranges count from the block's start. */
export interface Drawn {
  readonly marks: readonly Mark[];
  readonly operands: readonly Span[];
  readonly hidden: ReadonlySet<ShownVerdict>;
  readonly chosen: string | null;
  readonly editing: Editing | null;
}

interface PassageViewProps extends Drawn {
  readonly passage: Passage;
}

/** One paragraph, heading, item or paragraph of a cell. */
export const PassageView = memo(function PassageView({ passage, editing, ...drawn }: PassageViewProps) {
  const words = useWords();
  const { kind, level, label, text, block } = passage;
  const lines = within(
    drawn.marks.filter(mark => !drawn.hidden.has(mark.verdict)),
    passage.offset,
    text.length,
  );
  if (editing) return <PassageEditor text={text} marks={lines} chosen={drawn.chosen} editing={editing} />;
  // A slice of an over-long block is not edited: what is typed would run into the next slice.
  const whole = passage.key === `${block}.0` && text.length < 18_000;
  const segments = segmentsOf(text, lines, within(drawn.operands, passage.offset, text.length));
  return (
    <div className={`passage passage--${kind}`} data-level={level || undefined} data-whole={whole ? block : undefined}>
      {createElement(
        tagFor(kind, level),
        { className: 'passage-text' },
        label === '' ? null : <span className="passage-label">{label} </span>,
        <Segments segments={segments} chosen={drawn.chosen} />,
      )}
      {whole && (
        <button
          type="button"
          className="passage-edit"
          data-edit={block}
          aria-label={words.document.editPassage(text.slice(0, 40))}
          title={words.findings.edit}
        >
          <EditIcon />
        </button>
      )}
    </div>
  );
});

/** The page's own title is the first heading, so the document's begin at the second. */
function tagFor(kind: Passage['kind'], level: number): string {
  return kind === 'heading' ? `h${Math.min(6, level + 1)}` : 'p';
}

interface SegmentsProps {
  readonly segments: readonly Segment[];
  readonly chosen: string | null;
}

function Segments({ segments, chosen }: SegmentsProps) {
  return segments.map(segment => <SegmentView key={segment.start} segment={segment} chosen={chosen} />);
}

function SegmentView({ segment, chosen }: { readonly segment: Segment; readonly chosen: string | null }) {
  const words = useWords();
  const { mark, text, leads, operand } = segment;
  if (!mark) return operand ? <span className="operand">{text}</span> : text;
  const pressed = mark.id === chosen;
  const look = [
    'mark',
    `mark--${mark.verdict}`,
    leads && 'mark--leads',
    operand && 'operand',
    pressed && 'mark--chosen',
  ];
  const shared = { className: look.filter(Boolean).join(' '), 'data-finding': mark.id };
  if (!leads) return <span {...shared}>{text}</span>;
  const name = words.document.markName(words.verdict[mark.verdict], text);
  // Not a button element: that would not break across lines with the text.
  return (
    <span {...shared} role="button" tabIndex={0} aria-label={name} aria-pressed={pressed}>
      {text}
    </span>
  );
}
