/** A table's cells by row and column, and which rows at its top are heads. */
import type { ReadBlock } from '../claim.ts';

export interface Grid {
  /** Index of the first cell among the document's blocks. */
  readonly first: number;
  /** Index of the block in a cell by `placeOf`; covered cells are missing. */
  readonly cells: Map<number, number>;
  rows: number;
  columns: number;
  /** Rows that the document itself marks as heads. */
  markedHeads: number;
}

/** The words of a cell, trimmed; empty where there is none. */
export type TextAt = (row: number, column: number) => string;

/** A table wider than this is no table of a report; its columns are read as text and not compared. */
const MOST_COLUMNS = 60;

/** One more than there are columns: left of the first and right of the last one is a place that no cell has. */
const ROW_LENGTH = MOST_COLUMNS + 1;

/** One number for a cell's row and column: a string would have to be made each time that a cell is looked up. */
export function placeOf(row: number, column: number): number {
  return row * ROW_LENGTH + column;
}

/** The row and column of a place. */
export function cellOf(place: number): readonly [row: number, column: number] {
  return [Math.floor(place / ROW_LENGTH), place % ROW_LENGTH];
}

/** Heads over one another: title, group, name, unit. */
const MOST_HEADS = 5;

export function gridsOf(blocks: readonly ReadBlock[]): Grid[] {
  const grids = new Map<number, Grid>();
  for (const [index, { block }] of blocks.entries()) {
    const { cell } = block;
    if (!cell) continue;
    let grid = grids.get(cell.table);
    if (!grid) grids.set(cell.table, (grid = { first: index, cells: new Map(), rows: 0, columns: 0, markedHeads: 0 }));
    if (cell.column < MOST_COLUMNS) grid.cells.set(placeOf(cell.row, cell.column), index);
    grid.rows = Math.max(grid.rows, cell.row + 1);
    grid.columns = Math.min(MOST_COLUMNS, Math.max(grid.columns, cell.column + cell.columnSpan));
    if (cell.head) grid.markedHeads = Math.max(grid.markedHeads, cell.row + 1);
  }
  return [...grids.values()];
}

export interface HeadRows {
  /** Rows of words that name the columns. */
  readonly heads: number;
  /** The row under them that only numbers the columns (`A | B | 1 | 2 | 3=2/1`); -1 when there is none. */
  readonly numbering: number;
}

/** The rows at the top that name columns; Word marks them only when they are to be repeated on each page. */
export function headRowsOf(grid: Grid, textAt: TextAt): HeadRows {
  let heads = grid.markedHeads;
  while (heads < Math.min(MOST_HEADS, grid.rows - 1) && namesColumns(grid, textAt, heads)) heads++;
  for (const row of [heads, heads - 1]) {
    if (row >= 0 && numbersColumns(grid, textAt, row)) return { heads: Math.min(heads, row), numbering: row };
  }
  return { heads, numbering: -1 };
}

function textsOf({ columns }: Grid, textAt: TextAt, row: number): string[] {
  return Array.from({ length: columns }, (_, column) => textAt(row, column));
}

/**
 * Words or years in all its cells, two at least; below the first row, with words right of where labels stand, so that
 * a row that only opens a section (`II | CÔNG NGHIỆP`) is none.
 */
function namesColumns(grid: Grid, textAt: TextAt, row: number): boolean {
  const texts = textsOf(grid, textAt, row);
  const filled = texts.filter((text, column) => text !== '' && (column > 0 || row === 0));
  if (filled.length < 2 && !(row === 0 && filled.length === 1 && grid.columns > 1 && texts[0] === '')) return false;
  if (!filled.every((text, index) => /\p{L}/u.test(text) || YEAR.test(text) || (index === 0 && ORDER.test(text))))
    return false;
  return (
    row === 0 ||
    (texts[0] === '' && texts.slice(2).some(text => text !== '')) ||
    texts.slice(1, 3).every(text => text === '')
  );
}

const YEAR = /^(?:19|20)\d{2}$/u;
const ORDER = /^(?:#|N°)$/u;

/** `(1) (2) (3)`, `A B 1 2 3=2/1`: numbers in order from left to right, two at least. */
function numbersColumns(grid: Grid, textAt: TextAt, row: number): boolean {
  const texts = textsOf(grid, textAt, row).filter(text => text !== '');
  if (!texts.every(text => COLUMN_NUMBER.test(text))) return false;
  const numbers = texts
    .map(text => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN))
    .filter(number => !Number.isNaN(number));
  return (
    numbers.length >= 2 &&
    numbers.length >= texts.length - 3 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

const COLUMN_NUMBER = /^[([]?(?:[A-ZĐ]|[IVX]{1,4}|\d{1,2})[)\]]?(?:\s*[=:]\s*[\d\s()[\]*:/+x×.,%-]+)?$/u;
