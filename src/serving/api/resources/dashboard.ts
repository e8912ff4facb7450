import type { DashboardRecord, Target } from '#contract';
import { type Figure, type Indicator, periodOfCode } from '#figures';
import { areasOf, type Catalogue, catalogueOf, type DashboardRow, dashboard } from '#storing';
import { namesOf } from '../areaNames.ts';
import { cellOf, compared, operandOf } from '../comparing.ts';
import { given } from '../given.ts';
import { answer, type DeepReadonly, type Handlers } from '../handler.ts';
import { notFound } from '../problem.ts';

/** Values of an area in a period beside every target and the same period last year. */
export const dashboardHandlers: Handlers<'dashboard'> = {
  dashboard: async ({ store }, { query: { area, period, field, indicators } }) => {
    const codes = indicators?.split(',').filter(code => code !== '');
    const [catalogue, { areas }, found] = await Promise.all([
      catalogueOf(store),
      areasOf(store),
      dashboard(store, given({ area, period, field, indicators: codes })),
    ]);
    if (!areas.some(({ id }) => id === area))
      return notFound(`Tỉnh không có địa bàn “${area}”.`, `The province has no area “${area}”.`);
    const names = namesOf(areas, periodOfCode(period)?.to ?? '');
    const known = new Map(catalogue.indicators.map(indicator => [indicator.code, indicator]));
    const rows = found.flatMap(row => {
      const indicator = known.get(row.indicator);
      return indicator === undefined ? [] : [rowOf(row, indicator, { catalogue, names })];
    });
    return answer({ area, period, rows });
  },
};

interface Naming {
  readonly catalogue: Catalogue;
  readonly names: (area: string) => string;
}

function rowOf(row: DashboardRow, indicator: Indicator, naming: Naming): DeepReadonly<DashboardRecord> {
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
