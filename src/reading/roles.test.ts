import { describe, expect, it } from 'vitest';
import { readBlock } from './readBlock.ts';

/** `95%: plan-share plan`: each figure, its role, the direction of a change and what it is compared with. */
function rolesOf(text: string): string[] {
  const { figures, roles } = readBlock(text);
  return figures.map(({ mention }, index) => {
    const { kind, direction, base } = roles[index] as (typeof roles)[number];
    const sign = direction > 0 ? ' up' : direction < 0 ? ' down' : '';
    return `${text.slice(mention.start, mention.end)}: ${kind}${sign}${base ? ` ${base.kind}` : ''}`;
  });
}

describe('the noun decides the base, not the verb', () => {
  it.each([
    ['Trồng được 350 ha, đạt 95% kế hoạch.', ['350 ha: value', '95%: plan-share plan']],
    ['Trồng được 350 ha, bằng 95% KH.', ['350 ha: value', '95%: plan-share plan']],
    ['Đạt 350 ha, bằng 95% so với cùng kỳ năm trước.', ['350 ha: value', '95%: index same-period']],
    ['Tuyển 1.700 người, đạt 130% so với cùng kỳ.', ['1.700 người: value', '130%: index same-period']],
    [
      'Đạt 350 ha, bằng 95% KH, tăng 3,5% so với cùng kỳ.',
      ['350 ha: value', '95%: plan-share plan', '3,5%: growth up same-period'],
    ],
    [
      'So với cùng kỳ năm trước tăng 20%; so với dự toán TW giao đạt 54%.',
      ['20%: growth up same-period', '54%: plan-share plan'],
    ],
    ['Tỷ lệ che phủ rừng đạt 55,31%.', ['55,31%: rate']],
    ['Đăng ký mới 84 hộ, vượt 5% kế hoạch.', ['84 hộ: value', '5%: over-plan up plan']],
  ])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles));
});

describe('changes', () => {
  it.each([
    [
      'Đàn trâu có 102.043 con, tăng 319 con (bằng 100,31%) so với cùng kỳ năm 2020.',
      ['102.043 con: value', '319 con: difference up', '100,31%: index same-period'],
    ],
    [
      'Xảy ra 150 vụ (giảm 67 vụ so cùng kỳ năm 2020 = 31%).',
      ['150 vụ: value', '67 vụ: difference down same-period', '31%: growth down'],
    ],
    ['Tăng từ 200 vụ lên 350 vụ.', ['200 vụ: from', '350 vụ: value']],
    ['Vốn đăng ký tăng gấp 8 lần so với cùng kỳ.', ['8 lần: multiple up same-period']],
    [
      'Tăng trưởng đạt 4,23%, tăng 0,64 điểm phần trăm so với cùng kỳ.',
      ['4,23%: rate', '0,64 điểm phần trăm: points up same-period'],
    ],
    ['Khu vực dịch vụ đóng góp 2,44 điểm phần trăm.', ['2,44 điểm phần trăm: contribution']],
  ])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles));

  it('may name the measure they are said of', () => {
    const { roles } = readBlock('Giảm 8,5% về số doanh nghiệp, giảm 44% về vốn đăng ký.');
    expect(roles.map(({ about }) => about)).toEqual(['số doanh nghiệp', 'vốn đăng ký']);
  });
});

describe('wholes', () => {
  it.each([
    ['Có 143/161 xã đạt chuẩn, đạt 88,8%.', ['143: value', '161 xã: whole', '88,8%: ratio']],
    ['Đạt 96,5 tấn trên tổng số 128,4 tấn.', ['96,5 tấn: value', '128,4 tấn: whole']],
    ['Nông nghiệp chiếm 23,62%.', ['23,62%: share']],
  ])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles));
});
