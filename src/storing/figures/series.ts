import { breakdownKey, type Series } from '#figures';
import { idOf } from '../ids.ts';

export interface SeriesRow {
  readonly id: string;
  readonly indicator: string;
  readonly breakdown: string;
  readonly area: string;
}

export function seriesRow(province: string, { indicator, items, area }: Series): SeriesRow {
  const breakdown = breakdownKey(items);
  return { id: idOf(province, indicator, breakdown, area), indicator, breakdown, area };
}

/** What two figures have in common where one may replace the other. */
export function keyOf(seriesId: string, period: string, measure: string): string {
  return `${seriesId} ${period} ${measure}`;
}
