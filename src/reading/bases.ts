import { isLetter } from '#vietnamese';

export type BaseKind = 'plan' | 'same-period' | 'previous' | 'year' | 'other';

/** What a comparison is against. */
export interface Base {
  readonly kind: BaseKind;
  /** Tells bases of one kind apart: two plans by their assigner, two years by their number. */
  readonly key: string;
}

/** The plan, where nobody is named who set it. */
export const THE_PLAN: Base = { kind: 'plan', key: 'plan' };

const PLAN =
  '(?:KH|(?:mức )?[Kk]ế hoạch|[Cc]hỉ tiêu|[Dd]ự toán|(?<!có )(?<!trình )[Mm]ục tiêu|DT|[Kk]ịch bản|[Nn]ghị quyết|NQ|chương trình đề ra|' +
  'tổng (?:số )?vốn (?:kế hoạch|giao|được giao)|vốn kế hoạch|vốn giao|định mức|' +
  '(?:HĐND|UBND|TW|[Tt]rung ương|Chính phủ|[Tt]ỉnh|[Hh]uyện)(?= (?:\\p{L}+ ){0,2}giao(?!\\p{L})))';
const SAME_PERIOD = '(?:[Cc]ùng\\s+k[ỳìỹ]|cùng thời (?:điểm|kỳ|gian)|CK)';
const PREVIOUS =
  '(?:tháng trước|quý trước|vụ trước|kỳ trước|(?:cuối|đầu) năm|tháng \\d{1,2}|[Qq]uý [IV\\d]+|thời điểm|' +
  'đầu (?:kỳ|nhiệm kỳ|giai đoạn)|lần (?:thứ )?\\d)';
const YEAR =
  '(?:trung bình nhiều năm|TBNN|(?:cả )?năm (?:học )?(?:trước|ngoái|liền kề|\\d{4}(?:\\s?-\\s?\\d{4})?)|' +
  'vụ (?:[\\p{L} ]{2,16})?(?:trước|\\d{4})|(?:\\d{1,2} |cả |[Ss]áu |[Cc]hín )?tháng (?:đầu )?năm (?:trước|\\d{4})|giai đoạn)';
const LINK =
  '(?:(?:[Ss]o\\s+(?:với\\s+)?|với\\s+|của\\s+|trên\\s+)(?:mức |tổng |số |con số |thực hiện |ước thực hiện |kết quả )*)?';
const ANY = `(?:(${PLAN})|(${SAME_PERIOD})|(${PREVIOUS})|(${YEAR}))(?!\\p{L})([^,;.()]{0,28})`;

const BASE_HERE = new RegExp(`${LINK}${ANY}`, 'uy');
const BASE_FRONT = new RegExp(`[Ss]o\\s+(?:với\\s+)?(?:mức |tổng |số |thực hiện |kết quả )*${ANY}`, 'uy');
const OTHER_HERE = /so\s+với\s/uy;

function baseOf(found: RegExpExecArray): Base {
  const [, plan, samePeriod, previous, year, tail = ''] = found;
  if (plan) return { kind: 'plan', key: `plan${assigner(tail.includes('giao') ? `${plan}${tail}` : tail)}` };
  if (samePeriod) return { kind: 'same-period', key: 'same-period' };
  if (previous) return { kind: 'previous', key: previous.toLowerCase() };
  return { kind: 'year', key: year === 'TBNN' ? 'trung bình nhiều năm' : (year ?? '').toLowerCase() };
}

/** Who set the plan: the centre, the province's council, or nobody named. */
function assigner(tail: string): string {
  if (tail.length < 3) return '';
  if (/TW|[Tt]rung ương|Chính phủ|Thủ tướng|Bộ|bộ (?:tài chính|giao)/u.test(tail)) return ':trung ương';
  if (/[Hh]uyện|[Qq]uận|xã|phường/u.test(tail)) return ':huyện';
  if (/HĐND|[Hh]ội đồng|[Tt]ỉnh|địa phương|[Tt]hành phố/u.test(tail)) return ':tỉnh';
  return /quý|tháng|vụ|kỳ/u.test(tail) ? ':kỳ' : '';
}

/** Where a base may begin in the words behind a number; -1 when they begin with anything else. */
function baseStart(after: string): number {
  let at = 0;
  let code = after.charCodeAt(at);
  while (code === 32 || code === 41 || code === 10 || code === 160 || code === 34 || code === 0x201d)
    code = after.charCodeAt(++at);
  if (code === 44) {
    do code = after.charCodeAt(++at);
    while (code === 32);
    return after.startsWith('so ', at) ? at : -1;
  }
  return isLetter(code) || (code >= 48 && code <= 57) ? at : -1;
}

