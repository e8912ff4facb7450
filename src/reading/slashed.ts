import { readUnit } from '#vietnamese';
import { type Draft, skipToUnit } from './context.ts';
import { type Mention, named } from './mention.ts';

const DATE = /(\d{1,2})\s?\/\s?(\d{1,2})(?:\s?\/\s?(\d{4}|\d{2}))?(?![\d.,]?\d)/y;
const MONTH = /(\d{1,2})\s?\/\s?((?:19|20)\d{2})(?!\d)(?!\s?\/)/y;
const DOCUMENT =
  /\d{1,6}(?:\s?\/\s?(?:19|20)\d{2})?\s?\/\s?\p{Lu}[\p{L}\d&]*(?:\s?[-–]\s?[\p{L}\d&]+(?=[^\p{L}\d]|$))*/uy;
const AROUND_THE_CLOCK = /24\s?\/\s?(?:24|7)(?:\s?(?:h(?!\p{L})|giờ))?/uy;
const NAMED = /\d{1,6}\s?\/\s?\d{1,4}(?!\d)/y;

/** A number with a slash behind it: date, document number, border marker; null for a pair such as `337/2.600 hộ`. */
export function readSlashed(draft: Draft): Mention | null {
  const { text, start, number, role } = draft;
  const { scale, digits, mantissa } = number;
  if (scale > 0 || digits > 6) return null;
  DOCUMENT.lastIndex = start;
  if (DOCUMENT.test(text)) return named('document-number', start, DOCUMENT.lastIndex, mantissa);
  AROUND_THE_CLOCK.lastIndex = start;
  if (mantissa === 24 && AROUND_THE_CLOCK.test(text)) return named('time', start, AROUND_THE_CLOCK.lastIndex, 24);
  if (role === 'identifier' || role === 'number') {
    NAMED.lastIndex = start;
    if (NAMED.test(text) && !readUnit(text, skipToUnit(text, NAMED.lastIndex)))
      return named('identifier', start, NAMED.lastIndex, mantissa);
  }
  return digits <= 2 ? readDate(draft) : null;
}

function readDate(draft: Draft): Mention | null {
  const { text, start, role } = draft;
  MONTH.lastIndex = start;
  const month = MONTH.exec(text);
  if (month && Number(month[1]) <= 12) {
    const [, number = '', year = ''] = month;
    const date = role === 'quarter' ? `${year}-Q${Number(number)}` : `${year}-${number.padStart(2, '0')}`;
    return named('date', start, MONTH.lastIndex, 0, date);
  }
  DATE.lastIndex = start;
  const found = DATE.exec(text);
  if (!found) return null;
  const [, day = '', second = '', year] = found;
  const end = DATE.lastIndex;
  if (year === undefined && !isDayAndMonth(draft, end, Number(second))) return null;
  const full = year === undefined ? yearBehind(text, end) : year.length === 2 ? `20${year}` : year;
  const iso = `${full ?? '-'}-${second.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return named('date', start, end, 0, iso);
}

const BEFORE_A_DATE = new Set('đến từ trước sau tới hết hôm sáng chiều đêm tối mùng và qua lúc'.split(' '));

/** `10/10 huyện` is a pair, `9/7` alone a day: a unit behind or an impossible month decides, the word before first. */
function isDayAndMonth({ text, start, number }: Draft, end: number, month: number): boolean {
  const word = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '';
  if (word.toLowerCase() === 'ngày') return true;
  if (number.mantissa > 31 || number.mantissa === 0 || month > 12 || month === 0) return false;
  if (BEFORE_A_DATE.has(word.toLowerCase())) return true;
  const unitAt = skipToUnit(text, end);
  return !readUnit(text, unitAt) || text.startsWith('năm ', unitAt);
}

function yearBehind(text: string, end: number): string | null {
  return /^\s+năm\s+((?:19|20)\d{2})/u.exec(text.slice(end, end + 16))?.[1] ?? null;
}
