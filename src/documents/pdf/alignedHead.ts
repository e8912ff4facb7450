/** The head of a table without rules: its lines -> cells, some over several columns. */
import { type Column, columnAt, columnsOf } from './alignedColumns.ts';
import type { GridCell } from './grid.ts';
import type { Line } from './lines.ts';

export interface AlignedHead {
  readonly cells: readonly GridCell[];
  readonly rows: number;
}

/** A line that names the unit of the figures stands above a table, not in its head. */
const unitLine = /^[(\s]*(?:đơn vị(?: tính)?|đvt|unit)\s*:/iu;
/** Sizes from a line of the head to the next, and how far the middle of a name may stand from that of what it spans. */
const widestPitch = 2.4;
const nearMiddle = 1.5;

interface Title {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Undefined when the first of the lines is none of a head, or the lines are too far apart. No lines give no rows. */
export function alignedHead(lines: readonly (readonly Line[])[], columns: readonly Column[]): AlignedHead | undefined {
  if (lines.length === 0) return { cells: [], rows: 0 };
  if (!lines.every((line, index) => isHeadLine(line, lines[index - 1], columns))) return undefined;
  const places = placesOf(lines, columns);
  const titles = lines.map((line, index) => titlesOf(line, lines.slice(index + 1), places));
  const spanning = titles.flat().filter(title => title.last > title.first);
  const cells: GridCell[] = [];
  for (const { text, first, last } of spanning)
    cells.push({ text, row: 0, column: first, rowSpan: 1, columnSpan: last - first + 1 });
  for (const column of columns.keys()) {
    const own = titles.flat().filter(title => title.first === column && title.last === column);
    if (own.length === 0) continue;
    const text = own.map(title => title.text).join(' ');
    const isUnder = spanning.some(({ first, last }) => first <= column && column <= last);
    const rowSpan = spanning.length > 0 && !isUnder ? 2 : 1;
    cells.push({ text, row: isUnder ? 1 : 0, column, rowSpan, columnSpan: 1 });
  }
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return { cells, rows: spanning.length > 0 ? 2 : 1 };
}

function isHeadLine(lines: readonly Line[], above: readonly Line[] | undefined, columns: readonly Column[]): boolean {
  const [first, before] = [lines[0], above?.[0]];
  if (!first || lines.some(({ text }) => unitLine.test(text))) return false;
  if (before && first.y - before.y > widestPitch * first.size) return false;
  // A title over the whole table is not of its head.
  const isWhole = first.left < (columns[1]?.left ?? 0) && first.right > (columns[1]?.left ?? 0);
  return lines.length > 1 || (!isWhole && (before !== undefined || columnAt(columns, first) > 0));
}

/**
 * Where the names of the columns stand: in their order when there are as many as columns, for a name set at the left may
 * be nearer to the figures at the right of the column before; else over the figures.
 */
function placesOf(lines: readonly (readonly Line[])[], columns: readonly Column[]): readonly Column[] {
  for (let from = 0; from < lines.length; from += 1) {
    const own = columnsOf(lines.slice(from).flat());
    if (own.length === columns.length) return own;
  }
  return columns;
}

/** What stands on one line of the head, each with the columns below it. */
function titlesOf(line: readonly Line[], below: readonly (readonly Line[])[], columns: readonly Column[]): Title[] {
  return line.map(piece => {
    const others = line.filter(other => other !== piece);
    const free = below.map(next =>
      next.filter(({ left, right }) => others.every(other => right <= other.left || left >= other.right)),
    );
    const span = spanOf(piece, free, columns);
    const column = columnAt(columns, piece);
    return { text: piece.text, ...(span ?? { first: column, last: column }) };
  });
}

/** The columns of the pieces below, those under other names left out, in the middle of which a name stands. */
function spanOf(
  piece: Line,
  below: readonly (readonly Line[])[],
  columns: readonly Column[],
): Pick<Title, 'first' | 'last'> | undefined {
  const middle = (piece.left + piece.right) / 2;
  for (const free of below) {
    for (let wide = free.length; wide > 1; wide -= 1) {
      for (let at = 0; at + wide <= free.length; at += 1) {
        const [from, to] = [free[at], free[at + wide - 1]];
        if (!from || !to || Math.abs((from.left + to.right) / 2 - middle) > nearMiddle * piece.size) continue;
        const [first, last] = [columnAt(columns, from), columnAt(columns, to)];
        // Between the names of a group no column is left out.
        if (last - first === wide - 1) return { first, last };
      }
    }
  }
  return undefined;
}
