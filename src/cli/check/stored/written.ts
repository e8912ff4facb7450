import type { StoredClaim, StoredFigure } from '#binding';
import { type Decimal, decimal, formatDecimal, interval, parseDecimal, rational, roundTo, toRational } from '#figures';
import { readUnit, writeNumber } from '#vietnamese';

/** The printed number and its unit, in Vietnamese notation: findings quote the report. */
export function statedOf({ stated: { value, unit } }: StoredClaim): string {
  return withUnit(parseDecimal(value), unit, value);
}

/** What the store makes of it: its own value, or the comparison worked out from its figures. */
export function storedOf({ says, held, worked, stated, indicator }: StoredClaim): string {
  if (says === 'value') return held === null ? '–' : figureText(held, indicator.unit);
  if (worked === null) return '–';
  const decimals = Math.max(0, parseDecimal(stated.value)?.scale ?? 0) + 1;
  return withUnit(roundTo(interval.middle(worked), decimals), stated.unit, '');
}

export function figureText({ value, low, high }: StoredFigure, unit: string | null): string {
  if (low === null || high === null) return withUnit(parseDecimal(value ?? ''), unit, value ?? '–');
  const ends = [low, high].map(end => writeNumber(parseDecimal(end) ?? decimal(0)));
  return `${ends.join(' – ')}${unit === null ? '' : ` ${unit}`}`;
}

/** What should be printed in place of the quote, with as many decimals as it has; null where nobody can tell. */
export function suggestionOf(claim: StoredClaim, quote: string): string | null {
  const { says, held, worked, stated, indicator } = claim;
  const scale = parseDecimal(stated.value)?.scale ?? 0;
  const unit = /\p{L}|%/u.test(quote) ? stated.unit : null;
  if (says !== 'value') return worked && withUnit(roundTo(interval.middle(worked), scale), unit, '');
  const value = parseDecimal(held?.value ?? '');
  if (!value || held?.low !== null) return null;
  const shift = exponentOf(indicator.unit) - exponentOf(stated.unit);
  const moved = rational.multiply(toRational(value), toRational(decimal(1, -shift)));
  return withUnit(roundTo(moved, scale), unit, '');
}

function exponentOf(unit: string | null): number {
  return unit === null ? 0 : (readUnit(unit, 0)?.unit.exponent ?? 0);
}

function withUnit(value: Decimal | null, unit: string | null, otherwise: string): string {
  const number = value === null ? otherwise : writeNumber(value);
  return unit === null ? number : `${number} ${unit}`;
}

/** With a decimal point, for programs. */
export function workedText({ worked, stated }: StoredClaim): string | null {
  if (worked === null) return null;
  return formatDecimal(roundTo(interval.middle(worked), (parseDecimal(stated.value)?.scale ?? 0) + 2));
}
