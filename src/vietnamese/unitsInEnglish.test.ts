import { expect, test } from 'vitest';
import { unitInEnglish } from './unitsInEnglish.ts';

test('a unit is told in English, with its scale and what it is for each of', () => {
  expect(
    ['tấn', 'nghìn tấn', 'tỷ đồng', 'triệu USD', 'tạ/ha', 'nghìn lượt khách', 'giờ/ngày'].map(unitInEnglish),
  ).toEqual(['tonnes', 'thousand tonnes', 'billion VND', 'million USD', 'quintals/ha', 'thousand visits', 'hours/day']);
});

test('one of which a word is not known stays as it is written', () => {
  expect(['chữ ký số', 'nghìn chữ ký số', 'tấn/chữ ký số', ''].map(unitInEnglish)).toEqual([
    'chữ ký số',
    'nghìn chữ ký số',
    'tấn/chữ ký số',
    '',
  ]);
});
