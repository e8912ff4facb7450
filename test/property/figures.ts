import { type Fraction, fraction, minus, plus, powerOfTen, type Range, roundedTo, times } from './exact.ts';

export interface Unit {
  /** As printed behind the number; empty in tables, whose heads say it. */
  readonly word: string;
  /** Power of ten from this unit to the smallest of its kind. */
  readonly exponent: number;
  /** Printed with no space before it. */
  readonly glued?: boolean;
  /** Counted one by one: a number without decimals is the number itself. */
  readonly counted?: boolean;
  /** What somebody may write in its place by mistake, with another power of ten. */
  readonly mistaken?: readonly Unit[];
}

/** A number in a sentence: its digits, where the comma stands, and its unit. */
export interface Figure {
  readonly digits: bigint;
  readonly decimals: number;
  readonly unit: Unit;
  /** Thousands set apart by dots; false for years, days and ranks. */
  readonly grouped: boolean;
  /** Written with two digits at least, as reports write small counts and days. */
  readonly padded: boolean;
}

export function figure(digits: bigint | number, unit: Unit, more: Partial<Figure> = {}): Figure {
  return { digits: BigInt(digits), decimals: 0, unit, grouped: true, padded: false, ...more };
}

/** The figure that prints `value`, given in the smallest unit of its kind, rounded to `decimals`. */
export function rounded(value: Fraction, unit: Unit, decimals: number): Figure {
  return figure(roundedTo(decimals, times(value, powerOfTen(-unit.exponent))), unit, { decimals });
}

export function valueOf({ digits, decimals, unit }: Figure): Fraction {
  return times(fraction(digits), powerOfTen(unit.exponent - decimals));
}

/** All that a printed figure may stand for, whether its author rounded it or cut it off. */
export function rangeOf(printed: Figure): Range {
  const value = valueOf(printed);
  const { decimals, unit } = printed;
  if (unit.counted && decimals === 0 && unit.exponent === 0) return { low: value, high: value };
  const step = powerOfTen(unit.exponent - decimals);
  const half = times(step, fraction(1n, 2n));
  return { low: minus(value, half), high: plus(value, step) };
}

export function numberIn({ digits, decimals, grouped, padded }: Figure): string {
  const all = digits.toString().padStart(Math.max(decimals + 1, padded ? 2 : 1), '0');
  const whole = all.slice(0, all.length - decimals);
  const marked = grouped ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.') : whole;
  return decimals > 0 ? `${marked},${all.slice(-decimals)}` : marked;
}

export function print(printed: Figure): string {
  const { word, glued } = printed.unit;
  return `${numberIn(printed)}${glued || word === '' ? '' : ' '}${word}`;
}
