import { isDigit, readUnit } from '#vietnamese';
import { type Draft, skipToUnit, wordBefore } from './context.ts';
import { type Mention, named } from './mention.ts';

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
  if (DOCUMENT.test(text)) return named('document-number', { start, end: DOCUMENT.lastIndex }, { mantissa });
  AROUND_THE_CLOCK.lastIndex = start;
  if (mantissa === 24 && AROUND_THE_CLOCK.test(text))
    return named('time', { start, end: AROUND_THE_CLOCK.lastIndex }, { mantissa: 24 });
  if (role === 'identifier' || role === 'number') {
    NAMED.lastIndex = start;
    if (NAMED.test(text) && !readUnit(text, skipToUnit(text, NAMED.lastIndex)))
      return named('identifier', { start, end: NAMED.lastIndex }, { mantissa });
  }
  if (role === 'ordinal') return readOrdinalOfYear(draft);
  return digits <= 2 ? readDate(draft) : null;
}

/** `tuần 43/2022`, `đợt 2/2023`: the so-manieth of a year. */
function readOrdinalOfYear({ text, start, number: { end, mantissa, digits } }: Draft): Mention | null {
  if (digits > 2 || !readRun(text, end, second) || second.digits !== 4) return null;
  const isYear = second.value >= 1900 && second.value < 2100;
  return isYear ? named('ordinal', { start, end: second.end }, { mantissa }) : null;
}

/** A run of digits behind a slash, a space allowed on either side of it. */
interface Run {
  value: number;
  digits: number;
  end: number;
}

const second: Run = { value: 0, digits: 0, end: 0 };
const third: Run = { value: 0, digits: 0, end: 0 };

/** Reads the run behind the slash at or just behind `from` into `run`; false when there is none. */
function readRun(text: string, from: number, run: Run): boolean {
  let at = from;
  if (text.charCodeAt(at) === SPACE) at++;
  if (text.charCodeAt(at) !== SLASH) return false;
  at++;
  if (text.charCodeAt(at) === SPACE) at++;
  run.value = 0;
  run.digits = 0;
  let code = text.charCodeAt(at);
  while (code >= 48 && code <= 57) {
    run.value = run.value * 10 + code - 48;
    run.digits++;
    code = text.charCodeAt(++at);
  }
  run.end = at;
  // `24,6/24,3`: a decimal or a grouped number is no part of a date.
  return run.digits > 0 && !((code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1)));
}

const SPACE = 32;
const SLASH = 47;

function readDate(draft: Draft): Mention | null {
  const { text, start, number, role } = draft;
  if (!readRun(text, number.end, second)) return null;
  const dated = readRun(text, second.end, third) && (third.digits === 4 || third.digits === 2);
  if (second.digits === 4 && !dated && second.value >= 1900 && second.value < 2100 && number.mantissa <= 12) {
    const date = role === 'quarter' ? `${second.value}-Q${number.mantissa}` : `${second.value}-${two(number.mantissa)}`;
    return named('date', { start, end: second.end }, { date });
  }
  if (second.digits > 2) return null;
  const day = `${two(second.value)}-${two(number.mantissa)}`;
  if (dated)
    return named(
      'date',
      { start, end: third.end },
      { date: `${third.digits === 2 ? 2000 + third.value : third.value}-${day}` },
    );
  const { end, value } = second;
  return isDayAndMonth(draft, end, value)
    ? named('date', { start, end }, { date: `${yearBehind(text, end) ?? '-'}-${day}` })
    : null;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const BEFORE_A_DATE = new Set('đến từ trước sau tới hết hôm sáng chiều đêm tối mùng và qua lúc'.split(' '));

/** `10/10 huyện` is a pair, `9/7` alone a day: a unit behind or an impossible month decides, the word before first. */
function isDayAndMonth({ text, start, number, role }: Draft, end: number, month: number): boolean {
  if (role === 'day') return true;
  // `(hạng 5/11)`: a place among so many.
  if (role === 'rank' || number.mantissa > 31 || number.mantissa === 0 || month > 12 || month === 0) return false;
  if (BEFORE_A_DATE.has(wordBefore(text, start).toLowerCase())) return true;
  const unitAt = skipToUnit(text, end);
  return !readUnit(text, unitAt) || text.startsWith('năm ', unitAt);
}

function yearBehind(text: string, end: number): string | null {
  return text.startsWith(' năm ', end)
    ? (/^\s+năm\s+((?:19|20)\d{2})/u.exec(text.slice(end, end + 16))?.[1] ?? null)
    : null;
}
