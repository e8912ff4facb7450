/** The columns that the pieces of a table without rules stand in. */
import type { Line } from './lines.ts';

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The lines on one height, and whether a row of the table stands there. */
export interface Level {
  readonly lines: readonly Line[];
  readonly isRow: boolean;
}

/** The stretches of the page's width that the pieces cover, from the left. */
export function columnsOf(lines: readonly Column[]): Column[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...lines].sort((one, other) => one.left - other.left)) {
    const before = columns.at(-1);
    if (before && left < before.right) before.right = Math.max(before.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** The column that most of a piece stands in, or the nearest. */
export function columnAt(columns: readonly Column[], { left, right }: Column): number {
  const middle = (left + right) / 2;
  const distances = columns.map(column => {
    const overlap = Math.min(right, column.right) - Math.max(left, column.left);
    return overlap > 0 ? -overlap : Math.max(column.left - middle, middle - column.right);
  });
  return distances.indexOf(Math.min(...distances));
}
