/** The cells of a finished report's table -> a table of a narrative. */
import type { Block } from '#documents';
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
  const heads = headRows(cells);
  return {
    kind: 'table',
    caption: [],
    columns: Array.from({ length: width }, (_, column) => ({ align: alignOf(grid.slice(heads), column) })),
    head: grid.slice(0, heads),
    rows: grid.slice(heads),
  };
}

/** Those that the file names; without any the first, as long as something stands under it. */
function headRows(cells: readonly Block[]): number {
  const heads = cells.filter(({ cell }) => cell?.head).map(({ cell }) => (cell?.row ?? 0) + 1);
  return heads.length > 0 ? Math.max(...heads) : 1;
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
