import { askedKey } from '#composing';
import type { DashboardRecord, Target } from '#contract';
import { type Figure, type Indicator, namesOn, periodOfCode } from '#figures';
import { areasOf, basesFor, type Catalogue, catalogueOf, type DashboardRow, dashboard } from '#storing';
import { assignerName } from '#vietnamese';
import { cellOf, changeOf, compared, notCompared, operandOf } from '../comparing.ts';
import { given } from '../given.ts';
import { answer, type DeepReadonly, type Handlers } from '../handler.ts';
import { notFound } from '../problem.ts';
import { basesByKey, lastYearAsked, standingOf } from '../standing.ts';

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
    const names = namesOn(areas, periodOfCode(period)?.to ?? '');
    const bases = basesByKey(
      await basesFor(
        store,
        found.flatMap(row => lastYearAsked(placeOf(row, area)) ?? []),
      ),
    );
    const known = new Map(catalogue.indicators.map(indicator => [indicator.code, indicator]));
    const rows = found.flatMap(row => {
      const indicator = known.get(row.indicator);
      return indicator === undefined ? [] : [rowOf(row, indicator, { area, catalogue, names, bases })];
    });
    return answer({ area, period, rows });
  },
};

interface Naming {
  readonly catalogue: Catalogue;
  readonly names: (area: string) => string;
  readonly area: string;
  readonly bases: ReturnType<typeof basesByKey>;
}

function placeOf({ indicator, items, period }: DashboardRow, area: string): Pick<Figure, 'series' | 'period'> {
  return { series: { indicator, items, area }, period };
}

function rowOf(row: DashboardRow, indicator: Indicator, naming: Naming): DeepReadonly<DashboardRecord> {
  const { figure } = row;
  const asked = lastYearAsked(placeOf(row, naming.area));
  const base = standingOf(indicator, row.lastYear, asked === null ? undefined : naming.bases.get(askedKey(asked)));
  const between = (kind: 'growth' | 'index' | ReturnType<typeof changeOf>) => {
    if (figure === null) return null;
    if (base.refused !== null) return notCompared(kind, base.refused);
    return base.operand === null
      ? null
      : compared({ kind, of: operandOf(indicator, figure), base: base.operand }, naming.names);
  };
  const { code, name, nameEn, unit, nature, field } = indicator;
  const items = itemsOf(row.items, naming.catalogue);
  return {
    indicator: code,
    name,
    nameEn,
    unit,
    nature,
    field,
    items: row.items,
    period: row.period,
    label: labelOf(
      name,
      items.map(item => item.name),
    ),
    labelEn: labelOf(
      nameEn || name,
      items.map(item => item.nameEn || item.name),
    ),
    figure: figure === null ? null : cellOf(figure),
    targets: row.targets.map(target => targetOf(target, { ...naming, indicator, figure })),
    lastYear: base.shown,
    ...(base.refused === null ? {} : { lastYearRefused: base.refused }),
    growth: between('growth'),
    index: between('index'),
    difference: between(changeOf(indicator)),
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

/** An indicator with the names of the items it is broken down by: `Diện tích gieo trồng: lúa, vụ xuân`. */
function labelOf(name: string, items: readonly string[]): string {
  return items.length === 0 ? name : `${name}: ${items.join(', ')}`;
}

function itemsOf(items: Readonly<Record<string, string>>, { dimensions }: Catalogue) {
  return Object.entries(items).map(
    ([dimension, item]) =>
      dimensions.find(({ code }) => code === dimension)?.items.find(({ code }) => code === item) ?? {
        name: item,
        nameEn: undefined,
      },
  );
}
