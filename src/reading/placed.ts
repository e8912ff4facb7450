import { type Bound, boundOf, isPrinted } from './bounds.ts';
import { isFigure, type Mention } from './mention.ts';
import { isQualifier } from './qualifiers.ts';

/** A mention that states something, with the words around it and its place in the sentence. */
export interface Placed {
  readonly mention: Mention;
  /** Words since the previous figure (not since a date), at most 120 characters and within the sentence. */
  readonly before: string;
  /** Everything since the previous figure, sentence ends included: where cues such as `Trong đó:` stand. */
  readonly gap: string;
  /** True when `before` runs on from the figure before it in the same sentence, so that it opens with that one's base. */
  readonly continues: boolean;
  /** Words up to the next figure, at most 80 characters. */
  readonly after: string;
  /** Ordinal of the sentence in the block; a semicolon does not end one. */
  readonly sentence: number;
  /** Ordinal of the clause in the block; a semicolon or a sentence end does. */
  readonly clause: number;
  /** The brackets around the figure, outermost first, each by an ordinal of its own. */
  readonly groups: readonly number[];
  /** Whether a word before it makes it a bound or an estimate. */
  readonly bound: Bound;
  /** True when such a word stands before a number so precise that it is the figure itself, rounded one way or the other. */
  readonly hedged: boolean;
  /** True when a slash ties it to the figure before: `3.669,25 ha/3.621,7 ha`. */
  readonly slashed: boolean;
}

const BEFORE = 120;
const AFTER = 80;
const NO_GROUPS: readonly number[] = [];

/** Where the walk through a block stands: sentence, clause and open brackets. */
interface Walk {
  sentence: number;
  clause: number;
  groups: readonly number[];
  /** Brackets open beyond the deepest that are told apart. */
  deeper: number;
  nextGroup: number;
  /** Offset just past the last sentence end. */
  sentenceStart: number;
  /** Offset of the next bracket, semicolon or sentence end. */
  mark: number;
}

/** The figures of a block in order, each with its surroundings. */
export function placeFigures(text: string, mentions: readonly Mention[]): Placed[] {
  const figures = mentions.filter(mention => isFigure(mention) && !isQualifier(text, mention));
  const placed: Placed[] = [];
  const walk: Walk = { sentence: 0, clause: 0, groups: NO_GROUPS, deeper: 0, nextGroup: 0, sentenceStart: 0, mark: -1 };
  let previousEnd = 0;
  for (let index = 0; index < figures.length; index++) {
    const mention = figures[index] as Mention;
    const next = figures[index + 1];
    advance(text, { from: previousEnd, to: mention.start }, walk);
    const from = Math.max(previousEnd, walk.sentenceStart, mention.start - BEFORE);
    const gap = text.slice(previousEnd, mention.start);
    const bound = boundOf(gap);
    const hedged = bound !== 'exact' && isPrinted(gap, mention);
    placed.push({
      mention,
      before: text.slice(from, mention.start),
      gap,
      continues: index > 0 && from === previousEnd,
      after: text.slice(mention.end, Math.min(next ? next.start : text.length, mention.end + AFTER)),
      sentence: walk.sentence,
      clause: walk.clause,
      groups: walk.groups,
      bound: hedged ? 'exact' : bound,
      hedged,
      slashed: index > 0 && gap.length < 12 && /^\s*\/\s*$/.test(gap),
    });
    previousEnd = mention.end;
  }
  return placed;
}

/** What opens and closes brackets, and ends clauses and sentences. Found by a pattern: letter by letter takes longer. */
const MARK = /[().;?!…]/g;
const OPENING = 40;
const CLOSING = 41;
const SEMICOLON = 59;

/** Where the next mark stands, just past the text when there is none. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : text.length;
}

function advance(text: string, { from, to }: { from: number; to: number }, walk: Walk): void {
  if (walk.mark < from) walk.mark = nextMark(text, from);
  for (; walk.mark < to; walk.mark = nextMark(text, walk.mark + 1)) {
    const code = text.charCodeAt(walk.mark);
    if (code === OPENING) openGroup(walk);
    else if (code === CLOSING) closeGroup(walk);
    else if (code === SEMICOLON) walk.clause++;
    else endSentence(text, walk);
  }
}

const SPACE = 32;
const NO_BREAK_SPACE = 160;

/** A dot, a question or an exclamation mark ends a sentence where a blank or nothing follows it. */
function endSentence(text: string, walk: Walk): void {
  const after = text.charCodeAt(walk.mark + 1);
  if (after > SPACE && after !== NO_BREAK_SPACE) return;
  if (goesOn(text, walk.mark)) return;
  walk.sentence++;
  walk.clause++;
  walk.sentenceStart = walk.mark + 1;
  walk.groups = NO_GROUPS;
  walk.deeper = 0;
}

/** `lúa, ngô… tăng 5%`, `lúa, ngô... tăng 5%`: three dots end a sentence only where something else begins. */
function goesOn(text: string, mark: number): boolean {
  const isDots =
    text.charCodeAt(mark) === ELLIPSIS || (text.charCodeAt(mark) === DOT && text.charCodeAt(mark - 1) === DOT);
  return isDots && /^\s*\p{Ll}/u.test(text.slice(mark + 1, mark + 4));
}

const DOT = 46;
const ELLIPSIS = 0x2026;

/** Brackets within brackets are told apart to this depth. */
const DEEPEST = 8;

function openGroup(walk: Walk): void {
  if (walk.groups.length < DEEPEST) walk.groups = [...walk.groups, walk.nextGroup++];
  else walk.deeper++;
}

function closeGroup(walk: Walk): void {
  if (walk.deeper > 0) walk.deeper--;
  else walk.groups = walk.groups.length > 1 ? walk.groups.slice(0, -1) : NO_GROUPS;
}
