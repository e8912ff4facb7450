import { expect, it } from 'vitest';
import { isReportPeriod, likelyPeriod, partsOf, periodAfter } from './period-parts.ts';

it('is the half-year from June on, before that the year that ended', () => {
  expect(likelyPeriod(new Date(2026, 5, 20))).toBe('2026-S1');
  expect(likelyPeriod(new Date(2026, 1, 3))).toBe('2025');
  expect(partsOf('2021-C09')).toEqual({ year: '2021', part: '-C09' });
});

it('is rolled forward to the same part of the next year', () => {
  expect(['2021', '2021-S1', '2021-C09', '1999-M12'].map(periodAfter)).toEqual([
    '2022',
    '2022-S1',
    '2022-C09',
    '2000-M12',
  ]);
});

it('is none that nobody reports of', () => {
  expect(['2021-S1', '2021', '2021-M05'].every(isReportPeriod)).toBe(true);
  expect(['2021-C07', '/2021-05-31', '2021/2022-school', ''].some(isReportPeriod)).toBe(false);
});
