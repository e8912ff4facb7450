/** Whether what stands side by side is running text, to be read strip by strip, or the cells of a table. */

import type { StripLine } from './strips.ts';

const fewestLines = 3;
const fewestTogether = 10;
/** Running text fills so much of its column's width in the middle of its lines. */
const leastFill = 0.7;
const fewestLetters = 12;
/** Sizes from baseline to baseline, paragraphs and headings counted in. */
const widestPitch = 2.2;
/** Columns of a page are of one width; the cells of a table seldom are. */
const mostUneven = 1.6;
/** Sizes of a blank that parts rows, and how many of them make a table of what else looks like text. */
const rowGap = 1.9;
const fewestRows = 2;

/** `known`: text has been found in these columns before, so that a few lines are enough. */
export function isProse(strips: readonly (readonly StripLine[])[], known: boolean): boolean {
  const widths = strips.map(widthOf);
  const lines = strips.reduce((sum, strip) => sum + strip.length, 0);
  return (
    lines >= (known ? 1 : fewestTogether) &&
    strips.every(strip => strip.length >= (known ? 1 : fewestLines) && isFilled(strip)) &&
    Math.max(...widths) <= mostUneven * Math.min(...widths) &&
    commonBlanks(strips) < fewestRows
  );
}

function widthOf(lines: readonly StripLine[]): number {
  return Math.max(...lines.map(line => line.right)) - Math.min(...lines.map(line => line.left));
}

function isFilled(lines: readonly StripLine[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return false;
  const width = widthOf(lines);
  const fills = lines.map(line => (line.right - line.left) / width);
  const letters = lines.map(line => line.text.match(/\p{L}/gu)?.length ?? 0);
  const pitch = (last.y - first.y) / Math.max(1, lines.length - 1);
  return median(fills) >= leastFill && median(letters) >= fewestLetters && pitch <= widestPitch * first.size;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

/** Blanks that run across all strips, as between the rows of a table of words. */
function commonBlanks(strips: readonly (readonly StripLine[])[]): number {
  const lines = strips.flat().sort((one, other) => one.y - other.y);
  return lines.filter((line, index) => index > 0 && line.y - (lines[index - 1]?.y ?? 0) > rowGap * line.size).length;
}
