/** The words of a finished report around a number that a bound figure prints itself, so that they agree with its digits. */

/** A verb of change that leads up to a number, and the one that says the contrary, each with the words between. */
export interface ChangeWords {
  readonly rise: string;
  readonly fall: string;
  /** 1 where the text says that it rises. */
  readonly direction: 1 | -1;
  /** How much of the text they take up. */
  readonly length: number;
}

const PAIRS: readonly (readonly [rise: string, fall: string])[] = [
  ['tăng trưởng', 'suy giảm'],
  ['tăng', 'giảm'],
  ['cao hơn', 'thấp hơn'],
  ['nhiều hơn', 'ít hơn'],
  ['lớn hơn', 'nhỏ hơn'],
  ['vượt', 'hụt'],
];
const gaps = (words: string): string => words.replaceAll(' ', '\\s+');
const VERBS = PAIRS.flat().map(gaps).join('|');
/** Words of degree; `lên` and `xuống` lead to what was reached, not to how much was added. */
const DEGREES = '(?:\\s+(?:thêm|khoảng|gần|trên|hơn|xấp\\s+xỉ|nhẹ|mạnh))*';
const CHANGE = new RegExp(`(?<!\\p{L})(${VERBS})(${DEGREES})\\s*$`, 'iu');

export function changeWordsAtEnd(before: string): ChangeWords | null {
  const found = CHANGE.exec(before);
  if (found === null) return null;
  const verb = collapsed(found[1] ?? '');
  const between = collapsed(found[2] ?? '');
  const pair = PAIRS.find(words => words.includes(verb.toLocaleLowerCase('vi')));
  if (pair === undefined) return null;
  const direction = pair[0] === verb.toLocaleLowerCase('vi') ? 1 : -1;
  const [rise, fall] = pair.map(word => likeCase(word, verb) + between) as [string, string];
  return { rise, fall, direction, length: found[0].length };
}

function likeCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toLocaleUpperCase('vi') + word.slice(1) : word;
}

const LEADS =
  '(?:(?:ước\\s+)?đạt|bằng|tương\\s+đương|hoàn\\s+thành|(?:tăng\\s+)?gấp|chiếm)(?:\\s+(?:tỷ\\s+trọng|khoảng|gần|trên|hơn))*';
const LEAD = new RegExp(`(?<!\\p{L})${LEADS}\\s*$`, 'iu');

/** The verb before what is no change, with its length in the text; null where there is none. */
export function leadAtEnd(before: string): { readonly words: string; readonly length: number } | null {
  const found = LEAD.exec(before);
  return found === null ? null : { words: collapsed(found[0]), length: found[0].length };
}

/** Words that move with no year of their own; `cùng kỳ năm 2020` stays text, and its year a moment. */
const SINCE =
  /^\s*(so\s+(?:với\s+)?(?:cùng\s+kỳ(?:\s+năm\s+(?:trước|ngoái))?|năm\s+(?:trước|ngoái)))(?!\s*(?:năm\s*)?(?:\d|\p{L}*20\d\d))(?!\p{L})/iu;
const PLANNED = /^\s*((?:so\s+với\s+)?(?:KH|[Kk]ế\s+hoạch|[Dd]ự\s+toán|[Cc]hỉ\s+tiêu))(?!\p{L})/u;

/** What is compared with, behind the number, with its length in the text. */
export function tailAtStart(
  after: string,
  against: 'time' | 'target',
): { readonly words: string; readonly length: number } | null {
  const found = (against === 'time' ? SINCE : PLANNED).exec(after);
  return found === null ? null : { words: collapsed(found[1] ?? ''), length: found[0].length };
}

export function collapsed(text: string): string {
  const single = text.replace(/\s+/gu, ' ');
  return /^\s/u.test(text) ? ` ${single.trim()}`.trimEnd() : single.trim();
}
