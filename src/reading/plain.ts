import type { Unit } from '#figures';
import { canBeCounted, countUnit, isDigit, isLetter, readUnit, type ScannedNumber } from '#vietnamese';
import { type Draft, type Role, skipToUnit } from './context.ts';
import { bare, type Mention, type MentionKind, named } from './mention.ts';

const COMMA = 44;
const ZERO = 48;

/** A number tied to no other: the word before it and the unit behind it decide. */
export function readPlain(draft: Draft): Mention {
  const { text, start, number, role } = draft;
  const { end, mantissa, scale } = number;
  if (role === 'year' && isYear(start, number))
    return named('date', { start, end }, { mantissa, date: String(mantissa) });
  if (role === 'rank' && scale === 0 && number.digits <= 4 && !countsRanked(text, start, end))
    return bare(start, number, 'ordinal');
  // `theo giá so sánh 2010 quý III`: the year of the prices, though a unit seems to follow.
  if (isYear(start, number) && PRICES.test(text.slice(Math.max(0, start - 12), start)))
    return named('date', { start, end }, { mantissa, date: String(mantissa) });
  if (isPhone(text, start, number)) return named('identifier', { start, end }, { mantissa });
  const unitAt = skipToUnit(text, end);
  const read = readUnit(text, unitAt);
  if (read) {
    if (scale === 0 && outweighs(role, mantissa, read.unit)) return dated(draft);
    return measured(draft, { unit: read.unit, end: read.end, kind: kindByUnit(draft, read.unit) });
  }
  if (scale > 0) return measured(draft, { unit: null, end, kind: 'quantity' });
  const kind = isFirstOfPair(text, end) ? null : kindByRole(draft);
  if (kind) return kind === 'date' ? dated(draft) : bare(start, number, kind);
  if (isBareYear(draft)) return yearOrQuarter(draft);
  const noun = countedNoun(text, unitAt);
  return noun
    ? measured(draft, { unit: countUnit(noun), end: unitAt + noun.length, kind: 'quantity' })
    : measured(draft, { unit: null, end, kind: 'quantity' });
}

const PRICES = /(?:so sánh|cố định)\s$/u;

/** `xếp hạng 02 di tích`: the verb and how many were ranked, not `xếp hạng 5` or `xếp hạng 12 toàn quốc`. */
function countsRanked(text: string, start: number, end: number): boolean {
  if (!/xếp hạng\s*$/iu.test(text.slice(Math.max(0, start - 12), start))) return false;
  const unit = readUnit(text, skipToUnit(text, end))?.unit;
  return unit?.family === 'count' && !FIELDS.has(unit.base);
}

/** What ranks are counted among. */
const FIELDS = new Set(['tỉnh', 'thành', 'thành phố', 'huyện', 'xã', 'bậc', 'hạng', 'nước', 'quốc gia']);

interface Measure {
  readonly unit: Unit | null;
  readonly end: number;
  readonly kind: MentionKind;
}

const HYPHEN = 45;
const MINUS = 0x2212;

/** A minus sign counts only where no number or letter stands before it, so that ranges and bullets stay what they are. */
function isNegative(text: string, start: number): boolean {
  const sign = text.charCodeAt(start - 1);
  if (sign === MINUS) return true;
  if (sign !== HYPHEN) return false;
  const before = text.charCodeAt(start - 2);
  return Number.isNaN(before) || before === 40 || (before === 32 && isLetter(text.charCodeAt(start - 3)));
}

function measured({ text, start, number }: Draft, { unit, end, kind }: Measure): Mention {
  const { mantissa, big, scale, malformed } = number;
  const negative = isNegative(text, start);
  return {
    kind,
    start: negative ? start - 1 : start,
    numberEnd: number.end,
    end,
    mantissa: negative ? -mantissa : mantissa,
    big: big !== null && negative ? -big : big,
    scale,
    unit,
    high: null,
    date: null,
    malformed,
  };
}

