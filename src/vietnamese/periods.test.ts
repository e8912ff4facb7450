import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Period, periodOfCode } from '#figures';
import type { KnownTime } from './dayPeriods.ts';
import { periodStart, readPeriod, writePeriod } from './periods.ts';

const read = (text: string, known: KnownTime = {}, at = 0) => {
  const found = readPeriod(text, at, known);
  if (found === null) return null;
  return `${found.period?.code ?? '?'}${found.said ? '' : ' unsaid'} | ${text.slice(at, found.end)}`;
};

describe('periods said in full', () => {
  test.each([
    ['6 tháng đầu năm 2021', '2021-S1'],
    ['06 tháng đầu năm 2021', '2021-S1'],
    ['sáu tháng đầu năm 2021', '2021-S1'],
    ['6 tháng cuối năm 2021', '2021-S2'],
    ['nửa đầu năm 2021', '2021-S1'],
    ['nửa cuối năm 2021', '2021-S2'],
    ['6 tháng năm 2021', '2021-S1'],
    ['9 tháng đầu năm 2021', '2021-C09'],
    ['9 tháng năm 2021', '2021-C09'],
    ['9 tháng/2021', '2021-C09'],
    ['5 tháng đầu năm 2021', '2021-C05'],
    ['5 tháng cuối năm 2021', '2021-08-01/2021-12-31'],
    ['3 tháng đầu năm 2021', '2021-Q1'],
    ['quý I/2021', '2021-Q1'],
    ['Quý IV năm 2020', '2020-Q4'],
    ['quý 1 năm 2021', '2021-Q1'],
    ['quý III, năm 2021', '2021-Q3'],
    ['tháng 5/2021', '2021-M05'],
    ['tháng 05 năm 2021', '2021-M05'],
    ['tháng 12-2020', '2020-M12'],
    ['năm 2021', '2021'],
    ['vụ Đông Xuân 2020-2021', '2021-winter-spring'],
    ['vụ Đông xuân năm 2021', '2021-winter-spring'],
    ['vụ Hè Thu 2021', '2021-summer-autumn'],
    ['vụ mùa 2021', '2021-main'],
    ['vụ Mùa năm 2020', '2020-main'],
    ['vụ xuân 2021', '2021-spring'],
    ['năm học 2020 - 2021', '2020/2021-school'],
    ['năm học 2020–2021', '2020/2021-school'],
    ['giai đoạn 2016-2020', '2016/2020'],
    ['giai đoạn 2021- 2025', '2021/2025'],
    ['năm 2016 - 2020', '2016/2020'],
    ['từ năm 2016 đến năm 2020', '2016/2020'],
    ['nhiệm kỳ 2021 - 2026', '2021/2026-term'],
    ['từ 27/4 đến 13/5/2021', '2021-04-27/2021-05-13'],
    ['từ ngày 01/01/2021 đến ngày 30/6/2021', '2021-01-01/2021-06-30'],
    ['Từ ngày 15/12 đến hết ngày 14/6/2021', '2020-12-15/2021-06-14'],
    ['từ tháng 1 đến tháng 5/2021', '2021-C05'],
    ['từ tháng 11/2020 đến hết tháng 2/2021', '2020-11-01/2021-02-28'],
    ['đến hết ngày 30/6/2021', '/2021-06-30'],
    ['tính đến ngày 15 tháng 6 năm 2021', '/2021-06-15'],
    ['đến ngày 25/6/2021', '/2021-06-25'],
    ['Tính từ đầu năm đến ngày 30/6/2021', '/2021-06-30'],
    ['đến hết tháng 5/2021', '/2021-05-31'],
    ['tính đến hết quý I/2021', '/2021-03-31'],
    ['đến cuối năm 2020', '/2020-12-31'],
  ])('%s = %s', (text, code) => {
    expect(read(text)).toBe(`${code} | ${text}`);
  });
});

