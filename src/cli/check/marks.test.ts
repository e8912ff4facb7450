import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#documents';
import { type Mark, marksByBlock, pieces } from './marks.ts';

const mark = (start: number, end: number, finding: number): Mark => ({
  span: { start, end },
  finding,
  main: true,
  verdict: 'rounding',
});
const block = (start: number, end: number): Block => ({ span: { start, end }, kind: 'paragraph', level: 0 });

test('overlapping marks are cut at each edge', () => {
  const only = block(0, 10);
  const dealt = marksByBlock([only], [mark(2, 6, 1), { ...mark(4, 8, 2), verdict: 'contradiction' }]);
  const cut = pieces(only.span, dealt.get(only) ?? []);
  expect(cut.map(({ span, mark: over }) => [span.start, span.end, over?.finding])).toEqual([
    [0, 2, undefined],
    [2, 4, 1],
    [4, 6, 2],
    [6, 8, 2],
    [8, 10, undefined],
  ]);
});

test('the words of a finding weigh more than the operands of a worse one', () => {
  const only = block(0, 4);
  const operand: Mark = { span: { start: 0, end: 4 }, finding: 1, main: false, verdict: 'contradiction' };
  const dealt = marksByBlock([only], [operand, mark(0, 4, 2)]);
  expect(pieces(only.span, dealt.get(only) ?? [])[0]?.mark?.finding).toBe(2);
});

test('a mark over two blocks opens in the first and closes in the second', () => {
  const [first, second] = [block(0, 5), block(6, 10)];
  const dealt = marksByBlock([first, second], [mark(3, 8, 1)]);
  const opened = [first, second].map(each => pieces(each.span, dealt.get(each) ?? []).flatMap(piece => piece.opens));
  const closed = [first, second].map(each => pieces(each.span, dealt.get(each) ?? []).flatMap(piece => piece.closes));
  expect(opened.map(each => each.length)).toEqual([1, 0]);
  expect(closed.map(each => each.length)).toEqual([0, 1]);
});

test('pieces always make up the block, and each mark opens and closes once', () => {
  const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), spans => {
      const only = block(0, 41);
      const marks = spans.map(([start, length], index) => mark(start, start + length, index + 1));
      const cut = pieces(only.span, marksByBlock([only], marks).get(only) ?? []);
      expect(cut[0]?.span.start).toBe(0);
      expect(cut.at(-1)?.span.end).toBe(41);
      for (const [index, piece] of cut.entries()) {
        expect(piece.span.end).toBeGreaterThan(piece.span.start);
        if (index > 0) expect(piece.span.start).toBe(cut[index - 1]?.span.end);
      }
      expect(cut.flatMap(piece => piece.opens)).toHaveLength(marks.length);
      expect(cut.flatMap(piece => piece.closes)).toHaveLength(marks.length);
    }),
  );
});
