import type { Asked } from '#composing';
import type { Comparisons } from '#contract';
import {
  type Area,
  cumulativePeriod,
  itemsOfKey,
  type Measure,
  monthPeriod,
  namesOn,
  type Operand,
  type Period,
  periodOfCode,
  previousYear,
  type Question,
  type Series,
  versionOn,
} from '#figures';
import { areasOf, figuresOf, indicatorsOf, type Store } from '#storing';
import { refusalSentence } from '#vietnamese';
import { cellOf, compared, notCompared } from '../comparing.ts';
import { answer, type DeepReadonly, type Handlers } from '../handler.ts';
import { type Standing, standingsOf, targetPeriods } from '../standing.ts';
import { unknownIndicator } from './unknown.ts';

type Result = DeepReadonly<Comparisons['comparisons'][number]>;
type Role = NonNullable<Result['with']>['role'];

/** A comparison that can be asked for: with what, and the question once all of it is there. */
interface Wanted {
  readonly kind: Question['kind'];
  /** Of the result. */
  readonly period: string;
  /** The first is what is named as compared with. */
  readonly with: readonly (readonly [Role, Asked])[];
  readonly question: (of: Operand, others: readonly Operand[]) => Question;
}

/** Every comparison that can be asked about one figure. */
export const comparisonHandlers: Handlers<'comparisons'> = {
  comparisons: async ({ store }, { query }) => {
    const period = periodOfCode(query.period);
    const indicators = new Map((await indicatorsOf(store)).map(indicator => [indicator.code, indicator]));
    const unknown = [query.indicator, query.wholeIndicator ?? query.indicator].find(code => !indicators.has(code));
    if (unknown !== undefined || period === null) return unknownIndicator(unknown ?? query.indicator);
    const { areas } = await areasOf(store);
    const series = { indicator: query.indicator, items: itemsOfKey(query.items ?? '') ?? {}, area: query.area };
    const of: Asked = { series, period: period.code, measure: 'actual' };
    const base = query.since === undefined ? previousYear(period) : periodOfCode(query.since);
    const whole = wholeOf(series, { query, areas, day: period.to });
    const wanted = [
      ...againstBase(of, base),
      ...(await targetsOf(store, of)).map(target => ofTarget(of, target)),
      ...(whole === null ? [] : ofWhole(of, base, whole)),
      ...throughTheYear(of, period),
    ];
    const stands = await standingsOf(
      store,
      [of, ...wanted.flatMap(each => each.with.map(([, one]) => one))],
      indicators,
    );
    const { operand, figure } = stands(of);
    if (operand === null || figure === null) return answer({ figure: null, comparisons: [] });
    const nameOf = namesOn(areas, period.to);
    const comparisons = wanted.map(each => resultOf(each, { of: operand, stands, nameOf }));
    return answer({ figure: cellOf(figure), comparisons });
  },
};

const baseKinds = ['growth', 'index', 'difference', 'points', 'multiple', 'rank-change'] as const;

function againstBase(of: Asked, base: Period | null): Wanted[] {
  if (base === null) return [];
  const earlier: Asked = { ...of, period: base.code, on: of.period };
  return baseKinds.map(kind => ({
    kind,
    period: of.period,
    with: [['base', earlier]],
    question: (own, [other]) => ({ kind, of: own, base: other as Operand }),
  }));
}

/** One of each assigner: of the period itself, else of its year. */
async function targetsOf(store: Store, { series, period }: Asked): Promise<readonly Asked[]> {
  const periods = targetPeriods(period);
  const { indicator, items, area } = series;
  const { figures } = await figuresOf(store, { indicator, items, area, periods });
  const targets = new Map<Measure, Asked>();
  for (const code of periods)
    for (const { measure } of figures.filter(each => each.period === code && each.measure !== 'actual'))
      if (!targets.has(measure)) targets.set(measure, { series, period: code, measure });
  return [...targets.values()];
}

function ofTarget(of: Asked, target: Asked): Wanted {
  return {
    kind: 'share-of-target',
    period: of.period,
    with: [['target', target]],
    question: (own, [other]) => ({ kind: 'share-of-target', of: own, target: other as Operand }),
  };
}

interface Choosing {
  readonly query: {
    readonly wholeIndicator?: string | undefined;
    readonly wholeItems?: string | undefined;
    readonly wholeArea?: string | undefined;
  };
  readonly areas: readonly Area[];
  readonly day: string;
}

