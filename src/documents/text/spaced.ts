/** Tables in plain text whose columns are set apart by spaces, as programs print them. */
import type { Block, Span } from '../document.ts';
import { isSpace } from './space.ts';
import type { TextTable } from './table.ts';

const figure = /^[-–+(]?\d[\d., ]*[%)]*$/;
const year = /^(?:19|20)\d\d$/;
const tab = 0x09;
/** Figures begin with a digit, a sign or a bracket, all before "A"; or with a dash far behind the letters. */
const firstLetter = 0x41;
const dash = 0x2013;
/** Lines in a row that may have no figures: a head, or the further lines of a cell. */
const mostWithout = 3;
const fewestRows = 2;
/** Characters; a longer line is no row that a program printed. */
const longestLine = 1000;

/** Where a cell stands in its line, counted in characters from the line's start. */
interface Place {
  readonly left: number;
  readonly right: number;
}

interface Row {
  readonly start: number;
  readonly cells: readonly Place[];
  readonly hasFigure: boolean;
  /** Goes on with the cell above: small letters, one cell. */
  readonly goesOn: boolean;
  readonly next: number;
}

/**
 * The table that starts at the line at `start`, or undefined: at least two lines of words and figures whose cells stand
 * in the same columns, and the lines between and above them that fit. The further lines of a cell are blocks of the
 * same cell.
 */
export function spacedTableAt(text: string, start: number, index: number): TextTable | undefined {
  const rows: Row[] = [];
  let columns: readonly Place[] = [];
  let without = 0;
  for (let at = start; at < text.length; at = rows.at(-1)?.next ?? text.length) {
    const row = rowAt(text, at);
    without = row.hasFigure ? 0 : without + 1;
    if (row.cells.length === 0 || without > mostWithout) break;
    if (row.hasFigure) {
      const wider = columnsOf([...columns, ...row.cells]);
      if (wider.length < Math.max(columns.length, row.cells.length)) break;
      columns = wider;
    } else if (columns.length === 0 ? rows.length === 0 && row.cells.length < 2 : !fitsIn(row, columns)) break;
    rows.push(row);
  }
  while (rows.length > 0 && !rows.at(-1)?.hasFigure && !rows.at(-1)?.goesOn) rows.pop();
  if (rows.filter(row => row.hasFigure).length < fewestRows) return undefined;
  return { blocks: blocksOf(rows, columns, index), next: rows.at(-1)?.next ?? start };
}

function rowAt(text: string, start: number): Row {
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  const cells = end - start > longestLine ? [] : cellsIn(text, start, end);
  const hasFigure = cells.some(({ left, right }, index) => index > 0 && isFigure(text, start + left, start + right));
  const goesOn = cells.length === 1 && /^\p{Ll}/u.test(text.slice(start + (cells[0]?.left ?? 0), end));
  return { start, cells, hasFigure, goesOn, next: end + 1 };
}

/** Stretches of a line without two spaces in a row; none where a tab stands. */
function cellsIn(text: string, start: number, end: number): Place[] {
  const cells: { left: number; right: number }[] = [];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === tab) return [];
    if (isSpace(code)) continue;
    const before = cells.at(-1);
    const place = at - start;
    if (before && place - before.right < 2) before.right = place + 1;
    else cells.push({ left: place, right: place + 1 });
  }
  return cells;
}

function isFigure(text: string, start: number, end: number): boolean {
  // Most cells begin with a letter and need no expression to tell.
  const code = text.charCodeAt(start);
  if (code >= firstLetter && code !== dash) return false;
  const words = text.slice(start, end);
  return figure.test(words) && !year.test(words);
}

function columnsOf(cells: readonly Place[]): Place[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...cells].sort((one, other) => one.left - other.left)) {
    const before = columns.at(-1);
    if (before && left < before.right) before.right = Math.max(before.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** True when no cell stands in two columns; the name of a group of rows may run on over empty cells. */
function fitsIn({ cells }: Row, columns: readonly Place[]): boolean {
  const [only, more] = cells;
  if (only && !more) return only.left < (columns[0]?.right ?? 0) && only.right <= (columns.at(-1)?.left ?? 0);
  return cells.every(
    ({ left, right }) => columns.filter(other => left < other.right && right > other.left).length <= 1,
  );
}

function blocksOf(rows: readonly Row[], columns: readonly Place[], table: number): Block[] {
  const first = rows.findIndex(row => row.hasFigure);
  const blocks: Block[] = [];
  let number = -1;
  for (const [position, row] of rows.entries()) {
    if (!row.goesOn || number < 0) number += 1;
    for (const [index, place] of row.cells.entries()) {
      const span: Span = { start: row.start + place.left, end: row.start + place.right };
      const column = row.cells.length === columns.length ? index : columnAt(columns, place);
      const cell = {
        table,
        row: number,
        column,
        rowSpan: 1,
        columnSpan: 1,
        head: position < first && row.cells.length > 1,
      };
      blocks.push({ span, kind: 'cell', level: 0, cell });
    }
  }
  return blocks;
}

/** The column that most of a cell stands in, or the nearest. */
function columnAt(columns: readonly Place[], { left, right }: Place): number {
  const distances = columns.map(column => Math.max(column.left, left) - Math.min(column.right, right));
  return distances.indexOf(Math.min(...distances));
}
