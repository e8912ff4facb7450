/**
 * How reports word comparisons: the verb before a number and the base before or behind it. The verb does not give the
 * base (`bằng X%` is said of the plan as often as of last year), so the two are read apart and put together by roles.ts.
 */

export type BaseKind = 'plan' | 'same-period' | 'previous' | 'year' | 'other';

export interface Base {
  readonly kind: BaseKind;
  /** Tells bases of one kind apart: two plans by their assigner, two years by their number. */
  readonly key: string;
}

export type VerbKind =
  | 'up'
  | 'down'
  | 'level'
  | 'to'
  | 'share'
  | 'contribution'
  | 'multiple'
  | 'from'
  | 'rank'
  | 'over';

export interface Verb {
  readonly kind: VerbKind;
  /** Offset of the verb in the words it was found in. */
  readonly at: number;
  /** 1 up, -1 down, 0 neither. */
  readonly direction: 1 | 0 | -1;
  readonly word: string;
}

const QUALIFIERS =
  '(?:ước tính|ước đạt|ước tăng|ước giảm|ước|khoảng|gần|trên|hơn|xấp xỉ|tới|đến|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|mức|thêm|được|' +
  'lần lượt|tương ứng|bình quân|chỉ|khá|mạnh|nhẹ|cao|đạt|là|tính|cả|lên|xuống|còn|trưởng|chung|sâu|thành|nhanh|chậm|đáng kể|gấp|đều|vào|âm|rất|tiếp|tục|lũy kế|dự kiến|tốc độ|tương đương|tổng số)';

const VERB = new RegExp(
  '(?<!\\p{L})(tăng|giảm|chênh lệch|chênh|cao hơn|nhiều hơn|lớn hơn|thấp hơn|ít hơn|nhỏ hơn|vượt|hụt|chiếm|đóng góp|góp|gấp|bằng|đạt|' +
    'tương đương|hoàn thành|xếp hạng|xếp thứ|xếp|đứng thứ|đứng|hạng|ngang bằng|lên|xuống|còn|từ|là|có|=|ước|mất)' +
    `((?:\\s+${QUALIFIERS})*)\\s*[:(“"]?\\s*$`,
  'iu',
);

const VERB_KINDS: Record<string, readonly [VerbKind, 1 | 0 | -1]> = {
  tăng: ['up', 1],
  chênh: ['up', 1],
  'chênh lệch': ['up', 1],
  'cao hơn': ['up', 1],
  'nhiều hơn': ['up', 1],
  'lớn hơn': ['up', 1],
  giảm: ['down', -1],
  mất: ['down', -1],
  'thấp hơn': ['down', -1],
  'ít hơn': ['down', -1],
  'nhỏ hơn': ['down', -1],
  vượt: ['over', 1],
  hụt: ['over', -1],
  chiếm: ['share', 0],
  'đóng góp': ['contribution', 1],
  góp: ['contribution', 1],
  gấp: ['multiple', 1],
  lên: ['to', 1],
  xuống: ['to', -1],
  còn: ['to', -1],
  từ: ['from', 0],
  'xếp hạng': ['rank', 0],
  'xếp thứ': ['rank', 0],
  xếp: ['rank', 0],
  'đứng thứ': ['rank', 0],
  đứng: ['rank', 0],
  hạng: ['rank', 0],
};

/** The verb that governs the number at the end of `before`, with words of degree between; null when there is none. */
export function verbAtEnd(before: string): Verb | null {
  const found = VERB.exec(before);
  if (!found) return null;
  const word = (found[1] ?? '').toLowerCase();
  const rest = found[2] ?? '';
  const [kind, direction] = VERB_KINDS[word] ?? ['level', 0];
  const at = found.index;
  if ((kind === 'up' || kind === 'down') && /\s(?:lên|xuống|còn|thành|đến|tới|đạt|là)(?!\p{L})/u.test(rest))
    return { kind: 'to', at, direction, word };
  if ((kind === 'up' || kind === 'level') && /\sgấp(?!\p{L})/u.test(rest))
    return { kind: 'multiple', at, direction: 1, word };
  return { kind, at, direction, word };
}