describe('periods with something unsaid', () => {
  test.each([
    ['6 tháng đầu năm', { year: 2021 }, '2021-S1 unsaid | 6 tháng đầu năm'],
    ['6 tháng đầu năm', {}, '? unsaid | 6 tháng đầu năm'],
    ['9 tháng, cả tỉnh', { year: 2021 }, '2021-C09 unsaid | 9 tháng'],
    ['quý II, sản lượng', { year: 2021 }, '2021-Q2 unsaid | quý II'],
    ['tháng 5 tăng', { year: 2021 }, '2021-M05 unsaid | tháng 5'],
    ['vụ mùa đạt', { year: 2021 }, '2021-main unsaid | vụ mùa'],
    ['tính đến 30/6', { year: 2021 }, '/2021-06-30 unsaid | tính đến 30/6'],
    ['từ đầu năm đến nay', { date: '2021-07-05' }, '/2021-07-05 unsaid | từ đầu năm đến nay'],
    ['đầu năm đến nay', {}, '? unsaid | đầu năm đến nay'],
    ['từ ngày 27/4/2021 đến nay', { date: '2021-07-05' }, '2021-04-27/2021-07-05 unsaid | từ ngày 27/4/2021 đến nay'],
    ['từ 27/4 đến 13/5', { year: 2021 }, '2021-04-27/2021-05-13 unsaid | từ 27/4 đến 13/5'],
    ['đến hết ngày 31/6/2021', {}, '? | đến hết ngày 31/6/2021'],
  ] as const)('%s %o', (text, known, expected) => {
    expect(read(text, known)).toBe(expected);
  });
});

describe('no period', () => {
  test.each([
    '6 tháng tuổi',
    '13 tháng đầu năm 2021',
    'tháng 13/2021',
    'tháng này',
    'quý khách',
    'vụ án',
    'vụ 2021',
    'năm người',
    'năm học 2019-2021',
    'giai đoạn 2020-2016',
    'đến 8/10 xã',
    'đến nay',
    '20215 tháng',
    'từ 5 đến 10 con',
    '12 tháng',
  ])('%s', text => {
    expect(read(text, { year: 2021, date: '2021-07-01' })).toBeNull();
  });

  test('nothing begins inside a word or number', () => {
    expect(read('16 tháng đầu năm 2021', {}, 1)).toBeNull();
    expect(read('trongnăm 2021', {}, 5)).toBeNull();
    expect(read('năm 20215')).toBeNull();
  });
});

test('what is written is read back', () => {
  const year = fc.integer({ min: 1990, max: 2050 });
  const two = (last: number) => fc.integer({ min: 1, max: last }).map(n => String(n).padStart(2, '0'));
  const seasons = ['winter-spring', 'spring', 'summer', 'summer-autumn', 'main', 'autumn-winter', 'winter'];
  const day = fc.tuple(year, two(12), two(28)).map(parts => parts.join('-'));
  const code = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.constantFrom('S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4', ...seasons)).map(([y, part]) => `${y}-${part}`),
    fc.tuple(year, two(12)).map(([y, month]) => `${y}-M${month}`),
    fc.tuple(year, two(11)).map(([y, months]) => `${y}-C${months}`),
    year.map(y => `${y}/${y + 1}-school`),
    fc
      .tuple(year, fc.integer({ min: 1, max: 10 }), fc.constantFrom('', '-term'))
      .map(([y, n, term]) => `${y}/${y + n}${term}`),
    fc.tuple(day, day).map(days => [...days].sort().join('/')),
    day.map(date => `/${date}`),
  );
  const period = code.map(periodOfCode).filter((named): named is Period => named !== null);
  fc.assert(
    fc.property(period, named => {
      const text = writePeriod(named);
      const found = readPeriod(text, 0);
      expect([found?.period, found?.end, found?.said]).toEqual([named, text.length, true]);
    }),
    { numRuns: 500 },
  );
});

test('every period stands at one of the starts', () => {
  const text =
    'Từ ngày 27/4 đến 13/5/2021; 6 THÁNG đầu năm; mười tháng năm 2020; Vụ Mùa 2021; ngày 21 tháng 10 năm 2019.';
  const read = [...text.matchAll(periodStart)].flatMap(
    ({ index }) => readPeriod(text, index, { year: 2021 })?.period?.code ?? [],
  );
  expect(read).toEqual([
    '2021-04-27/2021-05-13',
    '/2021-05-13',
    '2021-S1',
    '2020-C10',
    '2020',
    '2021-main',
    '2019-M10',
    '2019',
  ]);
});
