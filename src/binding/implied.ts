/**
 * Figures that a report does not print but proves: last year's value behind a growth rate, the target behind the share
 * of it that was reached. Each has the bounds between which it prints the same comparison again.
 */
import {
  breakdownKey,
  type Decimal,
  type Interval,
  interval,
  parseDecimal,
  periodOfCode,
  previousYear,
  rational,
  type Rational,
  roundTo,
  formatDecimal,
  toRational,
  type Unit,
} from '#figures';
import { readUnit } from '#vietnamese';
import { inUnit } from './figures.ts';
import type { FigureComparison, FigureInput, ImportedReport, ProposedFigure } from './imported.ts';
import { inputOf } from './proposed.ts';

type Read = Pick<ImportedReport, 'figures' | 'indicators'> & {
  readonly document: Pick<ImportedReport['document'], 'text'>;
};

/** What `figures` imply of series, periods and measures of which none of them states the value; never twice one. */
export function impliedFigures({ figures, indicators, document: { text } }: Read): FigureInput[] {
  const stated = new Set(figures.filter(isSure).map(keyOf));
  const unitOf = new Map(indicators.map(({ code, unit }) => [code, unit === null ? null : unitNamed(unit)]));
  const made = new Map<string, FigureInput>();
  for (const figure of figures) {
    if (!isSure(figure) || figure.measure !== 'actual') continue;
    const value = parseDecimal(figure.value ?? '');
    if (value === null) continue;
    const unit = unitOf.get(figure.series.indicator) ?? null;
    for (const [key, group] of byPlace(figure, text)) {
      if (stated.has(key) || made.has(key)) continue;
      const implied = narrowest(group.comparisons, { value, unit });
      if (implied !== null) made.set(key, { ...figureOf(figure), ...group.place, ...implied });
    }
  }
  return [...made.values()];
}

function isSure({ certainty }: ProposedFigure): boolean {
  return certainty === 'sure';
}

type Place = Pick<FigureInput, 'period' | 'measure'>;

function keyOf({ series, period, measure }: Pick<FigureInput, 'series' | 'period' | 'measure'>): string {
  return [series.indicator, breakdownKey(series.items), series.area, period, measure].join('|');
}

interface Group {
  readonly place: Place;
  readonly comparisons: FigureComparison[];
}

function byPlace(figure: ProposedFigure, text: string): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const comparison of figure.comparisons) {
    const place = placeOf(comparison, { figure, text });
    if (place === null) continue;
    const key = keyOf({ series: figure.series, ...place });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { place, comparisons: [comparison] });
    else group.comparisons.push(comparison);
  }
  return groups;
}

const OF_TIME: ReadonlySet<FigureComparison['kind']> = new Set([
  'base',
  'difference',
  'points',
  'rank-change',
  'growth',
  'index',
  'multiple',
]);

/** The period compared with, where it is said or can be told from the words behind; null where nobody knows. */
export function basePeriodCode(
  { period, base, span }: FigureComparison,
  figure: Pick<FigureInput, 'period'>,
  text: string,
): string | null {
  if (period !== null) return period;
  if (base !== 'same-period' && !(base === null && lastYearSaidBehind(text, span.end))) return null;
  const own = periodOfCode(figure.period);
  return own === null ? null : (previousYear(own)?.code ?? null);
}

const sentenceReach = 200;

/** `giảm 8% về số lượng, giảm 44% về vốn so với cùng kỳ`: said once, behind the last. */
function lastYearSaidBehind(text: string, from: number): boolean {
  const [rest = ''] = text.slice(from, from + sentenceReach).split(/[;.()]|\n\s*\n/u);
  return /so\s+(?:với\s+)?cùng\s+kỳ/iu.test(rest);
}

function placeOf(
  comparison: FigureComparison,
  { figure, text }: { readonly figure: ProposedFigure; readonly text: string },
): Place | null {
  const { kind, base } = comparison;
  if (saysItself(comparison, figure)) return null;
  if (OF_TIME.has(kind)) {
    const period = base === 'other' ? null : basePeriodCode(comparison, figure, text);
    return period === null ? null : { period, measure: 'actual' };
  }
  if ((kind !== 'share-of-target' && kind !== 'plan') || !base?.startsWith('target:')) return null;
  return { period: comparison.period ?? figure.period, measure: base as FigureInput['measure'] };
}

/** A growth rate that is the figure itself: `thuế sản phẩm tăng 6,09%`. */
function saysItself({ kind, span, value, unit }: FigureComparison, { source, printed }: ProposedFigure): boolean {
  if (kind === 'plan' || kind === 'base') return false;
  return span.start === source?.start || (value === printed.value && unit === printed.unit);
}

/** Said outright before what is worked out, differences before rates, and of two rates the finer. */
const ORDER: readonly FigureComparison['kind'][] = ['plan', 'base', 'rank-change', 'difference', 'points'];

