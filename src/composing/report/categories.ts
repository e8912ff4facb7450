/** Periods along the axis of a chart, as short as they can be told apart. */
import { type Period, periodOfCode } from '#figures';
import { writePeriod } from '#vietnamese';

/** `Tháng 1`, `Quý I`, `2021` where all are of one kind and year; with the year where there are several. */
export function categoriesOf(codes: readonly string[]): string[] {
  const periods = codes.map(periodOfCode);
  const years = new Set(periods.map(period => period?.to.slice(0, 4)));
  return periods.map((period, index) => (period === null ? (codes[index] ?? '') : categoryOf(period, years.size > 1)));
}

function categoryOf(period: Period, withYear: boolean): string {
  const { kind, code } = period;
  if (kind === 'year') return code;
  const long = writePeriod(period);
  const words = kind === 'month' || kind === 'quarter' ? (withYear ? long : long.replace(/\/\d{4}$/, '')) : long;
  return words.replace(/^./u, first => first.toUpperCase());
}
