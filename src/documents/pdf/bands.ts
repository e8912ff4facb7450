/** Bands of a page that are set in columns: where gutters run down between strips of running text. */
import { isProse } from './prose.ts';
import { type Interval, type Item, isIn, itemsIn, linesIn, without } from './strips.ts';

/** Items from `start` to before `end`, which stand in the strips. */
export interface Band {
  readonly start: number;
  readonly end: number;
  readonly strips: readonly Interval[];
}

/** Sizes of the letters: columns stand no closer, and none is narrower. */
const narrowestGutter = 0.8;
const narrowestColumn = 9;
/** Both sides of a gutter must be met among so many items, so that a ragged edge is not waited on for a whole page. */
const patience = 3;
/** Sizes of a blank over the whole page that ends the columns: what stands above is read before what stands below. */
const widestBlank = 5;
/** Sizes from the line above a title to the one below, and from a title to any line of the columns it does not reach. */
const titleBlank = 2.8;
const titleDistance = 0.9;
/** Sizes from the columns to a line below them that is not theirs. */
const blankBelow = 1.9;
/** Points within which two gutters are the same. */
const near = 5;

/**
 * The longest band from `start` of as many strips as hold running text: a line across some of them ends it too.
 * `known` are the left edges of gutters found before. Undefined where no text in columns starts.
 */
export function bandFrom(items: readonly Item[], start: number, known: readonly number[]): Band | undefined {
  const size = items[start]?.runs[0]?.size ?? items[start + 1]?.runs[0]?.size ?? 0;
  let free: Interval[] = [{ left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }];
  for (let end = start; ; end += 1) {
    const item = end === start || isNear(items, end, size) ? items[end] : undefined;
    const left = without(free, item?.taken ?? []).filter(gap => gap.right - gap.left >= narrowestGutter * size);
    const [before, now] = [free.filter(isBounded), item ? left.filter(isBounded) : []];
    if (now.length < before.length) {
      const strips = stripsOf(before, narrowestColumn * size);
      const band = strips.length > 1 ? proseBand(items, { start, end, strips }, known) : undefined;
      if (band) return band;
    }
    if (!item || (now.length === 0 && (before.length > 0 || end - start >= patience))) return undefined;
    free = left;
  }
}

function isNear(items: readonly Item[], at: number, size: number): boolean {
  const [above, item] = [items[at - 1], items[at]];
  return above !== undefined && item !== undefined && item.y - above.bottom < widestBlank * size;
}

function isBounded({ left, right }: Interval): boolean {
  return Number.isFinite(left) && Number.isFinite(right);
}

/** The strips between gutters; one too narrow for a column, as bullets stand in, goes with the text after it. */
function stripsOf(gutters: readonly Interval[], narrowest: number): Interval[] {
  const strips: Interval[] = [];
  let left = Number.NEGATIVE_INFINITY;
  let after = Number.NEGATIVE_INFINITY;
  for (const gutter of [...gutters, { left: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY }]) {
    if (gutter.left - after < narrowest) continue;
    strips.push({ left, right: gutter.left });
    left = gutter.left;
    after = gutter.right;
  }
  return strips;
}

function proseBand(items: readonly Item[], whole: Band, known: readonly number[]): Band | undefined {
  const trimmed = trimmedBand(items, whole);
  const band = { ...trimmed, end: titleIn(items, trimmed) };
  const own = items.slice(band.start, band.end);
  const lines = band.strips.map(strip => linesIn(strip, own));
  const isKnown = band.strips.slice(0, -1).every(({ right }) => known.some(at => Math.abs(at - right) < near));
  return isProse(lines, isKnown) ? band : undefined;
}

/** A title above the columns, short enough for one strip, and what stands below them all are left out. */
function trimmedBand(items: readonly Item[], band: Band): Band {
  let { start, end } = band;
  const columns = band.strips.map(strip => itemsIn(strip, items.slice(start, end)));
  const tops = columns.map(own => own[0]?.y ?? Number.POSITIVE_INFINITY);
  const bottoms = columns.map(own => own.at(-1)?.bottom ?? 0).sort((one, other) => one - other);
  const [lowestTop, lastButOne] = [Math.max(...tops), bottoms.at(-2) ?? 0];
  if (tops.filter(top => top < lowestTop - 1).length === 1) {
    while (start < band.start + patience && (items[start]?.bottom ?? lowestTop) < lowestTop - near) start += 1;
  }
  while (end > start && end > band.end - patience) {
    const [last, above] = [items[end - 1], items[end - 2]];
    const size = last?.runs[0]?.size ?? 0;
    if (!last || !above || last.y <= lastButOne || last.y - above.bottom < blankBelow * size) break;
    end -= 1;
  }
  return { ...band, start, end };
}

/** Where a title stands that is short enough for one strip, the others being blank beside it; else the band's end. */
function titleIn(items: readonly Item[], { start, end, strips }: Band): number {
  const columns = strips.map(strip => ({ strip, heights: itemsIn(strip, items.slice(start, end)).map(({ y }) => y) }));
  for (let at = start + 1; at < end; at += 1) {
    const { y = 0, runs = [], taken = [] } = items[at] ?? {};
    const size = runs[0]?.size ?? Number.POSITIVE_INFINITY;
    const isTitle = columns.every(({ strip, heights }) => {
      const [above, below] = [heights.findLast(height => height < y), heights.find(height => height > y)];
      if (above === undefined || below === undefined || below - above > widestBlank * size) return false;
      if (taken.some(({ left, right }) => isIn(strip, left, right))) return below - above > titleBlank * size;
      return Math.min(y - above, below - y) > titleDistance * size;
    });
    if (isTitle) return at;
  }
  return end;
}
