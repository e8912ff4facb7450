import { describe, expect, test } from 'vitest';
import { fromText } from '#documents';
import { printClaims } from './print.ts';
import type { PrintedClaim } from './printed.ts';
import { read } from './read.ts';

const title = 'BÁO CÁO 6 tháng đầu năm 2021\n\n';
const claimsOf = (text: string, head = title): PrintedClaim[] => printClaims(read(fromText(head + text, 'a.txt')));
const periodsOf = (text: string, head?: string) =>
  claimsOf(text, head).map(({ period, implied }) => [period, implied?.includes('period') ?? false]);
const areasOf = (text: string, head?: string) =>
  claimsOf(text, head).map(({ area, implied }) => [area, implied?.includes('area') ?? false]);

describe('period', () => {
  test.each([
    ['of the clause', 'Năm 2020 thu 500 tỷ đồng.', '2020', false],
    ['behind the number', 'Toàn huyện có 8.120 người tính đến ngày 30/6/2021.', '/2021-06-30', false],
    ['with the year of the title', 'Tính đến ngày 25/6, sản lượng đạt 266 tấn.', '/2021-06-25', true],
    ['of the title', 'Sản lượng cá đạt 266 tấn.', '2021-S1', true],
    ['not of a base behind', 'Sản lượng cá đạt 266 tấn, tăng 5% so với cùng kỳ năm 2020.', '2021-S1', true],
    ['not of a base in front', 'So với năm 2019, sản lượng cá đạt 266 tấn.', '2021-S1', true],
    ['not of a plan', 'Thu ngân sách đạt 266 tỷ đồng, bằng 40% dự toán năm 2021.', '2021-S1', true],
    ['not of a decision', 'Theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2019, hỗ trợ 266 hộ.', '2021-S1', true],
    [
      'not of a bracket that is closed',
      'Sau khi tăng cao (năm 2019 tăng mạnh), giá trị đạt 266 tỷ đồng.',
      '2021-S1',
      true,
    ],
    ['not of the next number in brackets', 'Thu 266 tỷ đồng (năm 2020: 250 tỷ đồng).', '2021-S1', true],
    ['not of the next number, with a verb', 'Thu 266 tỷ đồng (năm 2020 là 250 tỷ đồng).', '2021-S1', true],
    ['behind the number, in brackets of its own', 'Thu 266 tỷ đồng (năm 2020), chi 250 tỷ đồng.', '2020', false],
    ['up to a month', 'Đến tháng 5 năm 2021 cấp được 266 thẻ.', '/2021-05-31', false],
  ])('%s', (_, text, period, implied) => {
    expect(periodsOf(text)[0]).toEqual([period, implied]);
  });

  test.each(['gấp đôi', 'gấp hai lần', 'gấp 2,5 lần'])('%s that of a year is no time of what follows', times => {
    const text = `Đón 186 nghìn lượt khách, ${times} năm 2020; doanh thu du lịch 92 tỷ đồng.`;
    expect(periodsOf(text).map(([period]) => period)).toEqual(['2021-S1', '2021-S1']);
  });

  test('of the sentence goes on, also where the next speaks of its parts', () => {
    const text = 'Tính đến ngày 31/5/2021, cấp 20 thẻ, thu 5 tỷ đồng. Trong đó: cấp mới 12 thẻ. Trồng 7 ha rừng.';
    expect(periodsOf(text).map(([period]) => period)).toEqual([
      '/2021-05-31',
      '/2021-05-31',
      '/2021-05-31',
      '/2021-05-31',
    ]);
  });

  test('of a line with a colon holds until the next one or a heading', () => {
    const text =
      '1. Thủy sản\n\nTính đến ngày 25/6/2021:\n\n- Sản lượng cá đạt 57,8 tấn.\n\n2. Lâm nghiệp\n\nTrồng được 12 ha rừng.';
    expect(periodsOf(text).map(([period]) => period)).toEqual(['/2021-06-25', '2021-S1']);
  });

  test('of a title whose first period has no year of its own', () => {
    const head = 'Tình hình 6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2021\n\n';
    expect(periodsOf('Sản lượng cá đạt 266 tấn.', head)).toEqual([['2021-S1', true]]);
  });

  test('Cao Bằng before a period compares nothing', () => {
    expect(periodsOf('Tỉnh Cao Bằng năm 2020 thu 500 tỷ đồng.')).toEqual([['2020', false]]);
    expect(periodsOf('Sản lượng cá đạt 266 tấn.', 'UBND TỈNH CAO BẰNG\n\nBÁO CÁO năm 2020\n\n')).toEqual([
      ['2020', true],
    ]);
  });

  test('is not the day on which a report was signed', () => {
    const head = 'Cao Bằng, ngày 05 tháng 7 năm 2021\n\nBÁO CÁO quý II năm 2021\n\n';
    expect(periodsOf('Sản lượng cá đạt 266 tấn.', head)).toEqual([['2021-Q2', true]]);
    expect(periodsOf('Từ đầu năm đến nay thu 266 tỷ đồng.', head)).toEqual([['/2021-07-05', true]]);
  });
});

describe('area', () => {
  const head = 'UBND TỈNH CAO BẰNG\n\nBÁO CÁO 6 tháng đầu năm 2021\n\n';
  test.each([
    ['at the head', 'Huyện Bảo Lâm có 3.080 con trâu.', 'huyện Bảo Lâm', false],
    ['behind the number', 'Trồng được 12 ha rừng tại huyện Hòa An.', 'huyện Hòa An', false],
    ['two in a list', 'Mở 02 lớp tại huyện Bảo Lạc và Bảo Lâm.', 'huyện Bảo Lạc, huyện Bảo Lâm', false],
    ['unknown to the gazetteer', 'Tại huyện Đông Mỹ trồng được 12 ha rừng.', 'huyện Đông Mỹ', false],
    ['not of an office', 'Công an huyện Hạ Lang bắt giữ 12 đối tượng.', 'tỉnh Cao Bằng', true],
    ['of the document', 'Trồng được 12 ha rừng.', 'tỉnh Cao Bằng', true],
  ])('%s', (_, text, area, implied) => {
    expect(areasOf(text, head)[0]).toEqual([area, implied]);
  });

  test('of a district report is the district', () => {
    expect(areasOf('Trồng được 12 ha rừng.', 'UBND HUYỆN ĐÔNG MỸ\n\nBÁO CÁO\n\n')).toEqual([['huyện Đông Mỹ', true]]);
  });

  test('is missing where nothing names one', () => {
    expect(claimsOf('Trồng được 12 ha rừng.', 'BÁO CÁO\n\n')[0]).not.toHaveProperty('area');
  });
});
