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

/** `27.4.2021`, which the scanner of numbers reads as a malformed number. */
export function readDottedDate({ text, start, number }: Draft): Mention | null {
  const found = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(text.slice(start, number.end));
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  return named(
    'date',
    { start, end: number.end },
    { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` },
  );
}
