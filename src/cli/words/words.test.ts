import { expect, test } from 'vitest';
import { example } from '../check/example.fixtures.ts';
import { english } from './english.ts';
import { vietnamese } from './vietnamese.ts';

test('numbers carry the thousands mark of the language', () => {
  expect(vietnamese.count(1451)).toBe('1.451');
  expect(english.count(1451)).toBe('1,451');
});

test('the relations checked are the sum of the five kinds', () => {
  const relations = { holds: 1000, rounding: 2, doubtful: 3, contradiction: 4, undecided: 5 };
  const summary = { ...example.result.summary, relations };
  expect(vietnamese.check.coverage(summary)[1]).toBe(
    'Đã xét 1.014 quan hệ: 1.000 khớp, 2 lệch do làm tròn, 3 nghi vấn, 4 mâu thuẫn, 5 chưa đủ căn cứ.',
  );
});

test('English counts one and many', () => {
  const [first] = example.result.findings;
  if (first === undefined) throw new Error('the example has findings');
  expect(english.check.headline([first, first])).toBe('2 contradictions');
  expect(english.check.headline([])).toBe('nothing fails to tally');
});

test('every sentence in Vietnamese is in NFC', () => {
  const texts = JSON.stringify(vietnamese);
  expect(texts).toBe(texts.normalize('NFC'));
});