const PLAN =
  '(?:KH|kế hoạch|chỉ tiêu|dự toán|(?<!có )(?<!trình )mục tiêu|DT|kịch bản|nghị quyết|chương trình đề ra|tổng (?:số )?vốn (?:kế hoạch|giao|được giao)|vốn kế hoạch|vốn giao|kế hoạch vốn|định mức)';
const SAME_PERIOD = '(?:cùng\\s+k[ỳìỹ]|cùng thời (?:điểm|kỳ|gian)|CK)';
const PREVIOUS =
  '(?:tháng trước|quý trước|vụ trước|kỳ trước|(?:cuối|đầu) năm|tháng \\d{1,2}|quý [IV\\d]+|thời điểm|đầu (?:kỳ|nhiệm kỳ|giai đoạn)|lần (?:thứ )?\\d)';
const YEAR =
  '(?:trung bình nhiều năm|TBNN|năm (?:học )?(?:trước|ngoái|liền kề|\\d{4}(?:\\s?-\\s?\\d{4})?)|vụ (?:trước|[\\p{L} ]{2,12}\\d{4})|(?:\\d{1,2} |cả |[Ss]áu |[Cc]hín )?tháng (?:đầu )?năm (?:trước|\\d{4})|giai đoạn)';
const LINK =
  '(?:(?:so\\s+(?:với\\s+)?|với\\s+|của\\s+|trên\\s+)(?:mức |tổng |số |con số |thực hiện |ước thực hiện |kết quả )*)?';

const BASE_HEAD = new RegExp(
  `^[\\s)"”]*(?:,\\s*(?=so\\s))?${LINK}(?:(${PLAN})|(${SAME_PERIOD})|(${PREVIOUS})|(${YEAR}))(?!\\p{L})([^,;.()]{0,28})`,
  'iu',
);
const BASE_FRONT = new RegExp(
  `so\\s+(?:với\\s+)?(?:mức |tổng |số |thực hiện |kết quả )*(?:(${PLAN})|(${SAME_PERIOD})|(${PREVIOUS})|(${YEAR}))(?!\\p{L})([^,;.()]{0,28})`,
  'iu',
);
const OTHER_HEAD = /^[\s)]*so\s+với\s+/iu;

function baseOf(found: RegExpExecArray): Base {
  const [, plan, samePeriod, previous, year, tail = ''] = found;
  if (plan) return { kind: 'plan', key: `plan${assigner(tail)}` };
  if (samePeriod) return { kind: 'same-period', key: /20\d\d/.test(tail) || !tail ? 'same-period' : 'same-period' };
  if (previous) return { kind: 'previous', key: previous.toLowerCase() };
  return { kind: 'year', key: (year ?? '').toLowerCase() };
}

/** Who set the plan: the centre, the province's council, or nobody named. */
function assigner(tail: string): string {
  if (/TW|trung ương|Chính phủ|Thủ tướng|bộ (?:tài chính|giao)|Bộ/iu.test(tail)) return ':trung ương';
  if (/huyện|quận|xã|phường/iu.test(tail)) return ':huyện';
  if (/HĐND|hội đồng|tỉnh|địa phương|thành phố/iu.test(tail)) return ':tỉnh';
  if (/quý|tháng|vụ|kỳ/iu.test(tail)) return ':kỳ';
  return '';
}

/** The base named right behind a number: `… % KH`, `… % so với cùng kỳ năm 2020`. */
export function baseBehind(after: string): Base | null {
  const found = BASE_HEAD.exec(after);
  if (found) return baseOf(found);
  return OTHER_HEAD.test(after) ? { kind: 'other', key: 'other' } : null;
}

/**
 * The base named before a number: `so với dự toán TW giao đạt … %`; the last one named counts. Where the words run on
 * from another figure, a base right at their head is that figure's.
 */
