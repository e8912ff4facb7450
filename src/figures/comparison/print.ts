/** Comparisons as they are printed: rounded once, at the end. */
import { formatDecimal, roundTo } from '../decimal.ts';
import type { Comparison } from './comparison.ts';

/** Plain notation with so many decimals, halves away from zero: 4,225 % with two decimals is `4.23`, -0,05 with one `-0.1`. */
export function roundedComparison(comparison: Pick<Comparison, 'value'>, decimals: number): string {
  return formatDecimal(roundTo(comparison.value, decimals));
}
