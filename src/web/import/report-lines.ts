import type { BoundSpanRecord, Report } from '#contract';

export interface Part {
  readonly start: number;
  readonly text: string;
  readonly span: BoundSpanRecord | null;
}

export interface LineOfText {
  readonly at: number;
  readonly parts: readonly Part[];
  /** Proposals of the line, in order. */
  readonly waits: readonly number[];
}

/**
 * The text cut at its line ends and at its bound numbers. A span that overlaps an earlier one is not drawn; of those at
 * one place the proposal whose value stands there is, not another that is compared with it.
 */
export function linesOf({ text, spans }: Pick<Report, 'text' | 'spans'>): readonly LineOfText[] {
  const compared = ({ form }: BoundSpanRecord) => (form === 'value' ? 0 : 1);
  const ordered = spans.toSorted((a, b) => a.start - b.start || compared(a) - compared(b));
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
