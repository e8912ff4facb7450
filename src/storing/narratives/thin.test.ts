import { expect, it } from 'vitest';
import { thinnable } from './thin.ts';

const now = new Date('2021-06-20T12:30:00.000Z');
const saved = (...instants: readonly string[]) =>
  instants.map((instant, at) => ({ n: at + 2, savedAt: `2021-06-${instant}:00.000Z` }));

it('keeps all of a day, the last of each hour of a week, and of older ones the last of each day', () => {
  const versions = saved(
    '10T08:00', // 2: another of its day comes later
    '10T22:00', // 3
    '11T01:00', // 4
    '19T08:05', // 5: two more in its hour
    '19T08:40', // 6
    '19T08:59', // 7
    '19T09:00', // 8
    '19T12:30', // 9: a day ago to the second
    '19T12:31', // 10
    '20T12:29', // 11
    '20T12:30', // 12
  );
  expect(thinnable(versions, now)).toEqual([2, 5, 6]);
  const later = new Date('2021-06-28T12:30:00.000Z');
  expect(thinnable(versions, later)).toEqual([2, 5, 6, 7, 8, 9, 11]);
});

it('has nothing to take from what it left', () => {
  const versions = saved('10T08:00', '10T22:00', '19T08:05', '19T08:40', '20T12:00');
  const gone = new Set(thinnable(versions, now));
  expect(
    thinnable(
      versions.filter(({ n }) => !gone.has(n)),
      now,
    ),
  ).toEqual([]);
  expect(thinnable([], now)).toEqual([]);
});
