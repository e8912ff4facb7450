import { emptyNumber, isLetter, type ScannedNumber, scanNumber } from '#vietnamese';
import { roleAt } from './context.ts';
import { readDashed } from './dashed.ts';
import { followsCapitals, isCodeLetter, isGluedWord, isMilepost, readIdentifier, readStandard } from './identifiers.ts';
import { bare, type Mention } from './mention.ts';
import { isOutlineNumber } from './outline.ts';
import { readPlain } from './plain.ts';
import { readSlashed } from './slashed.ts';
import { readDottedDate, readTime } from './times.ts';

/**
 * Every number written in figures in the text of one block, in order, none overlapping. One pass; the order of the
 * questions below is the policy: what is glued to the number, what ties it to a next one, the word before, the unit
 * behind. Over a thousand numbers are read in well under a millisecond, so nothing here builds a string it can avoid.
 */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  let at = nextDigit(text, 0);
  while (at >= 0) {
    const read = likeItsNeighbour(text, readAt(text, at), mentions.at(-1));
    shareUnit(text, mentions, read);
    const mention = compound(text, mentions.at(-1), read);
    if (mention === read) mentions.push(read);
    else mentions[mentions.length - 1] = mention;
    at = nextDigit(text, mention.end);
  }
  return mentions;
}

/** `24,6/24,3 tạ/ha`, `337/ 2.600 hộ`, `từ 26 lên 29 hợp tác xã`: a unit said once is said of both numbers. */
function shareUnit(text: string, mentions: Mention[], second: Mention): void {
  const first = mentions.at(-1);
  if (!first || first.unit !== null || first.kind !== 'quantity' || second.unit === null) return;
  const between = second.start - first.end;
  if (between < 1 || between > LONGEST_JOINT || !JOINT.test(text.slice(first.end, second.start))) return;
  mentions[mentions.length - 1] = { ...first, unit: second.unit, kind: second.kind };
}

const JOINT = /^(?:\s?\/\s?|\s+(?:lên|xuống|còn|lên thành|xuống còn)\s+)$/u;
const LONGEST_JOINT = 12;

/**
 * `470 tỷ 581 triệu 046 nghìn đồng`, `1 triệu 700 nghìn người` is one amount, told in the smallest of its units; else
 * what follows is its own.
 */
function compound(text: string, first: Mention | undefined, next: Mention): Mention {
  if (first?.unit?.family !== 'money' || next.unit === null || first.scale + next.scale > 0) return next;
  if (first.kind !== 'quantity' || next.kind !== 'quantity' || next.start - first.end > 2) return next;
  const word = /^\s*(tỷ|tỉ|triệu|nghìn|ngàn)\s+$/u.exec(text.slice(first.numberEnd, next.start))?.[1];
  // Of money the smallest unit may be the đồng itself; of anything else a scale word stands before it.
  const smaller = next.unit.family === 'money' ? next.unit.exponent : SCALES.get(next.unit.name.split(' ')[0] ?? '');
  if (word === undefined || smaller === undefined) return next;
  if (next.unit.family === 'money' && next.unit.base !== first.unit.base) return next;
  const step = 10 ** ((SCALES.get(word) ?? 0) - smaller);
  if (next.mantissa < 0 || next.mantissa >= step) return next;
  const mantissa = first.mantissa * step + Math.sign(first.mantissa) * next.mantissa;
  return Number.isSafeInteger(mantissa) ? { ...next, start: first.start, mantissa } : next;
}

const SCALES = new Map([
  ['tỷ', 9],
  ['tỉ', 9],
  ['triệu', 6],
  ['nghìn', 3],
  ['ngàn', 3],
]);

/** `mốc 730 - 731, 732 - 733`, `số 01, 02`: a bare number in a list of names is a name too. */
function likeItsNeighbour(text: string, mention: Mention, previous: Mention | undefined): Mention {
  if (!previous || mention.kind !== 'quantity' || mention.unit !== null || mention.scale > 0) return mention;
  if (previous.kind !== 'identifier' && previous.kind !== 'ordinal' && previous.kind !== 'document-number')
    return mention;
  const between = text.slice(previous.end, mention.start);
  // `xếp hạng 56/63`: how many were ranked is no figure of its own.
  if (previous.kind === 'ordinal' && /^\s?\/\s?$/.test(between)) return { ...mention, kind: 'ordinal' };
  return between.length <= 5 && /^\s*(?:,|và|;|-|–)\s*$/u.test(between) ? { ...mention, kind: previous.kind } : mention;
}

const DIGIT = /\d/g;
const number: ScannedNumber = emptyNumber();

function nextDigit(text: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : -1;
}

const SPACE = 32;
const HYPHEN = 45;
const SLASH = 47;
const COLON = 58;
const LOWER_H = 104;
const DASH = 0x2013;
const NEWLINE = 10;
const PERCENT_SIGN = 37;
const OPEN_SQUARE = 91;
const CLOSE_SQUARE = 93;

/** The mention whose first digit stands at `start`. */
function readAt(text: string, start: number): Mention {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) && !isGluedWord(text, start)) return readIdentifier(text, start);
  if ((before === HYPHEN || before === DASH || before === SPACE) && followsCapitals(text, start))
    return readIdentifier(text, start);
  scanNumber(text, start, number);
  if (isOutlineNumber(text, start, number) || isNoteMark(text, start, number.end))
    return bare(start, number, 'ordinal');
  const draft = { text, start, number, role: roleAt(text, start) };
  return readTied(draft, text.charCodeAt(number.end)) ?? readPlain(draft);
}

/** `số việc[1]`: the mark of a footnote counts nothing. */
function isNoteMark(text: string, start: number, end: number): boolean {
  return end - start <= 3 && text.charCodeAt(start - 1) === OPEN_SQUARE && text.charCodeAt(end) === CLOSE_SQUARE;
}

/** A number tied to what follows by a mark: `/`, `-`, `h`, `:`, a dot inside a date, a capital letter. */
function readTied(draft: Parameters<typeof readPlain>[0], after: number): Mention | null {
  const { text, start } = draft;
  const { end } = draft.number;
  let tied: Mention | null = null;
  if (after === SLASH || ((after === SPACE || after === NEWLINE) && text.charCodeAt(end + 1) === SLASH))
    tied = readSlashed(draft);
  else if (after === HYPHEN || after === DASH || after === SPACE || after === NEWLINE || after === PERCENT_SIGN)
    tied = readDashed(draft);
  else if (after === LOWER_H || after === COLON) tied = readStandard(draft) ?? readTime(draft);
  if (tied) return tied;
  return (
    readDottedDate(draft) ??
    (isCodeLetter(text, end) || isMilepost(text, start, end) ? readIdentifier(text, start) : null)
  );
}
