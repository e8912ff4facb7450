import { describe, expect, it } from 'vitest';
import { dayName, forSheet, periodName, shortPeriod, written } from './writing.ts';

describe('what the screens write', () => {
  it('are numbers as Vietnamese law has them, every decimal kept', () => {
    expect(written('123887.30')).toBe('123.887,30');
    expect(written('-0.5')).toBe('−0,5');
    expect(written('rất nhiều')).toBe('rất nhiều');
    expect(forSheet('123887.30')).toBe('123887,30');
  });

  it('are periods in words and in short', () => {
    expect(periodName('2021-S1', 'vi')).toBe('6 tháng đầu năm 2021');
    expect(periodName('không kỳ nào', 'vi')).toBe('không kỳ nào');
    expect(['2021-S1', '2021-M05', '2021-Q2', '2021-C09', '/2021-06-30', '2021'].map(code => shortPeriod(code, 'vi'))).toEqual([
      '6T/2021',
      'T5/2021',
      'Q2/2021',
      '9T/2021',
      '30/6/2021',
      '2021',
    ]);
    expect(periodName('2021-S1', 'en')).toBe('First half of 2021');
    expect(['2021-S2', '2021-M05', '2021-C09'].map(code => shortPeriod(code, 'en'))).toEqual([
      'H2/2021',
      'M5/2021',
      '9M/2021',
    ]);
    expect(dayName('2025-07-01')).toBe('1/7/2025');
  });
});
