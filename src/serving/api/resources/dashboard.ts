import type { DashboardRecord, Sentence, Target } from '#contract';
import { type Figure, type Indicator, type Operand, periodOfCode } from '#figures';
import { areasOf, type Catalogue, catalogueOf, type DashboardRow, dashboard } from '#storing';
import { assignerName } from '#vietnamese';
import { namesOf } from '../areaNames.ts';
import { refusalSentence } from '#vietnamese';
import { cellOf, compared, notCompared, operandOf } from '../comparing.ts';
import { given } from '../given.ts';
import { answer, type DeepReadonly, type Handlers } from '../handler.ts';
import { type Restater, restaterOf } from '../lastYear.ts';
import { notFound } from '../problem.ts';

/** Values of an area in a period beside every target and the same period last year. */
export const dashboardHandlers: Handlers<'dashboard'> = {
  dashboard: async ({ store }, { query: { area, period, field, indicators } }) => {
    const codes = indicators?.split(',').filter(code => code !== '');
    const [catalogue, { areas, links }, found] = await Promise.all([
      catalogueOf(store),
      areasOf(store),
      dashboard(store, given({ area, period, field, indicators: codes })),
    ]);
    if (!areas.some(({ id }) => id === area))
      return notFound(`Tỉnh không có địa bàn “${area}”.`, `The province has no area “${area}”.`);
    const names = namesOf(areas, periodOfCode(period)?.to ?? '');
    const restating = await restaterOf(store, { areas, links }, { area, rows: found });
    const known = new Map(catalogue.indicators.map(indicator => [indicator.code, indicator]));
    const rows = found.flatMap(row => {
      const indicator = known.get(row.indicator);
      return indicator === undefined ? [] : [rowOf(row, indicator, { catalogue, names, restating })];
    });
    return answer({ area, period, rows });
  },
};

interface Naming {
  readonly catalogue: Catalogue;
  readonly names: (area: string) => string;
  readonly restating: Restater;
}

function rowOf(row: DashboardRow, indicator: Indicator, naming: Naming): DeepReadonly<DashboardRecord> {
  const { figure } = row;
  const base = baseOf(row, indicator, naming);
  const between = (kind: 'growth' | 'index' | 'difference' | 'points') => {
    if (figure === null) return null;
    if (base.refused !== undefined) return notCompared(kind, base.refused);
    return base.operand === null
      ? null
      : compared({ kind, of: operandOf(indicator, figure), base: base.operand }, naming.names);
  };
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
    lastYear: base.shown,
    ...(base.refused === undefined ? {} : { lastYearRefused: base.refused }),
    growth: between('growth'),
    index: between('index'),
    // Two percentages differ by points.
    difference: between(unit === '%' ? 'points' : 'difference'),
  };
}

interface Base {
  readonly operand: Operand | null;
  readonly shown: DeepReadonly<DashboardRecord['lastYear']>;
  readonly refused?: Sentence;
}

/** Last year of the row: its own; or, where its land has changed, on the boundaries of the period, or refused. */
function baseOf(row: DashboardRow, indicator: Indicator, { restating, names }: Naming): Base {
  const restated = restating(row, indicator);
  if (restated === null) {
    const { lastYear } = row;
    if (lastYear === null) return { operand: null, shown: null };
    const shown = { period: lastYear.period, restated: false, figure: cellOf(lastYear) };
    return { operand: operandOf(indicator, lastYear), shown: { ...shown, implied: lastYear.origin === 'implied' } };
  }
  if (!restated.ok) {
    const { id, vi, en } = refusalSentence(restated.base.problem, names);
    return { operand: null, shown: null, refused: { id, vi, en } };
  }
  const { operand } = restated.base;
  const { period, value, low, high, absence, vintage, origin } = operand.figure;
  const status = restated.approved ? ('approved' as const) : ('proposed' as const);
  // Nobody reported it as it stands here, so it has no id, reporter or source of its own.
  const nobody = { id: null, reporter: null, basis: null, source: null };
  const figure = { ...nobody, value, low, high, absence, vintage, origin, status };
  return { operand, shown: { period, implied: origin === 'implied', restated: true, figure } };
}

function targetOf(
  target: Figure,
  { indicator, figure, catalogue, names }: Naming & { readonly indicator: Indicator; readonly figure: Figure | null },
): DeepReadonly<Target> {
  const assigner = target.measure.replace(/^target:/, '');
  const organisation = catalogue.organisations.find(({ code }) => code === assigner);
  return {
    assigner,
    name: organisation?.short ?? organisation?.name ?? assignerName(assigner) ?? assigner,
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
