import { decimal, type Decimal, type Unit } from '#figures';
import { canBeCounted, emptyNumber, isDigit, readUnit, scanNumber } from '#vietnamese';
import { type Draft, skipToUnit } from './context.ts';
import { type Mention, type MentionKind, named } from './mention.ts';

const HYPHEN = 45;
const DASH = 0x2013;
const SLASH = 47;
const DOCUMENT = /\d{1,5}\s?[-–]\s?\p{Lu}{2,}(?:\s?\/\s?\p{Lu}[\p{L}\d]*)+/uy;
const DATE = /(\d{1,2})-(\d{1,2})-((?:19|20)\d{2})(?!\d)/y;
const LAST_DAY = /(\d{1,2})\s?\/\s?(\d{1,2})(?:\s?\/\s?(\d{4}))?(?!\d)/y;

const second = emptyNumber();

/** A number with a dash behind it: document number, date, or a range such as `2016-2020` and `15-18 tiêu chí`. */
export function readDashed(draft: Draft): Mention | null {
  const { text, start, number } = draft;
  let at = number.end;
  while (isBlank(text.charCodeAt(at))) at++;
  const mark = text.charCodeAt(at);
  if (mark !== HYPHEN && mark !== DASH) return readUntil(draft, at);
  at++;
  while (isBlank(text.charCodeAt(at))) at++;
  if (number.scale === 0) {
    DOCUMENT.lastIndex = start;
    if (DOCUMENT.test(text))
      return named('document-number', { start, end: DOCUMENT.lastIndex }, { mantissa: number.mantissa });
    const date = readDate(text, start);
    if (date) return date;
  }
  return isDigit(text.charCodeAt(at)) ? readRange(draft, at) : null;
}

const UNTIL = /(%|\p{L}+)?\s*đến\s+(?=\d)/uy;
const FROM_TO = /(?:tăng|giảm|nâng|hạ|chuyển|lên|xuống)\s+(?:\p{L}+\s+){0,2}từ\s*$/iu;
const DAYS = /(?:ngày|tháng|năm|lúc|quý)\s*$/iu;

/** True when a `đ` begins a word within a unit's length: everything else is ruled out without a pattern. */
function mayReach(text: string, at: number): boolean {
  for (let ahead = at; ahead < at + UNIT_LENGTH; ahead++)
    if (text.charCodeAt(ahead) === D_BAR && text.charCodeAt(ahead + 1) === E_BREVE) return true;
  return false;
}

const UNIT_LENGTH = 8;
const D_BAR = 0x111;
const E_BREVE = 0x1ebf;

/** `7 đến 15 năm`, `0,2% đến 2,9%`: a range in words; `tăng từ 5% đến 6%` is a change and no range. */
function readUntil({ text, start, number, role }: Draft, at: number): Mention | null {
  if (!mayReach(text, at)) return null;
  UNTIL.lastIndex = at;
  const found = UNTIL.exec(text);
  const before = text.slice(Math.max(0, start - 24), start);
  if (!found || number.big || FROM_TO.test(before) || DAYS.test(before)) return null;
  const unit = found[1] ? (readUnit(text, at)?.unit ?? null) : null;
  if (found[1] && !unit) return null;
  const range = readRange({ text, start, number, role }, UNTIL.lastIndex);
  return range && range.high !== null && (unit === null || range.unit === unit) && range.unit !== null ? range : null;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 160 || code === 10 || code === 13;
}

