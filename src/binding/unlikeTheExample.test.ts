import { describe, expect, it } from 'vitest';
import { fromText } from '#documents';
import { importReport } from './importReport.ts';

/** What a report with this title and these paragraphs gives: `name {items} period measure value unit comparisons`. */
function rows(title: string, ...paragraphs: readonly string[]): string[] {
  const text = ['BÁO CÁO', title, ...paragraphs].join('\n\n');
  const { indicators, dimensions, figures } = importReport(fromText(text, 'test'), { period: null, digest: 'test' });
  return figures.map(({ series, period, measure, printed, comparisons }) => {
    const name = indicators.find(({ code }) => code === series.indicator)?.name;
    const items = Object.entries(series.items).map(
      ([dimension, item]) =>
        dimensions.find(({ code }) => code === dimension)?.items.find(({ code }) => code === item)?.name,
    );
    const compared = comparisons.map(({ kind, value }) => `${kind} ${value}`);
    const what = items.length > 0 ? `${name} {${items.join('; ')}}` : name;
    return [what, period, measure, printed.value, printed.unit, ...compared].join(' | ');
  });
}

const HALF = 'Tình hình kinh tế - xã hội 6 tháng đầu năm 2024';
const MONTH = 'Tình hình kinh tế - xã hội tháng 10 và 10 tháng năm 2023';

describe('the period of a figure', () => {
  it('is the longer of the two that a title names, a quarter or a month where the words say so', () => {
    expect(rows('Tình hình kinh tế - xã hội quý III và 9 tháng năm 2024', 'Toàn tỉnh có 120 hợp tác xã.')).toEqual([
      'Số hợp tác xã | 2024-C09 | actual | 120 | hợp tác xã',
    ]);
    expect(rows(HALF, 'Lúa vụ Đông Xuân 2023 - 2024 được mùa.', 'Toàn tỉnh có 120 hợp tác xã.')).toEqual([
      'Số hợp tác xã | 2024-S1 | actual | 120 | hợp tác xã',
    ]);
    expect(rows(MONTH, 'Số ca sốt xuất huyết trong tháng 412 ca, lũy kế 1.846 ca.')).toEqual([
      'Số ca sốt xuất huyết | 2023-M10 | actual | 412 | ca',
      'Số ca sốt xuất huyết | 2023-C10 | actual | 1846 | ca',
    ]);
    expect(rows(MONTH, 'Xuất khẩu tháng 10 đạt 164,8 triệu USD; lũy kế xuất khẩu 1.546,2 triệu USD.')).toEqual([
      'Kim ngạch xuất khẩu | 2023-M10 | actual | 164.8 | triệu USD',
      'Kim ngạch xuất khẩu | 2023-C10 | actual | 1546.2 | triệu USD',
    ]);
  });

  it('is the end of last year for what stands in brackets behind “so với đầu năm”', () => {
    expect(rows(HALF, 'Tổng dư nợ 94.218 tỷ đồng, tăng 5,1% so với đầu năm (89.645 tỷ đồng).')).toEqual([
      'Tổng dư nợ | 2024-S1 | actual | 94218 | tỷ đồng | base 89645 | growth 5.1',
      'Tổng dư nợ | /2023-12-31 | actual | 89645 | tỷ đồng',
    ]);
  });

  it('is not taken for a name: what was counted at the start of the year is the same thing', () => {
    expect(rows(HALF, 'Đầu năm 2024 còn 7.846 hộ nghèo.')).toEqual(['Số hộ nghèo | 2024 | actual | 7846 | hộ nghèo']);
    expect(rows(HALF, 'Từ đầu năm đến 22-6, có 886 doanh nghiệp thành lập mới.')).toEqual([
      'Số doanh nghiệp thành lập mới | 2024-S1 | actual | 886 | doanh nghiệp',
    ]);
  });
});

