import { compare, fraction, type Rational, roundToWhole } from './rational.ts';
import { canonical, opposite, powerOfTen, times, type Whole } from './whole.ts';

/** An exact decimal as printed: `coefficient / 10^scale`. `12,0` is {120, 1}: its last zero is significant. */
export interface Decimal {
  readonly coefficient: Whole;
  /** Digits after the decimal mark; negative when trailing zeros are known not to be significant. */
  readonly scale: number;
}

export function decimal(coefficient: Whole, scale = 0): Decimal {
  return { coefficient: typeof coefficient === 'bigint' ? canonical(coefficient) : coefficient, scale };
}

/** Reads plain notation such as `-12.50`; null when the text is anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = ''] = match;
  const size = wholeOf(whole + decimals);
  return { coefficient: sign === '-' ? opposite(size) : size, scale: decimals.length };
}

/** Digits that a double holds exactly, whatever they are. */
const EXACT_DIGITS = 15;

function wholeOf(digits: string): Whole {
  return digits.length <= EXACT_DIGITS ? Number(digits) : canonical(BigInt(digits));
}

/** Plain notation with a decimal point, every printed decimal kept: {120, 1} is `12.0`. */
export function formatDecimal(value: Decimal): string {
  const negative = value.coefficient < 0;
  const digits = (negative ? opposite(value.coefficient) : value.coefficient).toString();
  if (value.scale <= 0) return (negative ? '-' : '') + digits + '0'.repeat(digits === '0' ? 0 : -value.scale);
  const padded = digits.padStart(value.scale + 1, '0');
  const cut = padded.length - value.scale;
  return `${negative ? '-' : ''}${padded.slice(0, cut)}.${padded.slice(cut)}`;
}

export function toRational(value: Decimal): Rational {
  return value.scale >= 0
    ? { numerator: value.coefficient, denominator: powerOfTen(value.scale) }
    : { numerator: times(value.coefficient, powerOfTen(-value.scale)), denominator: 1 };
}

/** Rounds to `scale` decimals, halves away from zero, as Vietnamese offices do. */
export function roundTo(value: Rational, scale: number): Decimal {
  const shifted =
    scale >= 0
      ? fraction(times(value.numerator, powerOfTen(scale)), value.denominator)
      : fraction(value.numerator, times(value.denominator, powerOfTen(-scale)));
  return { coefficient: roundToWhole(shifted), scale };
}

/** More decimals than a product of a value and a few shares has. */
const most = 60;

/** Plain notation of a fraction that is a decimal, with no more decimals than it takes; null for one such as a third. */
export function exactDecimal(value: Rational): string | null {
  for (let scale = 0; scale <= most; scale++) {
    const rounded = roundTo(value, scale);
    if (compare(toRational(rounded), value) === 0) return formatDecimal(rounded);
  }
  return null;
}

/** Half a unit of the last printed digit. */
export function halfUnit(value: Decimal): Rational {
  return value.scale >= 0
    ? { numerator: 1, denominator: times(2, powerOfTen(value.scale)) }
    : { numerator: powerOfTen(-value.scale), denominator: 2 };
}
