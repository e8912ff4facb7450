import { isLetter } from '#vietnamese';
import { baseBehind } from './bases.ts';
import { lower } from './verbs.ts';

const FILLERS = new Set(
  (
    'và đồng thời cũng đã nhưng tuy nhiên còn tương ứng hay hoặc tức bằng đạt ước chỉ mới đều thực hiện kết quả nay đến ' +
    'trong đó giao năm tỉnh kế hoạch trước cùng kỳ so với là được vẫn tiếp tục lại thì nên riêng số này qua khi về mức độ ' +
    'tốc tăng giảm hơn có tính lũy kế từ đầu kỳ nếu theo tỷ lệ tỉ trọng'
  ).split(' '),
);

const COMMA = 44;
const SEMICOLON = 59;
const DOT = 46;
const OPENING = 40;
const CLOSING = 41;

/** Where the clause that ends at `end` begins: behind its last mark, or at the head of the words. */
function clauseStart(words: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const code = words.charCodeAt(at);
    // `chỉ số sản xuất (IIP) tăng`: what stands in brackets is said by the way.
    const opened = code === CLOSING ? words.lastIndexOf('(', at) : -1;
    if (opened > 0) at = opened;
    else if (code === COMMA || code === SEMICOLON || code === DOT || code === OPENING || code === CLOSING)
      return at + 1;
  }
  return 0;
}

/**
 * The words before a number that name what it counts, as they stand, when its clause has a subject of its own; else an
 * empty string.
 * `end` is where the verb or the base in front of it begins; `continues` when the words run on from another figure.
 */
export function ownSubject(before: string, end: number, continues: boolean): string {
  let start = clauseStart(before, end);
  // Words that run on from the figure before open with that one's base: what is left is behind the next `và` or colon.
  if (start === 0 && continues && baseBehind(before)) {
    const and = before.lastIndexOf(' và ', end);
    const colon = before.lastIndexOf(': ', end);
    if (and < 0 && colon < 0) return '';
    start = Math.max(and + ' và '.length, colon + ': '.length);
  }
  return isNamed(before, start, end) ? before.slice(start, end).trim() : '';
}

/** True when a word that is no filler stands there, with another or long enough to be a name by itself. */
function isNamed(text: string, start: number, end: number): boolean {
  let words = 0;
  let named = 0;
  let only = '';
  for (let at = start; at < end; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let last = at + 1;
    while (last < end && isLetter(text.charCodeAt(last))) last++;
    const word = text.slice(at, last);
    words++;
    if (!FILLERS.has(lower(word))) {
      named++;
      only = word;
    }
    if (named > 0 && words > 1) return true;
    at = last;
  }
  return named > 0 && (only.length > 3 || (only.length > 1 && only === only.toUpperCase()));
}
