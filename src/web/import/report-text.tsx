import { memo, useEffect, useMemo, useRef } from 'react';
import type { BoundSpanRecord, Proposal, Report } from '#contract';
import { useDataWords } from '../messages/data-words.ts';

interface ReportTextProps {
  readonly report: Report;
  readonly proposals: readonly Proposal[];
  readonly chosen: number | null;
  readonly onChoose: (n: number) => void;
}

/** The words of the report with every number that was bound to a figure or waits for a decision. */
export const ReportText = memo(function ReportText({ report, proposals, chosen, onChoose }: ReportTextProps) {
  const { review } = useDataWords();
  const pane = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(report), [report]);
  const states = useMemo(() => new Map(proposals.map(({ n, state }) => [n, state])), [proposals]);
  useEffect(() => {
    if (chosen === null) return;
    const mark = pane.current?.querySelector(`[data-n="${chosen}"]`);
    mark?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  return (
    <section
      ref={pane}
      className="report-text"
      aria-label={review.text}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      onClick={event => {
        const n =
          event.target instanceof Element ? event.target.closest<HTMLElement>('[data-n]')?.dataset.n : undefined;
        if (n !== undefined) onChoose(Number(n));
      }}
      lang="vi"
    >
      {lines.map(({ at, parts, waits }) => (
        <LineView
          key={at}
          parts={parts}
          chosen={chosen !== null && waits.includes(chosen) ? chosen : null}
          states={waits.map(n => states.get(n) ?? '').join(' ')}
        />
      ))}
    </section>
  );
});

interface Part {
  readonly start: number;
  readonly text: string;
  readonly span: BoundSpanRecord | null;
}

interface LineOfText {
  readonly at: number;
  readonly parts: readonly Part[];
  /** Proposals of the line, in order. */
  readonly waits: readonly number[];
}

interface LineViewProps {
  readonly parts: readonly Part[];
  readonly chosen: number | null;
  /** States of the line's proposals in order, as text so that a line is drawn again only when one of its own changed. */
  readonly states: string;
}

const LineView = memo(function LineView({ parts, chosen, states }: LineViewProps) {
  const each = states.split(' ');
  let next = 0;
  return (
    <p>
      {parts.map(({ start, text, span }) => {
        if (span === null) return text;
        const n = span.proposal;
        const state = n === null ? 'bound' : each[next++];
        return (
          <mark
            key={start}
            className={`bound bound--${state}`}
            {...(n === null ? {} : { 'data-n': n })}
            {...(n !== null && n === chosen ? { 'aria-current': 'true' as const } : {})}
          >
            {text}
          </mark>
        );
      })}
    </p>
  );
});

/** The text cut at its line ends and at its bound numbers. A span that overlaps an earlier one is not drawn. */
function linesOf({ text, spans }: Report): readonly LineOfText[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const lines: LineOfText[] = [];
  let next = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const parts: Part[] = [];
    const end = at + line.length;
    let done = at;
    for (let span = ordered[next]; span && span.start < end; span = ordered[++next]) {
      if (span.start < done || span.end > end) continue;
      if (span.start > done) parts.push({ start: done, text: text.slice(done, span.start), span: null });
      parts.push({ start: span.start, text: text.slice(span.start, span.end), span });
      done = span.end;
    }
    if (done < end) parts.push({ start: done, text: text.slice(done, end), span: null });
    const waits = parts.flatMap(({ span }) => (span === null || span.proposal === null ? [] : [span.proposal]));
    if (parts.length > 0) lines.push({ at, parts, waits });
    at = end + 1;
  }
  return lines;
}
