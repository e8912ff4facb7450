import { describe, expect, it } from 'vitest';
import { fromText } from '#documents';
import { importReport } from './importReport.ts';

/** What a half year's report with these paragraphs gives: `name {items} value unit kind value base:period`. */
function rows(...paragraphs: readonly string[]): string[] {
  const text = ['BÁO CÁO', 'Tình hình kinh tế - xã hội 6 tháng đầu năm 2024', ...paragraphs].join('\n\n');
  const { indicators, dimensions, figures } = importReport(fromText(text, 'test'), { period: null, digest: 'test' });
  return figures.map(({ series, printed, comparisons }) => {
    const name = indicators.find(({ code }) => code === series.indicator)?.name;
    const items = Object.entries(series.items).map(
      ([dimension, item]) =>
        dimensions.find(({ code }) => code === dimension)?.items.find(({ code }) => code === item)?.name,
    );
    const compared = comparisons.map(each => `${each.kind} ${each.value} ${each.base ?? '?'}:${each.period ?? '?'}`);
    const what = items.length > 0 ? `${name} {${items.join('; ')}}` : name;
    return [what, printed.value, printed.unit, ...compared].join(' | ');
  });
}

describe('the base of a change', () => {
  it('is the one that closes the list, for every figure of it', () => {
    expect(
      rows('Một số cây: ngô 2.140 ha, tăng 4,2%; lạc 360 ha, giảm 1,5%; sắn 48 ha, tăng 2% so với cùng kỳ.'),
    ).toEqual([
      'Diện tích {Ngô} | 2140 | ha | growth 4.2 same-period:2023-S1',
      'Diện tích {Lạc} | 360 | ha | growth -1.5 same-period:2023-S1',
      'Diện tích {Sắn} | 48 | ha | growth 2 same-period:2023-S1',
    ]);
  });

  it('closes a list that leaves the rest out, too', () => {
    expect(
      rows('Gạch nung 21 triệu viên, tăng 3,8%; đá xây dựng 410 nghìn m3, giảm 6,1%,… so với cùng kỳ năm trước.'),
    ).toEqual([
      'Gạch nung | 21 | triệu viên | growth 3.8 same-period:2023-S1',
      'Đá xây dựng | 410 | nghìn m³ | growth -6.1 same-period:2023-S1',
    ]);
  });

  it('is said once in front of the sentence', () => {
    expect(rows('So với cùng kỳ, khai thác than 310 nghìn tấn, tăng 7,1%; xi măng 96 nghìn tấn, giảm 3,4%.')).toEqual([
      'Khai thác than | 310 | nghìn tấn | growth 7.1 same-period:2023-S1',
      'Xi măng | 96 | nghìn tấn | growth -3.4 same-period:2023-S1',
    ]);
  });

  it('goes in the order of the figure before, where that names two', () => {
    const [, second] = rows(
      'Tháng 6, có 112 doanh nghiệp thành lập mới, tăng 4,2% so với tháng trước và giảm 7,5% so với cùng kỳ; có 41 doanh nghiệp tạm ngừng kinh doanh, giảm 2,1% và tăng 12,6%.',
    );
    expect(second).toMatch(/growth -2.1 previous:2024-M05 \| growth 12.6 same-period:2023-M06$/);
  });

  it('stays open where nothing says it', () => {
    expect(rows('Nước mắm 9,4 triệu lít, tăng 12,5%.')).toEqual(['Nước mắm | 9.4 | triệu lít | growth 12.5 ?:?']);
  });

  it('is no figure of its own where two differences have each their base', () => {
    expect(
      rows('Dư nợ 41.210 tỷ đồng, tăng 2.105 tỷ đồng so với đầu năm và tăng 4.870 tỷ đồng so với cùng kỳ.'),
    ).toEqual(['Dư nợ | 41210 | tỷ đồng | difference 2105 previous:/2023-12-31 | difference 4870 same-period:2023-S1']);
  });

  it('is the year before for an amount that something lies above it', () => {
    expect(rows('Giá lúa tươi 7.850 đồng/kg (cao hơn cùng kỳ 900 đồng/kg).')).toEqual([
      'Giá lúa tươi | 7850 | đồng/kg | difference 900 same-period:2023-S1',
    ]);
  });
});

