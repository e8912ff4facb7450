import type { PivotComparison } from '#contract';
import { itemsOfKey } from '#figures';
import { useDimensions, useIndicators } from '../data/queries.ts';
import { useUnitName } from '../data/use-unit-name.ts';
import type { Line } from './question.ts';

/** Names of indicators with the names of their items and the unit of what is shown of them. */
export function useLineNames(lines: readonly Line[], compare: PivotComparison | null = null): readonly string[] {
  const indicators = useIndicators().data;
  const dimensions = useDimensions().data?.items;
  const unitName = useUnitName();
  return lines.map(({ indicator: code, items }) => {
    const indicator = indicators?.find(each => each.code === code);
    const parts = Object.entries(itemsOfKey(items) ?? {}).map(
      ([dimension, item]) =>
        dimensions?.find(each => each.code === dimension)?.items.find(each => each.code === item)?.name ?? item,
    );
    const name = [indicator?.name ?? code, ...parts].join(', ');
    const unit = unitShown(indicator?.unit ?? null, compare);
    return unit ? `${name} (${unitName(unit)})` : name;
  });
}

function unitShown(own: string | null, compare: PivotComparison | null): string | null {
  if (compare === null) return own;
  if (compare === 'difference') return own === '%' ? 'điểm %' : own;
  return '%';
}
