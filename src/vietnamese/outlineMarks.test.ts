import { expect, it } from 'vitest';
import { writePointLetter, writeRoman } from './outlineMarks.ts';

it('writes Roman numerals, and figures where there are none', () => {
  expect([1, 4, 9, 14, 40, 49, 1994].map(writeRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XLIX', 'MCMXCIV']);
  expect([0, -3, 999_999_999].map(writeRoman)).toEqual(['0', '-3', '999999999']);
});

it('letters points with đ after d and without f, then doubles the letters', () => {
  expect([1, 4, 5, 6, 23, 24].map(writePointLetter)).toEqual(['a', 'd', 'đ', 'e', 'y', 'aa']);
});
