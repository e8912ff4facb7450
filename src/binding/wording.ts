/** Words as they stand in a sentence, made fit to be a name. */
import { CLOSING_WORDS, OPENING_VERBS } from './nameWords.ts';

/** White space, marks, opening and closing words that belong to the sentence and not to the name. */
export function tidy(words: string): string {
  let rest = words
    .replace(/[*_“”"]/gu, '')
    .replace(/(?<!\p{L})(?:NS|SL|HTX|DN|THT)(?!\p{L})/gu, short => SHORTENED[short] ?? short)
    .replace(/^\s*(?:…|\.{3})/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.()–-]+|[\s,;:.(–-]+$/gu, '')
    .replace(UNOPENED, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(OPENING_VERBS, '').replace(CLOSING_WORDS, '').replace(UNCLOSED, '').trim();
  }
  return rest.replace(OPENING_ALONE, '').trim();
}

/** What is written short in one sentence and in full in the next is one name. */
const SHORTENED: Readonly<Record<string, string>> = {
  NS: 'năng suất',
  SL: 'sản lượng',
  HTX: 'hợp tác xã',
  DN: 'doanh nghiệp',
  THT: 'tổ hợp tác',
};

const OPENING_ALONE =
  /^(?:trên địa bàn|toàn tỉnh|xảy ra|có|và|đạt|được|với|hiện nay|đến nay|bên cạnh đó|ngoài ra|đồng thời|cùng với đó|theo đó|tuy nhiên|mặt khác|riêng|lại)$/iu;
const UNCLOSED = /\s*\([^()]*$/u;
/** `doanh nghiệp (DN) với số vốn`: the rest of brackets that another name opened. */
const UNOPENED = /^[^()]{0,40}\)\s+(?=\p{L})/u;

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Small first letter, unless the first word is a name or an abbreviation. */
export function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}*(?:[\s,]\s*[\p{Ll}(]|[\s,]*$)/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
