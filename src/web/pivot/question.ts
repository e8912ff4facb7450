import { type PivotComparison, pivotComparisons } from '#contract';
import { itemsOfKey, type Measure } from '#figures';

/** One row or column of figures: an indicator, whole or broken down. */
export interface Line {
  readonly indicator: string;
  /** A breakdown key; empty for the total. */
  readonly items: string;
}

/** What stands in the rows; the other two stand in the columns, the first of them outside. */
export const axes = ['indicator', 'area', 'period'] as const;
export type Axis = (typeof axes)[number];

/** What the address of a pivot says. */
export interface PivotChoice {
  readonly lines: readonly Line[];
  /** Ids of areas, or `districts` and `communes` for all of them. */
  readonly areas: readonly string[];
  readonly periods: readonly string[];
  readonly measure: Measure;
  /** What is shown of each figure; null for the figure itself. */
  readonly compare: PivotComparison | null;
  readonly rows: Axis;
}

/** A target is only set beside what was reached, and what was reached only beside the year before. */
export function comparisonsWith(measure: Measure): readonly PivotComparison[] {
  return pivotComparisons.filter(each => (each === 'share-of-target') === (measure !== 'actual'));
}

/** All areas of a level, whatever they are on the day. */
export const allOf = { district: 'districts', commune: 'communes' } as const;

interface PivotSearch {
  readonly indicators?: string;
  readonly areas?: string;
  readonly periods?: string;
  readonly measure?: string;
  readonly compare?: string;
  readonly rows?: string;
}

const between = ',';
const beforeItems = '~';

export function choiceOf(search: PivotSearch): PivotChoice {
  const list = (text: string | undefined) => (text ?? '').split(between).filter(part => part !== '');
  const measure = measureOf(search.measure);
  return {
    lines: list(search.indicators).flatMap(text => {
      const [indicator = '', items = ''] = text.split(beforeItems);
      return itemsOfKey(items) === null ? [] : [{ indicator, items }];
    }),
    areas: list(search.areas),
    periods: list(search.periods),
    measure,
    compare: comparisonsWith(measure).find(each => each === search.compare) ?? null,
    rows: axes.find(axis => axis === search.rows) ?? 'area',
  };
}

export function searchOf({
  lines,
  areas,
  periods,
  measure,
  compare,
  rows,
}: PivotChoice): Record<keyof PivotSearch, string> {
  return {
    indicators: lines
      .map(({ indicator, items }) => (items === '' ? indicator : indicator + beforeItems + items))
      .join(between),
    areas: areas.join(between),
    periods: periods.join(between),
    measure: measure === 'actual' ? '' : measure,
    compare: compare ?? '',
    rows: rows === 'area' ? '' : rows,
  };
}

export function measureOf(text: string | undefined): Measure {
  const [kind, assigner] = (text ?? '').split(':');
  return kind === 'target' && assigner ? `target:${assigner}` : 'actual';
}
