import { expect, test } from 'vitest';
import { fold, foldAccents, hyphened } from './fold.ts';

test.each([
  ['Hoà', 'Hòa'],
  ['Đàm Thuỷ', 'Đàm Thủy'],
  ['HÒA AN', 'hoà an'],
  ['Hồng Sỹ', 'Hồng Sĩ'],
  ['tỷ', 'tỉ'],
  ['quý', 'quí'],
  ['khoẻ', 'khỏe'],
  ['Cao\n  Bằng', 'cao bằng'],
  ['Ho\u0300a', 'Hòa'],
])('%s and %s meet', (first, second) => {
  expect(fold(first)).toBe(fold(second));
});

test.each([
  ['Hòa', 'Hoa'],
  ['Hòa', 'Hóa'],
  ['Thúy', 'Thúi'],
  ['Nậm', 'Nặm'],
  ['đa', 'da'],
  ['tay', 'tai'],
])('%s and %s differ', (first, second) => {
  expect(fold(first)).not.toBe(fold(second));
});

test('without accents', () => {
  expect(foldAccents('Đề Thám, Nước Hai')).toBe('de tham, nuoc hai');
});

test.each([
  ['Tổng đàn trâu', 'tong-dan-trau'],
  ['  Giá trị (so sánh 2010): ', 'gia-tri-so-sanh-2010'],
  ['…', ''],
])('%s is %s as a code', (name, code) => {
  expect(hyphened(name)).toBe(code);
});
