/** The cells of a finished report's table -> a table of a narrative. */
import type { Block, TableMerge } from '#documents';
import { withMerges } from '../merges.ts';
import type { Inline, TablePassage, TableRow } from '../narrative.ts';

/** `inlines` reads the words of a cell. */
export function tableOf(cells: readonly Block[], inlines: (block: Block) => readonly Inline[]): TablePassage {
  const width = 1 + Math.max(...cells.map(({ cell }) => (cell?.column ?? 0) + (cell?.columnSpan ?? 1) - 1));
  const height = 1 + Math.max(...cells.map(({ cell }) => cell?.row ?? 0));
  const grid: Inline[][][] = Array.from({ length: height }, () => Array.from({ length: width }, () => []));
  for (const block of cells) {
    const place = block.cell && grid[block.cell.row]?.[block.cell.column];
    if (place === undefined) continue;
    const words = inlines(block);
    // Paragraphs of one cell follow one another.
    if (place.length > 0 && words.length > 0) place.push({ kind: 'text', text: ' ' });
    place.push(...words);
  }
  const heads = Math.min(height, headRows(cells));
  const table: TablePassage = {
    kind: 'table',
    caption: [],
    columns: Array.from({ length: width }, (_, column) => ({ align: alignOf(grid.slice(heads), column) })),
    head: grid.slice(0, heads),
    rows: grid.slice(heads),
  };
  return withMerges(table, mergesIn(cells, heads));
}

/** As far as a head may reach where only its merged cells say how far it does. */
const tallestHead = 4;

/** Those that the file names, else the first; and the rows that their merged cells reach into. */
function headRows(cells: readonly Block[]): number {
  const placed = cells.flatMap(({ cell }) => cell ?? []);
  const named = placed.filter(({ head }) => head);
  const first = placed.filter(({ row }) => row === 0);
  const reach = (all: typeof placed) => Math.max(1, ...all.map(({ row, rowSpan }) => row + rowSpan));
  if (named.length > 0) return reach(named);
  // One name beside all rows of a table makes no head of them.
  return Math.max(...first.map(({ rowSpan }) => rowSpan)) > tallestHead ? 1 : reach(first);
}

/** What reaches from the head into the rows under it ends with the head. */
function mergesIn(cells: readonly Block[], heads: number): TableMerge[] {
  const merged = new Map<string, TableMerge>();
  for (const { cell } of cells) {
    if (cell === undefined || cell.rowSpan * cell.columnSpan === 1) continue;
    const { row, column, rowSpan, columnSpan } = cell;
    const rows = row < heads ? Math.min(rowSpan, heads - row) : rowSpan;
    merged.set(`${row} ${column}`, { row, column, rows, columns: columnSpan });
  }
  return [...merged.values()];
}

/** Numbers stand to the right, numbers of rows and short signs in the middle, words to the left. */
function alignOf(rows: readonly TableRow[], column: number): 'left' | 'centre' | 'right' {
  const filled = rows.map(row => row[column] ?? []).filter(cell => cell.length > 0);
  const numbers = filled.filter(isNumber).length;
  if (numbers * 2 > filled.length && column > 0) return 'right';
  return column === 0 && filled.every(cell => textOf(cell).length <= 4) ? 'centre' : 'left';
}

function isNumber(cell: readonly Inline[]): boolean {
  return cell.some(({ kind }) => kind === 'figure') || /^[-+]?\d[\d.,]*\s*%?$/u.test(textOf(cell));
}

function textOf(cell: readonly Inline[]): string {
  return cell.map(inline => (inline.kind === 'text' ? inline.text : '')).join('');
}
