import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importReport, type KnownCatalogue } from '#binding';
import { fromText } from '#documents';
import { halfPeriod, type Indicator, type Nature } from '#figures';

function indicator(code: string, name: string, rest: readonly [unit: string, nature: Nature, ...dimensions: string[]]) {
  const [unit, nature, ...dimensions] = rest;
  const made: Indicator = {
    code,
    name,
    nameEn: null,
    unit,
    nature,
    overAreas: 'none',
    overTime: 'none',
    dimensions,
    field: 'f',
    owner: null,
    definition: null,
    source: null,
    validFrom: '2000-01-01',
    validTo: null,
  };
  return made;
}

const known: KnownCatalogue = {
  indicators: [
    indicator('crop-area', 'Diện tích gieo trồng', ['ha', 'flow', 'crop']),
    indicator('crop-output', 'Sản lượng cây trồng', ['tấn', 'flow', 'crop']),
    indicator('forest-planted', 'Diện tích trồng rừng', ['ha', 'flow']),
    indicator('herd', 'Tổng đàn vật nuôi', ['con', 'stock', 'animal']),
    indicator('sold', 'Số con xuất chuồng', ['con', 'flow', 'animal']),
    indicator('capital-given', 'Vốn đầu tư công được giao', ['triệu đồng', 'flow']),
    indicator('capital-spent', 'Vốn đầu tư công đã giải ngân', ['triệu đồng', 'flow']),
    indicator('revenue', 'Thu ngân sách nhà nước trên địa bàn', ['tỷ đồng', 'flow']),
    indicator('road-deaths', 'Số người chết do tai nạn giao thông', ['người', 'flow']),
    indicator('road-injuries', 'Số người bị thương do tai nạn giao thông', ['người', 'flow']),
    indicator('growth', 'Tốc độ tăng GRDP', ['%', 'rate']),
    indicator('trade', 'Kim ngạch xuất nhập khẩu qua địa bàn', ['triệu USD', 'flow', 'flow-of-goods']),
  ],
  dimensions: [
    { code: 'crop', name: 'Cây trồng', nameEn: 'Crop', items: [{ code: 'spring-rice', name: 'Lúa xuân', parent: null }] },
    { code: 'animal', name: 'Vật nuôi', items: [{ code: 'buffalo', name: 'Trâu', parent: null }] },
    {
      code: 'flow-of-goods',
      name: 'Luồng hàng',
      items: [
        { code: 'export', name: 'Xuất khẩu', parent: null },
        { code: 'import', name: 'Nhập khẩu', parent: null },
      ],
    },
  ],
};

/** By printed value: the code of the indicator and its items; `new` for one the catalogue does not have. */
function found(text: string): Readonly<Record<string, string>> {
  const document = fromText(`BÁO CÁO\nTình hình 6 tháng đầu năm 2024 của tỉnh Bình An\n\n${text}\n`, 'a.txt');
  const report = importReport(document, { period: halfPeriod(2024, 1), digest: 'a', known });
  const codes = new Set(known.indicators.map(({ code }) => code));
  return Object.fromEntries(
    report.figures.map(({ printed, series: { indicator: code, items } }) => [
      printed.value,
      codes.has(code) ? [code, ...Object.values(items)].join(' ') : 'new',
    ]),
  );
}

