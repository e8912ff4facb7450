import { floorDivide, opposite, plus, times, type Whole } from './whole.ts';

/**
 * Exact fractions. Every comparison the checker makes is decided here, never by rounding. Fractions are kept
 * unreduced: the formulas are a handful of operations long, and cross-multiplying is cheaper than a gcd at each step.
 */
export interface Rational {
  readonly numerator: Whole;
  /** Always positive. */
  readonly denominator: Whole;
}

/** The fraction `numerator / denominator`; throws RangeError on a zero denominator. */
export function fraction(numerator: Whole, denominator: Whole): Rational {
  if (denominator === 0) throw new RangeError('a fraction cannot have the denominator 0');
  return denominator < 0
    ? { numerator: opposite(numerator), denominator: opposite(denominator) }
    : { numerator, denominator };
}

export function whole(value: Whole): Rational {
  return { numerator: value, denominator: 1 };
}

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return { numerator: plus(a.numerator, b.numerator), denominator: a.denominator };
  return {
    numerator: plus(times(a.numerator, b.denominator), times(b.numerator, a.denominator)),
    denominator: times(a.denominator, b.denominator),
  };
}

export function negate(a: Rational): Rational {
  return { numerator: opposite(a.numerator), denominator: a.denominator };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return { numerator: times(a.numerator, b.numerator), denominator: times(a.denominator, b.denominator) };
}

/** Throws RangeError when `b` is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return fraction(times(a.numerator, b.denominator), times(a.denominator, b.numerator));
}

/**
 * Doubles decide a comparison whose sides differ by more than this part of their sum: each side is rounded three
 * times at the most, by 2^-53 each. Nearer sides, and those beyond the doubles, are compared exactly.
 */
const SURE = 1e-12;

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const aboutLeft = Number(a.numerator) * Number(b.denominator);
  const aboutRight = Number(b.numerator) * Number(a.denominator);
  const gap = aboutLeft - aboutRight;
  if (Math.abs(gap) > SURE * (Math.abs(aboutLeft) + Math.abs(aboutRight))) return gap < 0 ? -1 : 1;
  const left = times(a.numerator, b.denominator);
  const right = times(b.numerator, a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** -1, 0 or 1. */
export function sign({ numerator }: Rational): number {
  return numerator < 0 ? -1 : numerator > 0 ? 1 : 0;
}

/** The nearest double, for drawing and for choosing how many decimals to print; never for a verdict. */
export function toNumber({ numerator, denominator }: Rational): number {
  const direct = Number(numerator) / Number(denominator);
  if (Number.isFinite(direct)) return direct;
  const scale = 10n ** BigInt(Math.max(0, denominator.toString().length - 300));
  return Number(BigInt(numerator) / scale) / Number(BigInt(denominator) / scale || 1n);
}

/** The greatest whole number that is not above `a`. */
export function floor({ numerator, denominator }: Rational): Whole {
  return floorDivide(numerator, denominator);
}

/** Nearest whole number, halves away from zero. */
export function roundToWhole(a: Rational): Whole {
  if (a.numerator < 0) return opposite(roundToWhole(negate(a)));
  return floorDivide(plus(times(2, a.numerator), a.denominator), times(2, a.denominator));
}
