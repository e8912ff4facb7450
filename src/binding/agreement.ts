import {
  type Decimal,
  decimal,
  type Interval,
  interval,
  parseDecimal,
  type Rational,
  rational,
  toRational,
  type Unit,
} from '#figures';
import type { Bound } from '#reading';
import { fold, readUnit } from '#vietnamese';

/**
 * same: one value may be both. cut: only if the printed number was cut off instead of rounded. loose: only if zeros at
 * the end of one are no digits, or words such as `khoảng` are stretched. apart: none of these.
 */
export type Agreement = 'same' | 'cut' | 'loose' | 'apart' | 'units-differ';

/** What a number may stand for, in base units. */
export interface Possible {
  readonly middle: Rational;
  readonly range: Interval;
  readonly cut: Interval;
  /** The range if zeros at the end are no digits; null where there are fewer than three. */
  readonly loose: Interval | null;
  /** True where the range was given with the number, and does not follow from its digits. */
  readonly bounded: boolean;
}

/** A number of words that may be an estimate, `gần 500`, or a bound, `trên 500`. */
export interface Printed {
  readonly possible: Possible;
  readonly bound: Bound;
}

/** What a decimal in a unit may stand for; null where the text is no decimal. `bounds` are its low and high, if known. */
export function possibleOf(
  value: string,
  unit: Unit | null,
  bounds: readonly [string | null, string | null] = [null, null],
): Possible | null {
  const read = parseDecimal(value);
  if (!read) return null;
  const factor = powerOf(unit?.exponent ?? 0);
  const moved = (range: Interval): Interval => interval.scale(range, factor);
  const [low, high] = bounds.map(end => (end === null ? null : parseDecimal(end)));
  const bounded = Boolean(low ?? high);
  const given = bounded ? interval.closed(toRational(low ?? read), toRational(high ?? read)) : interval.nearest(read);
  const loose = withoutZeros(read);
  return {
    middle: rational.multiply(toRational(read), factor),
    range: moved(given),
    cut: moved(interval.truncated(read)),
    loose: loose && moved(interval.nearest(loose)),
    bounded,
  };
}

function powerOf(exponent: number): Rational {
  return toRational(decimal(1, -exponent));
}

const FEWEST_ZEROS = 3;

/** `5135000` as the 5.135 thousand that it may have been moved from. */
function withoutZeros({ coefficient, scale }: Decimal): Decimal | null {
  const digits = String(coefficient);
  const zeros = scale === 0 && coefficient !== 0 ? (/0+$/u.exec(digits)?.[0].length ?? 0) : 0;
  return zeros < FEWEST_ZEROS ? null : decimal(BigInt(digits.slice(0, -zeros)), -zeros);
}

export function agreementOf({ possible: printed, bound }: Printed, held: Possible): Agreement {
  if (bound !== 'exact') return boundHolds(printed.middle, bound, held) ? 'same' : 'loose';
  if (held.bounded) return interval.meets(printed.range, held.range) ? 'same' : 'apart';
  const coarser = rational.compare(widthOf(printed.range), widthOf(held.range)) >= 0;
  if (coarser ? holds(printed.range, held.middle) : holds(held.range, printed.middle)) return 'same';
  if (coarser && holds(printed.cut, held.middle)) return 'cut';
  const loosely = interval.meets(printed.loose ?? printed.range, held.loose ?? held.range);
  return (printed.loose ?? held.loose) && loosely ? 'loose' : 'apart';
}

function widthOf({ low, high }: Interval): Rational {
  return rational.subtract(high, low);
}

function holds(range: Interval, value: Rational): boolean {
  return interval.meets(range, interval.point(value));
}

/** How far the value may lie from a number that only stands for its size: a tenth. */
const SLACK = { numerator: 1, denominator: 10 };

function boundHolds(printed: Rational, bound: Bound, { range }: Possible): boolean {
  const slack = rational.multiply(printed, SLACK);
  const [low, high] = [rational.subtract(printed, slack), rational.add(printed, slack)];
  const ends = interval.closed(bound === 'at-least' ? printed : low, bound === 'at-most' ? printed : high);
  return rational.compare(ends.low, ends.high) <= 0 && interval.meets(ends, range);
}

/** A unit by its name; null for none and for one that no table knows. */
export function unitNamed(name: string | null): Unit | null {
  return name === null ? null : (readUnit(name, 0)?.unit ?? null);
}

/** True where two named units measure the same, whatever their powers of ten. */
export function measureAlike(one: string | null, other: string | null): boolean {
  if (fold(one ?? '') === fold(other ?? '')) return true;
  const [a, b] = [unitNamed(one), unitNamed(other)];
  return a !== null && b !== null && a.base === b.base;
}
