/** Words around a number: the verb that agrees with it, and what it is compared with. */
import { type Period, periodOfCode, previousYear } from '#figures';
import { writeDate, writePeriod } from '#vietnamese';
import type { Setting } from '../asked.ts';
import type { Wording } from '../narrative.ts';
import type { Direction } from './amount.ts';

/** Words that promise more, or less, than the number behind them. */
const hedges: readonly (readonly [RegExp, Direction])[] = [
  // `nhiều hơn` compares, and promises nothing of the digits.
  [/(?<!\p{L})(?:trên|(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ)\s+)hơn)$/iu, 'down'],
  [/(?<!\p{L})(?:gần|dưới)$/iu, 'up'],
];

/** How a number is rounded behind such words: `trên 120 nghìn tấn` must lie below the value. */
export function directionBehind(words: string): Direction {
  return hedges.find(([hedge]) => hedge.test(words))?.[1] ?? 'nearest';
}

/** The words without their last, for a number that is neither more nor less than what is printed. */
export function withoutHedge(words: string): string {
  return hedges.reduce((left, [hedge]) => left.replace(hedge, ''), words).trimEnd();
}

export function joined(...parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    if (part === '') continue;
    text += text === '' || /^[,;.:)]/.test(part) ? part : ` ${part}`;
  }
  return text;
}

/** `so với cùng kỳ năm trước` for the year before the report's; any other base is named. */
export function sinceWords(of: Period, base: Period, { period, wording }: Setting & { wording: Wording }): string {
  const report = periodOfCode(period);
  const lastYear = previousYear(of)?.code === base.code && report?.to.slice(0, 4) === of.to.slice(0, 4);
  const whole = of.kind === 'year' || of.kind === 'school-year';
  return lastYear && !whole ? wording.sinceBase : `so với ${baseWords(base)}`;
}

function baseWords(base: Period): string {
  if (base.kind === 'as-of') return `ngày ${writeDate(base.to)}`;
  return base.kind === 'range' ? `thời gian ${writePeriod(base)}` : writePeriod(base);
}
