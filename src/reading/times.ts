import { isLetter } from '#vietnamese';
import type { Draft } from './context.ts';
import { type Mention, named } from './mention.ts';

const CLOCK = /\d{1,2}(?:h\d{2}(?:['’]|phút)?|:\d{2}(?!\d)|h(?!\d))/y;

/** `07h00'`, `7h30`, `24h`, `07:00`. */
export function readTime({ text, start, number }: Draft): Mention | null {
  if (number.mantissa > 24 || number.scale > 0) return null;
  CLOCK.lastIndex = start;
  if (!CLOCK.test(text)) return null;
  const end = CLOCK.lastIndex;
  if (isLetter(text.charCodeAt(end))) return null;
  const minutes = /(?:h|:)(\d{2})/.exec(text.slice(start, end))?.[1] ?? '00';
  return named(
    'time',
    { start, end },
    { mantissa: number.mantissa, date: `${String(number.mantissa).padStart(2, '0')}:${minutes}` },
  );
}

/**
 * `27.4.2021`, which the scanner of numbers reads as a malformed number; `ngày 25.9`, `tính đến 30.9` and
 * `tháng 11.2019`, which it reads as decimals.
 */
export function readDottedDate({ text, start, number: { end, digits }, role }: Draft): Mention | null {
  if (digits > 8 || (text.charCodeAt(start + 1) !== DOT && text.charCodeAt(start + 2) !== DOT)) return null;
  const written = text.slice(start, end);
  const whole = DATE.exec(written);
  if (whole) return dotted(start, end, `${whole[3]}-${twoDigits(whole[2])}-${twoDigits(whole[1])}`);
  const month = role === 'month' ? MONTH_AND_YEAR.exec(written) : null;
  if (month) return dotted(start, end, `${month[2]}-${twoDigits(month[1])}`);
  const day =
    role === 'day' || UP_TO.test(text.slice(Math.max(0, start - 10), start)) ? DAY_AND_MONTH.exec(written) : null;
  return day ? dotted(start, end, `--${twoDigits(day[2])}-${twoDigits(day[1])}`) : null;
}

function dotted(start: number, end: number, date: string): Mention {
  return named('date', { start, end }, { date });
}

const twoDigits = (part = ''): string => part.padStart(2, '0');

const DOT = 46;
const DATE = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/;
const DAY_AND_MONTH = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])$/;
const MONTH_AND_YEAR = /^(0?[1-9]|1[0-2])\.((?:19|20)\d{2})$/;
const UP_TO = /tính đến\s+$/iu;
