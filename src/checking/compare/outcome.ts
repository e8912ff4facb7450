import { type Interval, interval, type Period, rational, type Rational } from '#figures';
import type { Mention } from '#reading';
import { atNearest, atTruncated, inUnitOf, isExactCount } from '../operand.ts';
import type { Fact } from './fact.ts';

/**
 * same: one value, as far as the coarser of the two is printed. contradicts: the same subject, unit, area, period and
 * cut-off date, and no value could be printed as both. changed: two values for two periods, for periods that the
 * reports do not name, or no farther apart than rounding may bring. note: other cut-off dates, an estimate beside a
 * result, or an approximate number, so that the two need not agree.
 */
export type Outcome = 'same' | 'changed' | 'contradicts' | 'note';

/** Why two values need not agree. */
export type Reason = 'cut-off' | 'vintage' | 'bound';

export interface Judged {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
}

export function judgeFacts(a: Fact, b: Fact): Judged {
  const agreement = agreementOf(a.mention, b.mention);
  if (agreement === 'same') return { outcome: 'same', reason: null };
  if (a.period && b.period && !samePeriod(a.period, b.period)) {
    return isCutOff(a.period, b.period) ? { outcome: 'note', reason: 'cut-off' } : { outcome: 'changed', reason: null };
  }
  if (a.vintage !== b.vintage) return { outcome: 'note', reason: 'vintage' };
  if (a.bound !== b.bound) return { outcome: 'note', reason: 'bound' };
  const certain = agreement === 'apart' && a.bound === 'exact' && a.period !== null && b.period !== null;
  return { outcome: certain ? 'contradicts' : 'changed', reason: null };
}

/** Periods that run from new year, so that their figures are compared by where they end. */
function isToDate({ kind, from }: Period): boolean {
  if (kind === 'as-of' || kind === 'cumulative' || kind === 'year') return true;
  return (kind === 'half' || kind === 'quarter') && from.endsWith('-01-01');
}

/** Half a year, what stands at its end, and the season that is harvested by then are one period of a report. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.code === b.code) return true;
  const both = [a, b].every(period => isToDate(period) || period.kind === 'season');
  return both && a.to === b.to;
}

/** False for a month beside a figure since new year, a season beside a month: two facts and not one. */
export function comparablePeriods(a: Period | null, b: Period | null): boolean {
  if (!a || !b || a.kind === b.kind || samePeriod(a, b)) return true;
  return isToDate(a) && isToDate(b);
}

/** Days within one year that differ, at least one of them named as a day. */
function isCutOff(a: Period, b: Period): boolean {
  const named = [a, b].some(({ kind }) => kind === 'as-of' || kind === 'range');
  return named && a.to.slice(0, 4) === b.to.slice(0, 4);
}

/** same: one value. near: no farther apart than two ways of rounding. apart: neither. */
type Agreement = 'same' | 'near' | 'apart';

export function agreementOf(a: Mention, b: Mention): Agreement {
  if (a.high !== null || b.high !== null) return sameRange(a, b) ? 'same' : 'apart';
  const [mine, theirs] = [atNearest(a), inUnitOf(a, b, atNearest)];
  const [finer, coarser] = [a, b].sort((one, other) => lastDigit(one) - lastDigit(other)) as [Mention, Mention];
  if (lastDigit(finer) === lastDigit(coarser)) {
    if (rational.compare(interval.middle(mine), interval.middle(theirs)) === 0) return 'same';
    return interval.meets(mine, theirs) ? 'near' : 'apart';
  }
  const cut = inUnitOf(finer, coarser, atTruncated);
  return interval.meets(mine, theirs) || interval.meets(atNearest(finer), cut) ? 'same' : 'apart';
}

/** The power of ten of the last printed digit. */
function lastDigit(mention: Mention): number {
  return isExactCount(mention) ? 0 : (mention.unit?.exponent ?? 0) - mention.scale;
}

function sameRange(a: Mention, b: Mention): boolean {
  const low = (mention: Mention): Interval => atNearest({ ...mention, high: null });
  const high = ({ high: end }: Mention): Rational | null =>
    end && { numerator: end.coefficient, denominator: 10n ** BigInt(Math.max(0, end.scale)) };
  const [one, other] = [high(a), high(b)];
  if (!one || !other || rational.compare(one, other) !== 0) return false;
  return rational.compare(interval.middle(low(a)), interval.middle(low(b))) === 0;
}
