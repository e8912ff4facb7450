import { emptyNumber, isLetter, type ScannedNumber, scanNumber } from '#vietnamese';
import { roleOf, wordBefore } from './context.ts';
import { readDashed } from './dashed.ts';
import { followsCapitals, isCodeLetter, isGluedWord, readIdentifier, readStandard } from './identifiers.ts';
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
    const mention = likeItsNeighbour(text, readAt(text, at), mentions.at(-1));
    shareUnit(text, mentions, mention);
    mentions.push(mention);
    at = nextDigit(text, mention.end);
  }
  return mentions;
}

/** `24,6/24,3 tạ/ha`, `337/ 2.600 hộ`: a unit said once is said of both numbers. */
function shareUnit(text: string, mentions: Mention[], second: Mention): void {
  const first = mentions.at(-1);
  if (!first || first.unit !== null || first.kind !== 'quantity' || second.unit === null) return;
  const between = second.start - first.end;
  if (between < 1 || between > 3 || !/^\s?\/\s?$/.test(text.slice(first.end, second.start))) return;
  mentions[mentions.length - 1] = { ...first, unit: second.unit, kind: second.kind };
}

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

/** The mention whose first digit stands at `start`. */
function readAt(text: string, start: number): Mention {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) && !isGluedWord(text, start)) return readIdentifier(text, start);
  if ((before === HYPHEN || before === DASH || before === SPACE) && followsCapitals(text, start))
    return readIdentifier(text, start);
  scanNumber(text, start, number);
  if (isOutlineNumber(text, start, number)) return bare(start, number, 'ordinal');
  const draft = { text, start, number, role: roleOf(wordBefore(text, start)) };
  return readTied(draft, text.charCodeAt(number.end)) ?? readPlain(draft);
}

/** A number tied to what follows by a mark: `/`, `-`, `h`, `:`, a dot inside a date, a capital letter. */
function readTied(draft: Parameters<typeof readPlain>[0], after: number): Mention | null {
  const { text, start } = draft;
  const { end, malformed } = draft.number;
  let tied: Mention | null = null;
  if (after === SLASH || ((after === SPACE || after === NEWLINE) && text.charCodeAt(end + 1) === SLASH))
    tied = readSlashed(draft);
  else if (after === HYPHEN || after === DASH || after === SPACE || after === NEWLINE || after === PERCENT_SIGN)
    tied = readDashed(draft);
  else if (after === LOWER_H || after === COLON) tied = readStandard(draft) ?? readTime(draft);
  if (tied) return tied;
  if (malformed) tied = readDottedDate(draft);
  return tied ?? (isCodeLetter(text, end) ? readIdentifier(text, start) : null);
}
