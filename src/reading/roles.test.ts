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
      'Nguồn vốn đạt 3.579 tỷ đồng, tăng 331 tỷ đồng so với đầu năm, tỷ lệ tăng đạt 10,2%.',
      ['3.579 tỷ đồng: value', '331 tỷ đồng: difference up previous', '10,2%: growth up previous'],
    ],
    [
      'Nguồn vốn tăng 331 tỷ đồng so với đầu năm, tỷ lệ hộ vay tăng đạt 10,2%.',
      ['331 tỷ đồng: difference up previous', '10,2%: rate'],
    ],
    [
      'Đàn trâu có 102.043 con, tăng 319 con (bằng 100,31%) so với cùng kỳ năm 2020.',
      ['102.043 con: value', '319 con: difference up', '100,31%: index same-period'],
    ],
    [
      'Xảy ra 150 vụ (giảm 67 vụ so cùng kỳ năm 2020 = 31%).',
      ['150 vụ: value', '67 vụ: difference down same-period', '31%: growth down'],
    ],
    ['Đạt tỷ lệ 95,89%, cao hơn năm trước 1,73%.', ['95,89%: rate', '1,73%: growth up year']],
    ['Tăng từ 200 vụ lên 350 vụ.', ['200 vụ: from', '350 vụ: value']],
    ['Vốn đăng ký tăng gấp 8 lần so với cùng kỳ.', ['8 lần: multiple up same-period']],
    [
      'Tăng trưởng đạt 4,23%, tăng 0,64 điểm phần trăm so với cùng kỳ.',
      ['4,23%: rate', '0,64 điểm phần trăm: points up same-period'],
    ],
    ['Khu vực dịch vụ đóng góp 2,44 điểm phần trăm.', ['2,44 điểm phần trăm: contribution']],
    ['Sản lượng tăng bình quân 4,9%/năm.', ['4,9%: growth up other']],
    ['Mỗi năm tăng 6 lớp.', ['6 lớp: difference up other']],
    ['Giá tăng bình quân 5% so với cùng kỳ.', ['5%: growth up same-period']],
    ['Có 406 lượt dự án với vốn tăng thêm 4.924 triệu USD.', ['406 lượt: value', '4.924 triệu USD: value']],
    ['Có vốn tăng thêm 4.924 triệu USD so với cùng kỳ.', ['4.924 triệu USD: difference up same-period']],
    [
      'So với cùng kỳ tăng 12 đơn (6 tháng đầu năm 2019 tiếp nhận 80 đơn).',
      ['12 đơn: difference up same-period', '80 đơn: base-value same-period'],
    ],
  ])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles));

  it('may name the measure they are said of', () => {
    const { roles } = readBlock('Giảm 8,5% về số doanh nghiệp, giảm 44% về vốn đăng ký.');
    expect(roles.map(({ about }) => about)).toEqual(['số doanh nghiệp', 'vốn đăng ký']);
  });

  it('name it up to the base or the next change', () => {
    const { roles } = readBlock('Tăng 16% về vốn đăng ký và giảm 51% về số lao động so với tháng 1.');
    expect(roles.map(({ about }) => about)).toEqual(['vốn đăng ký', 'số lao động']);
  });

  it('in brackets behind a share are said of the share', () => {
    const { claims } = readBlock('Có 579 việc, chiếm 79,6% tổng số (giảm 3,6% so với cùng kỳ).');
    expect(claims[0]?.comparisons.map(({ kind, base }) => [kind, base?.kind])).toEqual([
      ['share', undefined],
      ['growth', 'other'],
    ]);
  });
});

describe('wholes', () => {
  it.each([
    ['Có 143/161 xã đạt chuẩn, đạt 88,8%.', ['143: value', '161 xã: whole', '88,8%: ratio']],
    ['Đạt 96,5 tấn trên tổng số 128,4 tấn.', ['96,5 tấn: value', '128,4 tấn: whole']],
    ['Nông nghiệp chiếm 23,62%.', ['23,62%: share']],
  ])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles));
});
