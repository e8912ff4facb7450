import type { Decimal } from './decimal.ts';
import * as rational from './rational.ts';
import type { Rational } from './rational.ts';
import { opposite, plus, powerOfTen, times } from './whole.ts';

/**
 * The exact values a printed number may stand for. Sums follow XBRL Calculations 1.1 (REC 2023-02-22); products,
 * quotients and exact counts are ours.
 */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
  /** False when the end itself is excluded, as for a truncated number. */
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

export function closed(low: Rational, high: Rational): Interval {
  return { low, high, lowClosed: true, highClosed: true };
}

export function point(value: Rational): Interval {
  return closed(value, value);
}

/**
 * Rounded to nearest: [v - u/2, v + u/2], both ends in, so that any tie rule passes. The ends are written over one
 * small denominator, 2 * 10^scale, so that products of several figures stay in doubles.
 */
export function nearest({ coefficient, scale: decimals }: Decimal): Interval {
  const unit = powerOfTen(Math.max(0, -decimals));
  const denominator = times(2, powerOfTen(Math.max(0, decimals)));
  const middle = times(times(2, coefficient), unit);
  return {
    low: { numerator: plus(middle, opposite(unit)), denominator },
    high: { numerator: plus(middle, unit), denominator },
    lowClosed: true,
    highClosed: true,
  };
}

/** Truncated: v > 0 -> [v, v + u), v < 0 -> (v - u, v], v = 0 -> (-u, u). */
export function truncated({ coefficient, scale: decimals }: Decimal): Interval {
  const unit = powerOfTen(Math.max(0, -decimals));
  const denominator = powerOfTen(Math.max(0, decimals));
  const middle = times(coefficient, unit);
  return {
    low: { numerator: coefficient > 0 ? middle : plus(middle, opposite(unit)), denominator },
    high: { numerator: coefficient < 0 ? middle : plus(middle, unit), denominator },
    lowClosed: coefficient > 0,
    highClosed: coefficient < 0,
  };
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: rational.add(a.low, b.low),
    high: rational.add(a.high, b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

export function negate(a: Interval): Interval {
  return {
    low: rational.negate(a.high),
    high: rational.negate(a.low),
    lowClosed: a.highClosed,
    highClosed: a.lowClosed,
  };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

interface Corner {
  readonly value: Rational;
  readonly closed: boolean;
}

/** The hull of a few corner values; an end is closed when any corner standing there is. */
function hull(corners: readonly Corner[]): Interval {
  let [low, high] = [corners[0] as Corner, corners[0] as Corner];
  for (const corner of corners) {
    const toLow = rational.compare(corner.value, low.value);
    if (toLow < 0 || (toLow === 0 && corner.closed)) low = corner;
    const toHigh = rational.compare(corner.value, high.value);
    if (toHigh > 0 || (toHigh === 0 && corner.closed)) high = corner;
  }
  return { low: low.value, high: high.value, lowClosed: low.closed, highClosed: high.closed };
}

/**
 * The range of a function of independent variables that is monotone in each: its values at the corners. Use it for
 * formulas in which an operand occurs twice, such as growth = d / (c - d).
 */
export function atCorners(operands: readonly Interval[], formula: (values: readonly Rational[]) => Rational): Interval {
  let points: { values: Rational[]; closed: boolean }[] = [{ values: [], closed: true }];
  for (const operand of operands) {
    const same = rational.compare(operand.low, operand.high) === 0;
    points = points.flatMap(({ values, closed: sofar }) => {
      const low = { values: [...values, operand.low], closed: sofar && operand.lowClosed };
      return same ? [low] : [low, { values: [...values, operand.high], closed: sofar && operand.highClosed }];
    });
  }
  return hull(points.map(({ values, closed: end }) => ({ value: formula(values), closed: end })));
}

export function multiply(a: Interval, b: Interval): Interval {
  if (a.low.numerator >= 0 && b.low.numerator >= 0) {
    return {
      low: rational.multiply(a.low, b.low),
      high: rational.multiply(a.high, b.high),
      lowClosed: a.lowClosed && b.lowClosed,
      highClosed: a.highClosed && b.highClosed,
    };
  }
  return atCorners([a, b], ([x, y]) => rational.multiply(x as Rational, y as Rational));
}

/** True when 0 lies inside, so that nothing may be divided by the interval. */
export function containsZero(a: Interval): boolean {
  return a.low.numerator <= 0 && a.high.numerator >= 0;
}

/** Null when the divisor may be 0. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (a.low.numerator >= 0 && b.low.numerator > 0) {
    return {
      low: rational.divide(a.low, b.high),
      high: rational.divide(a.high, b.low),
      lowClosed: a.lowClosed && b.highClosed,
      highClosed: a.highClosed && b.lowClosed,
    };
  }
  if (containsZero(b)) return null;
  return atCorners([a, b], ([x, y]) => rational.divide(x as Rational, y as Rational));
}

/** The interval times an exact number. */
export function scale(a: Interval, factor: Rational): Interval {
  const low = rational.multiply(a.low, factor);
  const high = rational.multiply(a.high, factor);
  return factor.numerator >= 0
    ? { low, high, lowClosed: a.lowClosed, highClosed: a.highClosed }
    : { low: high, high: low, lowClosed: a.highClosed, highClosed: a.lowClosed };
}

/** True when some value lies in both. */
export function meets(a: Interval, b: Interval): boolean {
  return notAfter(a.low, b.high, a.lowClosed && b.highClosed) && notAfter(b.low, a.high, b.lowClosed && a.highClosed);
}

function notAfter(low: Rational, high: Rational, touching: boolean): boolean {
  const order = rational.compare(low, high);
  return order < 0 || (order === 0 && touching);
}

/** True when the interval holds a whole number. */
export function containsWhole(a: Interval): boolean {
  const below = rational.floor(a.low);
  const touches = a.lowClosed && rational.compare(rational.whole(below), a.low) === 0;
  const least = rational.whole(touches ? below : plus(below, 1));
  return notAfter(least, a.high, a.highClosed);
}

export function middle(a: Interval): Rational {
  return rational.divide(rational.add(a.low, a.high), rational.whole(2));
}
