import {
  compare,
  type Comparison,
  type ComparisonUnit,
  decimal,
  exactDecimal,
  halfUnit,
  type Indicator,
  interval,
  type Measure,
  type Operand,
  parseDecimal,
  type Question,
  rational,
  toRational,
} from '#figures';
import { agreementOf, measureAlike, possibleOf, unitNamed } from './agreement.ts';
import type { FigureComparison } from './imported.ts';
import type { StoredClaim, StoredFigure, StoredOutcome } from './storedClaim.ts';
import type { Shelf } from './storedShelf.ts';

/**
 * The comparisons printed beside a value, worked out from the store's own figures. Only where the value itself is the
 * store's: else they follow from another value, and would be told twice.
 */
export function comparisonsBeside(own: StoredClaim, shelf: Shelf): readonly StoredClaim[] {
  const { held, figure } = own;
  const indicator = shelf.indicator(figure.series.indicator);
  if (own.outcome !== 'same' || held === null || !indicator) return [];
  return figure.comparisons.flatMap(printed => beside(printed, { own, held, indicator, shelf }) ?? []);
}

interface Place {
  readonly own: StoredClaim;
  readonly held: StoredFigure;
  readonly indicator: Indicator;
  readonly shelf: Shelf;
}

function beside(printed: FigureComparison, place: Place): StoredClaim | null {
  const { own, held, indicator, shelf } = place;
  const { base, period, span, value, unit } = printed;
  const measure = measureOf(printed);
  if (measure === null || base === null || period === null) return null;
  const claim: StoredClaim = {
    ...own,
    outcome: 'unknown',
    says: printed.kind,
    span,
    again: [],
    stated: { value, unit },
    standing: null,
  };
  const moved = shelf.base({ series: held.series, period, measure, on: held.period });
  if (moved?.ok === false) return { ...claim, refused: moved.refused };
  const there = moved ? [moved.figure] : shelf.at({ series: held.series, period, measure }).map(at => at.standing);
  const bases = there.filter(each => each.value !== null && each.origin !== 'synthetic');
  const judged = bases.flatMap(each => {
    const worked = workedOut(printed, [operandOf(indicator, held), operandOf(indicator, each)]);
    return worked ? [judge({ ...claim, base: each }, { printed, worked, indicator })] : [];
  });
  const order: readonly StoredOutcome[] = ['same', 'rounding', 'contradiction', 'doubtful'];
  const [best] = judged.sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
  if (!best) return claim;
  return judged.length > 1 && best.outcome === 'contradiction' ? { ...best, outcome: 'doubtful' } : best;
}

const AGAINST_TIME: ReadonlySet<string> = new Set(['growth', 'index', 'difference', 'points', 'multiple']);

/** The measure of what a comparison is made with; null for those that are not made with one figure of the series. */
function measureOf({ kind, base }: FigureComparison): Measure | null {
  if (kind === 'share-of-target') return base?.startsWith('target:') ? (base as Measure) : null;
  return AGAINST_TIME.has(kind) && !base?.startsWith('target:') ? 'actual' : null;
}

/** A stored figure as what its printed digits leave open, so that a comparison comes out as a range. */
function operandOf(indicator: Indicator, figure: StoredFigure): Operand {
  const value = parseDecimal(figure.value ?? '');
  if (figure.low !== null || figure.high !== null || !value) return { indicator, figure };
  const half = halfUnit(value);
  const low = exactDecimal(rational.subtract(toRational(value), half));
  const high = exactDecimal(rational.add(toRational(value), half));
  return { indicator, figure: { ...figure, low, high } };
}

function workedOut(printed: FigureComparison, [of, base]: readonly [Operand, Operand]): Comparison | null {
  const { kind } = printed;
  const question = (kind === 'share-of-target' ? { kind, of, target: base } : { kind, of, base }) as Question;
  const result = compare(question);
  return result.ok && fits(printed, result.unit, of.indicator.unit) ? result : null;
}

function fits({ unit }: FigureComparison, made: ComparisonUnit, own: string | null): boolean {
  if (made === 'percent') return unit === '%';
  if (made === 'own') return measureAlike(unit, own);
  return made === 'points' || unitNamed(unit)?.family === 'multiple';
}

interface Judging {
  readonly printed: FigureComparison;
  readonly worked: Comparison;
  readonly indicator: Indicator;
}

function judge(claim: StoredClaim, { printed, worked, indicator }: Judging): StoredClaim {
  const own = worked.unit === 'own';
  const unit = own ? unitNamed(printed.unit) : null;
  const possible = possibleOf(printed.value, unit);
  const range = worked.range ?? interval.point(worked.value);
  const toBase = toRational(decimal(1, own ? -(unitNamed(indicator.unit)?.exponent ?? 0) : 0));
  if (!possible) return claim;
  const made = interval.scale(range, toBase);
  const middle = rational.multiply(worked.value, toBase);
  const agreement = agreementOf(
    { possible, bound: 'exact' },
    { middle, range: made, cut: made, loose: null, bounded: true },
  );
  const toPrinted = toRational(decimal(1, unit?.exponent ?? 0));
  const told = { ...claim, worked: interval.scale(made, toPrinted) };
  if (agreement === 'same') return { ...told, outcome: 'same' };
  if (interval.meets(possible.cut, made)) return { ...told, outcome: 'rounding' };
  const sure = claim.figure.certainty === 'sure' && printed.certainty === 'said' && !atOwnPrices(printed, indicator);
  // What was worked out on later boundaries nobody said, and shares of land only come near.
  const said = claim.base?.origin === 'reported' && claim.base.id !== null && claim.base.measure === measureOf(printed);
  return { ...told, outcome: sure && said ? 'contradiction' : 'doubtful' };
}

/** Growth of what is counted in money may be at constant prices, which its values are not. */
function atOwnPrices({ kind }: FigureComparison, { unit }: Indicator): boolean {
  return kind !== 'difference' && kind !== 'share-of-target' && unitNamed(unit)?.family === 'money';
}
