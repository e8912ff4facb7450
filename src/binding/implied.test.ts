import { describe, expect, it } from 'vitest';
import { fromText } from '#documents';
import { halfPeriod } from '#figures';
import { impliedFigures } from './implied.ts';
import { importReport } from './importReport.ts';

function implied(sentence: string) {
  const text = `BÁO CÁO\n\nTình hình 6 tháng đầu năm 2024\n\n${sentence}\n`;
  const report = importReport(fromText(text, 'test'), { period: halfPeriod(2024, 1), digest: 'test' });
  return impliedFigures(report).map(({ period, measure, value, low, high, origin }) => ({
    at: `${period} ${measure}`,
    value,
    low,
    high,
    origin,
  }));
}

describe('impliedFigures', () => {
  it('works out last year from a difference exactly, and lets a rate that agrees change nothing', () => {
    expect(implied('Đàn trâu có 102.043 con, tăng 319 con (bằng 100,31%) so với cùng kỳ năm trước.')).toEqual([
      { at: '2023-S1 actual', value: '101724', low: '101724', high: '101724', origin: 'implied' },
    ]);
  });

  it('bounds a target by the share of it that is printed: between 600 / 0,8005 and 600 / 0,7995', () => {
    const [target] = implied('Thu ngân sách đạt 600,0 tỷ đồng, đạt 80,0% kế hoạch.');
    expect(target).toMatchObject({ at: '2024 target:ke-hoach', value: '750.0' });
    expect(Number(target?.low)).toBeGreaterThan(600 / 0.8005);
    expect(Number(target?.low)).toBeCloseTo(600 / 0.8005, 2);
    expect(Number(target?.high)).toBeLessThan(600 / 0.7995);
    expect(Number(target?.high)).toBeCloseTo(600 / 0.7995, 2);
  });

  it('takes the nearest whole thing where no whole number gives the printed rate: 17 is 143 % more than 7', () => {
    expect(implied('Thành lập mới 17 hợp tác xã, tăng 142% so với cùng kỳ năm trước.')).toMatchObject([
      { at: '2023-S1 actual', value: '7', low: '7', high: '7' },
    ]);
  });

  it('implies nothing where the report prints the target itself', () => {
    expect(implied('Sản lượng đạt 600/750 tấn, đạt 80% kế hoạch.')).toEqual([]);
  });

  it('finds the base of several changes behind the last of them', () => {
    const periods = implied(
      'Cấp phép cho 75 dự án với số vốn đầu tư 400 tỷ đồng; giảm 8% về số dự án, giảm 44% về vốn đầu tư so với cùng kỳ.',
    ).map(({ at }) => at);
    expect(periods).toEqual(['2023-S1 actual', '2023-S1 actual']);
  });
});
