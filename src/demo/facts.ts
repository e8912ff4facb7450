/**
 * The figures of one half-year report as facts, in our own codes, with its targets, and what follows from its growth
 * rates and shares of plans: those have the bounds between which the true value lies, and say that they are implied.
 */
import { breakdownKey, type Figure, itemsOfKey, type Measure, type Vintage } from '#figures';
import { demoIndicators } from './catalogue.ts';
import table from './data/figures.json' with { type: 'json' };

/** What the store takes in: a figure without who entered it and when. */
export type DemoFigure = Omit<Figure, 'id' | 'province' | 'enteredBy' | 'enteredAt' | 'approvedBy' | 'approvedAt'>;

/** Bounds stand only beside what is implied; the basis only beside a target. */
type Row = readonly [
  indicator: string,
  items: string,
  area: string,
  period: string,
  measure: Measure,
  vintage: Vintage,
  value: string,
  low?: string | null,
  high?: string | null,
  basis?: string,
];

/** One spelling for series, period and measure. */
export function keyOf({ series, period, measure }: Pick<DemoFigure, 'series' | 'period' | 'measure'>): string {
  return [series.indicator, breakdownKey(series.items), series.area, period, measure].join(' ');
}

/** What every figure of the demonstration has in common. */
const plain = {
  absence: null,
  low: null,
  high: null,
  status: 'approved',
  source: null,
  replaces: null,
  reason: null,
  basis: null,
} as const;

export function facts(): DemoFigure[] {
  const owners = new Map(demoIndicators().map(({ code, owner }) => [code, owner]));
  return (table as unknown as readonly Row[]).map(
    ([indicator, key, area, period, measure, vintage, value, low = null, high = null, basis = null]) => ({
      ...plain,
      series: { indicator, items: itemsOfKey(key) ?? {}, area },
      period,
      measure,
      vintage,
      value,
      low,
      high,
      origin: low === null ? 'reported' : 'implied',
      // A target is what its assigner says, not the department that reports on it.
      reporter: measure === 'actual' ? (owners.get(indicator) ?? null) : null,
      basis,
    }),
  );
}
