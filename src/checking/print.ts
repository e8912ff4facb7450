import { type Decimal, type Interval, interval, roundTo, toRational, rational } from '#figures';
import type { Mention } from '#reading';
import { writeNumber } from '#vietnamese';

/** The unit as it is printed behind a number, with its space: `%` stands behind a space in Vietnamese print. */
export function withUnit(number: string, { unit }: Mention): string {
  return unit === null ? number : `${number} ${unit.name}`;
}

/** `101%` where the others print `100,1%`: a percentage without decimals is recomputed to one, as reports print them. */
export function isBarePercent({ kind, scale }: Mention): boolean {
  return kind === 'percent' && scale === 0;
}

export function decimalsFor(mention: Mention): number {
  return isBarePercent(mention) ? 1 : Math.max(0, mention.scale);
}

/** An interval in Vietnamese numbers at the precision of `like`: one number where its ends round alike, else both. */
export function writeInterval(values: Interval, like: Mention): string {
  const decimals = decimalsFor(like);
  for (const scale of [decimals, decimals + 1, decimals + 2]) {
    const low = roundTo(values.low, scale);
    const high = roundTo(values.high, scale);
    if (low.coefficient === high.coefficient) return withUnit(writeNumber(low), like);
  }
  const middle = roundTo(interval.middle(values), decimals);
  if (isNarrow(values, decimals)) return withUnit(writeNumber(middle), like);
  return withUnit(
    `${writeNumber(roundTo(values.low, decimals))} – ${writeNumber(roundTo(values.high, decimals))}`,
    like,
  );
}

/** True when the ends lie less than two units of the last digit apart: one number says it well enough. */
function isNarrow(values: Interval, decimals: number): boolean {
  const width = rational.subtract(values.high, values.low);
  const unit = toRational({ coefficient: 2n, scale: decimals });
  return rational.compare(width, unit) < 0;
}

/** A new number in the dress of the old one: its unit, spacing and leading zero as printed in `quote`. */
export function inItsPlace(value: Decimal, mention: Mention, quote: string): string {
  const number = quote.slice(0, mention.numberEnd - mention.start);
  const written = writeNumber(value);
  const padded = /^0\d$/.test(number) && /^\d$/.test(written) ? `0${written}` : written;
  const grouped = /^\d{4,}/.test(number) ? padded.replaceAll('.', '') : padded;
  return grouped + quote.slice(mention.numberEnd - mention.start);
}
