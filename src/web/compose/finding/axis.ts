/** Periods along the axis of a chart: the last ones of a kind that end with, or in, the period of the report. */
import { periodOfCode } from '#figures';

export const axisKinds = ['month', 'quarter', 'half', 'year'] as const;
export type AxisKind = (typeof axisKinds)[number];

const monthsOf: Readonly<Record<AxisKind, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const mostPeriods = 40;

/** Earliest first; empty where the report's code is of no period. */
export function axisPeriods(kind: AxisKind, count: number, report: string): readonly string[] {
  const period = periodOfCode(report);
  if (period === null) return [];
  const months = monthsOf[kind];
  const [year = 0, month = 1] = period.to.split('-').map(Number);
  // Counted in units of the kind since year 0; a year that is not over is still the year that is written about.
  const last = year * (12 / months) + Math.ceil(month / months) - 1;
  const length = Math.max(1, Math.min(count, mostPeriods));
  return Array.from({ length }, (_, at) => codeOf(kind, last - length + 1 + at));
}

function codeOf(kind: AxisKind, at: number): string {
  const each = 12 / monthsOf[kind];
  const [year, place] = [Math.floor(at / each), (at % each) + 1];
  switch (kind) {
    case 'month':
      return `${year}-M${String(place).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${place}`;
    case 'half':
      return `${year}-S${place}`;
    case 'year':
      return String(year);
  }
}

/** What kind the periods of a chart are of; null where they are mixed or of another kind. */
export function axisKind(periods: readonly string[]): AxisKind | null {
  const kindOf = (code: string) => axisKinds.find(kind => shapes[kind].test(code)) ?? null;
  const [first] = periods;
  const kind = first === undefined ? null : kindOf(first);
  return periods.every(code => kindOf(code) === kind) ? kind : null;
}

const shapes: Readonly<Record<AxisKind, RegExp>> = {
  month: /^\d{4}-M\d\d$/,
  quarter: /^\d{4}-Q\d$/,
  half: /^\d{4}-S\d$/,
  year: /^\d{4}$/,
};
