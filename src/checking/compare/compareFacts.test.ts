import { describe, expect, test } from 'vitest';
import { fromText } from '#documents';
import { read } from '#reading';
import { compareFacts } from './compareFacts.ts';

const title = 'BÁO CÁO 6 tháng đầu năm 2021';
const report = (body: string, heading = title) => read(fromText(`${heading}\n\n${body}\n`, 'a.txt'));
const compared = (first: ReturnType<typeof report>, second: ReturnType<typeof report>): string[] =>
  compareFacts(first, second).facts.map(({ outcome, reason }) => reason ?? outcome);

const area = 'Diện tích lúa xuân đạt 1.230,5 ha.';

describe('sentences that differ in their numbers alone', () => {
  test('the same value is the same fact, also when it is printed less finely', () => {
    expect(compared(report(area), report(area))).toEqual(['same']);
    expect(compared(report(area), report('Diện tích lúa xuân đạt 1.231 ha.'))).toEqual(['same']);
    expect(compared(report(area), report('Diện tích lúa xuân đạt 1.230 ha.'))).toEqual(['same']);
  });

  test('two values for one period contradict', () => {
    const { facts, periods } = compareFacts(report(area), report('Diện tích lúa xuân đạt 1.232 ha.'));
    expect(periods).toEqual(['2021-S1', '2021-S1']);
    expect(facts.map(({ outcome }) => outcome)).toEqual(['contradicts']);
  });

  test('the last digit may be rounded in two ways', () => {
    expect(compared(report(area), report('Diện tích lúa xuân đạt 1.230,6 ha.'))).toEqual(['changed']);
    expect(compared(report(area), report('Diện tích lúa xuân đạt 1.230,7 ha.'))).toEqual(['contradicts']);
    expect(compared(report('Tổng đàn trâu có 412 con.'), report('Tổng đàn trâu có 413 con.'))).toEqual(['contradicts']);
  });

  test('two values for two periods, or for reports without one, have changed', () => {
    const other = 'Diện tích lúa xuân đạt 1.232 ha.';
    expect(compared(report(area), report(other, 'BÁO CÁO 6 tháng đầu năm 2022'))).toEqual(['changed']);
    expect(compared(report(area, 'BÁO CÁO'), report(other, 'BÁO CÁO'))).toEqual(['changed']);
  });

  test('sentences that name different days are a note', () => {
    const may = 'Tổng đàn lợn tính đến ngày 30/5/2021 là 45.200 con.';
    const june = 'Tổng đàn lợn tính đến ngày 30/6/2021 là 46.000 con.';
    expect(compared(report(may), report(june))).toEqual(['cut-off']);
  });

  test('a version with one changed number gives that one', () => {
    const body = (yieldOf: string) =>
      `1. Trồng trọt\n\nLúa xuân: Gieo cấy được 3.100,5 ha, đạt 102% kế hoạch; năng suất đạt ${yieldOf} tạ/ha.\n\n` +
      'Ngô xuân: Gieo trồng được 3.100,5 ha, đạt 102% kế hoạch; năng suất đạt 41,5 tạ/ha.';
    const { facts, ambiguous } = compareFacts(report(body('52,4')), report(body('54,2')));
    expect(ambiguous).toBe(0);
    expect(facts.filter(({ outcome }) => outcome !== 'same')).toMatchObject([
      { outcome: 'contradicts', first: { subject: 'Lúa xuân – năng suất', value: '52.4' }, second: { value: '54.2' } },
    ]);
    expect(facts).toHaveLength(6);
  });

  test('one pattern filled in for two districts is two facts', () => {
    const hill = report('Tại huyện Hòa An, số hộ nghèo còn 1.204 hộ.');
    const pass = report('Tại huyện Hà Quảng, số hộ nghèo còn 1.310 hộ.');
    expect(compared(hill, pass)).toEqual([]);
  });
});

