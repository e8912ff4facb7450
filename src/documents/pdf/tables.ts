/** Grids found on pages -> cells, the head told from the figures, the parts on following pages put together. */
import type { Piece } from '../assemble.ts';
import { markOf } from '../outline.ts';
import type { Grid, GridCell } from './grid.ts';

const figure = /^[-–+(]?\d[\d.,/ ]*[%)]*$/;
const year = /^(?:19|20)\d\d$/;
/**
 * Points that the widths of a table's columns may differ by from page to page, the whole of which may stand elsewhere;
 * columns without rules are as wide as their words.
 */
const near = 5;
const nearWithoutRules = 30;

/** True for a figure alone; a lone year is a title of a column. */
export function isFigure(text: string): boolean {
  return figure.test(text) && !year.test(text);
}

/** True for what numbers a row: "1", "II", "a)". */
export function isOrdinal(text: string): boolean {
  return /^(?:[IVX]{1,5}|[A-HĐ]|\d{1,2})[.)]?$/u.test(text) || markOf(text) !== undefined;
}

/** A piece for each cell of the table, empty ones too. */
export function tablePieces(grid: Grid, table: number): Piece[] {
  const head = headRows(grid);
  return grid.cells.map(({ text, row, column, rowSpan, columnSpan }) => ({
    text,
    kind: 'cell',
    cell: { table, row, column, rowSpan, columnSpan, head: row < head },
  }));
}

/** The rows before the first with a figure or an ordinal, as groups of rows have; one when no row or the first has any. */
function headRows(grid: Grid): number {
  const first = grid.cells.find(({ row, column, text }) => (column > 0 ? isFigure(text) : row > 0 && isOrdinal(text)));
  return first ? first.row : 1;
}

/** The table that goes on at the top of the next page, a head repeated there left out; undefined when it is another. */
export function appendTable(above: Grid, below: Grid): Grid | undefined {
  const moved = (above.columns[0] ?? 0) - (below.columns[0] ?? 0);
  const most = above.isRuled ? near : nearWithoutRules;
  const isSame =
    above.isRuled === below.isRuled &&
    above.columns.length === below.columns.length &&
    above.columns.every((edge, index) => Math.abs(edge - moved - (below.columns[index] ?? 0)) <= most);
  if (!isSame) return undefined;
  const repeated = repeatedHead(above, below);
  const fresh = below.cells.filter(cell => cell.row >= repeated);
  const cut = isCutRow(fresh.filter(cell => cell.row === repeated)) ? 1 : 0;
  const shift = above.rows - repeated - cut;
  const later = fresh.map(cell => ({ ...cell, row: cell.row + shift }));
  const isRest = (cell: GridCell) => cell.row < above.rows;
  const cells = above.cells.map(cell => {
    const rest = later.find(other => isRest(other) && other.row === cell.row && other.column === cell.column);
    return rest && rest.text !== '' ? { ...cell, text: `${cell.text} ${rest.text}` } : cell;
  });
  return {
    ...above,
    rows: above.rows + below.rows - repeated - cut,
    cells: [...cells, ...later.filter(cell => !isRest(cell))],
  };
}

/** True for a row that a page break has cut: its first cell is empty and what is filled goes on in small letters. */
function isCutRow(row: readonly GridCell[]): boolean {
  const filled = row.filter(cell => cell.text !== '');
  return filled.length > 0 && filled.every(cell => cell.column > 0 && /^\p{Ll}{2}/u.test(cell.text));
}

function repeatedHead(above: Grid, below: Grid): number {
  const head = headRows(above);
  const wordsOf = (cells: readonly GridCell[]) =>
    cells.flatMap(cell => (cell.row < head ? [cell.text] : [])).join('\t');
  return wordsOf(above.cells) === wordsOf(below.cells) ? head : 0;
}