export function baseInFront(before: string, continues: boolean): { base: Base; at: number } | null {
  const at = Math.max(before.lastIndexOf('so '), before.lastIndexOf('So '));
  if (at < 0 || (continues && !/[,;:(.)–-]|(?:^|\s)và\s/u.test(before.slice(0, at)))) return null;
  const found = BASE_FRONT.exec(before.slice(at));
  return found ? { base: baseOf(found), at } : null;
}

const BASE_ONLY = new RegExp(
  `(?:(?<!\\p{L})(?<!theo )(${PLAN})|(${SAME_PERIOD})|(trước đó|trước đây|kỳ trước|tháng trước)|(năm (?:trước|ngoái)))(?!\\p{L})((?:\\s+(?:năm|giao|tỉnh|HĐND|TW|trung ương|trước|\\d{4}|này|tỉnh giao|đầu|tháng|được giao|đề ra))*)\\s*(?:là|đạt|có|:|=|tăng trưởng|tăng|giảm|ở mức|chỉ)?\\s*[:(]?\\s*(?:khoảng|gần|trên|hơn)?\\s*$`,
  'iu',
);

/** The base whose own number follows: `(cùng kỳ năm trước 350 ha)`, `kế hoạch giao là 500 ha`. */
export function baseOfNumber(before: string): Base | null {
  const found = BASE_ONLY.exec(before);
  return found ? baseOf(found) : null;
}

const BOUNDS: ReadonlyArray<readonly [RegExp, Bound]> = [
  [/(?:khoảng|gần|xấp xỉ|ước khoảng|chừng|độ)\s*$/iu, 'about'],
  [/(?:trên|(?<!cao |thấp |nhiều |ít |lớn |nhỏ )hơn|ít nhất|tối thiểu|từ|không dưới|quá)\s*$/iu, 'at-least'],
  [/(?:dưới|tối đa|không quá|chưa đến|chưa đầy|chưa tới)\s*$/iu, 'at-most'],
];

export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/** Whether a word makes the number a bound or an estimate instead of a printed value. */
export function boundOf(before: string): Bound {
  const tail = before.slice(-14);
  for (const [pattern, bound] of BOUNDS) if (pattern.test(tail)) return bound;
  return 'exact';
}

const FILLERS = new Set(
  (
    'và đồng thời cũng đã nhưng tuy nhiên còn tương ứng hay hoặc tức bằng đạt ước chỉ mới đều thực hiện kết quả nay đến ' +
    'trong đó giao năm tỉnh kế hoạch trước cùng kỳ so với là được vẫn tiếp tục lại thì nên riêng số này qua khi về mức độ ' +
    'tốc tăng giảm hơn có tính lũy kế từ đầu kỳ nếu theo tỷ lệ tỉ trọng'
  ).split(' '),
);

/** Words that run on from the figure before open with that one's base: what is left is behind the next `và`. */
function behindBase(words: string): string {
  if (!BASE_HEAD.test(words)) return words;
  const and = words.lastIndexOf(' và ');
  return and < 0 ? '' : words.slice(and + 4);
}

/** The words before a number that name what it counts, when the clause has a subject of its own; else an empty string. */
export function ownSubject(before: string, verbAt: number, continues: boolean): string {
  let clause = before.slice(0, verbAt);
  const front = baseInFront(clause, continues);
  if (front) clause = clause.slice(0, front.at);
  const cut = Math.max(
    clause.lastIndexOf(','),
    clause.lastIndexOf(';'),
    clause.lastIndexOf('.'),
    clause.lastIndexOf('('),
    clause.lastIndexOf(')'),
  );
  const tail = clause.slice(cut + 1);
  const words = (cut < 0 && continues ? behindBase(tail) : tail).match(/[\p{L}&-]+/gu) ?? [];
  let named = 0;
  for (const word of words) if (!FILLERS.has(word.toLowerCase())) named++;
  const [only = ''] = words;
  const isName = words.length >= 2 || only.length > 3 || (only.length > 1 && only === only.toUpperCase());
  return named >= 1 && isName ? words.join(' ') : '';
}
