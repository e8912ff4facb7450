import { describe, expect, it } from 'vitest';
import type { BoundSpanRecord } from '#contract';
import { linesOf } from './report-lines.ts';

const text = 'Thu ngân sách đạt 871 tỷ đồng.\n\nĐàn trâu 104.000 con, đàn bò 30 con.\n';
function span(quote: string, proposal: number | null): BoundSpanRecord {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, figure: null, proposal, form: 'value' };
}

describe('the lines of a report', () => {
  const lines = linesOf({ text, spans: [span('30', 2), span('871', 0), span('104.000', null)] });

  it('hold the text whole, empty lines left out, wherever the spans were listed', () => {
    expect(lines.map(({ parts }) => parts.map(part => part.text).join(''))).toEqual([
      'Thu ngân sách đạt 871 tỷ đồng.',
      'Đàn trâu 104.000 con, đàn bò 30 con.',
    ]);
  });

  it('mark each number that was bound, and know which wait for a decision', () => {
    expect(lines.map(({ parts }) => parts.filter(part => part.span !== null).map(part => part.text))).toEqual([
      ['871'],
      ['104.000', '30'],
    ]);
    expect(lines.map(({ waits }) => waits)).toEqual([[0], [2]]);
  });

  it('draw the first of two spans that overlap, and none that runs over a line end', () => {
    const overlapping = [span('871 tỷ', 0), span('tỷ đồng', 1), span('.\n\nĐàn', 2)];
    const marked = linesOf({ text, spans: overlapping }).flatMap(({ parts }) => parts.filter(part => part.span));
    expect(marked.map(part => part.text)).toEqual(['871 tỷ']);
  });
});

it('marks a number as the value of its own proposal, not as what another is compared with', () => {
  const base: BoundSpanRecord = { ...span('871', 0), form: 'base' };
  expect(linesOf({ text, spans: [base, span('871', 1)] })[0]?.waits).toEqual([1]);
});
