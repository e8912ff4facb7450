/** The exact values behind a comparison: what each figure is, or may be, and what a formula makes of them. */
import { parseDecimal, toRational } from '../decimal.ts';
import * as interval from '../interval.ts';
import type { Interval } from '../interval.ts';
import * as rational from '../rational.ts';
import type { Rational } from '../rational.ts';
import type { Operand, Role } from './comparison.ts';
import type { Trouble } from './likeness.ts';

export const HUNDRED = rational.whole(100);
export const ZERO = rational.whole(0);

/** Throws RangeError on text that is no decimal: the store takes none in. */
export function exact(text: string): Rational {
  const found = parseDecimal(text);
  if (found === null) throw new RangeError(`${text} is no decimal`);
  return toRational(found);
}

/** The value of a figure that has one. */
export function valueOf({ figure }: Operand): Rational {
  return exact(figure.value ?? '');
}

/** What the figure may be: its own bounds where it has them, else just what it says. */
function rangeOf(operand: Operand): Interval {
  const { low, high } = operand.figure;
  if (low === null && high === null) return interval.point(valueOf(operand));
  return interval.closed(low === null ? valueOf(operand) : exact(low), high === null ? valueOf(operand) : exact(high));
}

/** The first figure without a value. */
export function absent(operands: readonly (readonly [Role, Operand])[]): Trouble | null {
  for (const [role, { figure }] of operands) {
    if (figure.value !== null) continue;
    return { id: 'absent', role, period: figure.period, absence: figure.absence ?? 'not-reported' };
  }
  return null;
}

/** Nothing is compared by ratio with nothing, nor with less than nothing. */
export function positive(operand: Operand, role: Role): Trouble | null {
  const { low } = rangeOf(operand);
  const { period, value } = operand.figure;
  const least = rational.compare(valueOf(operand), low) < 0 ? valueOf(operand) : low;
  if (least.numerator > 0) return null;
  return least.numerator < 0
    ? { id: 'base-negative', role, period, value: value ?? '' }
    : { id: 'base-zero', role, period };
}

export type Formula = (values: readonly Rational[]) => Rational;

/** The formula's value, and its range where a figure has one; the formula is monotone in each of its values. */
export function worked(operands: readonly Operand[], formula: Formula): { value: Rational; range: Interval | null } {
  const value = formula(operands.map(valueOf));
  const ranged = operands.some(({ figure }) => figure.low !== null || figure.high !== null);
  return { value, range: ranged ? interval.atCorners(operands.map(rangeOf), formula) : null };
}