function isYear(start: number, { end, mantissa, scale }: ScannedNumber): boolean {
  return scale === 0 && end - start === 4 && mantissa >= 1900 && mantissa < 2200;
}

/** `tháng 5 năm 2021`, `ngày 30 tháng 6`, `lớp 10 năm học`: the word before wins although a unit seems to follow. */
function outweighs(role: Role | undefined, value: number, { family, base }: Unit): boolean {
  const most = role === undefined ? undefined : MOST[role];
  if (most !== undefined) return value <= most && (family === 'count' || TIMES.has(base));
  return role === 'ordinal' && family === 'measure' && (base === 'năm' || base === 'tháng');
}

/** The largest day, month and quarter. */
const MOST: Partial<Record<Role, number>> = { day: 31, month: 12, quarter: 4 };
const TIMES = new Set(['năm', 'tháng', 'ngày', 'quý']);

function kindByRole({ role, number, text, start }: Draft): MentionKind | null {
  if (role === undefined || role === 'year' || role === 'rank') return null;
  if (role === 'day' || role === 'month' || role === 'quarter')
    return number.mantissa <= (MOST[role] ?? 0) ? 'date' : null;
  if (role === 'number') return kindOfNumbered(text, start);
  if (role === 'document')
    return DOCUMENT_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ? 'document-number' : null;
  // `so với cùng kỳ 2015`, unlike `kỳ 12`.
  if (role === 'ordinal' && isYear(start, number)) return 'date';
  // `cấp 412.516 thẻ`: what is written with separators counts and names nothing.
  return number.end - start === number.digits && number.digits <= 4 ? role : null;
}

const DOCUMENT_BEFORE =
  /(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|công điện|tờ trình|luật|chương trình|đề án|dự án|QĐ|NQ|NĐ|TT|CT)\s*$/iu;

function isFirstOfPair(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== 47) return false;
  const next = text.charCodeAt(end + 1);
  return isDigit(next) || (next === 32 && isDigit(text.charCodeAt(end + 2)));
}

/** `0206.3852.123`: nothing is counted with a leading zero and groups. */
function isPhone(text: string, start: number, { digits, end }: ScannedNumber): boolean {
  const decimals = text.charCodeAt(end) === COMMA && isDigit(text.charCodeAt(end + 1));
  return digits >= 8 && text.charCodeAt(start) === ZERO && !decimals;
}

/** `quý III/2023` is one date, its Roman numeral included. */
function yearOrQuarter({ text, start, number }: Draft): Mention {
  const { end, mantissa } = number;
  const found = ROMAN_QUARTER.exec(text.slice(Math.max(0, start - 12), start));
  if (!found) return named('date', { start, end }, { mantissa, date: String(mantissa) });
  const quarter = ['I', 'II', 'III', 'IV'].indexOf(found[1] ?? '') + 1;
  return named(
    'date',
    { start: start - (found[1]?.length ?? 0) - (found[2]?.length ?? 0), end },
    { mantissa, date: `${mantissa}-Q${quarter}` },
  );
}

const ROMAN_QUARTER = /quý\s+(I{1,3}|IV)(\s*[/-]\s*|\s+năm\s+)$/iu;

/** `Quyết định số 1752` is a document; `tổng số 120` counts; any other `số 5` is a name. */
function kindOfNumbered(text: string, start: number): MentionKind | null {
  const words = text.slice(Math.max(0, start - 40), start);
  if (COUNTING_NUMBER.test(words)) return null;
  return DOCUMENT_WORDS.test(words) ? 'document-number' : 'identifier';
}

const COUNTING_NUMBER = /(?:tổng|trong|con|dân|chỉ|hệ|tỷ|tỉ|đại|đa|doanh|quân|một|với)\s+số\s*$/iu;
const DOCUMENT_WORDS =
  /(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kế hoạch|công văn|công điện|báo cáo|tờ trình|kết luận|luật|thông báo|hướng dẫn|văn bản|quy định|chương trình|đề án)[^\d.;]{0,12}số\s*$/iu;