function readDate(text: string, start: number): Mention | null {
  DATE.lastIndex = start;
  const found = DATE.exec(text);
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  return named(
    'date',
    { start, end: DATE.lastIndex },
    { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` },
  );
}

/** Both ends of a range. A falling pair, or one whose precision differs wildly, is two numbers and no range. */
function readRange({ text, start, number, role }: Draft, at: number): Mention | null {
  scanNumber(text, at, second);
  if (number.big || second.big) return null;
  const low = number.mantissa / 10 ** number.scale;
  const high = second.mantissa / 10 ** second.scale;
  // `cán mốc 75 - 85 tỷ kWh` counts something.
  if (role === 'identifier' && !readUnit(text, skipToUnit(text, second.end)))
    return named('identifier', { start, end: markerEnd(text, second.end) }, { mantissa: number.mantissa });
  if (role === 'day' && second.scale === 0 && second.mantissa <= 12 && number.mantissa <= 31)
    return dayAndMonth(start, number.mantissa);
  // `tháng 9-2016`: the month of a year.
  if (role === 'month' && number.mantissa <= 12 && isYear(second) && text.charCodeAt(second.end) !== HYPHEN)
    return named('date', { start, end: second.end }, { date: `${second.mantissa}-${twoDigits(number.mantissa)}` });
  if (isDayInWords(text, start, number)) return dayAndMonth(start, number.mantissa);
  if (text.charCodeAt(second.end) === SLASH) return readDays(text, at, { start, number });
  if (isYear(number) && isYear(second) && low <= high)
    return range(start, number, { kind: 'date', unit: null, end: second.end });
  if (low >= high || second.malformed) return null;
  const unitAt = skipToUnit(text, second.end);
  const read = readUnit(text, unitAt);
  if (!read && number.mantissa > 1900 && number.mantissa < 2100) return null;
  const kind: MentionKind = role === 'month' || role === 'day' ? 'date' : kindOf(read?.unit ?? null);
  return range(start, number, { kind, unit: read?.unit ?? null, end: read?.end ?? second.end });
}

/** `tính đến 22-8`, `từ 5-9 đến 20-9`: a day, unless a unit behind makes a range of it. */
function isDayInWords(text: string, start: number, { scale, mantissa, digits, end }: Draft['number']): boolean {
  if (scale > 0 || second.scale > 0 || digits > 2 || second.digits > 2 || text.charCodeAt(end) !== HYPHEN) return false;
  if (mantissa < 1 || mantissa > 31 || second.mantissa < 1 || second.mantissa > 12) return false;
  if (!BEFORE_A_DAY.test(text.slice(Math.max(0, start - 8), start))) return false;
  const behind = text.charCodeAt(second.end);
  return behind !== HYPHEN && behind !== SLASH && !readUnit(text, skipToUnit(text, second.end)) && !countsBehind(text);
}

const BEFORE_A_DAY = /(?<!\p{L})(?:đến|tới|hết|trước|sau|hôm|sáng|chiều|tối|đêm|từ)\s+$/iu;

/** True when the first word behind the second number is a noun that it counts. */
function countsBehind(text: string): boolean {
  const word = /^\s(\p{Ll}+)/u.exec(text.slice(second.end, second.end + 12))?.[1];
  return word !== undefined && canBeCounted(word);
}

function dayAndMonth(start: number, day: number): Mention {
  return named('date', { start, end: second.end }, { date: `--${twoDigits(second.mantissa)}-${twoDigits(day)}` });
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/** `mốc 831 - 833/1`: the name goes on behind a slash. */
function markerEnd(text: string, end: number): number {
  let at = end;
  if (text.charCodeAt(at) !== SLASH || !isDigit(text.charCodeAt(at + 1))) return end;
  at++;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function isYear({ scale, mantissa, digits }: { scale: number; mantissa: number; digits: number }): boolean {
  return scale === 0 && digits === 4 && mantissa >= 1900 && mantissa <= 2100;
}

function kindOf(unit: Unit | null): MentionKind {
  if (!unit) return 'quantity';
  if (unit.family === 'percent' || unit.family === 'points') return unit.family;
  if (unit.family === 'multiple') return 'ratio';
  return /^(?:giờ|phút|ngày|tuần|tháng|năm)$/u.test(unit.base) ? 'duration' : 'quantity';
}

/** `01-02/6`: from the first to the second of June. */
function readDays(text: string, at: number, { start, number }: Pick<Draft, 'start' | 'number'>): Mention | null {
  if (number.digits > 2) return null;
  LAST_DAY.lastIndex = at;
  const found = LAST_DAY.exec(text);
  if (!found || Number(found[2]) > 12) return null;
  const [, day = '', month = '', year] = found;
  return named(
    'date',
    { start, end: LAST_DAY.lastIndex },
    { date: `${year ?? '-'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` },
  );
}

interface Ending {
  readonly kind: MentionKind;
  readonly unit: Unit | null;
  readonly end: number;
}

function range(start: number, number: Draft['number'], { kind, unit, end }: Ending): Mention {
  const high: Decimal = decimal(second.mantissa, second.scale);
  return {
    kind,
    start,
    numberEnd: second.end,
    end,
    mantissa: number.mantissa,
    big: null,
    scale: number.scale,
    unit,
    high,
    date: kind === 'date' ? `${number.mantissa}/${second.mantissa}` : null,
    malformed: false,
  };
}
