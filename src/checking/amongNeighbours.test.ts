import { expect, it } from 'vitest';
import { fromText } from '#documents';
import { trace } from './trace.ts';

/** The figures of a text that are read together and agree, the one that the others determine first. */
function held(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return trace(fromText(text, 'example'))
    .filter(({ verdict }) => verdict === 'holds')
    .map(({ stated, others }) => [stated, ...others].map(words).join(' | '));
}

it.each([
  ['hồ tiêu 2.516 ha, trong đó 318 ha bị chết do ngập úng (tương đương 12,6% diện tích)', '12,6% | 318 ha | 2.516 ha'],
  ['đã thu trên 9.716 tỷ đồng, bằng 15,8% kế hoạch năm (61.500 tỷ đồng)', '15,8% | 9.716 tỷ đồng | 61.500 tỷ đồng'],
  ['đã tạo việc làm cho 26.112 người, đạt hơn 130% chỉ tiêu (20.000 người)', '130% | 26.112 người | 20.000 người'],
  [
    'Nội trú: 15.366/13.273 lượt, đạt 115,8% chỉ tiêu, tăng 21,9% so với cùng kỳ (năm trước đạt 93,9%)',
    '21,9% | 115,8% | 93,9%',
  ],
  ['Tiền sử dụng đất 612 tỷ đồng, gấp 1,75 lần dự toán giao (350 tỷ đồng)', '1,75 lần | 612 tỷ đồng | 350 tỷ đồng'],
])('finds by the arithmetic what no words tie together: %s', (text, relation) => {
  expect(held(`${text}.`)).toContain(relation);
});

it('leaves open what comes out with nothing near by, and what has too few digits to tell', () => {
  expect(held('Hồ tiêu 2.516 ha, trong đó 318 ha bị chết (tương đương 21,6% diện tích).')).toEqual([
    '318 ha | 2.516 ha',
  ]);
  expect(held('Đã thu trên 9.716 tỷ đồng, bằng 18,5% kế hoạch năm (61.500 tỷ đồng).')).toEqual([]);
  expect(held('Công nghiệp tăng 8,66%, đóng góp 43,08%; dịch vụ tăng 8,43%, đóng góp 51,50%.')).toEqual([]);
  expect(held('Trồng 40 ha chè, 20 ha quế và 12 ha hồi; nhà ở bằng gỗ đã xuống cấp 50%.')).toEqual([]);
});
