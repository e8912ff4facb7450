import type { Unit } from '#figures';
import { countUnit, isLetter, readUnit, type ScannedNumber } from '#vietnamese';
import { canBeCounted, type Draft, type Role, skipToUnit } from './context.ts';
import { bare, type Mention, type MentionKind, named } from './mention.ts';

/** A number tied to no other: the word before it and the unit behind it decide. */
export function readPlain(draft: Draft): Mention {
  const { text, start, number, role } = draft;
  const { end, mantissa, scale } = number;
  if (role === 'year' && isYear(start, number)) return named('date', start, end, mantissa, String(mantissa));
  const unitAt = skipToUnit(text, end);
  const read = readUnit(text, unitAt);
  if (read) {
    if (scale === 0 && outweighs(role, read.unit)) return dated(draft);
    return measured(draft, { unit: read.unit, end: read.end, kind: kindByUnit(draft, read.unit, unitAt) });
  }
  if (scale > 0) return measured(draft, { unit: null, end, kind: 'quantity' });
  const kind = kindByRole(draft);
  if (kind) return kind === 'date' ? dated(draft) : bare(start, number, kind);
  if (isBareYear(draft)) return named('date', start, end, mantissa, String(mantissa));
  const noun = countedNoun(text, unitAt);
  return noun
    ? measured(draft, { unit: countUnit(noun), end: unitAt + noun.length, kind: 'quantity' })
    : measured(draft, { unit: null, end, kind: 'quantity' });
}

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
function outweighs(role: Role | undefined, { family, base }: Unit): boolean {
  if (role === 'month' || role === 'quarter' || role === 'day') return family === 'measure' || family === 'count';
  return role === 'ordinal' && family === 'measure' && (base === 'năm' || base === 'tháng');
}

function kindByRole({ role, number, text, start }: Draft): MentionKind | null {
  if (role === undefined || role === 'year') return null;
  if (role === 'day' || role === 'month' || role === 'quarter') return number.mantissa <= 31 ? 'date' : null;
  if (role === 'number') return kindOfNumbered(text, start);
  return role === 'document' ? 'document-number' : role;
}

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

const DATED = /(?:giai đoạn|nhiệm kỳ|năm học|đến|thời kỳ|[/–-]|vụ|mùa|[Xx]uân|[Tt]hu|[Qq]uý [IVX]+\s*[/-]?)\s*$/u;

/** The first syllable behind a whole number when it can be what the number counts. */
function countedNoun(text: string, at: number): string | null {
  if (!isLetter(text.charCodeAt(at))) return null;
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const word = text.slice(at, end);
  return word === word.toLowerCase() && canBeCounted(word) ? word : null;
}

function kindByUnit({ text, start }: Draft, { family, base }: Unit, unitAt: number): MentionKind {
  if (family === 'percent' || family === 'points') return family;
  if (family === 'multiple') return isMultiple(text, start) ? 'ratio' : 'quantity';
  if (family !== 'measure') return 'quantity';
  if (base === 'tháng' || base === 'quý') return isPartOfYear(text, unitAt) ? 'date' : 'duration';
  return DURATIONS.has(base) ? 'duration' : 'quantity';
}

/** `6 tháng đầu năm` dates, `12 tháng` lasts. */
function isPartOfYear(text: string, unitAt: number): boolean {
  return /^\p{L}+\s+(?:đầu|cuối|năm)/u.test(text.slice(unitAt, unitAt + 16));
}

const DURATIONS = new Set('giờ,phút,giây,ngày,tuần,năm,tuổi,tháng tuổi,ngày tuổi,tuần tuổi,thập kỷ,thế kỷ'.split(','));

function isMultiple(text: string, start: number): boolean {
  return /(?:gấp|tăng|giảm|bằng|hơn|cao|vượt|thấp)(?:\s+\p{L}+){0,2}\s*$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

const TWO_DIGITS = (value: number): string => String(value).padStart(2, '0');

/** `ngày 5`, `tháng 5`, `quý 2` without more: a date as far as it goes. */
function dated({ start, number, role }: Draft): Mention {
  const { end, mantissa } = number;
  if (role === 'day') return named('date', start, end, mantissa, `---${TWO_DIGITS(mantissa)}`);
  if (role === 'month') return named('date', start, end, mantissa, `--${TWO_DIGITS(mantissa)}`);
  if (role === 'quarter') return named('date', start, end, mantissa, `Q${mantissa}`);
  return bare(start, number, 'ordinal');
}
