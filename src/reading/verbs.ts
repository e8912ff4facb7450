import { isLetter } from '#vietnamese';

/**
 * The verb before a number. It says how the number compares but not with what: `bằng X%` is said of the plan as often
 * as of last year, so bases.ts reads the base apart and roles.ts puts the two together.
 */
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
  /** As written, lower case. */
  readonly word: string;
}

type Sense = readonly [VerbKind, 1 | 0 | -1];

const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>(
  Object.entries({
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
    thiếu: ['over', -1],
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
    bằng: ['level', 0],
    đạt: ['level', 0],
    'tương đương': ['level', 0],
    'hoàn thành': ['level', 0],
    'ngang bằng': ['level', 0],
    là: ['level', 0],
    có: ['level', 0],
    ước: ['level', 0],
  } satisfies Record<string, Sense>),
);

const SECOND_WORDS = new Set([...SENSES.keys()].flatMap(words => words.split(' ').slice(1)));

/** `thiếu 12 giáo viên` counts what is not there; only of a plan it is a comparison. */
export const LACKS = 'thiếu';

/** Words of degree and the like that may stand between the verb and the number. */
const BETWEEN = new Set(
  (
    'ước tính đạt tăng giảm khoảng gần trên hơn xấp xỉ tới đến tỷ tỉ lệ trọng mức thêm được lần lượt tương ứng bình quân ' +
    'chỉ khá mạnh nhẹ cao là cả lên xuống còn trưởng chung sâu thành nhanh chậm đáng kể gấp đều vào âm rất tiếp tục lũy ' +
    'kế dự kiến tốc độ đương tổng số'
  ).split(' '),
);

/** Words of BETWEEN that are verbs when nothing but words of degree follows them, two together included. */
const MOST_WORDS = 9;

/**
 * The verb that governs the number at `before`'s offset `limit`, sought back to `from`: the first of the run of verbs and words of degree that
 * leads up to the number, as `tăng` in `tăng lên khoảng`. Null when no verb does.
 */
export function verbAtEnd(before: string, from: number, limit: number): Verb | null {
  let end = skipBack(before, from, limit);
  // `tăng (+5%)`: the sign says what the verb says.
  if (before.charCodeAt(end - 1) === 43) end = skipBack(before, from, end - 1);
  const mark = before.charCodeAt(end - 1);
  if (mark === 58 || mark === 40 || mark === 34 || mark === 0x201c) end = skipBack(before, from, end - 1);
  if (before.charCodeAt(end - 1) === 61) return { kind: 'level', at: end - 1, direction: 0, word: '=' };
  let found: Found | null = null;
  const after: string[] = [];
  let next = '';
  for (let count = 0; count < MOST_WORDS; count++) {
    const start = wordStart(before, from, end);
    if (start === end) break;
    const word = lower(before.slice(start, end));
    const pair = SECOND_WORDS.has(next) ? `${word} ${next}` : '';
    // `tương đương tăng 4.033 tỷ đồng` is a rise.
    if (pair === 'tương đương' && found && CHANGING.has(found.word)) break;
    if (pair !== '' && SENSES.has(pair)) found = { word: pair, at: start, after: count - 1 };
    // `góp` may only be reached back from as the second word of `đóng góp`.
    else if (next !== '' && !BETWEEN.has(next)) break;
    // `ước tăng 5%` is a rise.
    else if (SENSES.has(word) && !(word === 'ước' && found) && !isPutInOrder(before, word, start))
      found = { word, at: start, after: count };
    if (!BETWEEN.has(word) && !SECOND_WORDS.has(word)) break;
    after.push(word);
    next = word;
    end = skipBack(before, from, start);
    if (end === start) break;
  }
  return found && sensed(found, after);
}

/** `sau sắp xếp giảm 42 xã`: nothing is ranked. */
function isPutInOrder(before: string, word: string, at: number): boolean {
  return word === 'xếp' && /sắp\s+$/iu.test(before.slice(Math.max(0, at - 5), at));
}

interface Found {
  readonly word: string;
  readonly at: number;
  /** How many words stand between the verb and the number. */
  readonly after: number;
}

const CHANGING = new Set(['tăng', 'giảm']);
const GOALS = new Set('lên xuống còn thành đến tới đạt là'.split(' '));

/** Most words are in lower case already: asking the first letter saves a copy of the word. */
export function lower(word: string): string {
  const first = word.charCodeAt(0);
  return (first >= 97 && first <= 122) || first === 0x111 || first === 0x1b0 || (first >= 0xe0 && first <= 0xff)
    ? word
    : word.toLowerCase();
}

function sensed({ word, at, after: count }: Found, words: readonly string[]): Verb {
  const [kind, direction] = SENSES.get(word) as Sense;
  const changes = kind === 'up' || kind === 'down';
  let goal = false;
  let times = false;
  for (let index = 0; index < count; index++) {
    const between = words[index] as string;
    if (between === 'gấp') times = true;
    else if (changes && GOALS.has(between)) goal = true;
  }
  if (goal) return { kind: 'to', at, direction, word };
  if (times && (kind === 'up' || kind === 'level')) return { kind: 'multiple', at, direction: 1, word };
  return { kind, at, direction, word };
}

/** Where the words before `limit` end, blanks left out, but not before `from`. */
export function skipBack(text: string, from: number, limit: number): number {
  let end = limit;
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 160) break;
    end--;
  }
  return end;
}

function wordStart(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}