/** What was chosen; else of an item the total, of a total the area above. Null where there is nothing above. */
function wholeOf(series: Series, { query, areas, day }: Choosing): Series | null {
  const { wholeIndicator, wholeItems, wholeArea } = query;
  const chosen = wholeIndicator !== undefined || wholeItems !== undefined || wholeArea !== undefined;
  const total = { ...series, indicator: wholeIndicator ?? series.indicator, items: itemsOfKey(wholeItems ?? '') ?? {} };
  if (chosen) return { ...total, area: wholeArea ?? series.area };
  if (Object.keys(series.items).length > 0) return total;
  const own = areas.find(({ id }) => id === series.area);
  const parent = own === undefined ? null : (versionOn(own, day)?.parent ?? null);
  // A parent outside the province, the country, has no figures here.
  return parent === null || !areas.some(({ id }) => id === parent) ? null : { ...total, area: parent };
}

function ofWhole(of: Asked, base: Period | null, whole: Series): Wanted[] {
  const now: Asked = { ...of, series: whole };
  const share: Wanted = {
    kind: 'share',
    period: of.period,
    with: [['whole', now]],
    question: (own, [other]) => ({ kind: 'share', of: own, whole: other as Operand }),
  };
  if (base === null) return [share];
  const earlier = { period: base.code, on: of.period };
  const contribution: Wanted = {
    kind: 'contribution',
    period: of.period,
    with: [
      ['whole', { ...now, ...earlier }],
      ['base', { ...of, ...earlier }],
    ],
    question: (own, [total, before]) => ({
      kind: 'contribution',
      of: own,
      base: before as Operand,
      whole: total as Operand,
    }),
  };
  return [share, contribution];
}

/** Of a cumulative figure the last month alone; of a month all months up to it together. */
function throughTheYear(of: Asked, { code, from, to }: Period): Wanted[] {
  const [year, months] = [Number(from.slice(0, 4)), Number(to.slice(5, 7))];
  if (code === monthPeriod(year, months).code && months > 1) {
    const before = Array.from({ length: months - 1 }, (_, at) => ({ ...of, period: monthPeriod(year, at + 1).code }));
    return [
      {
        kind: 'cumulative',
        period: cumulativePeriod(year, months).code,
        with: before.map(each => ['before', each] as const),
        question: (own, others) => ({ kind: 'cumulative', of: [...others, own] }),
      },
    ];
  }
  if (months < 2 || code !== cumulativePeriod(year, months).code) return [];
  return [
    {
      kind: 'month-in-cumulative',
      period: monthPeriod(year, months).code,
      with: [['before', { ...of, period: cumulativePeriod(year, months - 1).code }]],
      question: (own, [before]) => ({ kind: 'month-in-cumulative', of: own, before: before ?? null }),
    },
  ];
}

/** What stands in one place of a comparison. */
interface Stood extends Standing {
  readonly role: Role;
  readonly asked: Asked;
}

interface Answering {
  readonly of: Operand;
  readonly stands: (asked: Asked) => Standing;
  readonly nameOf: (area: string) => string;
}

function resultOf(wanted: Wanted, { of, stands, nameOf }: Answering): Result {
  const { kind, period, question } = wanted;
  const others = wanted.with.map(([role, asked]) => ({ role, asked, ...stands(asked) }));
  const [first] = others;
  const told = { period, with: first === undefined ? null : toldOf(first) };
  const refused = others.find(each => each.refused !== null)?.refused;
  if (refused) return { ...notCompared(kind, refused), ...told };
  const missing = others.find(each => each.operand === null);
  if (missing !== undefined) {
    const { role, asked } = missing;
    const why = refusalSentence({ kind, id: 'absent', role, period: asked.period, absence: 'not-reported' }, nameOf);
    return { ...notCompared(kind, why), ...told };
  }
  const operands = others.flatMap(({ operand }) => operand ?? []);
  return { ...compared(question(of, operands), nameOf), ...told };
}

function toldOf({ role, asked, operand }: Stood): NonNullable<Result['with']> {
  const { indicator, items, area } = asked.series;
  const { period, measure } = asked;
  const value = operand?.figure.value ?? null;
  return { role, indicator, items, area, period, measure, restated: operand?.restated === true, value };
}
