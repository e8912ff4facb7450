/** The base of a comparison with the year before, ready to be compared with and to be shown. */
import { type Asked, askedKey, type HeldBase } from '#composing';
import type { DashboardRecord, Sentence } from '#contract';
import { type Figure, type FigureStatus, type Indicator, type Operand, periodOfCode, previousYear } from '#figures';
import { basesFor, figuresFor, type Store } from '#storing';
import { cellOf, operandOf } from './comparing.ts';
import type { DeepReadonly } from './handler.ts';

export interface LastYear {
  /** Null where there is none, or where it was refused. */
  readonly operand: Operand | null;
  readonly shown: DeepReadonly<DashboardRecord['lastYear']>;
  readonly refused?: Sentence;
}

/** The same period a year before, on the boundaries of the figure's own; null where there is none. */
export function lastYearAsked({ series, period: code, since }: Place): Asked | null {
  const period = periodOfCode(since ?? code);
  const base = period === null || since !== undefined ? period : previousYear(period);
  return base && { series, period: base.code, measure: 'actual', on: code };
}

/** `own` is what the area itself said then; `bases` (`basesFor`) has what stands in its place where land has changed. */
export function lastYearOf(
  indicator: Indicator,
  { asked, own, bases }: { readonly asked: Asked | null; readonly own: Figure | null; readonly bases: BasesByKey },
): LastYear {
  const base = asked === null ? undefined : bases.get(askedKey(asked));
  if (base !== undefined)
    return base.ok ? restated(indicator, base) : { operand: null, shown: null, refused: base.refused };
  if (own === null) return { operand: null, shown: null };
  const shown = { period: own.period, restated: false, implied: own.origin === 'implied', figure: cellOf(own) };
  return { operand: operandOf(indicator, own), shown };
}

/** `since` is the period of another base than last year. */
type Place = Pick<Figure, 'series' | 'period'> & { readonly since?: string | undefined };

/** Of many figures, asked for in one go. */
export async function lastYearsOf(
  store: Store,
  places: readonly Place[],
): Promise<(place: Place, indicator: Indicator) => LastYear> {
  const asked = places.flatMap(place => lastYearAsked(place) ?? []);
  const [figures, answered] = await Promise.all([figuresFor(store, asked), basesFor(store, asked)]);
  const owns = new Map(figures.filter(({ status }) => status !== 'rejected').map(each => [askedKey(each), each]));
  const bases = basesByKey(answered);
  return (place, indicator) => {
    const of = lastYearAsked(place);
    const own = of === null ? undefined : owns.get(askedKey({ ...of, on: undefined }));
    return lastYearOf(indicator, { asked: of, own: own ?? null, bases });
  };
}

export type BasesByKey = ReadonlyMap<string, HeldBase>;

export function basesByKey(bases: readonly HeldBase[]): BasesByKey {
  return new Map(bases.map(base => [askedKey(base), base]));
}

/** Nobody reported it as it stands here, so it has no id, reporter or source of its own; it is approved when all its parts are. */
function restated(indicator: Indicator, { figure, boundaries, parts }: Extract<HeldBase, { ok: true }>): LastYear {
  const { period, value, low, high, absence, vintage, origin } = figure;
  const approved = parts.every(part => part.figure.status === 'approved');
  const status: FigureStatus = approved ? 'approved' : 'proposed';
  const cell = {
    id: null,
    reporter: null,
    basis: null,
    source: null,
    value,
    low,
    high,
    absence,
    vintage,
    origin,
    status,
  };
  return {
    operand: { ...operandOf(indicator, figure), boundaries, restated: true },
    shown: { period, implied: origin === 'implied', restated: true, figure: cell },
  };
}