/** Four digits that read as a year and count nothing: `quý IV/2020`, `giai đoạn 2021 -2025`, `(2021)`. */
function isBareYear({ text, start, number }: Draft): boolean {
  const { end, mantissa, digits } = number;
  if (digits !== 4 || end - start !== 4 || mantissa < 1930 || mantissa > 2100) return false;
  return DATED.test(text.slice(Math.max(0, start - 24), start)) || countedNoun(text, skipToUnit(text, end)) === null;
}

const DATED =
  /(?:giai đoạn|nhiệm kỳ|năm học|đến|thời kỳ|so sánh|[/–-]|vụ|mùa|[Xx]uân|[Tt]hu|[Qq]uý [IVX]+\s*[/-]?)\s*$/u;

/** The first syllable behind a whole number when it can be what the number counts. */
function countedNoun(text: string, at: number): string | null {
  if (!isLetter(text.charCodeAt(at))) return null;
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const word = text.slice(at, end);
  return canBeCounted(word) && word === word.toLowerCase() ? word : null;
}

function kindByUnit({ text, start, number }: Draft, { family, base }: Unit): MentionKind {
  if (family === 'percent' || family === 'points') return family;
  if (family === 'multiple') return isMultiple(text, start) ? 'ratio' : 'quantity';
  if (family !== 'measure') return 'quantity';
  if (base === 'giờ' && number.mantissa <= 24 && CLOCK_BEFORE.test(text.slice(Math.max(0, start - 8), start)))
    return 'time';
  return DURATIONS.has(base) && number.mantissa < MANY ? 'duration' : 'quantity';
}

const CLOCK_BEFORE = /(?:lúc|hồi|từ|đến|trước|sau)\s*$/iu;
/** Hours by the thousand are an amount of work and no length of time. */
const MANY = 1000;

const DURATIONS = new Set('giờ,phút,giây,ngày,tuần,tháng,quý,năm,thập kỷ,thế kỷ'.split(','));

function isMultiple(text: string, start: number): boolean {
  return /(?:gấp|tăng|giảm|bằng|hơn|cao|vượt|thấp)(?:\s+\p{L}+){0,2}\s*$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

const AFTER_DAY = /\s+tháng\s+(\d{1,2})(?!\d)(?:\s*\/\s*(\d{4})|,?\s+năm\s+(\d{4}))?/uy;
const AFTER_MONTH = /,?\s+năm\s+((?:19|20)\d{2})(?!\d)/uy;

/** `ngày 05 tháng 02 năm 2024`, `tháng 5 năm 2021`: one date over its words. */
function longDate({ text, start, number, role }: Draft): Mention | null {
  const pattern = role === 'day' ? AFTER_DAY : AFTER_MONTH;
  pattern.lastIndex = number.end;
  const found = pattern.exec(text);
  if (!found) return null;
  const own = TWO_DIGITS(number.mantissa);
  const date =
    role === 'day' ? `${found[2] ?? found[3] ?? '-'}-${TWO_DIGITS(Number(found[1]))}-${own}` : `${found[1]}-${own}`;
  return named('date', { start, end: pattern.lastIndex }, { mantissa: number.mantissa, date });
}

const TWO_DIGITS = (value: number): string => String(value).padStart(2, '0');

/** `ngày 5`, `tháng 5`, `quý 2` without more: a date as far as it goes. */
function dated({ text, start, number, role }: Draft): Mention {
  const { end, mantissa } = number;
  if (role === 'ordinal' && isYear(start, number))
    return named('date', { start, end }, { mantissa, date: String(mantissa) });
  const longer = role === 'day' || role === 'month' ? longDate({ text, start, number, role }) : null;
  if (longer) return longer;
  if (role === 'day') return named('date', { start, end }, { mantissa, date: `---${TWO_DIGITS(mantissa)}` });
  if (role === 'month') return named('date', { start, end }, { mantissa, date: `--${TWO_DIGITS(mantissa)}` });
  if (role === 'quarter') return named('date', { start, end }, { mantissa, date: `Q${mantissa}` });
  return bare(start, number, 'ordinal');
}
