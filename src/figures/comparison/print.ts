/** Comparisons as they are printed: rounded once, at the end. */
import { formatDecimal, roundTo } from '../decimal.ts';
import type { Interval } from '../interval.ts';
import * as rational from '../rational.ts';
import { powerOfTen } from '../whole.ts';
import type { Comparison } from './comparison.ts';

/** Plain notation with so many decimals, halves away from zero: 4,225 % with two decimals is `4.23`, -0,05 with one `-0.1`. */
export function roundedComparison(comparison: Pick<Comparison, 'value'>, decimals: number): string {
  return formatDecimal(roundTo(comparison.value, decimals));
}

/**
 * The most decimals, up to `most`, of which the last is uncertain by no more than one: what was worked out of "tăng 50 %"
 * lies from 49,5 to 50,5 and is no 50,01.
 */
export function warrantedDecimals({ low, high }: Interval, most: number): number {
  const width = rational.subtract(high, low);
  for (let decimals = most; decimals > 0; decimals -= 1) {
    if (rational.compare(width, rational.fraction(2, powerOfTen(decimals))) <= 0) return decimals;
  }
  return 0;
}
