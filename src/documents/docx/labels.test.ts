import { expect, test } from 'vitest';
import { writeNumber } from './labels.ts';

test('list numbers are written as Word writes them', () => {
  const written = (format: string, ...numbers: readonly number[]): readonly string[] =>
    numbers.map(number => writeNumber(number, format));
  expect(written('upperRoman', 1, 4, 9, 14, 49, 1994)).toEqual(['I', 'IV', 'IX', 'XIV', 'XLIX', 'MCMXCIV']);
  expect(written('lowerRoman', 3)).toEqual(['iii']);
  expect(written('lowerLetter', 1, 4, 5, 26, 27, 53)).toEqual(['a', 'd', 'e', 'z', 'aa', 'aaa']);
  expect(written('upperLetter', 2, 28)).toEqual(['B', 'BB']);
  expect(written('decimalZero', 5, 12)).toEqual(['05', '12']);
  expect(written('decimal', 0, 120)).toEqual(['0', '120']);
  expect(written('none', 7)).toEqual(['']);
  expect(written('vietnameseCounting', 7)).toEqual(['7']);
});

test('a number out of bounds stays in figures and short', () => {
  expect(writeNumber(999_999_999, 'upperRoman')).toBe('999999999');
  expect(writeNumber(999_999_999, 'lowerLetter')).toHaveLength(30);
});
