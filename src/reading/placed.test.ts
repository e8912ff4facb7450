import { describe, expect, it } from 'vitest';
import { findMentions } from './mentions.ts';
import { placeFigures } from './placed.ts';

const place = (text: string) => placeFigures(text, findMentions(text));

describe('figures in their place', () => {
  it('leave out what is no figure', () => {
    const placed = place('Ngày 30/6/2021, theo Công văn số 12/UBND-TH, có 5 xã và 3,2%.');
    expect(placed.map(({ mention }) => mention.unit?.name)).toEqual(['xã', '%']);
  });

  it.each([
    ['Có 15 sản phẩm 4 sao, 81 sản phẩm 3 sao.', [15, 81]],
    ['Tổng số 4 sao.', [4]],
    ['Tỷ lệ trẻ dưới 5 tuổi thấp còi 8,2%.', [82]],
    ['Tuổi thọ bình quân 75 tuổi.', [75]],
    ['Tỷ lệ ca mắc/1 triệu dân xếp thứ nhất; bình quân cứ 1 triệu người có 20.347 ca.', [20347]],
    ['Số bác sĩ trên 1 vạn dân đạt 10,4; số giường bệnh/1 vạn dân là 31,6 giường.', [104, 316]],
    ['Tuyên truyền trên 10.000 người dân, phát 500 tờ rơi.', [10000, 500]],
  ])('leave out grades, ages and what a rate is for: %s', (text, numbers) => {
    expect(place(text).map(({ mention }) => mention.mantissa)).toEqual(numbers);
  });

  it('know sentence and clause: a semicolon ends a clause, a full stop both', () => {
    const placed = place('Có 1 xã, 2 thôn; 3 hộ. Còn 4 hộ');
    expect(placed.map(({ sentence, clause }) => [sentence, clause])).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [1, 2],
    ]);
  });

  it('do not end a sentence at the dot of a number', () => {
    expect(place('Có 1.200 hộ, đạt 81.07 điểm').map(({ sentence }) => sentence)).toEqual([0, 0]);
  });

  it('know the brackets around them, each by a number of its own', () => {
    const placed = place('Có 9 xã (4 xã (1 xã mới), 5 xã cũ), 2 phường (1 phường mới)');
    expect(placed.map(({ groups }) => groups)).toEqual([[], [0], [0, 1], [0], [], [2]]);
  });

  it('forget an open bracket when the sentence ends', () => {
    expect(place('Có 9 xã (4 xã mới. Còn 2 phường').map(({ groups }) => groups.length)).toEqual([0, 1, 0]);
  });

  it('keep the words since the figure before, and those up to the next', () => {
    const [first, second] = place('Đàn trâu có 100 con, đàn bò có 200 con trong năm.');
    expect([first?.before, first?.after]).toEqual(['Đàn trâu có ', ', đàn bò có ']);
    expect([second?.before, second?.after]).toEqual([', đàn bò có ', ' trong năm.']);
    expect([first?.continues, second?.continues]).toEqual([false, true]);
  });

  it('keep `before` within the sentence, and `gap` across it', () => {
    const [, second] = place('Có 100 con. Trong đó: 40 con trâu');
    expect(second?.before).toBe(' Trong đó: ');
    expect(second?.gap).toBe('. Trong đó: ');
    expect(second?.continues).toBe(false);
  });

  it('are tied by a slash, with a space or without', () => {
    expect(place('đạt 5 ha/6 ha, 7/ 8 hộ, 9 xã và 10 xã').map(({ slashed }) => slashed)).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['khoảng 500 hộ', 'about'],
    ['gần 3 tấn', 'about'],
    ['trên 20 xã', 'at-least'],
    ['hơn 20 xã', 'at-least'],
    ['không quá 5%', 'at-most'],
    ['dưới 5%', 'at-most'],
    ['đạt 500 hộ', 'exact'],
    ['hơn 15.000 hộ', 'at-least'],
    ['từ 151,98 tấn', 'at-least'],
    ['hơn 151,98 tỷ USD', 'exact'],
    ['gần 13.894 tấn', 'exact'],
  ])('«%s» is %s', (text, bound) => expect(place(`Có ${text}.`)[0]?.bound).toBe(bound));

  it('are hedged where such a word stands before a number that is printed in full', () => {
    const hedged = place('đạt hơn 151,98 tấn, gần 150 tấn, 151,98 tấn').map(placed => placed.hedged);
    expect(hedged).toEqual([true, false, false]);
  });
});
