/** Lines of a page -> paragraphs, by what a reader goes by: indents, short last lines, gaps, marks. */
import { isSyllable } from '#vietnamese';
import { continues } from '../continuation.ts';
import { isCapitals, markOf } from '../outline.ts';
import type { Line } from './lines.ts';

export interface Paragraph {
  readonly text: string;
  readonly first: Line;
  readonly last: Line;
}

/** Where the text of a page stands. */
export interface Frame {
  readonly left: number;
  readonly right: number;
}

/** The edges of the text: most lines begin and end there, so the outer tenth of the lines decides. */
export function frameOf(lines: readonly Line[]): Frame {
  const lefts = lines.map(line => line.left).sort((one, other) => one - other);
  const rights = lines.map(line => line.right).sort((one, other) => other - one);
  const tenth = Math.floor(lines.length / 10);
  return { left: lefts[tenth] ?? 0, right: rights[tenth] ?? 0 };
}

/** Sizes of the letters: a line begun further right than this is indented. */
const indent = 0.6;
/** Times the size from baseline to baseline: Decree 30 allows spacing up to 1.5 lines, paragraphs 6 pt apart. */
const widestLeading = 2.4;

/** True when `next` must open a paragraph after `before`, on one page. `leading` is the usual distance of baselines. */
function opens(before: Line, next: Line, page: { readonly frame: Frame; readonly leading: number }): boolean {
  const distance = next.y - before.y;
  if (markOf(next.text) || isTitle(next.text) !== isTitle(before.text) || Math.abs(next.size - before.size) > 1)
    return true;
  if (distance > widestLeading * next.size || distance > page.leading * 1.6) return true;
  if (continues(before.text, next.text) && distance < page.leading * 1.25) return false;
  return isIndented(next, page.frame) || hasRoomFor(next.text, before, page.frame) || distance > page.leading * 1.25;
}

/** A line of capitals, as titles and signatures are set. */
function isTitle(text: string): boolean {
  return isCapitals(text) && text.includes(' ');
}

export function isIndented(line: Line, frame: Frame): boolean {
  return line.left > frame.left + indent * line.size;
}

/** True when the first word of `text` would have fitted at the end of the line: its paragraph ended there. */
export function hasRoomFor(text: string, line: Line, frame: Frame): boolean {
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  return line.right + (word + 1) * letter < frame.right - 1;
}

/** Paragraphs of lines in order, none of which stands in a table. */
export function paragraphsOf(lines: readonly Line[], frame: Frame): Paragraph[] {
  const leading = usualLeading(lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1);
    const sameRow = before && Math.abs(before.last.y - line.y) < 1;
    if (!before || sameRow || opens(before.last, line, { frame, leading }))
      paragraphs.push({ text: line.text, first: line, last: line });
    else paragraphs[paragraphs.length - 1] = { ...before, text: joinLines(before.text, line.text), last: line };
  }
  return paragraphs;
}

function usualLeading(lines: readonly Line[]): number {
  const distances: number[] = [];
  for (const [index, line] of lines.entries()) {
    const distance = line.y - (lines[index - 1]?.y ?? line.y);
    if (distance > 0.8 * line.size && distance < widestLeading * line.size) distances.push(distance);
  }
  distances.sort((one, other) => one - other);
  return distances[Math.floor(distances.length / 3)] ?? Number.POSITIVE_INFINITY;
}

/** Two lines of a paragraph as one; a word divided by a hyphen is made whole, unless both halves are syllables. */
export function joinLines(before: string, after: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const half = /(\p{L}+)-$/u.exec(before.slice(-40))?.[1];
  const rest = /^\p{Ll}+/u.exec(after.slice(0, 40))?.[0];
  if (half !== undefined && rest !== undefined)
    return isSyllable(half) && isSyllable(rest) ? before + after : before.slice(0, -1) + after;
  // "2021-" and "2026", "SARS-" and "CoV": the hyphen was there before the line was broken at it.
  return /[\p{L}\d]-$/u.test(before.slice(-3)) && /^[\p{Lu}\d]/u.test(after) ? before + after : `${before} ${after}`;
}