describe('two reports in their own words', () => {
  const council = report(
    'I. KINH TẾ\n\n1. Trồng trọt\n\nKết quả sản xuất vụ Đông Xuân:\n\n' +
      '- Cây lương thực có hạt: Sản lượng đạt 123.887,3 tấn.\n\n2. Tài chính\n\n' +
      'Thu ngân sách trên địa bàn đến ngày 30/6/2021 là 789,577 tỷ đồng. ' +
      'Giải ngân vốn đầu tư công đến ngày 30/6/2021 đạt 23,0%.',
    'BÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2021',
  );

  test('grain contradicts, revenue is an estimate, disbursement is of another day (Cao Bằng, first half of 2021)', () => {
    const site = report(
      'Vụ Xuân năm nay được mùa: tổng sản lượng lương thực có hạt đạt 123.126 tấn. ' +
        'Về tài chính, tổng thu ngân sách nhà nước trên địa bàn ước đạt 871 tỷ đồng. ' +
        'Tính đến ngày 05/8/2021, giải ngân vốn đầu tư công đạt khoảng 26%.',
      'Kinh tế tỉnh 6 tháng đầu năm 2021',
    );
    const { facts } = compareFacts(council, site);
    expect(facts.map(({ outcome, reason, first, second }) => [outcome, reason, first.value, second.value])).toEqual([
      ['contradicts', null, '123887.3', '123126'],
      ['note', 'vintage', '789.577', '871'],
      ['note', 'cut-off', '23.0', '26'],
    ]);
  });

  test('word order and heading do not matter', () => {
    const first = report('Giá trị xuất khẩu hàng hóa tháng này ổn định.\n\nTổng đàn bò thịt của tỉnh có 1.250 con.');
    const second = report('Đến nay đàn bò thịt toàn tỉnh tổng số là 1.250 con.');
    expect(compared(first, second)).toEqual(['same']);
  });

  test('growth goes with its claim', () => {
    const first = report('Tổng mức bán lẻ hàng hóa đạt 4.290,5 tỷ đồng, tăng 10,8% so với cùng kỳ.');
    const second = report(
      'Trong 6 tháng, mức bán lẻ hàng hóa toàn tỉnh là 4.290,5 tỷ đồng, tăng 11,9% so với cùng kỳ năm trước.',
    );
    expect(compared(first, second)).toEqual(['same', 'contradicts']);
  });

  test('units are scaled', () => {
    const first = report('Tổng thu nội địa đạt 682,9 tỷ đồng.');
    expect(compared(first, report('Kết quả, thu nội địa cả tỉnh là 682.874 triệu đồng.'))).toEqual(['same']);
    expect(compared(first, report('Kết quả, thu nội địa cả tỉnh là 628.874 triệu đồng.'))).toEqual(['contradicts']);
  });

  test.each([
    ['another subject', 'Diện tích lúa xuân đạt 1.230,5 ha.', 'Năm nay diện tích lúa mùa đạt 1.444 ha.'],
    [
      'a part and its whole',
      'Kim ngạch xuất khẩu đạt 245 triệu USD.',
      'Nhìn chung, kim ngạch xuất nhập khẩu đạt 416,5 triệu USD.',
    ],
    ['another unit', 'Diện tích lúa xuân đạt 1.230,5 ha.', 'Vụ này diện tích lúa xuân tăng 12% so với cùng kỳ.'],
    ['another area', 'Đàn trâu của tỉnh có 9.100 con.', 'Tại huyện Bảo Lâm, đàn trâu có 1.204 con.'],
    ['a plan and a result', 'Kế hoạch trồng rừng: 500 ha.', 'Đã thực hiện trồng rừng được 340 ha.'],
    [
      'a month and the time up to it',
      'Kim ngạch xuất khẩu đạt 245 triệu USD.',
      'Riêng tháng 6 năm 2021, kim ngạch xuất khẩu đạt 41 triệu USD.',
    ],
  ])('%s is no shared fact', (_, first, second) => {
    expect(compared(report(first), report(second))).toEqual([]);
  });

  test('what could be several facts is left out and counted', () => {
    const { facts, ambiguous } = compareFacts(
      report(`${area} ${area}`),
      report('Tổng diện tích lúa xuân là 1.230,5 ha.'),
    );
    expect([facts.length, ambiguous]).toEqual([0, 2]);
  });
});

test('tables pair by row and head', () => {
  const table = (value: string) =>
    report(`| Chỉ tiêu | Năm 2021 |\n| --- | --- |\n| Đàn trâu (con) | ${value} |\n| Đàn bò (con) | 5.210 |`);
  expect(compared(table('4.100'), table('4.150')).filter(outcome => outcome !== 'same')).toEqual(['contradicts']);
});
