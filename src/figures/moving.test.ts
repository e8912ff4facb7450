import { describe, expect, it } from 'vitest';
import { dayMoved, periodMoved } from './moving.ts';
import { periodOfCode, previousYear } from './period.ts';

const moved = (code: string, months: number) => {
  const period = periodOfCode(code);
  if (period === null) throw new Error(code);
  return periodMoved(period, months)?.code ?? null;
};

describe('a period moved', () => {
  it.each([
    ['2021', 12, '2022'],
    ['2021-S1', 12, '2022-S1'],
    ['2021-S1', 6, '2021-S2'],
    ['2021-S2', 6, '2022-S1'],
    ['2021-S1', -6, '2020-S2'],
    ['2021-Q4', 3, '2022-Q1'],
    ['2021-Q1', -3, '2020-Q4'],
    ['2021-M01', -1, '2020-M12'],
    ['2021-M12', 1, '2022-M01'],
    ['2021-C09', 24, '2023-C09'],
    ['2021-winter-spring', 12, '2022-winter-spring'],
    ['2020/2021-school', 12, '2021/2022-school'],
    ['2016/2020', 60, '2021/2025'],
    ['2016/2021-term', 60, '2021/2026-term'],
    ['/2021-06-25', 12, '/2022-06-25'],
    ['/2021-02-28', 36, '/2024-02-29'],
    ['2021-04-27/2021-05-31', 1, '2021-05-27/2021-06-30'],
    ['2021-S1', 3, null],
    ['2021', 6, null],
    ['2021-C09', 3, null],
  ])('%s by %i months is %s', (code, months, expected) => expect(moved(code, months)).toBe(expected));

  it('by a year backwards is the same period of the year before', () => {
    for (const code of [
      '2021',
      '2021-S1',
      '2021-Q3',
      '2021-M02',
      '2021-C11',
      '2021-spring',
      '2020/2021-school',
      '/2024-02-29',
    ]) {
      const period = periodOfCode(code);
      expect(moved(code, -12)).toBe(period && previousYear(period)?.code);
    }
  });

  it('keeps the last day of a month a last day', () => {
    expect(dayMoved('2021-06-30', 1)).toBe('2021-07-31');
    expect(dayMoved('2021-06-29', 1)).toBe('2021-07-29');
    expect(dayMoved('2021-01-30', 1)).toBe('2021-02-28');
  });
});
