import type { Pivot } from '#contract';
import { type Axis, axes, type PivotChoice } from './question.ts';

/** Names along the three axes, in the order in which they were asked for. */
export type Names = Readonly<Record<Axis, readonly string[]>>;

/** A pivot as it is drawn and copied. */
export interface Layout {
  readonly rowHeads: readonly string[];
  /** Heads over the columns: the outer ones each stand over all inner ones. */
  readonly outer: readonly string[];
  readonly inner: readonly string[];
  readonly cells: readonly (readonly (LaidCell | null)[])[];
}

/** A figure; where a comparison was asked for, with what came of it, or null where there was nothing to compare it with. */
export interface LaidCell extends Pick<PivotCell, 'figure' | 'lastYear'> {
  readonly comparison?: NonNullable<PivotCell['comparison']> | null;
}

type PivotCell = Pivot['cells'][number];

/** What a spreadsheet gets of a cell; null for nothing. */
export function valueIn(cell: LaidCell): string | null {
  const { comparison } = cell;
  return comparison === undefined ? cell.figure.value : (comparison?.value ?? null);
}

export function layOut(pivot: Pivot, names: Names, { rows, compare }: Pick<PivotChoice, 'rows' | 'compare'>): Layout {
  const [outer, inner] = axes.filter(axis => axis !== rows);
  if (outer === undefined || inner === undefined) throw new Error('a pivot has three axes');
  const width = names[inner].length;
  const cells: (LaidCell | null)[][] = names[rows].map(() =>
    Array.from({ length: names[outer].length * width }, () => null),
  );
  for (const { figure, lastYear, comparison = null, ...at } of pivot.cells) {
    const row = cells[at[rows]];
    if (row) row[at[outer] * width + at[inner]] = compare === null ? { figure } : { figure, lastYear, comparison };
  }
  return { rowHeads: names[rows], outer: names[outer], inner: names[inner], cells };
}
