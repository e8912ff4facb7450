import {
  type Decimal,
  interval,
  type Interval,
  plus,
  powerOfTen,
  rational,
  type Rational,
  times,
  type Unit,
} from '#figures';
import { approximate, decimalOf, type Mention } from '#reading';
import { DIVISIBLE } from '#vietnamese';

/** How the author may have shortened a number before printing it. */
export type Shortening = 'nearest' | 'truncated';

/** People, animals, cases and the like, printed in full: the printed number is the number. */
export function isExactCount({ unit, scale }: Mention): boolean {
  return unit !== null && unit.family === 'count' && unit.exponent === 0 && scale === 0 && !DIVISIBLE.has(unit.base);
}

/** The values a printed number may stand for, in its own unit. */
export function valuesOf(mention: Mention, shortening: Shortening): Interval {
  const value: Decimal = decimalOf(mention);
  if (isExactCount(mention)) return interval.point(rational.whole(value.coefficient));
  return shortening === 'nearest' ? interval.nearest(value) : interval.truncated(value);
}

/** 10 to the power of any whole number. */
export function tenTo(exponent: number): Rational {
  const power = powerOfTen(Math.abs(exponent));
  return exponent >= 0 ? { numerator: power, denominator: 1 } : { numerator: 1, denominator: power };
}

/** The values each printed figure may stand for: rounded, truncated, or with one figure changed on trial. */
export type At = (mention: Mention) => Interval;

export const atNearest: At = mention => valuesOf(mention, 'nearest');
export const atTruncated: At = mention => valuesOf(mention, 'truncated');

/**
 * The values of `mention` counted in the unit of `like`: 2,5 tỷ đồng beside triệu đồng is 2.500, 2,5 nghìn người beside
 * hộ too, since what is counted has no measure of its own.
 */
export function inUnitOf(like: Mention, mention: Mention, at: At): Interval {
  const values = at(mention);
  if (mention.unit === null || like.unit === null) return values;
  const counts = mention.unit.family === 'count' && like.unit.family === 'count';
  if (!counts && !isSameOrPer(mention.unit, like.unit)) return values;
  const shift = mention.unit.exponent - like.unit.exponent;
  return shift === 0 ? values : interval.scale(values, tenTo(shift));
}

/** `8,3 triệu đồng/tháng` changes by `780 nghìn đồng`: what a figure is counted per may go unsaid beside it. */
function isSameOrPer({ base }: Unit, { base: other }: Unit): boolean {
  return base === other || base.startsWith(`${other}/`) || other.startsWith(`${base}/`);
}

/** The printed value as a double, its scale word counted in: for finding candidates, never for a verdict. */
export function inOnes(mention: Mention): number {
  return approximate(mention) * 10 ** (mention.unit?.exponent ?? 0);
}

/** How far at most the author's shortening may have moved the printed value, in ones. */
export function slackOf(mention: Mention): number {
  return isExactCount(mention) ? 0 : 10 ** ((mention.unit?.exponent ?? 0) - mention.scale);
}

/** Anything from the least value up to far above it: what a sum of it and more may be. */
export function upwards(least: Interval): Interval {
  const { numerator, denominator } = least.high;
  return { ...least, high: { numerator: times(plus(numerator, denominator), FAR), denominator } };
}

const FAR = 1e9;

export const HUNDRED: Rational = rational.whole(100);