describe('the name of a figure', () => {
  it('keeps a comma that belongs to it', () => {
    expect(rows(HALF, 'Doanh thu vận tải, kho bãi 6.842,5 tỷ đồng.')[0]).toContain('Doanh thu vận tải, kho bãi |');
    expect(rows(HALF, 'Tổng lượt khách tham quan, lưu trú hơn 6,5 triệu lượt.')[0]).toContain(
      'Tổng lượt khách tham quan, lưu trú |',
    );
  });

  it('keeps words that are verbs elsewhere, and leaves out those that only report', () => {
    expect(rows(HALF, 'Kinh phí hỗ trợ nhà ở 37,2 tỷ đồng.')[0]).toContain('Kinh phí hỗ trợ nhà ở |');
    expect(rows(HALF, 'Đã cấp mới 46 dự án.')[0]).toContain('Số dự án cấp mới |');
    expect(rows(HALF, 'Phạm pháp hình sự 86 vụ, làm rõ 71 vụ, đạt 82,6%.').slice(1)).toEqual([
      'Số vụ làm rõ | 2024-S1 | actual | 71 | vụ',
      'Tỷ lệ vụ làm rõ | 2024-S1 | actual | 82.6 | %',
    ]);
    expect(rows(HALF, 'Du lịch đón 2.148 nghìn lượt khách.')[0]).toContain('Số lượt khách du lịch |');
    expect(rows(HALF, 'Dự báo tổng mức bán lẻ hàng hóa ước đạt 66.780 tỷ đồng.')[0]).toContain(
      'Tổng mức bán lẻ hàng hóa |',
    );
  });

  it('is the measure and the crop, wherever the crop stands', () => {
    expect(rows(HALF, 'Lúa Hè Thu đã xuống giống 75.315 ha, năng suất 58,2 tạ/ha.')).toEqual([
      'Diện tích gieo trồng {Lúa Hè Thu} | 2024-S1 | actual | 75315 | ha',
      'Năng suất {Lúa Hè Thu} | 2024-S1 | actual | 58.2 | tạ/ha',
    ]);
    expect(rows(HALF, '- Ngô xuân NS 39,8 tạ/ha, SL 6.714,8 tấn.')).toEqual([
      'Năng suất {Ngô xuân} | 2024-S1 | actual | 39.8 | tạ/ha',
      'Sản lượng {Ngô xuân} | 2024-S1 | actual | 6714.8 | tấn',
    ]);
  });

  it('says of how many a rate is', () => {
    expect(rows(HALF, 'Toàn tỉnh có 1.098 bác sĩ, đạt 8,5 bác sĩ/vạn dân.')[1]).toContain('Số bác sĩ trên vạn dân |');
    expect(rows(HALF, 'Toàn tỉnh có 7.426 lớp, bình quân 32,6 học sinh/lớp.')[1]).toContain(
      'Số học sinh bình quân một lớp |',
    );
  });

  it('belongs to what opens a list, and not to the first item of it', () => {
    expect(rows(HALF, 'Sản phẩm chủ yếu: gạo xay xát 1.246 nghìn tấn; bia 24,6 triệu lít.')[1]).toContain(
      'Bia – sản phẩm chủ yếu |',
    );
    expect(rows(HALF, 'Sản lượng thịt hơi xuất chuồng 6 tháng: trâu 412 tấn, bò 14.286 tấn.')).toEqual([
      'Sản lượng thịt hơi xuất chuồng {Trâu} | 2024-S1 | actual | 412 | tấn',
      'Sản lượng thịt hơi xuất chuồng {Bò} | 2024-S1 | actual | 14286 | tấn',
    ]);
  });

  it('does not count pieces of what is made by the thousand', () => {
    expect(rows(HALF, 'Quần áo may sẵn 62,3 triệu cái.')[0]).toContain('Quần áo may sẵn |');
  });
});

