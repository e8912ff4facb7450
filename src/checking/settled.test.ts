import { expect, it } from 'vitest';
import { fromText } from '#documents';
import { trace } from './trace.ts';

/** The relations of a text that are no longer open, each with the figures of its equation. */
function told(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return trace(fromText(text, 'example'))
    .filter(({ verdict }) => verdict !== 'undecided')
    .map(({ verdict, stated, others }) => `${verdict}: ${[stated, ...others].map(words).join(' | ')}`);
}

it('tells an equation once, whichever rules find it', () => {
  expect(told('Tòa án thụ lý 469 vụ, đã giải quyết 356 vụ, còn lại 113 vụ.')).toEqual([
    'holds: 469 vụ | 356 vụ | 113 vụ',
  ]);
});

it('calls no share wrong of one figure that is right of another', () => {
  const text =
    'Gieo trồng 8.673 ha, trong đó lương thực 7.520 ha, chiếm 86,7%; cây có củ 41 ha, chiếm 0,5%; cây có dầu 35 ha, chiếm 0,4%; rau đậu 922 ha, chiếm 10,6%.';
  expect(told(text).filter(line => line.startsWith('contradiction'))).toEqual([]);
  expect(told(text)).toContain('holds: 10,6% | 922 ha | 8.673 ha');
});

it('holds nothing against a change that is one of several, and no rate against the figure beside its own', () => {
  expect(told('Thụ lý 81 vụ với 168 bị cáo, tăng 13 vụ, 6 bị cáo so với năm 2022, tỷ lệ tăng 19,1%.')).toEqual([]);
  expect(told('Thụ lý 790 vụ, giải quyết 626 vụ, so cùng kỳ giảm 227 vụ (đạt 79,2%).')).toContain(
    'holds: 79,2% | 626 vụ | 790 vụ',
  );
});

it('reads what a word makes a little more or less, and calls nothing wrong by it', () => {
  expect(told('Xuất khẩu hơn 1.015,3 triệu USD, nhập khẩu gần 894,8 triệu USD, xuất siêu 120,5 triệu USD.')).toEqual([
    'holds: 1.015,3 triệu USD | 894,8 triệu USD | 120,5 triệu USD',
  ]);
  expect(told('Xuất khẩu hơn 1.015,3 triệu USD, nhập khẩu gần 894,8 triệu USD, xuất siêu 125,0 triệu USD.')).toEqual(
    [],
  );
});
