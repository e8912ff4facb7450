import type { BoundFigure, Narrative } from '#composing';
import type { DashboardRecord } from '#contract';
import { breakdownKey } from '#figures';

/** What the dashboard of the report says of the series of a bound figure; null for another area or period. */
export function rowOf(
  { indicator, items, area, period }: BoundFigure,
  rows: readonly DashboardRecord[],
  own: Pick<Narrative, 'area' | 'period'>,
): DashboardRecord | null {
  if (area !== undefined && area !== own.area) return null;
  const key = breakdownKey(items);
  const series = rows.filter(row => row.indicator === indicator && breakdownKey(row.items) === key);
  return series.find(row => row.period === (period ?? own.period)) ?? null;
}