describe('what is said of a figure', () => {
  it('takes a share in brackets for a share where it is one', () => {
    const [, , own] = rows(
      HALF,
      'Vốn đầu tư 12.940 tỷ đồng: vốn nhà nước 3.186 tỷ đồng (24,6%), vốn ngoài nhà nước 9.412 tỷ đồng (72,7%).',
    );
    expect(own).toMatch(/9412 \| tỷ đồng \| share 72.7$/);
  });

  it('sets two numbers beside a slash apart where they count different things', () => {
    expect(rows(HALF, 'Tội phạm ma túy 143 vụ/196 đối tượng.')).toEqual([
      'Số vụ tội phạm ma túy | 2024-S1 | actual | 143 | vụ',
      'Số đối tượng tội phạm ma túy | 2024-S1 | actual | 196 | đối tượng',
    ]);
  });

  it('takes what a council has set for a plan without the word', () => {
    expect(rows(HALF, 'Thu ngân sách đạt 30,9 tỷ đồng, đạt 53,4% so với HĐND huyện giao.')).toEqual([
      'Thu ngân sách | 2024-S1 | actual | 30.9 | tỷ đồng | share-of-target 53.4',
    ]);
  });

  it('takes growth behind a colon for that of the parts, and what is listed there for itself', () => {
    expect(rows(HALF, 'Chỉ số sản xuất công nghiệp tăng 7,9% so với cùng kỳ: khai khoáng giảm 3,4%.')[1]).toBe(
      'Tốc độ tăng chỉ số sản xuất công nghiệp {Khai khoáng} | 2024-S1 | actual | -3.4 | % | growth -3.4',
    );
    expect(rows(HALF, 'Một số sản phẩm tăng so với cùng kỳ: dăm gỗ băm 68,4 nghìn tấn, tăng 7,2%.')[0]).toBe(
      'Dăm gỗ băm | 2024-S1 | actual | 68.4 | nghìn tấn | growth 7.2',
    );
  });

  it('is planned with the whole that it is a part of', () => {
    const planned = rows(HALF, 'Kế hoạch vốn năm 2024 là 5.264 tỷ đồng, gồm vốn trong nước 5.018 tỷ đồng.');
    expect(planned[1]).toMatch(/\{Vốn trong nước\} \| 2024 \| target:ke-hoach \| 5018 \|/);
  });
});

describe('the parts of a figure', () => {
  it('end where they have made up the whole', () => {
    expect(
      rows(HALF, 'Xảy ra 21 vụ phạm pháp hình sự, gồm: trộm cắp 12 vụ, đánh bạc 09 vụ; điều tra làm rõ 19 vụ.'),
    ).toEqual([
      'Số vụ phạm pháp hình sự | 2024-S1 | actual | 21 | vụ',
      'Số vụ phạm pháp hình sự {Trộm cắp} | 2024-S1 | actual | 12 | vụ',
      'Số vụ phạm pháp hình sự {Đánh bạc} | 2024-S1 | actual | 9 | vụ',
      'Số vụ điều tra làm rõ | 2024-S1 | actual | 19 | vụ',
    ]);
    const spent = rows(
      HALF,
      'Tổng kế hoạch vốn 48.620 triệu đồng, gồm ngân sách tỉnh 31.400 triệu đồng, ngân sách xã 17.220 triệu đồng; đã giải ngân 46.189 triệu đồng.',
    );
    expect(spent[3]).toMatch(/^Giải ngân.* \| 2024-S1 \| actual \| 46189 \|/);
  });

  it('need no unit in brackets where they add up', () => {
    expect(rows(HALF, 'Toàn xã có 14 trường (mầm non 04, tiểu học 06, THCS 04).').slice(1)).toEqual([
      'Số trường {Mầm non} | 2024-S1 | actual | 4 | trường',
      'Số trường {Tiểu học} | 2024-S1 | actual | 6 | trường',
      'Số trường {THCS} | 2024-S1 | actual | 4 | trường',
    ]);
  });
});

