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

/** The same pages without their furniture. */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const repeated = repeatedOf(pages);
  const offsets = numberOffsets(pages);
  return pages.map((page, index) => {
    const isFurniture = (lines: readonly Line[], place: number) => {
      if (!isAtEdge(page, place)) return false;
      if (repeated.has(keyOf(lines))) return true;
      const printed = numberIn(lines);
      return printed !== undefined && isOutermost(page, place) && offsets.has(printed - index);
    };
    return { ...page, baselines: page.baselines.filter((lines, place) => !isFurniture(lines, place)) };
  });
}

function isAtEdge(page: PageLines, place: number): boolean {
  const y = page.baselines[place]?.[0]?.y ?? 0;
  const above = place < deepest && y < page.height * margin;
  return above || (place >= page.baselines.length - deepest && y > page.height * (1 - margin));
}

function isOutermost(page: PageLines, place: number): boolean {
  return place === 0 || place === page.baselines.length - 1;
}

/** The words of a baseline with every number alike, so that "Trang 3" repeats "Trang 2". */
function keyOf(lines: readonly Line[]): string {
  return lines
    .map(line => line.text)
    .join(' ')
    .replace(/\d+/g, '#');
}

function numberIn(lines: readonly Line[]): number | undefined {
  const printed = lines.length === 1 ? pageNumber.exec(lines[0]?.text ?? '')?.[1] : undefined;
  return printed === undefined ? undefined : Number(printed);
}

/** Baselines at the edge of at least half the pages, and of two; a lone number is left to the page numbers. */
function repeatedOf(pages: readonly PageLines[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.baselines.filter((_, place) => isAtEdge(page, place)).map(keyOf));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
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
