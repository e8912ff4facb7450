import {
  type Figure,
  formatDecimal,
  type Held,
  type Indicator,
  itemsOfKey,
  type OverTime,
  parseDecimal,
  type Period,
  type PeriodPart,
  periodOfCode,
  periodParts,
  periodsIn,
  type Rational,
  roundTo,
  toRational,
  totalOverTime,
} from '#figures';
import { figuresOf, indicatorsOf } from '#storing';
import { refusalSentence } from '#vietnamese';
import { cellOf } from '../comparing.ts';
import { answer, type Handlers } from '../handler.ts';
import { unknownIndicator } from './unknown.ts';

/** A longer period made of shorter ones, worked out when it is asked for. */
export const overTimeHandlers: Handlers<'overTime'> = {
  overTime: async ({ store }, { query: { indicator: code, items, area, period: asked, by } }) => {
    const indicator = (await indicatorsOf(store)).find(each => each.code === code);
    const period = periodOfCode(asked);
    if (indicator === undefined || period === null) return unknownIndicator(code);
    const ways = (by === undefined ? periodParts : [by]).flatMap(part => wayOf(period, part) ?? []);
    const codes = [...new Set(ways.flatMap(({ parts }) => parts.map(part => part.code)))];
    const breakdown = itemsOfKey(items ?? '') ?? {};
    const periods = [asked, ...codes];
    const of = { indicator: code, items: breakdown, area, periods, measure: 'actual', limit: periods.length } as const;
    const held = new Map((await figuresOf(store, of)).figures.map(figure => [figure.period, figure]));
    const own = held.get(asked);
    const best = mostComplete(ways.map(way => ({ way, total: totalOf(indicator, way, held) })));
    return answer({
      period: asked,
      by: best?.way.by ?? null,
      ...saidOf(best?.total ?? null, held),
      parts: (best?.way.parts ?? []).map(part => {
        const figure = held.get(part.code);
        return { period: part.code, figure: figure === undefined ? null : cellOf(figure) };
      }),
      own: own === undefined ? null : cellOf(own),
    });
  },
};

interface Way {
  readonly by: PeriodPart;
  readonly parts: readonly Period[];
}

function wayOf(period: Period, by: PeriodPart): Way | null {
  const parts = periodsIn(period, by);
  return parts.length === 0 ? null : { by, parts };
}

function totalOf(indicator: Indicator, { parts }: Way, held: ReadonlyMap<string, Figure>): OverTime {
  const valueOf = (period: string): Held => {
    const figure = held.get(period);
    const value = parseDecimal(figure?.value ?? '');
    return value === null ? (figure?.absence ?? 'not-reported') : toRational(value);
  };
  return totalOverTime(
    indicator,
    parts.map(({ code }) => [code, valueOf(code)] as const),
  );
}

interface Tried {
  readonly way: Way;
  readonly total: OverTime;
}

/** Of two that are as complete, the one of fewer parts, which comes first. */
function mostComplete(tried: readonly Tried[]): Tried | null {
  const share = ({ total }: Tried) =>
    total.ok && total.coverage.expected > 0 ? total.coverage.reported / total.coverage.expected : 0;
  return tried.reduce<Tried | null>((best, each) => (best !== null && share(best) >= share(each) ? best : each), null);
}

/** With as many decimals as the figures it is made of. */
function saidOf(total: OverTime | null, held: ReadonlyMap<string, Figure>) {
  const none = { value: null, soFar: null, coverage: { reported: 0, expected: 0 } };
  if (total === null) return none;
  if (!total.ok) return { ...none, refused: refusalSentence(total.problem) };
  const scale = Math.max(0, ...Array.from(held.values(), ({ value }) => parseDecimal(value ?? '')?.scale ?? 0));
  const write = (value: Rational | null) => (value === null ? null : formatDecimal(roundTo(value, scale)));
  const { value, soFar, coverage, missing } = total;
  const said = { value: write(value), soFar: write(soFar), coverage: { ...coverage } };
  return missing === null ? said : { ...said, refused: refusalSentence(missing) };
}