describe('what a table says', () => {
  it('holds the value of last year against that of the same thing', () => {
    const table = [
      'Tên bệnh\tSố mắc năm 2023\tSố mắc năm 2024\tTử vong năm 2024',
      'Sốt xuất huyết\t459\t2.846\t2',
      'Tay chân miệng\t384\t612\t0',
    ].join('\n');
    expect(rows('Tổng kết công tác y tế năm 2024', table).slice(0, 3)).toEqual([
      'Số mắc {Sốt xuất huyết} | 2023 | actual | 459 | ',
      'Số mắc {Sốt xuất huyết} | 2024 | actual | 2846 |  | base 459',
      'Tử vong {Sốt xuất huyết} | 2024 | actual | 2 | ',
    ]);
  });

  it('takes a season behind “trong đó” for a time and no part', () => {
    expect(rows(HALF, 'Sản lượng thóc cả năm đạt 888,4 nghìn tấn, trong đó vụ xuân 516,9 nghìn tấn.')[1]).toBe(
      'Sản lượng {Thóc} | 2024-spring | actual | 516.9 | nghìn tấn',
    );
  });
});

describe('changes told in a sentence of their own', () => {
  it('belong to the figures of the sentence before, with the base that is said once', () => {
    const accidents =
      'Tai nạn giao thông xảy ra 42 vụ, làm chết 18 người, bị thương 37 người. So với cùng kỳ năm 2023, giảm 6 vụ (-12,5%), tăng 2 người chết (+12,5%), giảm 8 người bị thương (-17,78%).';
    expect(rows(HALF, accidents)).toEqual([
      'Số vụ tai nạn giao thông | 2024-S1 | actual | 42 | vụ | difference -6 | growth -12.5',
      'Số người chết – vụ tai nạn giao thông | 2024-S1 | actual | 18 | người | difference 2 | growth 12.5',
      'Số người bị thương – vụ tai nạn giao thông | 2024-S1 | actual | 37 | người | difference -8 | growth -17.78',
    ]);
    expect(
      rows(HALF, 'Phạm pháp hình sự xảy ra 126 vụ; khám phá 114 vụ. So với cùng kỳ số vụ khám phá tăng 5 vụ.'),
    ).toEqual([
      'Số vụ phạm pháp hình sự | 2024-S1 | actual | 126 | vụ',
      'Số vụ khám phá | 2024-S1 | actual | 114 | vụ | difference 5',
    ]);
  });

  it('stay figures of their own where no figure before is of their words', () => {
    expect(rows(HALF, 'Khám phá 114 vụ. So với cùng kỳ, số vụ trộm cắp tài sản giảm 5 vụ.')).toHaveLength(2);
  });
});

describe('how many were ranked', () => {
  it('is no figure of its own', () => {
    expect(
      rows(HALF, 'Chỉ số PCI năm 2023 xếp 9/63 tỉnh, thành phố, thứ 2/14 địa phương của vùng.').map(
        row => row.split(' | ')[3],
      ),
    ).toEqual(['9']);
  });
});

describe('what is told of the whole country beside a figure', () => {
  it('is of the indicator of that figure', () => {
    const told = 'Chỉ số giá tiêu dùng (CPI) tháng 6 năm 2024 tăng 0,12% so với tháng trước (cả nước tăng 0,17%).';
    const text = `UBND TỈNH CAO BẰNG\n\nBÁO CÁO\n\n${HALF}\n\n${told}`;
    const { figures } = importReport(fromText(text, 'test'), { period: null, digest: 'test' });
    const [own, country] = figures;
    expect(figures).toHaveLength(2);
    expect(country?.series).toEqual({ ...own?.series, area: 'vn' });
    expect(country?.comparisons[0]).toMatchObject({
      kind: 'growth',
      value: '0.17',
      base: 'previous',
      period: '2024-M05',
    });
  });
});
