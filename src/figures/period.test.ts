import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isoDate } from './calendar.ts';
import { closingWindow, decree09, inspectorate } from './closing.ts';
import {
  asOfPeriod,
  contains,
  cumulativePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  periodOfCode,
  periodsIn,
  previousYear,
  quarterPeriod,
  rangePeriod,
  schoolYear,
  seasonPeriod,
  spanPeriod,
  termPeriod,
  yearPeriod,
} from './period.ts';

const year = fc.integer({ min: 1990, max: 2050 });
const day = fc.tuple(year, fc.integer({ min: 0, max: 364 })).map(([y, d]) => addDays(`${y}-01-01`, d));
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  year.map(yearPeriod),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, n]) => halfPeriod(y, n)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => quarterPeriod(y, n)),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, n]) => monthPeriod(y, n)),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, n]) => cumulativePeriod(y, n)),
  fc.tuple(year, fc.constantFrom('winter-spring', 'main', 'spring', 'winter')).map(([y, n]) => seasonPeriod(n, y)),
  year.map(schoolYear),
  fc.tuple(year, fc.integer({ min: 1, max: 9 })).map(([y, n]) => spanPeriod(y, y + n)),
  year.map(y => termPeriod(y, y + 5)),
  fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([d, n]) => rangePeriod(d, addDays(d, n))),
  day.map(asOfPeriod),
);

describe('calendar', () => {
  test('knows which days exist', () => {
    expect([isoDate(2021, 6, 30), isoDate(2021, 6, 31), isoDate(2021, 2, 29), isoDate(2020, 2, 29)]).toEqual([
      '2021-06-30',
      null,
      null,
      '2020-02-29',
    ]);
    expect([isoDate(2021, 13, 1), isoDate(2021, 0, 1), isoDate(2021, 1, 0)]).toEqual([null, null, null]);
  });

  test('counts', () => {
    expect([daysBetween('2021-04-27', '2021-05-13'), addMonths('2021-01-31', 1), addMonths('2021-01-15', -1)]).toEqual([
      16,
      '2021-02-28',
      '2020-12-15',
    ]);
  });
});

describe('period', () => {
  test.each([
    [halfPeriod(2021, 1), '2021-S1', '2021-01-01', '2021-06-30'],
    [halfPeriod(2021, 2), '2021-S2', '2021-07-01', '2021-12-31'],
    [quarterPeriod(2021, 3), '2021-Q3', '2021-07-01', '2021-09-30'],
    [monthPeriod(2020, 2), '2020-M02', '2020-02-01', '2020-02-29'],
    [cumulativePeriod(2021, 9), '2021-C09', '2021-01-01', '2021-09-30'],
    [cumulativePeriod(2021, 6), '2021-S1', '2021-01-01', '2021-06-30'],
    [seasonPeriod('winter-spring', 2021), '2021-winter-spring', '2020-11-01', '2021-06-30'],
    [schoolYear(2020), '2020/2021-school', '2020-09-01', '2021-08-31'],
    [spanPeriod(2016, 2020), '2016/2020', '2016-01-01', '2020-12-31'],
    [asOfPeriod('2021-06-30'), '/2021-06-30', '2021-01-01', '2021-06-30'],
  ])('%o', (period, code, from, to) => {
    expect([period.code, period.from, period.to]).toEqual([code, from, to]);
  });

  test('every code names its period', () => {
    fc.assert(
      fc.property(anyPeriod, period => {
        expect(periodOfCode(period.code)).toEqual(period);
      }),
    );
  });

  test.each([
    '',
    '21',
    '2021-S3',
    '2021-Q0',
    '2021-M13',
    '2021-C06',
    '2021-M6',
    '2021-rainy',
    '2020/2019',
    '/2021-06-31',
    '2020/2022-school',
  ])('no period: %j', code => {
    expect(periodOfCode(code)).toBeNull();
  });

  test('the year before', () => {
    expect(previousYear(halfPeriod(2021, 1))?.code).toBe('2020-S1');
    expect(previousYear(monthPeriod(2021, 2))?.to).toBe('2020-02-29');
    expect(previousYear(asOfPeriod('2020-02-29'))?.code).toBe('/2019-02-28');
    expect(previousYear(schoolYear(2020))?.code).toBe('2019/2020-school');
    expect(previousYear(rangePeriod('2021-12-15', '2022-06-14'))?.code).toBe('2020-12-15/2021-06-14');
    expect(previousYear(spanPeriod(2016, 2020))).toBeNull();
  });

  test('containment', () => {
    expect(contains(halfPeriod(2021, 1), monthPeriod(2021, 6))).toBe(true);
    expect(contains(halfPeriod(2021, 1), monthPeriod(2021, 7))).toBe(false);
    expect(contains(cumulativePeriod(2021, 9), quarterPeriod(2021, 3))).toBe(true);
  });
});

describe('closing windows', () => {
  test.each([
    [monthPeriod(2021, 1), '2020-12-15', '2021-01-14', '2021-01-25'],
    [quarterPeriod(2021, 2), '2021-03-15', '2021-06-14', '2021-06-25'],
    [halfPeriod(2021, 1), '2020-12-15', '2021-06-14', '2021-06-25'],
    [halfPeriod(2021, 2), '2021-06-15', '2021-12-14', '2021-12-25'],
    [cumulativePeriod(2021, 9), '2020-12-15', '2021-09-14', '2021-09-25'],
    [yearPeriod(2021), '2020-12-15', '2021-12-14', '2021-12-25'],
  ])('Decree 09: %o', (period, from, to, due) => {
    expect(closingWindow(period, decree09)).toEqual({ from, to, due });
  });

  test('other regimes close on other days, and some periods have no window', () => {
    expect(closingWindow(halfPeriod(2021, 1), inspectorate)).toEqual({
      from: '2020-12-16',
      to: '2021-06-15',
      due: '2021-06-20',
    });
    expect(closingWindow(monthPeriod(2021, 5), inspectorate)).toBeNull();
    expect(closingWindow(cumulativePeriod(2021, 5), decree09)).toBeNull();
    expect(closingWindow(spanPeriod(2016, 2020), decree09)).toBeNull();
  });
});

describe('the shorter periods that make a longer one', () => {
  const codes = (code: string, part: Parameters<typeof periodsIn>[1]) =>
    periodsIn(periodOfCode(code) as Period, part).map(each => each.code);

  test('are all of it, in order', () => {
    expect(codes('2021', 'half')).toEqual(['2021-S1', '2021-S2']);
    expect(codes('2021-S2', 'quarter')).toEqual(['2021-Q3', '2021-Q4']);
    expect(codes('2021-Q2', 'month')).toEqual(['2021-M04', '2021-M05', '2021-M06']);
    expect(codes('2021-C05', 'month')).toHaveLength(5);
    expect(codes('2020/2021-school', 'month')).toHaveLength(12);
    expect(codes('2021/2023', 'year')).toEqual(['2021', '2022', '2023']);
  });

  test('are none where they do not fit, or would be the period itself', () => {
    expect(codes('2021-C05', 'quarter')).toEqual([]);
    expect(codes('2021-C09', 'half')).toEqual([]);
    expect(codes('2021-Q2', 'half')).toEqual([]);
    expect(codes('2021-M05', 'month')).toEqual([]);
    expect(codes('/2021-06-30', 'month')).toEqual([]);
    expect(codes('2021-04-27/2021-05-31', 'month')).toEqual([]);
    expect(codes('2021-winter-spring', 'month')).toEqual([]);
  });
});
