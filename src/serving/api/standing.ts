/** Figures in their places in comparisons, however many, asked of the store in one go. */
import { type Asked, askedKey, type HeldBase } from '#composing';
import type { DashboardRecord, Sentence } from '#contract';
import { type Figure, type Indicator, type Operand, periodOfCode, previousYear, statusTogether } from '#figures';
import { basesFor, figuresFor, type Store } from '#storing';
import { cellOf, operandOf } from './comparing.ts';
import type { DeepReadonly } from './handler.ts';

/** What stands where a figure was asked for; a base (`on`) is that of the later boundaries, or refused. */
export interface Standing {
  /** Null where nobody said anything, and where it was refused. */
  readonly operand: Operand | null;
  readonly refused: Sentence | null;
  /** The operand as it was reported; null where it was worked out. */
  readonly figure: Figure | null;
  /** The operand as a base is shown. */
  readonly shown: DeepReadonly<DashboardRecord['lastYear']>;
}

const nothing: Standing = { operand: null, refused: null, figure: null, shown: null };

/** `own` is what the area itself said; `base` stands in its place where land has changed since. */
export function standingOf(indicator: Indicator, own: Figure | null, base: HeldBase | undefined): Standing {
  if (base !== undefined) return base.ok ? restated(indicator, base) : { ...nothing, refused: base.refused };
  if (own === null) return nothing;
  const shown = { period: own.period, restated: false, implied: own.origin === 'implied', figure: cellOf(own) };
  return { ...nothing, operand: operandOf(indicator, own), figure: own, shown };
}

export async function standingsOf(
  store: Store,
  asked: readonly Asked[],
  indicators: ReadonlyMap<string, Indicator>,
): Promise<(asked: Asked) => Standing> {
  const [found, answered] = await Promise.all([figuresFor(store, asked), basesFor(store, asked)]);
  const figures = new Map(found.filter(({ status }) => status !== 'rejected').map(each => [askedKey(each), each]));
  const bases = basesByKey(answered);
  return each => {
    const indicator = indicators.get(each.series.indicator);
    const own = figures.get(askedKey({ ...each, on: undefined })) ?? null;
    return indicator === undefined ? nothing : standingOf(indicator, own, bases.get(askedKey(each)));
  };
}

export function basesByKey(bases: readonly HeldBase[]): ReadonlyMap<string, HeldBase> {
  return new Map(bases.map(base => [askedKey(base), base]));
}

/** Nobody reported it as it stands here, so it has no id, reporter or source of its own. */
function restated(indicator: Indicator, { figure, boundaries, parts }: Extract<HeldBase, { ok: true }>): Standing {
  const { period, value, low, high, absence, vintage, origin } = figure;
  const nobody = { id: null, reporter: null, basis: null, source: null };
  return {
    ...nothing,
    operand: { ...operandOf(indicator, figure), boundaries, restated: true },
    shown: {
      period,
      implied: origin === 'implied',
      restated: true,
      figure: { ...nobody, value, low, high, absence, vintage, origin, status: statusTogether(parts) },
    },
  };
}

/** The same period a year before, on the boundaries of the figure's own; null where there is none. */
export function lastYearAsked({ series, period }: Pick<Figure, 'series' | 'period'>): Asked | null {
  const of = periodOfCode(period);
  const base = of && previousYear(of);
  return base && { series, period: base.code, measure: 'actual', on: period };
}

/** Where a target of a figure is looked for: its own period, else its year. */
export function targetPeriods(period: string): readonly string[] {
  return [...new Set([period, periodOfCode(period)?.to.slice(0, 4) ?? period])];
}
