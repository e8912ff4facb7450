/** Last year's value of an area as it is today: its own where the land is the same, else worked out from its parts. */
import type { Operand } from '../comparison/comparison.ts';
import { exactDecimal, parseDecimal, toRational } from '../decimal.ts';
import { type Origin, vintages } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { periodOfCode } from '../period.ts';
import * as rational from '../rational.ts';
import type { Rational } from '../rational.ts';
import { type AreaPart, type Geography, type Origins, originsOf, type Span, territorySince } from './origins.ts';
import { type RestatingProblem, restate } from './restating.ts';

export interface BaseQuestion {
  readonly area: string;
  /** Code of the period whose boundaries count, and of the earlier one whose value is wanted. */
  readonly period: string;
  readonly basePeriod: string;
}

/** Boundaries are those of a period's last day. */
function spanOf({ period, basePeriod }: BaseQuestion): Span {
  const [to, from] = [periodOfCode(period)?.to, periodOfCode(basePeriod)?.to];
  if (to === undefined || from === undefined) throw new RangeError(`no periods are coded ${basePeriod}, ${period}`);
  return { from, to };
}

/** The areas whose figures of the base period are needed; the area itself where nothing passed to or from it. */
export function baseParts(geography: Geography, question: BaseQuestion): Origins {
  return originsOf(geography, question.area, spanOf(question));
}

type HeldFigure = Operand['figure'];

export interface HeldBase {
  readonly indicator: Pick<Indicator, 'code' | 'unit' | 'nature' | 'overAreas' | 'overTime'>;
  /** The figure of each part in the base period, of one indicator, breakdown and measure. */
  readonly held: ReadonlyMap<string, HeldFigure>;
}

export type RestatedBase =
  | { readonly ok: true; readonly operand: Operand }
  | { readonly ok: false; readonly problem: RestatingProblem };

/** What `compare` takes as a base; `restated` says whether it was worked out. */
export function restatedBase(
  geography: Geography,
  question: BaseQuestion,
  { indicator, held }: HeldBase,
): RestatedBase {
  const span = spanOf(question);
  const { area } = question;
  const values = new Map(
    [...held].map(([part, figure]) => [
      part,
      figure.value === null ? (figure.absence ?? 'not-reported') : exact(figure.value),
    ]),
  );
  const [answer] = restate(geography, { values, indicator, span, targets: [area] });
  if (answer === undefined) throw new RangeError('restating gives one answer for each target');
  if (!answer.ok) return { ok: false, problem: answer.problem };
  const boundaries = territorySince(geography, area, span.to) ?? undefined;
  const own = held.get(area);
  if (!answer.restated && own !== undefined) return { ok: true, operand: { indicator, figure: own, boundaries } };
  const parts = answer.parts.flatMap(part => {
    const figure = held.get(part.area);
    return figure === undefined || figure.value === null ? [] : [{ part, figure }];
  });
  const figure = together(parts, { area, period: question.basePeriod, value: answer.value });
  return { ok: true, operand: { indicator, figure, boundaries, restated: true } };
}

type Piece = { readonly part: AreaPart; readonly figure: HeldFigure };

/** One figure of many: of the weakest vintage and origin among them, with bounds where one of them has bounds. */
function together(
  pieces: readonly Piece[],
  { area, period, value }: { readonly area: string; readonly period: string; readonly value: Rational },
): HeldFigure {
  const first = pieces[0]?.figure;
  if (first === undefined) throw new RangeError(`${area} was restated from nothing`);
  const ranged = pieces.some(({ figure }) => figure.low !== null || figure.high !== null);
  const end = (side: 'low' | 'high') => {
    const ends = pieces.map(({ part, figure }) =>
      rational.multiply(exact(figure[side] ?? figure.value ?? ''), part.share),
    );
    return exactDecimal(ends.reduce(rational.add, rational.whole(0)));
  };
  const weakest = vintages.find(vintage => pieces.some(({ figure }) => figure.vintage === vintage)) ?? first.vintage;
  return {
    series: { ...first.series, area },
    period,
    measure: first.measure,
    vintage: weakest,
    value: exactDecimal(value),
    low: ranged ? end('low') : null,
    high: ranged ? end('high') : null,
    absence: null,
    origin: origins.find(origin => pieces.some(({ figure }) => figure.origin === origin)) ?? first.origin,
  };
}

const origins: readonly Origin[] = ['synthetic', 'implied', 'reported'];

function exact(text: string): Rational {
  const read = parseDecimal(text);
  if (read === null) throw new RangeError(`${text} is no decimal`);
  return toRational(read);
}
