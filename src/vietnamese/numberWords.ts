/** Numbers in words beyond the whole ones: decimals, fractions, halves, multiples, and which are no numbers at all. */
import { type Group, isYear, numberWords, readGroup, readWhole, vocabulary, type Word } from './wholeWords.ts';
import { anyCase } from './wordStarts.ts';

/** A number in words. `value` is numerator / denominator, not reduced: "hai phần tư" is 2 / 4. */
export interface NumberWords {
  /** Offset after the last word. */
  readonly end: number;
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** True for a reading of one word ("ba", "mười", "nửa"), which may be no number at all ("ba mẹ"). */
  readonly bare: boolean;
  /** True for "gấp đôi", "gấp rưỡi", "gấp hơn ba lần": so many times the base. */
  readonly multiple: boolean;
  /** Word between "gấp" and its number that makes it a bound or an estimate ("hơn", "gần"), in small letters. */
  readonly hedge?: string;
}

/** Where a number in words may begin; pass each match's index to `readNumberWords`. */
export const numberWordStart = new RegExp(
  anyCase('không một hai ba bốn năm sáu bảy bẩy tám chín mười nửa âm gấp'.split(' ')),
  'g',
);

interface Reading {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** How many words it takes. */
  readonly length: number;
}

function readReading(words: readonly Word[]): Reading | null {
  if (words[0]?.role === 'nửa') return readHalf(words, 0);
  if (words[1]?.role === 'nửa' && words[0]?.role === 'digit' && words[0].value === 1n) return readHalf(words, 1);
  const whole = readWhole(words, 0);
  if (whole === null) return null;
  const { value, next } = whole;
  const following = words[next]?.role;
  const reading =
    following === 'comma' ? readDecimal(words, whole) : following === 'part' ? readFraction(words, whole) : null;
  if (reading !== null) return reading;
  if (value === 0n) return null;
  const last = words[next - 1];
  if (following === 'half' && last?.role === 'unit')
    return { numerator: value + last.value / 2n, denominator: 1n, length: next + 1 };
  if (following === 'half' && next === 1 && last?.role === 'digit')
    return { numerator: value * 2n + 1n, denominator: 2n, length: 2 };
  return { numerator: value, denominator: 1n, length: next };
}

/** "nửa", "một nửa", "nửa triệu". */
function readHalf(words: readonly Word[], at: number): Reading {
  const unit = at === 0 ? words[1] : undefined;
  if (unit?.role === 'unit' && unit.value >= 100n) return { numerator: unit.value / 2n, denominator: 1n, length: 2 };
  return { numerator: 1n, denominator: 2n, length: at + 1 };
}

/** "bốn phẩy hai ba", "không phẩy không tám", "hai phẩy hai mươi lăm", "một phẩy hai triệu". */
function readDecimal(words: readonly Word[], whole: Group): Reading | null {
  const grouped = readGroup(words, whole.next + 1);
  let digits = '';
  let next = whole.next + 1;
  if (grouped !== null && grouped.next > next + 1 && words[next + 1]?.role !== 'short') {
    digits = String(grouped.value);
    next = grouped.next;
  } else {
    for (
      let word = words[next];
      word?.role === 'digit' || (word?.role === 'short' && digits !== '');
      word = words[next]
    ) {
      if (digits !== '' && isYear(words, next)) break;
      digits += word.value;
      next += 1;
    }
  }
  if (digits === '') return null;
  let numerator = BigInt(`${whole.value}${digits}`);
  for (let unit = words[next]; unit?.role === 'unit' && unit.value >= 1000n; unit = words[next]) {
    numerator *= unit.value;
    next += 1;
  }
  return { numerator, denominator: 10n ** BigInt(digits.length), length: next };
}

/** "hai phần ba", "ba phần tư"; "năm phần trăm" is five of the unit "phần trăm". */
function readFraction(words: readonly Word[], whole: Group): Reading | null {
  const below = words[whole.next + 1];
  const quarter = below?.role === 'short' && below.value === 4n && below.text !== 'Tư';
  const denominator = quarter ? { value: 4n, next: whole.next + 2 } : readWhole(words, whole.next + 1);
  if (denominator === null || denominator.value < 2n || whole.value === 0n) return null;
  return { numerator: whole.value, denominator: denominator.value, length: denominator.next };
}

