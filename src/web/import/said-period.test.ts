import { expect, it } from 'vitest';
import { saidPeriod } from './said-period.ts';

const file = (text: string) => new File([text], 'báo-cáo.txt');

it.each([
  ['Tình hình kinh tế - xã hội 6 tháng đầu năm 2022', '2022-S1'],
  ['Tình hình kinh tế - xã hội năm 2023, nhiệm vụ năm 2024', '2023'],
  ['Tình hình kinh tế - xã hội quý I năm 2024', '2024-Q1'],
])('%s', async (title, period) => {
  expect(await saidPeriod(file(`UBND TỈNH BÌNH AN\n\nBÁO CÁO\n\n${title}\n\nTrồng 35 ha rừng.\n`))).toBe(period);
});

it('says nothing where the report does not, or cannot be read', async () => {
  expect(await saidPeriod(file('Trồng 35 ha rừng.'))).toBeNull();
  expect(await saidPeriod(new File([new Uint8Array([0x50, 0x4b, 3, 4, 0])], 'a.docx'))).toBeNull();
});
