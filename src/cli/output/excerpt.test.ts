import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const text = 'Câu trước. Diện tích lúa xuân gieo cấy đạt 101 % kế hoạch\nnăm. Câu sau.';
const span = { start: text.indexOf('101'), end: text.indexOf('101') + 5 };

test('an excerpt stays inside its block and on one line', () => {
  const block = { start: 11, end: text.indexOf(' Câu sau') };
  expect(excerpt({ text, block, span }, 100)).toEqual({
    before: 'Diện tích lúa xuân gieo cấy đạt ',
    quote: '101 %',
    after: ' kế hoạch năm.',
  });
});

test('a long passage is cut between words', () => {
  expect(excerpt({ text, block: { start: 0, end: text.length }, span }, 12)).toEqual({
    before: '… cấy đạt ',
    quote: '101 %',
    after: ' kế hoạch …',
  });
});