const multipleStart = /gấp\s{1,8}(?:(hơn|gần|khoảng|trên|xấp xỉ|tới|đến|những)\s{1,8})?(?=\p{L})/iuy;
const doubled = /(đôi|rưỡi|rưởi)(?![\p{L}\p{M}\p{N}])/iuy;
const times = /\s{1,8}lần(?![\p{L}\p{M}\p{N}])/iuy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "gấp đôi", "gấp rưỡi", "gấp ba", "gấp hai phẩy năm lần", "gấp hơn ba lần". */
function readMultiple(text: string, at: number): NumberWords | null {
  const start = match(multipleStart, text, at);
  if (start === null) return null;
  const from = at + start[0].length;
  const special = match(doubled, text, from);
  const words = special === null ? numberWords(text, from) : [];
  const reading = special === null ? readReading(words) : null;
  if (special === null && reading === null) return null;
  const value =
    reading ??
    (special?.[1]?.toLowerCase() === 'đôi' ? { numerator: 2n, denominator: 1n } : { numerator: 3n, denominator: 2n });
  const valueEnd = special === null ? (words[(reading?.length ?? 1) - 1]?.end ?? from) : from + special[0].length;
  const end = valueEnd + (match(times, text, valueEnd)?.[0].length ?? 0);
  if (end === valueEnd && reading?.length === 1 && isYear(words, 0)) return null;
  const hedge = start[1]?.toLowerCase();
  const { numerator, denominator } = value;
  return { end, numerator, denominator, bare: false, multiple: true, ...(hedge === undefined ? {} : { hedge }) };
}

/** "năm" alone is the year, unless a thing that is counted follows: "năm huyện", but "năm học". */
const countedThing =
  /^\s{1,8}(?:người|hộ|khẩu|xã|huyện|phường|tỉnh|thành phố|thôn|xóm|bản|vụ|con|cây|ha|tấn|tạ|kg|km|dự án|công trình|đơn vị|chỉ tiêu|nhóm|nhiệm vụ|giải pháp|ngày|tuần|lần|lượt|cuộc|đợt|lớp|trường|cơ sở|doanh nghiệp|tổ chức|cán bộ|đồng chí|trường hợp|tiêu chí|điểm|loại|nguyên nhân|nội dung|lĩnh vực|thành viên|văn bản|đề án|hợp tác xã|phần trăm)(?![\p{L}\p{M}])/iu;
/** Words with which "một" is no count: "một số", "một cách", "một phần" that is no fraction. */
const vagueOne = /^\s{1,8}(?:số|cách|vài|ít|chút|loạt|mặt|phần|trong|bộ phận)(?![\p{L}\p{M}])/iu;
/** "ba năm": three years. */
const afterNumber = new RegExp(`(?<![\\p{L}\\p{M}])(?:${[...vocabulary.keys()].join('|')})\\s{1,8}$`, 'iu');
const yearCues = /(?<![\p{L}\p{M}\p{N}])(?:\p{N}{1,9}|kế hoạch|cùng kỳ|trong|mỗi|từng|các|mấy|vài)\s{1,8}$/iu;

function isNoNumber(text: string, at: number, { end, value }: Word): boolean {
  const after = text.slice(end, end + 24);
  if (value === 1n) return vagueOne.test(after);
  if (value !== 5n) return false;
  const before = text.slice(Math.max(0, at - 20), at);
  return !countedThing.test(after) || yearCues.test(before) || afterNumber.test(before);
}

/**
 * The longest number in words that begins at `at` of NFC `text`, from one word's edge to another's; null when no
 * number begins there. "phần trăm" and the like stay outside the reading: they are units.
 */
export function readNumberWords(text: string, at: number): NumberWords | null {
  if (at > 0 && /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) return null;
  const multiple = readMultiple(text, at);
  if (multiple !== null) return multiple;
  const words = numberWords(text, at);
  const negative = words[0]?.role === 'minus';
  const reading = readReading(negative ? words.slice(1) : words);
  if (reading === null) return null;
  const length = reading.length + (negative ? 1 : 0);
  const end = words[length - 1]?.end ?? at;
  if (length === 1 && words[0] !== undefined && isNoNumber(text, at, words[0])) return null;
  const numerator = negative ? -reading.numerator : reading.numerator;
  return { end, numerator, denominator: reading.denominator, bare: length === 1, multiple: false };
}
