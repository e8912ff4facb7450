import type { Cell, Pivot } from '#contract';
import { type Axis, axes } from './question.ts';

/** Names along the three axes, in the order in which they were asked for. */
export type Names = Readonly<Record<Axis, readonly string[]>>;

/** A pivot as it is drawn and copied. */
export interface Layout {
  readonly rowHeads: readonly string[];
  /** Heads over the columns: the outer ones each stand over all inner ones. */
  readonly outer: readonly string[];
  readonly inner: readonly string[];
  readonly cells: readonly (readonly (Cell | null)[])[];
}

export function layOut(pivot: Pivot, names: Names, rows: Axis): Layout {
  const [outer, inner] = axes.filter(axis => axis !== rows);
  if (outer === undefined || inner === undefined) throw new Error('a pivot has three axes');
  const width = names[inner].length;
  const cells: (Cell | null)[][] = names[rows].map(() =>
    Array.from({ length: names[outer].length * width }, () => null),
  );
  for (const { figure, ...at } of pivot.cells) {
    const row = cells[at[rows]];
    if (row) row[at[outer] * width + at[inner]] = figure;
  }
  return { rowHeads: names[rows], outer: names[outer], inner: names[inner], cells };
}
