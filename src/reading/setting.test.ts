import { expect, it } from 'vitest';
import { fromText } from '#documents';
import { settingOf } from './setting.ts';

const areaOf = (...lines: string[]) => settingOf(fromText(lines.join('\n\n'), 'thử')).area;
const rest = ['BÁO CÁO', 'Tình hình tháng 9 năm 2024', 'Hà Nội, ngày 06 tháng 10 năm 2024', 'Thu 120 tỷ đồng.'];

it('a report of the state is of the country, wherever it is signed', () => {
  expect(areaOf('BỘ TÀI CHÍNH', ...rest)).toBe('cả nước');
  expect(areaOf('CHÍNH PHỦ', ...rest)).toBe('cả nước');
});

it('that of an office of the state in a province is of the province', () => {
  expect(areaOf('TỔNG CỤC THUẾ', 'CỤC THUẾ TỈNH HÀ GIANG', ...rest)).toBe('tỉnh Hà Giang');
  expect(areaOf('BỘ CHỈ HUY QUÂN SỰ TỈNH HÀ GIANG', ...rest)).toBe('tỉnh Hà Giang');
});

it('that of Hà Nội is of Hà Nội', () => {
  expect(areaOf('ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', ...rest)).toBe('thành phố Hà Nội');
});
