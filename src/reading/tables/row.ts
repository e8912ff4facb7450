import type { Mention } from '../mention.ts';

/** A figure of a table and the block (cell) it stands in. */
export interface CellFigure {
  /** Index of the cell among the document's blocks. */
  readonly block: number;
  readonly mention: Mention;
}

export interface TableRow {
  /** What numbers the row: `1`, `1.1`, `a)`, `-`; empty where nothing does. */
  readonly order: string;
  readonly label: string;
  /** By column; null where the cell holds no single figure. */
  readonly figures: readonly (CellFigure | null)[];
  /** True for `Tổng cộng`, `Tổng số`, `Toàn tỉnh`. */
  readonly total: boolean;
}
