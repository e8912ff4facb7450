/** Fractions of big integers: written for these tests alone, so that they share no arithmetic with what they test. */
export interface Fraction {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

export interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
}

export function fraction(over: bigint, under = 1n): Fraction {
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.over, b.under));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
/** Null where the divisor is zero. */
export const over = (a: Fraction, b: Fraction): Fraction | null =>
  b.over === 0n ? null : fraction(a.over * b.under, a.under * b.over);
export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;

export function powerOfTen(exponent: number): Fraction {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? fraction(1n, power) : fraction(power);
}

/** `value` to the nearest unit of its last decimal, halves away from zero: the digits without the mark. */
export function roundedTo(scale: number, { over: top, under }: Fraction): bigint {
  const scaled = top * 10n ** BigInt(scale);
  const size = scaled < 0n ? -scaled : scaled;
  const rounded = (2n * size + under) / (2n * under);
  return scaled < 0n ? -rounded : rounded;
}

/**
 * The values that `compute` takes while each operand runs through its range. Every relation of the templates rises or
 * falls steadily in each operand, so the corners are enough; null where one of them cannot be computed.
 */
export function rangeOver(
  operands: readonly Range[],
  compute: (values: readonly Fraction[]) => Fraction | null,
): Range | null {
  let range: Range | null = null;
  for (let corner = 0; corner < 2 ** operands.length; corner++) {
    const value = compute(operands.map(({ low, high }, index) => ((corner >> index) & 1 ? high : low)));
    if (value === null) return null;
    range = {
      low: range && isLess(range.low, value) ? range.low : value,
      high: range && isLess(value, range.high) ? range.high : value,
    };
  }
  return range;
}
