import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#figures';
import { readDate, writeDate } from './dates.ts';

const read = (text: string, at = 0) => {
  const found = readDate(text, at);
  if (found === null) return null;
  const said = found.date ?? `${found.day}/${found.month}${found.exists ? '' : ' no such day'}`;
  return `${said}${found.certain ? '' : ' perhaps'} | ${text.slice(at, found.end)}`;
};

describe('dates', () => {
  test.each([
    ['27/4/2021', '2021-04-27'],
    ['27-4-2021', '2021-04-27'],
    ['27.4.2021', '2021-04-27'],
    ['01/01/2021', '2021-01-01'],
    ['30/ 6/2021', '2021-06-30'],
    ['ngày 05 tháng 02 năm 2021', '2021-02-05'],
    ['Ngày 5 tháng 2, năm 2021', '2021-02-05'],
    ['ngày 30/6/2021', '2021-06-30'],
    ['20/4 năm 2021', '2021-04-20'],
    ['ngày 16-9 năm 2020', '2020-09-16'],
    ['ngày mùng 2 tháng 9 năm 2021', '2021-09-02'],
    ['29/2/2020', '2020-02-29'],
    ['ngày 30/6', '30/6'],
    ['ngày 2 tháng 9', '2/9'],
    ['30/6', '30/6 perhaps'],
    ['29/2', '29/2 perhaps'],
    ['31/6/2019', '31/6 no such day'],
    ['29/2/2021', '29/2 no such day'],
    ['15/13/2021', '15/13 no such day'],
    ['31/6', '31/6 no such day perhaps'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(`${expected} | ${text}`);
  });

  test.each([
    '46/2019/QĐ-UBND',
    '58/63',
    '24/24h',
    '3.669,25',
    '1/2/3',
    '16-9',
    '2016-2020',
    '10/2012',
    '30/6,5',
    '0/5',
    'ngày mai',
    '5 tháng 2',
  ])('no date: %s', text => {
    expect(readDate(text, 0)).toBeNull();
  });

  test('stands in a text', () => {
    const text = 'Từ 27/4-13/5/2021, (ngày 1/6/2021).';
    expect(read(text, 3)).toBe('27/4 perhaps | 27/4');
    expect(read(text, 8)).toBe('2021-05-13 | 13/5/2021');
    expect(read(text, 20)).toBe('2021-06-01 | ngày 1/6/2021');
    expect(read(text, 4)).toBeNull();
  });

  test('what is written is read back', () => {
    const dates = fc.integer({ min: 0, max: 40_000 }).map(days => addDays('1950-01-01', days));
    fc.assert(
      fc.property(dates, fc.constantFrom('slashes', 'decree'), (date, form) => {
        const text = writeDate(date, form);
        const found = readDate(text, 0);
        expect([found?.date, found?.end, found?.certain]).toEqual([date, text.length, true]);
      }),
    );
  });

  test('pads as the decree asks', () => {
    expect(writeDate('2021-02-05', 'decree')).toBe('ngày 05 tháng 02 năm 2021');
    expect(writeDate('2021-03-15', 'decree')).toBe('ngày 15 tháng 3 năm 2021');
  });
});
