import { describe, expect, test } from 'vitest';
import { sampleReport } from '../../../test/kit/officialSample.ts';
import { boldWidth } from './letterWidths.ts';
import { agencyLines, dateLine, guidanceLine, motto, nationalName, numberLine, recipientLines } from './wording.ts';

const { head } = sampleReport;
const room = '\u00a0';

test.each([
  ['5', 'Số: 05/BC-UBND'],
  ['05', 'Số: 05/BC-UBND'],
  ['10', 'Số: 10/BC-UBND'],
  ['215', 'Số: 215/BC-UBND'],
  [null, `Số: ${room.repeat(8)}/BC-UBND`],
])('number %s', (number, line) => expect(numberLine({ ...head, number })).toBe(line));

test.each([
  ['2021-02-05', 'Cao Bằng, ngày 05 tháng 02 năm 2021'],
  ['2021-01-31', 'Cao Bằng, ngày 31 tháng 01 năm 2021'],
  ['2021-03-09', 'Cao Bằng, ngày 09 tháng 3 năm 2021'],
  ['2021-12-10', 'Cao Bằng, ngày 10 tháng 12 năm 2021'],
  [null, `Cao Bằng, ngày ${room.repeat(5)} tháng ${room.repeat(5)} năm ${room.repeat(8)}`],
])('day %s', (date, line) => expect(dateLine({ ...head, date })).toBe(line));

describe('the agency', () => {
  test.each([
    ['Ủy ban nhân dân tỉnh Cao Bằng', ['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG']],
    ['UỶ BAN NHÂN DÂN TỈNH\nHÀ GIANG', ['UỶ BAN NHÂN DÂN TỈNH', 'HÀ GIANG']],
    ['Sở Y tế', ['SỞ Y TẾ']],
    ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH CAO BẰNG', ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', 'TỈNH CAO BẰNG']],
    ['Sở Lao động - Thương binh và Xã hội', ['SỞ LAO ĐỘNG - THƯƠNG', 'BINH VÀ XÃ HỘI']],
  ])('%s stands on its lines', (agency, lines) => expect(agencyLines(agency)).toEqual(lines));

  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH CAO BẰNG', 'Ủy ban nhân dân tỉnh Cao Bằng'],
    ['HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG', 'Hội đồng nhân dân thành phố Đà Nẵng'],
    ['ỦY BAN NHÂN DÂN\nXÃ ĐỨC LONG', 'Ủy ban nhân dân xã Đức Long'],
    ['Sở Kế hoạch và Đầu tư', 'Sở Kế hoạch và Đầu tư'],
    ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ'],
  ])('%s is named in a sentence', (agency, named) =>
    expect(guidanceLine({ ...head, agency })).toBe(
      `(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 02 năm 2021 của ${named})`,
    ),
  );
});

test('recipients are a list that ends where it is kept', () =>
  expect(recipientLines(['Như trên', '- Các sở;', 'Lưu: VT, TH.'])).toEqual([
    '- Như trên;',
    '- Các sở;',
    '- Lưu: VT, TH.',
  ]));

/** Measured on paper printed with Times New Roman Bold: 60.5 mm at 14 points, 95.7 mm at 13. */
test('words are as wide as they are printed', () => {
  expect(boldWidth(motto, 14)).toBeCloseTo(60.5, 0);
  expect(boldWidth(nationalName, 13)).toBeCloseTo(95.7, 0);
});
