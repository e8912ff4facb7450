/** Page furniture: page numbers, and headers and footers that repeat from page to page. */
import type { Line } from './lines.ts';

/** The baselines of a page, from the top, and the page's height in points. */
export interface PageLines {
  readonly baselines: readonly (readonly Line[])[];
  readonly height: number;
}

/** Furniture stands in the top or bottom eighth; Decree 30 sets margins of 20-25 mm on a page of 297 mm. */
const margin = 1 / 8;
/** Baselines at each end of a page that may be furniture: a running title of two lines and the number. */
const deepest = 3;
const pageNumber = /^[-–—\s]*(?:(?:trang|page)\s*)?(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—\s]*$/iu;

/** The same pages without their furniture, which is taken off from the edge inwards up to the first line of the body. */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const repeated = repeatedOf(pages);
  const offsets = numberOffsets(pages);
  return pages.map((page, index) => {
    const isFurniture = (place: number) => {
      const lines = page.baselines[place];
      if (!lines) return false;
      if (keysOf(lines, index).some(key => repeated.has(key))) return true;
      if (isOutermost(page, place) && isPrinters(lines, index, pages.length)) return true;
      const printed = numberIn(lines);
      return printed !== undefined && isOutermost(page, place) && offsets.has(printed - index);
    };
    let start = 0;
    while (isAtTop(page, start) && isFurniture(start)) start += 1;
    let end = page.baselines.length;
    while (end > start && isAtBottom(page, end - 1) && isFurniture(end - 1)) end -= 1;
    return { ...page, baselines: page.baselines.slice(start, end) };
  });
}

const moment = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d\d(?:\s?[AP]M)?$/i;

/** What a program that prints puts at the edges, on a single page too: the moment, or "3/31" beside a title or address. */
function isPrinters(lines: readonly Line[], index: number, pages: number): boolean {
  const ofAll = new RegExp(`^(?:(?:trang|page)\\s*)?${index + 1}\\s*(?:/|of|trên)\\s*${pages}$`, 'iu');
  return lines.some(({ text }) => moment.test(text) || ofAll.test(text));
}

function isAtTop(page: PageLines, place: number): boolean {
  const y = page.baselines[place]?.[0]?.y;
  return y !== undefined && place < deepest && y < page.height * margin;
}

function isAtBottom(page: PageLines, place: number): boolean {
  const y = page.baselines[place]?.[0]?.y;
  return y !== undefined && place >= page.baselines.length - deepest && y > page.height * (1 - margin);
}

function isOutermost(page: PageLines, place: number): boolean {
  return place === 0 || place === page.baselines.length - 1;
}

/** A running title has few numbers; a baseline of more is a row of figures. */
const mostNumbers = 6;

/**
 * What a baseline repeats on other pages: its place and words as they are, or with one number counted from the page, so
 * that "Trang 3" on the third page repeats "Trang 2" on the second while a body of the same words but other figures
 * does not.
 */
function keysOf(lines: readonly Line[], index: number): string[] {
  const place = Math.round((lines[0]?.y ?? 0) / 4);
  const words = `${place} ${lines.map(line => line.text).join(' ')}`;
  const keys = [words];
  for (const match of [...words.matchAll(/(?<![\d.,])\d{1,4}(?![\d.,])/g)].slice(1, 1 + mostNumbers)) {
    const end = match.index + match[0].length;
    keys.push(`${words.slice(0, match.index)}{${Number(match[0]) - index}}${words.slice(end)}`);
  }
  return keys;
}

function numberIn(lines: readonly Line[]): number | undefined {
  const printed = lines.length === 1 ? pageNumber.exec(lines[0]?.text ?? '')?.[1] : undefined;
  return printed === undefined ? undefined : Number(printed);
}

/** Keys of baselines at the edge of at least half the pages, and of two; a lone number is left to the page numbers. */
function repeatedOf(pages: readonly PageLines[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    const edges = page.baselines.filter((_, place) => isAtTop(page, place) || isAtBottom(page, place));
    for (const key of new Set(edges.flatMap(lines => keysOf(lines, index)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, pages.length / 2);
  return new Set([...seen].flatMap(([key, count]) => (count >= enough && /\p{L}{2}/u.test(key) ? [key] : [])));
}

/**
 * What a printed page number exceeds the page's index by: the usual 1, and any other that two pages agree on (an annex
 * or an extract may start at another number).
 */
function numberOffsets(pages: readonly PageLines[]): ReadonlySet<number> {
  const seen = new Map<number, number>();
  for (const [index, page] of pages.entries()) {
    for (const lines of [page.baselines[0], page.baselines.at(-1)]) {
      const printed = lines && numberIn(lines);
      if (printed !== undefined) seen.set(printed - index, (seen.get(printed - index) ?? 0) + 1);
    }
  }
  return new Set([1, ...[...seen].flatMap(([offset, count]) => (count > 1 ? [offset] : []))]);
}
