/** Tables without rules: lines of a page whose pieces stand in the same columns. */
import type { Grid, GridCell } from './grid.ts';
import type { Line } from './lines.ts';

const figure = /^[-–+(]?\d[\d.,/ ]*[%)]*$/;
/** Rows further apart than this many sizes of their letters belong to different tables. */
const furthest = 3.2;
const mostRows = 200;

interface Column {
  left: number;
  right: number;
}

/**
 * The rows that stand together in columns, at least two columns and two rows, one column of figures; undefined when the
 * baselines at `start` do not. `used` is how many baselines the table takes.
 */
export function alignedTable(
  baselines: readonly (readonly Line[])[],
  start: number,
): { readonly grid: Grid; readonly used: number } | undefined {
  const rows = rowsFrom(baselines, start);
  if (rows.length < 2) return undefined;
  const columns = columnsOf(rows);
  if (columns.length < 2) return undefined;
  const cells: GridCell[] = [];
  for (const [row, lines] of rows.entries()) {
    for (const line of lines) {
      const column = columns.findIndex(each => line.left < each.right && line.right > each.left);
      cells.push({ text: line.text, row, column, rowSpan: 1, columnSpan: 1 });
    }
  }
  if (!hasFigures(cells, rows.length)) return undefined;
  const top = rows[0]?.[0]?.y ?? 0;
  const bottom = rows.at(-1)?.[0]?.y ?? 0;
  const edges = [...columns.map(column => column.left), columns.at(-1)?.right ?? 0];
  return { grid: { top, bottom, columns: edges, rows: rows.length, cells }, used: rows.length };
}

function rowsFrom(baselines: readonly (readonly Line[])[], start: number): (readonly Line[])[] {
  const rows: (readonly Line[])[] = [];
  for (let at = start; at < Math.min(baselines.length, start + mostRows); at += 1) {
    const lines = baselines[at] ?? [];
    const above = rows.at(-1)?.[0];
    const first = lines[0];
    if (!first || lines.length < 2 || (above && first.y - above.y > furthest * above.size)) break;
    rows.push(lines);
    // A row whose piece bridges two columns is no row of this table.
    if (rows.length > 1 && columnsOf(rows).length < Math.max(...rows.map(row => row.length))) {
      rows.pop();
      break;
    }
  }
  return rows;
}

/** The stretches of the page's width that the pieces of all rows cover. */
function columnsOf(rows: readonly (readonly Line[])[]): Column[] {
  const pieces = rows.flat().sort((one, other) => one.left - other.left);
  const columns: Column[] = [];
  for (const piece of pieces) {
    const before = columns.at(-1);
    if (before && piece.left < before.right) before.right = Math.max(before.right, piece.right);
    else columns.push({ left: piece.left, right: piece.right });
  }
  return columns;
}

/** Some column after the first is of figures in half its rows; the two sides of a letterhead are not. */
function hasFigures(cells: readonly GridCell[], rows: number): boolean {
  const counts = new Map<number, number>();
  for (const { text, column } of cells) {
    if (column > 0 && figure.test(text)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts.values()].some(count => count * 2 >= rows);
}
