import { itemsOfKey } from '#figures';
import { useAsk, useIndicators } from '../data/queries.ts';
import type { Line } from './question.ts';

/** Names of indicators with the names of their items and their unit. */
export function useLineNames(lines: readonly Line[]): readonly string[] {
  const indicators = useIndicators().data;
  const dimensions = useAsk('dimensions', {}).data?.items;
  return lines.map(({ indicator: code, items }) => {
    const indicator = indicators?.find(each => each.code === code);
    const parts = Object.entries(itemsOfKey(items) ?? {}).map(
      ([dimension, item]) =>
        dimensions?.find(each => each.code === dimension)?.items.find(each => each.code === item)?.name ?? item,
    );
    const name = [indicator?.name ?? code, ...parts].join(', ');
    return indicator?.unit ? `${name} (${indicator.unit})` : name;
  });
}
