import type { AreaOnDay, IndicatorRecord } from '#contract';

/** The series that is divided up: what it is a part of, as far as it was chosen. */
export interface Whole {
  readonly wholeIndicator?: string;
  readonly wholeItems?: string;
  readonly wholeArea?: string;
}

/** One that may be chosen; `key` is how an address says it. */
export interface WholeChoice extends Whole {
  readonly key: string;
  readonly group: 'area' | 'indicator';
  readonly name: string;
}

interface Part {
  readonly indicator: IndicatorRecord;
  readonly items: string;
  readonly area: string;
}

/** The areas above, and the indicators in the same unit that it may be a part of; nothing for what cannot be added up. */
export function wholesOf(
  { indicator, items, area }: Part,
  areas: readonly AreaOnDay[],
  indicators: readonly IndicatorRecord[],
): readonly WholeChoice[] {
  if (!isAdded(indicator)) return [];
  const [, ...wider] = aboveOf(area, areas);
  // Of a total the nearest is the usual one.
  const above = (items === '' ? wider : aboveOf(area, areas)).map(({ id, label }) => ({
    key: `area:${id}`,
    group: 'area' as const,
    name: label,
    wholeItems: items,
    wholeArea: id,
  }));
  const others = indicators
    .filter(each => each.code !== indicator.code && each.unit === indicator.unit && isAdded(each))
    .filter(({ field }) => field === indicator.field)
    .map(({ code, name }) => ({ key: `indicator:${code}`, group: 'indicator' as const, name, wholeIndicator: code }));
  return [...above, ...others];
}

/** From the nearest to the widest. */
function aboveOf(area: string, areas: readonly AreaOnDay[]): readonly AreaOnDay[] {
  const own = areas.find(({ id }) => id === area);
  const parent = areas.find(({ id }) => id === own?.parent);
  return parent === undefined ? [] : [parent, ...aboveOf(parent.id, areas)];
}

function isAdded({ nature }: IndicatorRecord): boolean {
  return nature === 'flow' || nature === 'stock';
}

/** What the server is asked for; nothing where the usual whole is meant. */
export function askedWhole(chosen: WholeChoice | undefined): Whole {
  if (chosen === undefined) return {};
  const { key: _key, group: _group, name: _name, ...whole } = chosen;
  return whole;
}
