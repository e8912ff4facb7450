import type { SharedFact } from '#checking';
import { type Decimal, parseDecimal, rational, roundTo, toRational } from '#figures';
import type { PrintedClaim } from '#reading';

function decimalIn(value: PrintedClaim['value']): Decimal | null {
  return typeof value === 'string' ? parseDecimal(value) : null;
}

/** Second minus first, for values of one unit; null where either is no plain number or their units are scaled apart. */
export function differenceOf({ first, second }: SharedFact): Decimal | null {
  const [one, other] = [decimalIn(first.value), decimalIn(second.value)];
  if (one === null || other === null || first.unit !== second.unit) return null;
  return roundTo(rational.subtract(toRational(other), toRational(one)), Math.max(one.scale, other.scale));
}
