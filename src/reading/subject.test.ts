import { expect, test } from 'vitest';
import { fromText } from '#documents';
import { printClaims } from './print.ts';
import { read } from './read.ts';

const subjectsOf = (text: string): string[] =>
  printClaims(read(fromText(`${text}\n`, 'a.txt'))).map(({ subject }) => subject);

test.each([
  ['verbs fall away', 'Tổng đàn lợn hiện có 45.200 con.', ['Tổng đàn lợn']],
  ['periods fall away', 'Tổng thu ngân sách đến ngày 30/6/2021 đạt 789,5 tỷ đồng.', ['Tổng thu ngân sách']],
  ['places fall away', 'Huyện Bảo Lâm trồng được 12 ha.', ['trồng']],
  [
    'the lead of the paragraph',
    'Lúa xuân: Gieo cấy được 3.100 ha, đạt 101% kế hoạch. Năng suất ước đạt 52,4 tạ/ha.',
    ['Lúa xuân – gieo cấy', 'Lúa xuân – năng suất'],
  ],
  [
    'a label names its own number only',
    '- Số vụ đã xử lý: 89 vụ; số tiền phạt là 598 triệu đồng.',
    ['Số vụ đã xử lý', 'số tiền phạt'],
  ],
  [
    'commas of a name',
    'Trong mức tăng chung, khu vực nông, lâm nghiệp và thủy sản tăng 2,8%.',
    ['khu vực nông, lâm nghiệp và thủy sản'],
  ],
  ['short brackets', 'Giá trị sản xuất (giá so sánh) đạt 2.004 tỷ đồng.', ['Giá trị sản xuất (giá so sánh)']],
  ['a verb takes its object', 'Tổ chức 4 cuộc thanh tra.', ['Tổ chức cuộc thanh tra']],
  ['Cao Bằng holds no verb', 'Dân số tỉnh Cao Bằng: 530.341 người.', ['Dân số tỉnh Cao Bằng']],
  ['trong đó', 'Có 120 hộ dân, trong đó: hộ nghèo 12 hộ.', ['hộ dân', 'hộ nghèo']],
  ['a number that belongs to the name', 'Số xã đạt 19 tiêu chí: 17 xã.', ['Số xã', 'Số xã đạt 19 tiêu chí']],
])('%s', (_, text, subjects) => {
  expect(subjectsOf(text)).toEqual(subjects);
});

test('the heading stands in where the clause names nothing', () => {
  expect(subjectsOf('1. Y tế\n\nĐạt 82,5%.')).toEqual(['Y tế']);
});

test('in a table the row, and the head where it says more than that this is the result', () => {
  expect(subjectsOf('| Chỉ tiêu | Thực hiện |\n| --- | --- |\n| Đàn trâu (con) | 4.100 |')).toEqual(['Đàn trâu']);
  expect(subjectsOf('| Cơ sở | Số giường bệnh |\n| --- | --- |\n| Trạm y tế | 25 |')).toEqual([
    'Trạm y tế – số giường bệnh',
  ]);
});

test('no subject is longer than a dozen words', () => {
  const long = 'Kết quả rà soát việc chấp hành quy định về quản lý sử dụng đất đai của các tổ chức kinh tế là 12 vụ.';
  expect(subjectsOf(long)[0]?.split(' ')).toHaveLength(12);
});
