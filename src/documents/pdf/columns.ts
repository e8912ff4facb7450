/** Newspaper columns: a page -> the regions of it that are read one after the other. */
import { bandFrom } from './bands.ts';
import type { PageContent } from './flow.ts';
import { linesOf } from './lines.ts';
import { type Interval, isIn, type Item } from './strips.ts';

/** A page of more is no page of text. */
const mostItems = 400;

/** Pages -> regions: what runs across a page, then each of the columns below it from the left; most pages are one. */
export function regionsOf(pages: readonly PageContent[]): PageContent[] {
  const gutters: number[] = [];
  return pages.flatMap(page => regionsOfPage(page, gutters));
}

/** `gutters`: the left edges of gutters found on the pages before; those of this page are added. */
function regionsOfPage(page: PageContent, gutters: number[]): PageContent[] {
  const items = itemsOf(page);
  if (items.length > mostItems) return [page];
  const regions: PageContent[] = [];
  let across = 0;
  const closeAcross = (end: number) => {
    if (end > across) regions.push(regionOf(items.slice(across, end), undefined));
  };
  for (let at = 0; at < items.length; ) {
    const band = bandFrom(items, at, gutters);
    if (!band) {
      at += 1;
      continue;
    }
    closeAcross(band.start);
    for (const strip of band.strips) regions.push(regionOf(items.slice(band.start, band.end), strip));
    for (const { right } of band.strips.slice(0, -1)) gutters.push(right);
    at = band.end;
    across = at;
  }
  if (across === 0) return [page];
  closeAcross(items.length);
  return regions;
}

function itemsOf({ baselines, grids }: PageContent): Item[] {
  const lines = baselines.map((line): Item => {
    const runs = line.flatMap(({ runs: own }) => own);
    const y = line[0]?.y ?? 0;
    return { y, bottom: y, runs, taken: runs.map(run => ({ left: run.x, right: run.x + run.width })) };
  });
  const tables = grids.map((grid): Item => {
    const [left = 0, right = 0] = [grid.columns[0], grid.columns.at(-1)];
    return { y: grid.top, bottom: grid.bottom, runs: [], taken: [{ left, right }], grid };
  });
  return [...lines, ...tables].sort((one, other) => one.y - other.y);
}

function regionOf(items: readonly Item[], strip: Interval | undefined): PageContent {
  const own = (left: number, right: number) => !strip || isIn(strip, left, right);
  return {
    baselines: linesOf(items.flatMap(({ runs }) => runs.filter(run => own(run.x, run.x + run.width)))),
    grids: items.flatMap(({ grid, taken }) =>
      grid && taken.some(({ left, right }) => own(left, right)) ? [grid] : [],
    ),
  };
}
