import { describe, expect, it } from 'vitest';
import type { Finding } from '#checking';
import { type Document, fromText } from '#documents';
import { type Mark, marksOf, partsOf, place, segmentsOf, within } from './marking.ts';

const text = 'I. TRỒNG TRỌT\n\nNgô đạt 89,0% và lúa đạt 77%.\n\nII. RỪNG\n\nRừng đạt 50%.';
const document: Document = fromText(text, 'a.txt');

function finding(quote: string, verdict: Finding['verdict'] = 'contradiction'): Finding {
  const start = text.indexOf(quote);
  const message = { vi: '', en: '' };
  const rest = {
    severity: 'error',
    stated: quote,
    recomputed: '',
    equation: '',
    suggestion: null,
    untold: { equation: null, suggestion: null },
    related: [],
  } as const;
  return { rule: 'share-of-plan', verdict, span: { start, end: start + quote.length }, quote, message, ...rest };
}
const findings = [finding('89,0%'), finding('77%', 'doubtful'), finding('50%', 'rounding')];

describe('place', () => {
  it('puts each finding in its block and under its heading', () => {
    const placed = place(document, findings);
    const headings = placed.map(({ section }) => document.blocks[section]?.span.start ?? -1);
    expect(headings).toEqual([text.indexOf('I. '), text.indexOf('I. '), text.indexOf('II.')]);
    expect(new Set(placed.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps the id of a figure that is retyped', () => {
    const [before] = place(document, findings);
    const [after] = place(document, [{ ...finding('89,0%'), quote: '88,0%' }]);
    expect(after?.id).toBe(before?.id);
  });
});

describe('marksOf', () => {
  it('counts from the start of the block', () => {
    const marks = marksOf(document, place(document, findings));
    const block = document.blocks.findIndex(({ span }) => text.startsWith('Ngô', span.start));
    expect(marks.get(block)?.map(({ start, end }) => [start, end])).toEqual([
      ['Ngô đạt '.length, 'Ngô đạt 89,0%'.length],
      ['Ngô đạt 89,0% và lúa đạt '.length, 'Ngô đạt 89,0% và lúa đạt 77%'.length],
    ]);
  });

  it('lends unchanged lists, so that their blocks are not drawn again', () => {
    const before = marksOf(document, place(document, findings));
    const after = marksOf(document, place(document, findings.slice(0, 2)), before);
    expect(after.size).toBe(before.size - 1);
    for (const [block, list] of after) expect(list).toBe(before.get(block));
  });
});

describe('partsOf', () => {
  it('cuts a span that runs over several blocks', () => {
    const span = { start: text.indexOf('77%'), end: text.indexOf('Rừng đạt') + 4 };
    expect(partsOf(document, span).map(({ start, end }) => end - start)).toEqual(['77%.'.length, 'II. RỪNG'.length, 4]);
  });
});

describe('segmentsOf', () => {
  const mark = (start: number, end: number, id: string, verdict: Mark['verdict'] = 'contradiction'): Mark => ({
    start,
    end,
    id,
    verdict,
  });
  const drawn = (segments: ReturnType<typeof segmentsOf>) => segments.map(({ text, mark }) => [text, mark?.id ?? '']);

  it('is the whole text where nothing is marked', () => {
    expect(drawn(segmentsOf('abc', [], []))).toEqual([['abc', '']]);
  });

  it('lets the shorter of two overlapping marks win, then the worse', () => {
    expect(drawn(segmentsOf('abcdef', [mark(0, 5, 'long'), mark(2, 4, 'short')], []))).toEqual([
      ['ab', 'long'],
      ['cd', 'short'],
      ['e', 'long'],
      ['f', ''],
    ]);
    const same = [mark(0, 2, 'mild', 'rounding'), mark(0, 2, 'grave')];
    expect(drawn(segmentsOf('ab', same, []))).toEqual([['ab', 'grave']]);
  });

  it('makes a button of the first part of each mark only', () => {
    const segments = segmentsOf('abcdef', [mark(0, 6, 'long'), mark(2, 4, 'short')], []);
    expect(segments.map(({ leads }) => leads)).toEqual([true, true, false]);
  });

  it('shows operands inside and outside marks', () => {
    const segments = segmentsOf(
      'abcd',
      [mark(2, 4, 'm')],
      [
        { start: 0, end: 1 },
        { start: 3, end: 4 },
      ],
    );
    expect(segments.map(({ text, operand }) => (operand ? text.toUpperCase() : text)).join('')).toBe('AbcD');
  });

  it('does not fall over marks of a text that was longer', () => {
    expect(drawn(segmentsOf('ab', [mark(1, 9, 'm')], []))).toEqual([
      ['a', ''],
      ['b', 'm'],
    ]);
  });
});

describe('within', () => {
  it('moves ranges into a slice and drops those outside', () => {
    expect(
      within(
        [
          { start: 1, end: 3 },
          { start: 8, end: 12 },
          { start: 20, end: 22 },
        ],
        10,
        5,
      ),
    ).toEqual([{ start: 0, end: 2 }]);
  });
});
