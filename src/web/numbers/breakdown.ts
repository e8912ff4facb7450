import type { DashboardRecord, DimensionRecord, IndicatorRecord } from '#contract';
import { breakdownKey, itemsOfKey } from '#figures';

/** The series itself and the series that are parts of it: those with one item more. */
export function split(rows: readonly DashboardRecord[], items: string) {
  const own = rows.find(row => breakdownKey(row.items) === items) ?? null;
  const chosen = Object.entries(itemsOfKey(items) ?? {});
  const parts = rows.filter(
    row =>
      Object.keys(row.items).length > chosen.length &&
      chosen.every(([dimension, item]) => row.items[dimension] === item),
  );
  return { own, parts };
}

/** "Lúa, Vụ Đông Xuân": the items of a breakdown by name; a code where the catalogue has no name. */
export function itemNames(items: string, dimensions: readonly DimensionRecord[]): readonly string[] {
  return Object.entries(itemsOfKey(items) ?? {}).map(
    ([dimension, item]) => itemOf(dimensions, dimension, item)?.name ?? item,
  );
}

/** Whether the indicator is broken down so, and the catalogue has these items. */
export function hasItems(
  { dimensions: own }: IndicatorRecord,
  items: string,
  dimensions: readonly DimensionRecord[],
): boolean {
  const named = itemsOfKey(items);
  if (named === null) return false;
  return Object.entries(named).every(
    ([dimension, item]) => own.includes(dimension) && itemOf(dimensions, dimension, item) !== undefined,
  );
}

function itemOf(dimensions: readonly DimensionRecord[], dimension: string, item: string) {
  return dimensions.find(({ code }) => code === dimension)?.items.find(({ code }) => code === item);
}
