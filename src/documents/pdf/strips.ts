/** What stands on a page by its heights, and the strips of the page between gutters. */
import type { Grid } from './grid.ts';
import type { Run } from './page.ts';

/** A stretch of the page's width. */
export interface Interval {
  readonly left: number;
  readonly right: number;
}

/** What stands on one height: the runs of a baseline, or a ruled table, which no gutter goes through. */
export interface Item {
  readonly y: number;
  readonly bottom: number;
  readonly taken: readonly Interval[];
  readonly runs: readonly Run[];
  readonly grid?: Grid;
}

/** A line within a strip. */
export interface StripLine extends Interval {
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** True when the middle of `left` to `right` stands in the strip. */
export function isIn(strip: Interval, left: number, right: number): boolean {
  const middle = (left + right) / 2;
  return middle > strip.left && middle <= strip.right;
}

/** The items of which something stands in the strip. */
export function itemsIn(strip: Interval, items: readonly Item[]): Item[] {
  return items.filter(({ taken }) => taken.some(({ left, right }) => isIn(strip, left, right)));
}

export function linesIn(strip: Interval, items: readonly Item[]): StripLine[] {
  const lines: StripLine[] = [];
  for (const { runs, y } of items) {
    const own = runs.filter(run => isIn(strip, run.x, run.x + run.width));
    if (own.length === 0) continue;
    const left = Math.min(...own.map(run => run.x));
    const right = Math.max(...own.map(run => run.x + run.width));
    lines.push({ y, left, right, size: own[0]?.size ?? 0, text: own.map(run => run.text).join(' ') });
  }
  return lines;
}

/** What is left of the free intervals beside what is taken. */
export function without(free: readonly Interval[], taken: readonly Interval[]): Interval[] {
  let rest = [...free];
  for (const { left, right } of taken) {
    rest = rest.flatMap(gap => {
      if (right <= gap.left || left >= gap.right) return [gap];
      const sides = [
        { left: gap.left, right: left },
        { left: right, right: gap.right },
      ];
      return sides.filter(side => side.right > side.left);
    });
  }
  return rest;
}
