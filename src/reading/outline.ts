import { isDigit, type ScannedNumber } from '#vietnamese';

const TAB = 9;
const NEWLINE = 10;
const SPACE = 32;
const OPENING = 40;
const CLOSING = 41;
const ASTERISK = 42;
const DOT = 46;
const NO_BREAK_SPACE = 160;

/** `1.`, `1.1.`, `2)` at the head of a block, and `(3)` inside a sentence, number the text and count nothing. */
export function isOutlineNumber(text: string, start: number, number: ScannedNumber): boolean {
  const { end, digits, scale, mantissa } = number;
  const after = text.charCodeAt(end);
  if (text.charCodeAt(start - 1) === OPENING) return after === CLOSING && digits <= 2 && scale === 0 && mantissa < 30;
  if (digits > 6 || !startsLine(text, start)) return false;
  if (after === CLOSING) return digits <= 2;
  if (after === DOT) return digits <= 6 && !isDigit(text.charCodeAt(end + 1)) && (number.malformed || digits <= 4);
  return after === SPACE && /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})? \p{Lu}/u.test(text.slice(start, end + 2));
}

function startsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) return true;
    if (code !== SPACE && code !== TAB && code !== NO_BREAK_SPACE && code !== ASTERISK) return false;
    at--;
  }
  return true;
}
