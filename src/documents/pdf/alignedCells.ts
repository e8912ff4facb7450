/** The body of a table without rules: its lines -> rows, a cell of several lines made whole. */
import { markOf } from '../outline.ts';
import { type Column, columnAt, type Level } from './alignedColumns.ts';
import type { GridCell } from './grid.ts';
import type { Line } from './lines.ts';
import { type Frame, hasRoomFor, joinLines } from './paragraphs.ts';

interface Piece {
  readonly line: Line;
  readonly column: number;
  readonly isRow: boolean;
}

/** How the cells of a column are filled: its edges, and the distance of two lines in a cell. */
interface Cell {
  readonly frame: Frame;
  readonly leading: number;
}

const widerThanLeading = 1.12;

/** A row and the heights from its first line to its last. */
interface Row {
  readonly pieces: Piece[];
  top: number;
  bottom: number;
  hasFigures: boolean;
}

/**
 * The cells of the body, below `head` rows, and how many rows there are with these. A row is told by the column of
 * words: a new cell begins there unless its words go on with the line above. The rest stands in the row at its height.
 */
export function alignedCells(
  levels: readonly Level[],
  columns: readonly Column[],
  head: number,
): { readonly cells: readonly GridCell[]; readonly rows: number } {
  const pieces = levels.flatMap(({ lines, isRow }) => {
    const inOrder = lines.length === columns.length;
    return lines.map((line, index): Piece => ({ line, isRow, column: inOrder ? index : columnAt(columns, line) }));
  });
  const words = wordColumn(pieces, columns.length);
  const rows = rowsOf(pieces, words);
  const cells = rows.flatMap(({ pieces: inside }, index) =>
    [...new Set(inside.map(piece => piece.column))]
      .sort((one, other) => one - other)
      .map(column => ({
        text: inside.flatMap(piece => (piece.column === column ? [piece.line.text] : [])).reduce(joinLines),
        row: head + index,
        column,
        rowSpan: 1,
        columnSpan: 1,
      })),
  );
  return { cells, rows: head + rows.length };
}

/** The widest line of a column fills it, and the closest lines are of one cell. */
function cellOf(lines: readonly Line[]): Cell {
  const distances = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  return {
    frame: { left: Math.min(...lines.map(line => line.left)), right: Math.max(...lines.map(line => line.right)) },
    leading: Math.min(...distances.filter(distance => distance > 0)),
  };
}

/** The column with the most letters. */
function wordColumn(pieces: readonly Piece[], columns: number): number {
  const letters = Array.from({ length: columns }, () => 0);
  for (const { column, line } of pieces)
    letters[column] = (letters[column] ?? 0) + (line.text.match(/\p{L}/gu)?.length ?? 0);
  return letters.indexOf(Math.max(...letters));
}

function rowsOf(pieces: readonly Piece[], words: number): Row[] {
  const rows: Row[] = [];
  const own = pieces.filter(piece => piece.column === words);
  const ordinals = new Set(pieces.flatMap(({ column, line }) => (column < words ? [line.y] : [])));
  const cell = cellOf(own.map(piece => piece.line));
  let before: Piece | undefined;
  for (const piece of own) {
    const row = rows.at(-1);
    const goesOn = before && !ordinals.has(piece.line.y) && goesOnFrom(before.line, piece.line, cell);
    if (row && goesOn && !(piece.isRow && row.hasFigures)) {
      row.pieces.push(piece);
      row.bottom = piece.line.y;
      row.hasFigures ||= piece.isRow;
    } else rows.push({ pieces: [piece], top: piece.line.y, bottom: piece.line.y, hasFigures: piece.isRow });
    before = piece;
  }
  for (const piece of pieces) {
    if (piece.column !== words) placed(rows, piece);
  }
  return rows.sort((one, other) => one.top - other.top);
}

/** True when a line is the next of the same cell: in small letters, or close below a line that is full. */
function goesOnFrom(before: Line, line: Line, { frame, leading }: Cell): boolean {
  if (markOf(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return line.y - before.y < widerThanLeading * leading && !hasRoomFor(line.text, before, frame);
}

/** Puts a piece into the row at its height; figures that no words stand beside are a row of their own. */
function placed(rows: Row[], piece: Piece): void {
  const { y, size } = piece.line;
  const distance = (row: Row) => Math.max(row.top - y, y - row.bottom, 0);
  const nearest = [...rows].sort((one, other) => distance(one) - distance(other))[0];
  if (nearest && (distance(nearest) < 0.9 * size || !piece.isRow)) nearest.pieces.push(piece);
  else rows.push({ pieces: [piece], top: y, bottom: y, hasFigures: true });
}