describe('what is grown', () => {
  it('is harvested over an area, of the crop that was sown', () => {
    expect(
      rows('Toàn tỉnh đã xuống giống 64.210 ha lúa, đã thu hoạch 61.000 ha (đạt 95%), năng suất 58,4 tạ/ha.'),
    ).toEqual([
      'Diện tích gieo trồng {Lúa} | 64210 | ha',
      'Diện tích thu hoạch {Lúa} | 61000 | ha | share 95 ?:?',
      'Năng suất {Lúa} | 58.4 | tạ/ha',
    ]);
  });

  it('is what the sentence before spoke of', () => {
    expect(
      rows('Cây ngô gieo trồng được 740 ha. Đã thu hoạch 512 ha; năng suất thu hoạch bình quân 46,2 tạ/ha.'),
    ).toEqual(['Diện tích {Ngô} | 740 | ha', 'Diện tích thu hoạch {Ngô} | 512 | ha', 'Năng suất {Ngô} | 46.2 | tạ/ha']);
  });

  it('is sold by weight and no harvest', () => {
    expect(rows('Xuất khẩu một số mặt hàng: cà phê 12 nghìn tấn; hồ tiêu 3,1 nghìn tấn.').join('\n')).not.toContain(
      'Sản lượng',
    );
    expect(rows('Một số cây lâu năm: hồ tiêu 410 tấn, xoài 96 tấn.')).toEqual([
      'Sản lượng {Hồ tiêu} | 410 | tấn',
      'Sản lượng {Xoài} | 96 | tấn',
    ]);
  });
});

describe('the name', () => {
  it('begins with its noun, before the comma', () => {
    expect(rows('Tổng nguồn vốn huy động của các ngân hàng, tổ chức tín dụng đạt 39.410 tỷ đồng.')).toEqual([
      'Tổng nguồn vốn huy động của các ngân hàng, tổ chức tín dụng | 39410 | tỷ đồng',
    ]);
    expect(rows('Thời tiết thuận lợi, cá tra đạt 310 tấn.')[0]).toMatch(/^(?!Thời)/u);
  });

  it('leaves out who says it, and words that only go on', () => {
    expect(rows('Theo Cục Thống kê, đã có 1.205 doanh nghiệp thành lập mới.')).toEqual([
      'Số doanh nghiệp thành lập mới | 1205 | doanh nghiệp',
    ]);
    expect(rows('Bên cạnh đó, 143 doanh nghiệp đã hoàn tất thủ tục giải thể.')).toEqual([
      'Số doanh nghiệp hoàn tất thủ tục giải thể | 143 | doanh nghiệp',
    ]);
  });

  it('says which of them are counted, where a clause behind says it', () => {
    expect(rows('Toàn huyện có 130 hộ được công nhận thoát nghèo (đạt 86% kế hoạch).')[0]).toContain(
      'Số hộ được công nhận thoát nghèo | 130 | hộ',
    );
    expect(rows('Có 12 xã được công nhận đạt chuẩn nông thôn mới.')[0]).toBe(
      'Số xã được công nhận đạt chuẩn nông thôn mới | 12 | xã',
    );
  });

  it('is one for an abbreviation and the words in full', () => {
    expect(rows('Toàn tỉnh có 210 HTX.', 'Doanh thu 31 hợp tác xã đã giải thể.')[0]).toContain('Số hợp tác xã |');
  });

  it('gives the unit of a whole number that has none', () => {
    expect(rows('Số doanh nghiệp giải thể là 40.')).toEqual(['Số doanh nghiệp giải thể | 40 | doanh nghiệp']);
  });

  it('is told from another by whole words of its clause', () => {
    const names = rows(
      'Đại biểu trúng cử có số phiếu bầu cao nhất là 47.705 phiếu. Đại biểu trúng cử có số phiếu bầu thấp nhất là 27.108 phiếu.',
    );
    expect(names[0]).toContain('cao nhất | 47705');
    expect(names[1]).toContain('thấp nhất | 27108');
  });
});