/**
 * `(đạt 92,5%) so với cùng kỳ năm ngoái thụ lý tăng …`, `đạt 62,4%, so với cùng kỳ tăng …`: behind brackets or a comma
 * the base may be that of the next change.
 */
function opensNext(after: string, at: number): boolean {
  const before = after.slice(0, at);
  if (before.includes(',')) return CHANGE_BEHIND.test(after.slice(at));
  return after.lastIndexOf(')', at) >= 0 && NEXT_CHANGE.test(after.slice(at));
}

const CHANGE_BEHIND = /^[^,;.()]*\s(?:tăng|giảm|(?:cao|thấp|nhiều|ít) hơn)\s*$/iu;
const NEXT_CHANGE = /^[^,;.()]*\s\p{L}+\s+(?:tăng|giảm|(?:cao|thấp|nhiều|ít) hơn)\s*$/iu;

/** The base named right behind a number: `… % KH`, `… % so với cùng kỳ năm 2020`. */
export function baseBehind(after: string): Base | null {
  const at = baseStart(after);
  if (at < 0) return null;
  BASE_HERE.lastIndex = at;
  const found = BASE_HERE.exec(after);
  if (found) return opensNext(after, at) ? null : baseOf(found);
  if (after.charCodeAt(at) !== 115) return null;
  OTHER_HERE.lastIndex = at;
  return OTHER_HERE.test(after) ? { kind: 'other', key: 'other' } : null;
}

/** A base named before a number, and where its words begin. */
export interface FrontBase {
  readonly base: Base;
  readonly at: number;
}

/** Where the last `so ` or `So ` stands, -1 without one. Asked of every figure, and so found without a call per try. */
export function lastSo(words: string): number {
  for (let at = words.length - 3; at >= 0; at--) {
    if (words.charCodeAt(at + 2) !== 32 || words.charCodeAt(at + 1) !== 111) continue;
    const first = words.charCodeAt(at);
    if (first === 115 || first === 83) return at;
  }
  return -1;
}

/** `(-8,2%) so với cùng kỳ; tỷ lệ …`, `(5 vụ) so với cùng kỳ, bắt …`, `(5 ha) so với năm 2014 và lúa …`: the base ends the words about another figure. */
function endsWith(before: string, at: number): boolean {
  const behind = before.slice(at);
  return behind.includes(';') || (/,| và /u.test(behind) && /^[\s)]*\)\s*$/u.test(before.slice(0, at)));
}

/**
 * The base named before a number: `so với dự toán TW giao đạt … %`; the last one named, at the offset that lastSo
 * found, counts. Where the words run on from another figure, a base right at their head is that figure's.
 */
export function baseInFront(before: string, at: number, continues: boolean): FrontBase | null {
  if (at < 0 || (continues && !/[,;:(.)–-]|(?:^|\s)và\s/u.test(before.slice(0, at)))) return null;
  if (endsWith(before, at)) return null;
  BASE_FRONT.lastIndex = at;
  const found = BASE_FRONT.exec(before);
  return found ? { base: baseOf(found), at } : null;
}

const MAY_NAME = /KH|DT|CK|NQ|ế h|hỉ t|ự t|ục t|kịch|ghị|vốn|định m|ùng|trước|ngoái/u;
const BASE_ONLY = new RegExp(
  `(?:(?<!\\p{L})(?<!theo )(${PLAN})|(${SAME_PERIOD})|(trước đó|trước đây|kỳ trước|tháng trước)|(năm (?:trước|ngoái)))(?!\\p{L})` +
    '((?:\\s+(?:năm|giao|tỉnh|HĐND|TW|trung ương|trước|\\d{4}|này|tỉnh giao|đầu|tháng|được giao|đề ra|vốn))*)' +
    '\\s*(?:là|đạt|có|:|=|tăng trưởng|tăng|giảm|ở mức|chỉ)?\\s*[:(]?\\s*(?:khoảng|gần|trên|hơn)?\\s*$',
  'u',
);
const REACH = 60;

/** The base whose own number follows: `(cùng kỳ năm trước 350 ha)`, `kế hoạch giao là 500 ha`. */
export function baseOfNumber(before: string): Base | null {
  const tail = before.slice(-REACH);
  const found = MAY_NAME.test(tail) ? BASE_ONLY.exec(tail) : null;
  return found ? baseOf(found) : null;
}
