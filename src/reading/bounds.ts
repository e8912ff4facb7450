import { wordBefore } from './context.ts';
import type { Mention } from './mention.ts';
import { lower } from './verbs.ts';

export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

const BOUNDS: Readonly<Record<string, Bound>> = {
  khoảng: 'about',
  gần: 'about',
  'xấp xỉ': 'about',
  chừng: 'about',
  trên: 'at-least',
  hơn: 'at-least',
  'ít nhất': 'at-least',
  'tối thiểu': 'at-least',
  từ: 'at-least',
  'không dưới': 'at-least',
  quá: 'at-least',
  dưới: 'at-most',
  'tối đa': 'at-most',
  'không quá': 'at-most',
  'chưa đến': 'at-most',
  'chưa đầy': 'at-most',
  'chưa tới': 'at-most',
};

/** Words that turn `hơn` into a comparison: `cao hơn 5 điểm`. */
const COMPARING = new Set(['cao', 'thấp', 'nhiều', 'ít', 'lớn', 'nhỏ']);

/** Words that make a place of `trên`: `nộp cấp trên 30 triệu đồng`, `các xã nêu trên 12 vụ`. */
const ABOVE = new Set(['cấp', 'nêu', 'kể', 'nói', 'như', 'bên', 'phía']);

/** Whether a word makes the number at the end of `before` a bound or an estimate instead of a printed value. */
export function boundOf(before: string): Bound {
  const word = lower(wordBefore(before, before.length));
  if (!LAST_WORDS.has(word)) return 'exact';
  const start = before.lastIndexOf(word.slice(1));
  const first = wordBefore(before, start - 1).toLowerCase();
  if (word === 'hơn' && COMPARING.has(first)) return 'exact';
  if (word === 'trên' && ABOVE.has(first)) return 'exact';
  return BOUNDS[`${first} ${word}`] ?? BOUNDS[word] ?? 'exact';
}

const LAST_WORDS = new Set(Object.keys(BOUNDS).map(words => words.split(' ').at(-1) ?? ''));

/**
 * `hơn 151,98 tỷ USD`, `gần 13,894 tỷ USD`: a number of four digits or more behind such a word is the figure itself, and the
 * word tells which way it was rounded.
 */
export function isPrinted(before: string, { mantissa, scale }: Mention): boolean {
  let digits = Math.abs(mantissa);
  while (scale === 0 && digits >= LEAST && digits % 10 === 0) digits /= 10;
  return digits >= LEAST && ESTIMATES.test(before);
}

const LEAST = 1000;
const ESTIMATES = /(?<!\p{L})(?:khoảng|gần|xấp xỉ|chừng|trên|hơn)\s*$/iu;
