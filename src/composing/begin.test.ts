import { expect, it } from 'vitest';
import { beginNarrative, idFor } from './begin.ts';
import { readNarrative, writeNarrative } from './markdown/markdown.ts';
import { titleOf } from './title.ts';

const begun = beginNarrative({ area: 'vn-04', period: '2021-S1', kind: 'tỉnh', name: 'Cao Bằng' });

it('a new report has the letterhead of its committee and a title that follows its period', () => {
  expect(begun).toMatchObject({ id: 'cao-bang-2021-S1', letterhead: { agency: 'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG' } });
  expect(titleOf(begun)).toBe('BÁO CÁO Tình hình kinh tế - xã hội 6 tháng đầu năm 2021');
  expect(titleOf({ ...begun, period: '2021' })).toBe('BÁO CÁO Tình hình kinh tế - xã hội năm 2021');
});

it('a new report is one that its text gives back', () => {
  expect(readNarrative(writeNarrative(begun))).toEqual({ narrative: begun, problems: [] });
});

it('its id is readable, whatever the name and the period hold', () => {
  expect(idFor('Đắk Lắk', '2021/2022-school')).toBe('dak-lak-2021-2022-school');
  expect(idFor('Thừa Thiên - Huế', '/2021-06-30')).toBe('thua-thien-hue-2021-06-30');
});