describe('figures of a report are found among the indicators that are known', () => {
  test('by other words for the same, and by items', () => {
    expect(found('- Lúa xuân: Gieo cấy được 2.140,5 ha; sản lượng đạt 11.730 tấn.')).toMatchObject({
      '2140.5': 'crop-area spring-rice',
      '11730': 'crop-output spring-rice',
    });
    expect(found('Tăng trưởng GRDP đạt 6,15%. Thu NSNN đạt 912,4 tỷ đồng.')).toMatchObject({
      '6.15': 'growth',
      '912.4': 'revenue',
    });
  });

  test('the paragraph’s animal holds for what follows in it', () => {
    expect(found('Tổng đàn trâu có 41.250 con; số con xuất chuồng là 1.870 con.')).toMatchObject({
      '41250': 'herd buffalo',
      '1870': 'sold buffalo',
    });
  });

  test('a total is none of its parts', () => {
    expect(
      found('Tổng kim ngạch xuất nhập khẩu qua địa bàn đạt 96,5 triệu USD, trong đó: xuất khẩu 61,2 triệu USD, nhập khẩu 35,3 triệu USD.'),
    ).toEqual({ '96.5': 'trade', '61.2': 'trade export', '35.3': 'trade import' });
  });

  test('an item that the catalogue lacks is a new item of its dimension', () => {
    expect(found('- Khoai lang: sản lượng đạt 3.402 tấn.')).toEqual({ '3402': 'crop-output khoai-lang' });
  });

  test('words that make another thing of it are heeded', () => {
    expect(found('Vốn đầu tư công giải ngân được 81.300 triệu đồng.')).toEqual({ '81300': 'capital-spent' });
    expect(found('Vốn sự nghiệp y tế là 6.120 triệu đồng.')).toEqual({ '6120': 'new' });
    expect(found('Tai nạn giao thông làm chết 17 người, bị thương 22 người.')).toMatchObject({
      '17': 'road-deaths',
      '22': 'road-injuries',
    });
    expect(found('Đuối nước làm chết 4 người.')).toEqual({ '4': 'new' });
  });

  test('a unit that does not measure alike, or a bare measure, matches nothing', () => {
    expect(found('Diện tích sàn nhà ở bình quân đạt 24,6 m²/người.')).toEqual({ '24.6': 'new' });
    expect(found('Sản lượng xi măng đạt 412.000 tấn.')).toEqual({ '412000': 'new' });
  });

  test('values are moved to the unit of the catalogue', () => {
    const document = fromText('Tổng thu ngân sách nhà nước trên địa bàn tỉnh đạt 912.400 triệu đồng.', 'a.txt');
    const report = importReport(document, { period: halfPeriod(2024, 1), digest: 'a', known });
    expect(report.figures.map(({ value, series }) => [value, series.indicator])).toEqual([['912.400', 'revenue']]);
  });
});

test('a breakdown keeps its English name when a report brings it an item', () => {
  const document = fromText('BÁO CÁO\nTình hình 6 tháng đầu năm 2024\n\nDiện tích gieo trồng ngô 120 ha.\n', 'a.txt');
  const { dimensions } = importReport(document, { period: halfPeriod(2024, 1), digest: 'a', known });
  const crop = dimensions.find(({ code }) => code === 'crop');
  expect([crop?.nameEn, crop?.items.map(({ name }) => name)]).toEqual(['Crop', ['Lúa xuân', 'Ngô']]);
});

test('the same report again is the same series', () => {
  const text =
    'BÁO CÁO\nTình hình 6 tháng đầu năm 2024 của tỉnh Bình An\n\n- Khởi tố 41 vụ, 58 bị can; xử lý 12 vụ.\n' +
    '- Xử lý 30 vụ vi phạm, phạt 95 triệu đồng.\n- Cấp 120 thẻ, thu hồi 15 thẻ; tăng 20 thẻ so với cùng kỳ.\n';
  const document = fromText(text, 'a.txt');
  const first = importReport(document, { period: halfPeriod(2024, 1), digest: 'a' });
  const { indicators, dimensions, areas } = first;
  const second = importReport(document, {
    period: halfPeriod(2024, 1),
    digest: 'a',
    known: { indicators, dimensions, areas },
  });
  expect(second.figures.map(({ series, value }) => [series, value])).toEqual(
    first.figures.map(({ series, value }) => [series, value]),
  );
});

test('the next half year’s report is of the series of the first', () => {
  const folder = new URL('./binding/province-half-year/', import.meta.url);
  const open = (name: string) => fromText(readFileSync(new URL(name, folder), 'utf8'), name);
  const first = importReport(open('report.txt'), { period: halfPeriod(2023, 1), digest: 'a' });
  const next = importReport(open('next.txt'), { period: halfPeriod(2023, 2), digest: 'b', known: first });
  const before = new Set(first.figures.map(({ series }) => JSON.stringify(series)));
  const fresh = next.figures.filter(({ series }) => !before.has(JSON.stringify(series)));
  expect(next.figures.length).toBe(first.figures.length);
  expect(fresh.map(({ series, printed }) => [series.indicator, printed.value])).toEqual([]);
  expect(next.figures.filter(({ measure }) => measure === 'actual').every(({ period }) => period === '2023-S2')).toBe(true);
});
