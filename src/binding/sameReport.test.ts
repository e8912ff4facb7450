import { expect, test } from 'vitest';
import { isSameReport } from './sameReport.ts';

const plain = `BÁO CÁO
I. NÔNG NGHIỆP
1. Trồng trọt
Gieo trồng 1.250,5 ha lúa và 840 ha ngô, đạt 102,3% kế hoạch.
Hỗ trợ 45 hộ nghèo và 47 hộ cận nghèo.
`;

test.each([
  ['lines broken elsewhere, and headings in other letters', plain.replace(/\n/gu, ' ').replace('NÔNG', 'Nông')],
  ['the numbers of headings that Word computes', plain.replace('I. NÔNG', 'NÔNG').replace('1. Trồng', 'Trồng')],
  ['numbers of pages', `${plain.replace('ha ngô', 'ha 2 ngô')}3`],
  ['decomposed accents', plain.normalize('NFD')],
])('the same in spite of %s', (_what, other) => {
  expect(isSameReport(plain, other)).toBe(true);
  expect(isSameReport(other, plain)).toBe(true);
});

test.each([
  ['a corrected value', plain.replace('1.250,5', '1.205,5')],
  ['a corrected small number', plain.replace('45', '54')],
  ['two values exchanged', plain.replace('1.250,5', 'x').replace('840', '1.250,5').replace('x', '840')],
  ['two small values exchanged', plain.replace('45', 'x').replace('47', '45').replace('x', '47')],
  ['another word', plain.replace('Gieo trồng', 'Thu hoạch')],
  ['one more sentence', `${plain}Trồng 3.000 ha rừng.`],
])('another by %s', (_what, other) => {
  expect(isSameReport(plain, other)).toBe(false);
  expect(isSameReport(other, plain)).toBe(false);
});
