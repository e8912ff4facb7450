import type { DashboardRecord, Target } from '#contract';
import { breakdownKey, type Figure, type Indicator, type PeriodKind, periodOfCode } from '#figures';
import { areasOf, type Catalogue, catalogueOf, type DashboardRow, dashboard, periodsOf } from '#storing';
import { namesOf } from '../areaNames.ts';
import { cellOf, compared, operandOf } from '../comparing.ts';
import { given } from '../given.ts';
import { answer, type DeepReadonly, type Handlers } from '../handler.ts';
import { notFound } from '../problem.ts';

/** Values of an area in a period beside every target and the same period last year. */
export const dashboardHandlers: Handlers<'dashboard'> = {
  dashboard: async ({ store }, { query: { area, period, field, indicators } }) => {
    const codes = indicators?.split(',').filter(code => code !== '');
    const [catalogue, { areas }, held] = await Promise.all([catalogueOf(store), areasOf(store), periodsOf(store)]);
    if (!areas.some(({ id }) => id === area))
      return notFound(`Tỉnh không có địa bàn “${area}”.`, `The province has no area “${area}”.`);
    const periods = [period, ...endingIn(period, held)];
    const asked = periods.map(async each => ({
      period: each,
      rows: await dashboard(store, given({ area, period: each, field, indicators: codes })),
    }));
    const found = firstOfEach(await Promise.all(asked));
    const names = namesOf(areas, periodOfCode(period)?.to ?? '');
    const known = new Map(catalogue.indicators.map(indicator => [indicator.code, indicator]));
    const rows = found.flatMap(row => {
      const indicator = known.get(row.indicator);
      return indicator === undefined ? [] : [rowOf(row, indicator, { catalogue, names })];
    });
    return answer({ area, period, rows });
  },
};

/** More runs of days than one report speaks of. */
const mostPeriods = 30;

/**
 * A report of a half year speaks of its season, of days in it and of runs of days that end in it; those figures have
 * periods of their own. Months and quarters are not among them: they are other figures, not parts of the report.
 */
function endingIn(code: string, held: readonly { readonly code: string }[]): string[] {
  const asked = periodOfCode(code);
  if (asked === null) return [];
  return held
    .flatMap(({ code: each }) => periodOfCode(each) ?? [])
    .filter(({ kind, to }) => ownKinds.has(kind) && asked.from <= to && to <= asked.to)
    .map(({ code: each }) => each)
    .filter(each => each !== code)
    .slice(0, mostPeriods);
}

const ownKinds: ReadonlySet<PeriodKind> = new Set(['season', 'school-year', 'range', 'as-of']);

type RowIn = DashboardRow & { readonly period: string };

/** One row of each series: that of the period asked for, else of the first that has a figure. */
function firstOfEach(asked: readonly { readonly period: string; readonly rows: readonly DashboardRow[] }[]): RowIn[] {
  const rows = new Map<string, RowIn>();
  for (const { period, rows: found } of asked)
    for (const row of found) {
      const key = `${row.indicator};${breakdownKey(row.items)}`;
      const before = rows.get(key);
      if (before === undefined || (before.figure === null && row.figure !== null)) rows.set(key, { ...row, period });
    }
  return [...rows.values()];
}

interface Naming {
  readonly catalogue: Catalogue;
  readonly names: (area: string) => string;
}

function rowOf(row: RowIn, indicator: Indicator, naming: Naming): DeepReadonly<DashboardRecord> {
  const { figure, lastYear } = row;
  const between = (kind: 'growth' | 'index' | 'difference' | 'points') =>
    figure === null || lastYear === null
      ? null
      : compared({ kind, of: operandOf(indicator, figure), base: operandOf(indicator, lastYear) }, naming.names);
  const { code, name, unit, nature, field } = indicator;
  return {
    indicator: code,
    name,
    unit,
    nature,
    field,
    items: row.items,
    period: row.period,
    label: labelOf(indicator, row.items, naming.catalogue),
    figure: figure === null ? null : cellOf(figure),
    targets: row.targets.map(target => targetOf(target, { ...naming, indicator, figure })),
    lastYear:
      lastYear === null
        ? null
        : { period: lastYear.period, implied: lastYear.origin === 'implied', figure: cellOf(lastYear) },
    growth: between('growth'),
    index: between('index'),
    // Two percentages differ by points.
    difference: between(unit === '%' ? 'points' : 'difference'),
  };
}

function targetOf(
  target: Figure,
  { indicator, figure, catalogue, names }: Naming & { readonly indicator: Indicator; readonly figure: Figure | null },
): DeepReadonly<Target> {
  const assigner = target.measure.replace(/^target:/, '');
  const organisation = catalogue.organisations.find(({ code }) => code === assigner);
  return {
    assigner,
    name: organisation?.short ?? organisation?.name ?? assigner,
    measure: target.measure,
    period: target.period,
    figure: cellOf(target),
    share: compared(
      {
        kind: 'share-of-target',
        of: operandOf(indicator, figure ?? nothingYet(target)),
        target: operandOf(indicator, target),
      },
      names,
    ),
  };
}

/** Where a target stands alone: its figure has not been reported, and the share says so. */
function nothingYet(target: Figure): Figure {
  return { ...target, measure: 'actual', value: null, low: null, high: null, absence: 'not-reported' };
}

/** The indicator with the names of the items it is broken down by: `Diện tích gieo trồng: lúa, vụ xuân`. */
function labelOf({ name }: Indicator, items: Readonly<Record<string, string>>, { dimensions }: Catalogue): string {
  const named = Object.entries(items).map(
    ([dimension, item]) =>
      dimensions.find(({ code }) => code === dimension)?.items.find(({ code }) => code === item)?.name ?? item,
  );
  return named.length === 0 ? name : `${name}: ${named.join(', ')}`;
}
