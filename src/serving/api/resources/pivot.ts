import type { Asked } from '#composing';
import type { Pivot, PivotComparison } from '#contract';
import { breakdownKey, type Figure, type Indicator, type Measure, namesOn, periodOfCode } from '#figures';
import { areasOf, type FigureFilter, figuresOf, indicatorsOf, type Store } from '#storing';
import { cellOf, changeOf, compared, notCompared, operandOf } from '../comparing.ts';
import { answer, type DeepReadonly, type Handlers } from '../handler.ts';
import { lastYearAsked, standingsOf, targetPeriods } from '../standing.ts';

const pageSize = 10_000;

type PivotCell = DeepReadonly<Pivot['cells'][number]>;

/** Any indicators, areas and periods against one another: the figures, or what is worked out of each. */
export const pivotHandlers: Handlers<'pivot'> = {
  pivot: async ({ store }, { body: { indicators, areas, periods, measure, compare } }) => {
    const wanted = new Map(indicators.map(({ indicator, items }, position) => [keyOf(indicator, items), position]));
    const codes = [...new Set(indicators.map(({ indicator }) => indicator))];
    const asked = { indicators: codes, areas, periods, measure: compare === undefined ? measure : 'actual' } as const;
    const figures = (await allOf(store, asked)).filter(({ series }) =>
      wanted.has(keyOf(series.indicator, series.items)),
    );
    const beside = compare === undefined ? null : await besideOf(store, { figures, compare, measure });
    const cells = figures.map((figure): PivotCell => {
      const { series, period } = figure;
      const place = {
        indicator: wanted.get(keyOf(series.indicator, series.items)) ?? -1,
        area: areas.indexOf(series.area),
        period: periods.indexOf(period),
      };
      return { ...place, figure: cellOf(figure), ...beside?.(figure) };
    });
    return answer({ cells });
  },
};

function keyOf(indicator: string, items: Figure['series']['items']): string {
  return `${indicator};${breakdownKey(items)}`;
}

async function allOf(store: Store, filter: FigureFilter): Promise<readonly Figure[]> {
  const all: Figure[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof figuresOf>> = await figuresOf(store, {
      ...filter,
      limit: pageSize,
      ...(cursor === null ? {} : { cursor }),
    });
    all.push(...page.figures);
    cursor = page.next;
  } while (cursor !== null);
  return all;
}

interface Comparing {
  readonly figures: readonly Figure[];
  readonly compare: PivotComparison;
  /** The target that a share is of. */
  readonly measure: Measure;
}

type Indicators = ReadonlyMap<string, Indicator>;
type Beside = (figure: Figure) => Pick<PivotCell, 'lastYear' | 'comparison'>;

async function besideOf(store: Store, asked: Comparing): Promise<Beside> {
  const [indicators, { areas }] = [await indicatorsOf(store), await areasOf(store)];
  const known = new Map(indicators.map(indicator => [indicator.code, indicator]));
  const names = new Map(asked.figures.map(({ period }) => [period, namesOn(areas, periodOfCode(period)?.to ?? '')]));
  const make = asked.compare === 'share-of-target' ? targetsBeside : lastYearsBeside;
  const beside = await make(store, asked, known);
  return figure => {
    const indicator = known.get(figure.series.indicator);
    const nameOf = names.get(figure.period);
    return indicator === undefined || nameOf === undefined ? {} : beside(figure, indicator, nameOf);
  };
}

type BesideNamed = (
  figure: Figure,
  indicator: Indicator,
  nameOf: (area: string) => string,
) => Pick<PivotCell, 'lastYear' | 'comparison'>;

async function lastYearsBeside(store: Store, { figures, compare }: Comparing, known: Indicators): Promise<BesideNamed> {
  const stands = await standingsOf(
    store,
    figures.flatMap(figure => lastYearAsked(figure) ?? []),
    known,
  );
  return (figure, indicator, nameOf) => {
    const asked = lastYearAsked(figure);
    if (asked === null) return {};
    const { operand, shown, refused } = stands(asked);
    const kind = compare === 'growth' || compare === 'index' ? compare : changeOf(indicator);
    if (refused !== null) return { comparison: notCompared(kind, refused) };
    if (operand === null || shown === null) return {};
    const question = { kind, of: operandOf(indicator, figure), base: operand };
    return { lastYear: shown, comparison: compared(question, nameOf) };
  };
}

/** The target of the figure's own period, else of its year. */
async function targetsBeside(store: Store, { figures, measure }: Comparing, known: Indicators): Promise<BesideNamed> {
  const choices = ({ series, period }: Figure): Asked[] =>
    targetPeriods(period).map(code => ({ series, period: code, measure }));
  const stands = await standingsOf(store, figures.flatMap(choices), known);
  return (figure, indicator, nameOf) => {
    const target = choices(figure).flatMap(each => stands(each).operand ?? [])[0];
    if (target === undefined) return {};
    return { comparison: compared({ kind: 'share-of-target', of: operandOf(indicator, figure), target }, nameOf) };
  };
}
