import { memo, useEffect, useMemo, useRef } from 'react';
import type { Proposal, Report } from '#contract';
import { useDataWords } from '../messages/data-words.ts';
import { linesOf, type Part } from './report-lines.ts';

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
