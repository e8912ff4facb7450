import { breakdownKey, type Figure, periodOfCode, previousYear, type Series } from '#figures';
import type { Store } from '../store.ts';
import { figuresOf } from './read.ts';

export interface DashboardRow {
  readonly indicator: string;
  readonly items: Series['items'];
  readonly figure: Figure | null;
  /** For the period itself or for its year. */
  readonly targets: readonly Figure[];
  /** Of the same period a year before. */
  readonly lastYear: Figure | null;
}

export interface DashboardQuestion {
  readonly area: string;
  readonly period: string;
  readonly field?: string;
  readonly indicators?: readonly string[];
}

const most = 10_000;

/** Each series of an area that has a figure or a target in the period. */
export async function dashboard(store: Store, asked: DashboardQuestion): Promise<readonly DashboardRow[]> {
  const { period, ...filter } = asked;
  const of = periodOfCode(period);
  if (of === null) return [];
  const before = previousYear(of)?.code ?? null;
  const year = of.to.slice(0, 4);
  const periods = [...new Set([period, year, ...(before === null ? [] : [before])])];
  const { figures } = await figuresOf(store, { ...filter, periods, limit: most });
  const rows = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.series.indicator};${breakdownKey(figure.series.items)}`;
    rows.set(key, [...(rows.get(key) ?? []), figure]);
  }
  return [...rows.values()].flatMap(held => rowOf(held, { period, year, before }) ?? []);
}

interface Periods {
  readonly period: string;
  readonly year: string;
  readonly before: string | null;
}

function rowOf(held: readonly Figure[], { period, year, before }: Periods): DashboardRow | null {
  const actual = (code: string | null) =>
    held.find(({ measure, period: each }) => measure === 'actual' && each === code) ?? null;
  const targets = held.filter(
    ({ measure, period: each }) => measure !== 'actual' && (each === period || each === year),
  );
  const figure = actual(period);
  const [first] = held;
  if (first === undefined || (figure === null && targets.length === 0)) return null;
  const { indicator, items } = first.series;
  return { indicator, items, figure, targets, lastYear: actual(before) };
}