function rankOf({ kind, value }: FigureComparison): number {
  const at = ORDER.indexOf(kind);
  return at >= 0 ? at : ORDER.length + 10 - Math.min(9, parseDecimal(value)?.scale ?? 0);
}

interface Compared {
  readonly value: Decimal;
  readonly unit: Unit | null;
}

/** The interval in which all comparisons agree; one that contradicts those before it is left out. */
function narrowest(comparisons: readonly FigureComparison[], compared: Compared): Implied | null {
  let found: Interval | null = null;
  let exact: Rational | null = null;
  for (const comparison of comparisons.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const range = rangeOf(comparison, compared);
    if (range === null || (found !== null && !interval.meets(found, range))) continue;
    if (found === null && ORDER.includes(comparison.kind)) exact = interval.middle(range);
    found = found === null ? range : both(found, range);
  }
  return found === null ? null : boundsOf(found, exact, compared);
}

function both(a: Interval, b: Interval): Interval {
  const low = rational.compare(a.low, b.low) < 0 ? b.low : a.low;
  const high = rational.compare(a.high, b.high) > 0 ? b.high : a.high;
  return interval.closed(low, high);
}

/** What the other value may be, if the comparison is printed rounded and the figure's own value is just as printed. */
function rangeOf(comparison: FigureComparison, { value, unit }: Compared): Interval | null {
  const own = rational.whole(1);
  const of = toRational(value);
  const printed = parseDecimal(comparison.value);
  if (printed === null) return null;
  const nearest = interval.nearest(printed);
  const inOwn = parseDecimal(inUnit(comparison.value, unitNamed(comparison.unit ?? ''), unit)) ?? printed;
  const quotient = (divisor: Interval) => interval.divide(interval.point(of), divisor);
  const percent = (size: Interval) => interval.scale(size, rational.fraction(1, 100));
  switch (comparison.kind) {
    case 'plan':
    case 'base':
      return interval.point(toRational(inOwn));
    case 'rank-change':
      return interval.point(rational.add(of, toRational(printed)));
    case 'difference':
    case 'points':
      return interval.subtract(interval.point(of), interval.nearest(inOwn));
    case 'growth':
      return quotient(interval.add(interval.point(own), percent(nearest)));
    case 'index':
    case 'share-of-target':
      return quotient(percent(nearest));
    case 'multiple':
      return quotient(nearest);
    default:
      return null;
  }
}

const MOST_DECIMALS = 12;

type Implied = Pick<FigureInput, 'value' | 'low' | 'high'>;

/** The roundest value inside, and the outermost of two more decimals; a counted thing is whole. */
function boundsOf(range: Interval, exact: Rational | null, { value, unit }: Compared): Implied | null {
  const middle = exact !== null && holds(range, exact) ? exact : interval.middle(range);
  if (value.scale <= 0 && unit?.family === 'count' && unit.exponent === 0) return wholeIn(range, middle);
  for (let scale = Math.max(0, value.scale); scale <= MOST_DECIMALS; scale++) {
    const chosen = roundTo(middle, scale);
    if (!holds(range, toRational(chosen))) continue;
    return bounded(chosen, inwards(range, scale + 2));
  }
  return null;
}

/** Nobody counts a part of a thing: where no whole number fits, the report contradicts itself and the nearest one stands. */
function wholeIn(range: Interval, middle: Rational): Implied {
  return bounded(roundTo(middle, 0), inwards(range, 0));
}

function bounded(chosen: Decimal, [low, high]: readonly [Decimal, Decimal]): Implied {
  const inside = rational.compare(toRational(low), toRational(high)) <= 0;
  const within = inside && holds(interval.closed(toRational(low), toRational(high)), toRational(chosen));
  const [from, to] = within ? [low, high] : [chosen, chosen];
  return { value: formatDecimal(chosen), low: formatDecimal(from), high: formatDecimal(to) };
}

function holds({ low, high }: Interval, value: Rational): boolean {
  return rational.compare(low, value) <= 0 && rational.compare(value, high) <= 0;
}

/** The ends moved inwards to so many decimals: at an end itself a rounded comparison may tip over. */
function inwards({ low, high }: Interval, scale: number): readonly [Decimal, Decimal] {
  const step = rational.fraction(1, 10 ** scale);
  const up = roundTo(low, scale);
  const down = roundTo(high, scale);
  return [
    rational.compare(toRational(up), low) > 0 ? up : roundTo(rational.add(toRational(up), step), scale),
    rational.compare(toRational(down), high) < 0 ? down : roundTo(rational.subtract(toRational(down), step), scale),
  ];
}

function unitNamed(name: string): Unit | null {
  return readUnit(name, 0)?.unit ?? null;
}

/** Whatever is reported of the place later stands before what only follows from a comparison. */
function figureOf(figure: ProposedFigure): FigureInput {
  return { ...inputOf(figure), vintage: 'preliminary', origin: 'implied', basis: null, replaces: null, reason: null };
}
