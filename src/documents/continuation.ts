/** Whether a line goes on with the sentence of the line before it, as where a page break has cut a paragraph. */
import { isCapitals, markOf } from './outline.ts';

/** A cut paragraph fills at least one printed line; a shorter line before is a title, a label or a cell. */
const leastBeforeLetter = 20;
const leastBeforeDigit = 40;
const fullLine = 60;
/** A bracket opened further back than this is taken for a slip of the author, not for a sentence cut in two. */
const bracketReach = 300;

const closing = '"”’»)]*';
const linkingEnd =
  /(?<!\p{L})(?:và|của|các|những|với|cho|tại|theo|từ|hoặc|về|là|do|bởi|nhằm|giữa|trong|đến|so|cùng|thuộc)$/u;
const moreThanOneWord = /\S\s+\S|[.,;:]$/;

/**
 * True when `after` must be the rest of the paragraph `before` (both trimmed). The signs: no full stop or colon
 * before; then a small letter, a number with more words, or, where a comma, dash, open bracket or linking word is
 * left hanging, anything. An outline number or a bullet always starts a new paragraph.
 */
export function continues(before: string, after: string): boolean {
  const end = significantEnd(before);
  const last = before.charAt(end);
  if (last === '' || '.!?…:'.includes(last) || markOf(after)) return false;
  const first = after.charAt(0);
  if (',;.%)”'.includes(first)) return before.length >= leastBeforeLetter;
  const opened = '("“‘'.includes(first);
  const start = opened ? after.charAt(1) : first;
  if (!moreThanOneWord.test(after.slice(0, 80))) return false;
  if (isSmall(start)) return continuesSmall(before, last, opened);
  if (opened || last === ';') return false;
  if (hangs(before, last)) return true;
  return start >= '0' && start <= '9' && before.length >= leastBeforeDigit && !isCapitals(before.slice(0, 160));
}

function continuesSmall(before: string, last: string, opened: boolean): boolean {
  if (before.length < (opened ? fullLine : leastBeforeLetter) || isCapitals(before.slice(0, 160))) return false;
  // Items of a list without bullets start with a small letter and end with a semicolon.
  return last !== ';' || !isSmall(before.charAt(markOf(before)?.length ?? 0));
}

function hangs(before: string, last: string): boolean {
  if (before.length < fullLine) return false;
  if (last === ',') return true;
  if ((last === '-' || last === '–') && /[\p{L}\d]\s?[-–]$/u.test(before.slice(-4))) return true;
  const tail = before.slice(-bracketReach);
  return tail.lastIndexOf('(') > tail.lastIndexOf(')') || linkingEnd.test(tail.slice(-12));
}

function significantEnd(line: string): number {
  let end = line.length - 1;
  while (end > 0 && closing.includes(line.charAt(end))) end -= 1;
  return end;
}

function isSmall(character: string): boolean {
  return character !== '' && character === character.toLowerCase() && character !== character.toUpperCase();
}
