/** An exact amount -> the digits that are printed: scale of the unit, rounding, padding. */
import {
  type Decimal,
  exactDecimal,
  type Interval,
  interval,
  type Operand,
  parseDecimal,
  powerOfTen,
  rational,
  type Rational,
  roundTo,
  sameBase,
  toRational,
  type Unit,
} from '#figures';
import { readUnit, writeNumber } from '#vietnamese';
import type { BoundProblem } from './printed.ts';

export interface Amount {
  readonly value: Rational;
  /** What it may be where it is implied; null where it is just what it says. */
  readonly range: Interval | null;
  /** Digits after the comma it is printed with unless the author chooses. */
  readonly decimals: number;
  readonly unit: string | null;
}

const unitOf = (name: string): Unit | null => {
  const read = readUnit(name, 0);
  return read !== null && read.end === name.length ? read.unit : null;
};

/** By which power of ten a number in `own` is divided to stand in `wanted`. */
export function scaleBetween(own: string | null, wanted: string): number | BoundProblem {
  if (own === wanted) return 0;
  const [from, to] = [own === null ? null : unitOf(own), unitOf(wanted)];
  if (to === null) return { id: 'unit-unknown', unit: wanted };
  if (from === null || !sameBase(from, to)) return { id: 'unit-of-another-kind', unit: wanted, own };
  return to.exponent - from.exponent;
}

/** The same amount in a larger or smaller unit: exact, without zeros that the new unit would add behind the comma. */
export function scaledAmount(amount: Amount, exponent: number, unit: string): Amount {
  const factor = exponent >= 0 ? rational.fraction(1, powerOfTen(exponent)) : rational.whole(powerOfTen(-exponent));
  const value = rational.multiply(amount.value, factor);
  let decimals = Math.max(0, amount.decimals + exponent);
  while (exponent > 0 && decimals > amount.decimals && isRound(value, decimals - 1)) decimals -= 1;
  return { value, range: amount.range === null ? null : interval.scale(amount.range, factor), decimals, unit };
}

/** True when so many decimals print the value exactly. */
export function isRound(value: Rational, decimals: number): boolean {
  return rational.compare(toRational(roundTo(value, decimals)), value) === 0;
}

const exactly = (text: string): { value: Rational; decimals: number } => {
  const read = parseDecimal(text);
  if (read === null) throw new RangeError(`${text} is no decimal`);
  return { value: toRational(read), decimals: Math.max(0, read.scale) };
};

/** The amount of a figure that has a value. */
export function amountOf({ value: text, low, high }: Operand['figure'], unit: string | null): Amount {
  const { value, decimals } = exactly(text ?? '0');
  const ends = [low, high].map(end => (end === null ? value : exactly(end).value));
  const range = low === null && high === null ? null : interval.closed(ends[0] ?? value, ends[1] ?? value);
  return { value, range, decimals, unit };
}

/** `nearest` unless a word before the number says that it is more, or less, than what is printed. */
export type Direction = 'nearest' | 'down' | 'up';

export function rounded(value: Rational, decimals: number, direction: Direction): Decimal {
  const near = roundTo(value, decimals);
  const order = rational.compare(toRational(near), value);
  if (direction === 'down' && order > 0) return stepped(near, -1);
  return direction === 'up' && order < 0 ? stepped(near, 1) : near;
}

function stepped({ coefficient, scale }: Decimal, by: 1 | -1): Decimal {
  return roundTo(rational.add(toRational({ coefficient, scale }), toRational({ coefficient: by, scale })), scale);
}

/** `2,2%`, `12 vụ`; `padded` writes one digit as officials do, `05 vụ`. */
export function writeAmount(value: Decimal, unit: string | null, padded: boolean): string {
  const digits = writeNumber(value);
  const shown = padded && /^-?[1-9]$/.test(digits) ? digits.replace(/\d/, '0$&') : digits;
  return unit === null ? shown : `${shown}${/^[%‰]/.test(unit) ? '' : ' '}${unit}`;
}

/** A bare number counts what its indicator names. */
export function countsThings(unit: string | null): boolean {
  return unit === null || unitOf(unit)?.family === 'count';
}

/** A plain decimal where the fraction is one, else the fraction in lowest terms: `2.5`, `200/3`. */
export function exactText({ numerator, denominator }: Rational): string {
  let [a, b] = [BigInt(numerator), BigInt(denominator)];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a < 0n ? -a : a || 1n;
  const [top, bottom] = [BigInt(numerator) / divisor, BigInt(denominator) / divisor];
  let left = bottom;
  for (const prime of [2n, 5n]) while (left % prime === 0n) left /= prime;
  return (left === 1n ? exactDecimal({ numerator, denominator }) : null) ?? `${top}/${bottom}`;
}
