import { expect, test } from 'vitest';
import { styleOf } from '../output/terminal.ts';
import { english } from '../words/english.ts';
import { vietnamese } from '../words/vietnamese.ts';
import { example } from './example.fixtures.ts';
import { checkText } from './text.ts';

const plain = { width: 100, style: styleOf(false) };

test('what a person reads, in Vietnamese', () => {
  expect(checkText(example, plain, vietnamese)).toBe(`thang.txt: 1 chỗ mâu thuẫn, 1 chỗ nghi vấn

BÁO CÁO THÁNG › Trồng trọt
  ✗ dòng 3 · mâu thuẫn (share-of-plan)
    Diện tích lúa xuân 1.230,5 ha/1.200 ha, đạt «101 %» kế hoạch.
    Tỷ lệ so với kế hoạch không khớp với hai số nêu cạnh nó.
    phép tính: 1.230,5 / 1.200 = 102,5 %
    ghi 101 % → tính lại 102,5 %; có lẽ phải là 102,5 %

  ? dòng 4 · nghi vấn (area-yield-output)
    Ngô gieo được 420 ha, bằng 95,2 % cùng kỳ; sản lượng «1.764 tấn» <ước>.
    Sản lượng không bằng diện tích nhân năng suất.
    phép tính: 420 ha × 40 tạ/ha = 1.680 tấn
    ghi 1.764 tấn → tính lại 1.680 tấn

Đã thấy 5 con số, trong đó 5 số liệu; đọc được 3 mệnh đề.
Đã xét 8 quan hệ: 4 khớp, 0 lệch do làm tròn, 1 nghi vấn, 1 mâu thuẫn, 2 chưa đủ căn cứ.`);
});

test('and in English', () => {
  const printed = checkText(example, plain, english);
  expect(printed).toContain('thang.txt: 1 contradiction, 1 doubtful place\n');
  expect(printed).toContain('stated 101 % → recomputed 102,5 %; probably should be 102,5 %');
  expect(printed).toContain('Output is not area times yield.');
});

test('without colour no escape sequence is printed, with colour the quote needs no quotation marks', () => {
  expect(checkText(example, plain, vietnamese)).not.toContain('\u001b');
  const coloured = checkText(example, { width: 100, style: styleOf(true) }, vietnamese);
  expect(coloured).toContain('\u001b[31m101\u001b[39m');
  expect(coloured).not.toContain('«');
});

test('no line is wider than the terminal', () => {
  const narrow = checkText(example, { width: 44, style: styleOf(false) }, vietnamese);
  expect(narrow.split('\n').filter(line => line.length > 44)).toEqual([]);
});

test('a report without findings says so and still tells what was checked', () => {
  const sound = { ...example, result: { ...example.result, findings: [] } };
  expect(checkText(sound, plain, vietnamese)).toBe(`thang.txt: không thấy chỗ nào lệch

Đã thấy 5 con số, trong đó 5 số liệu; đọc được 3 mệnh đề.
Đã xét 8 quan hệ: 4 khớp, 0 lệch do làm tròn, 1 nghi vấn, 1 mâu thuẫn, 2 chưa đủ căn cứ.`);
});
