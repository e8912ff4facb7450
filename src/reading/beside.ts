import type { Mention } from './mention.ts';

// What stands right before and right behind a number.

/** True when the first letter behind the number's brackets is `letter`: cheaper than a pattern that says no. */
export function opensWith(after: string, letter: number): boolean {
  let at = 0;
  let code = after.charCodeAt(0);
  while (code === 32 || code === 41 || code === 160 || code === 10 || code === 13 || code === 9)
    code = after.charCodeAt(++at);
  return code === letter;
}

/** `-20%`, `+5%`: a change that is said by its sign alone. */
export function signOf(before: string, { mantissa }: Mention): 1 | 0 | -1 {
  return mantissa < 0 ? -1 : before.charCodeAt(before.length - 1) === PLUS ? 1 : 0;
}

const PLUS = 43;

/** True when nothing but its sign stands between a number and the bracket that opens before it. */
export function inBrackets(before: string): boolean {
  return /\(\s*\+?$/u.test(before);
}

/** `từ 350 lên 400`. */
export const GOAL_BEHIND = /^[^,;.]{0,40}(?:lên|xuống|còn|đến|sang)(?!\p{L})/u;
