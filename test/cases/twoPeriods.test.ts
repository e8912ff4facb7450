import { expect, test } from 'vitest';
import { importReport, type ImportedReport } from '#binding';
import { fromText } from '#documents';
import { halfPeriod } from '#figures';

const HEAD = 'ỦY BAN NHÂN DÂN TỈNH BÌNH AN\n\nBÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm';

/** One report of two years running, as offices write them: much of last year's words, some in another order. */
const first = `${HEAD} 2023

I. NÔNG NGHIỆP
1. Trồng trọt
Diện tích gieo trồng cây hàng năm đạt 41.250 ha, bằng 98,4% kế hoạch. Sản lượng lương thực có hạt ước đạt 152.300 tấn, tăng 2,1% so với cùng kỳ.
2. Chăn nuôi
Tổng đàn trâu có 62.180 con, tổng đàn bò có 88.940 con. Sản lượng thịt hơi xuất chuồng đạt 18.450 tấn.
II. TÀI CHÍNH
Thu ngân sách nhà nước trên địa bàn đạt 1.284,6 tỷ đồng, bằng 53,2% dự toán. Chi ngân sách địa phương đạt 4.120 tỷ đồng.
III. VĂN HÓA - XÃ HỘI
Giải quyết việc làm cho 8.120 lao động. Tỷ lệ hộ nghèo còn 9,84%. Tỷ lệ dân số tham gia bảo hiểm y tế đạt 93,6%.
IV. AN NINH
Xảy ra 64 vụ tai nạn giao thông, làm 31 người chết.
`;

const second = `${HEAD} 2024

I. NÔNG NGHIỆP
1. Trồng trọt
Sản lượng lương thực có hạt đạt 155.870 tấn, tăng 2,3% so với cùng kỳ năm trước. Diện tích gieo trồng cây hàng năm 41.600 ha, đạt 99,1% kế hoạch năm.
2. Chăn nuôi
Tổng đàn trâu 61.540 con; tổng đàn bò 90.310 con. Sản lượng thịt hơi xuất chuồng ước đạt 19.020 tấn.
II. TÀI CHÍNH
Thu ngân sách nhà nước trên địa bàn ước đạt 1.402,3 tỷ đồng, bằng 55,7% dự toán. Chi ngân sách địa phương ước 4.355 tỷ đồng.
III. VĂN HÓA - XÃ HỘI
Đã giải quyết việc làm cho 8.360 lao động. Tỷ lệ hộ nghèo giảm còn 8,12%. Tỷ lệ dân số tham gia bảo hiểm y tế là 94,1%.
IV. AN NINH
Trên địa bàn xảy ra 58 vụ tai nạn giao thông, làm chết 27 người.
`;

/** Each value of the first beside that of the second of the same indicator. */
const pairs = [
  ['41250', '41600'],
  ['152300', '155870'],
  ['62180', '61540'],
  ['88940', '90310'],
  ['18450', '19020'],
  ['1284.6', '1402.3'],
  ['4120', '4355'],
  ['8120', '8360'],
  ['9.84', '8.12'],
  ['93.6', '94.1'],
  ['64', '58'],
  ['31', '27'],
] as const;

function imported(text: string, year: number, before?: ImportedReport): ImportedReport {
  const known = before && { indicators: before.indicators, dimensions: before.dimensions, areas: before.areas };
  const document = fromText(text, 'bao-cao.txt');
  return importReport(document, { period: halfPeriod(year, 1), digest: String(year), ...(known && { known }) });
}

/** Indicator and breakdown of a value, as one word. */
function seriesOf({ figures }: ImportedReport, value: string): string {
  const found = figures.filter(figure => figure.value === value && figure.measure === 'actual');
  return found.map(({ series }) => `${series.indicator} ${JSON.stringify(series.items)}`).join(', ');
}

test('the next report of an office comes in under the indicators of the one before', () => {
  const before = imported(first, 2023);
  const after = imported(second, 2024, before);
  const expected = pairs.map(([value, next]) => [next, seriesOf(before, value)]);
  expect(pairs.map(([, next]) => [next, seriesOf(after, next)])).toEqual(expected);
  const known = new Set(before.indicators.map(({ code }) => code));
  expect(after.indicators.map(({ code }) => code).filter(code => !known.has(code))).toEqual([]);
});
