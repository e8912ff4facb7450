/** HTML tables as grids (HTML 4.9.12: forming a table). */
import type { Piece } from '../assemble.ts';
import { textIn } from './inline.ts';
import { attributeOf, childrenOf, type Element, isElement, isUnseen, type Node } from './tree.ts';

/** The limits of HTML 4.9.11. */
const widestCell = 1000;
const tallestCell = 65_534;
/** Steps over cells that reach down from rows above; past it row spans count as 1, so that no table takes for ever. */
const mostSteps = 5_000_000;

interface Reaching {
  readonly start: number;
  readonly end: number;
  /** First row below the cell. */
  readonly until: number;
}

/** True for a table that only places things on the page: one column, or another table inside. */
export function isLayout(table: Element): boolean {
  if (attributeOf(table, 'role') === 'presentation') return true;
  const rows = rowsOf(table);
  return !rows.some(row => row.cells.length > 1) || rows.some(row => row.cells.some(hasTable));
}

function hasTable(node: Node): boolean {
  return childrenOf(node).some(child => isElement(child) && (child.tagName === 'table' || hasTable(child)));
}

interface Row {
  readonly cells: readonly Element[];
  readonly head: boolean;
}

function rowsOf(table: Element): Row[] {
  const rows: Row[] = [];
  for (const part of elementsIn(table)) {
    if (part.tagName === 'tr') rows.push({ cells: cellsIn(part), head: false });
    if (!/^(?:thead|tbody|tfoot)$/.test(part.tagName)) continue;
    for (const row of elementsIn(part)) {
      if (row.tagName === 'tr') rows.push({ cells: cellsIn(row), head: part.tagName === 'thead' });
    }
  }
  return rows;
}

function elementsIn(node: Node): Element[] {
  return childrenOf(node)
    .filter(isElement)
    .filter(element => !isUnseen(element));
}

function cellsIn(row: Element): Element[] {
  return elementsIn(row).filter(cell => cell.tagName === 'td' || cell.tagName === 'th');
}

/** A piece for each cell, empty ones too, at its place in the full grid; `index` is the table's in the document. */
export function cellPieces(table: Element, index: number): Piece[] {
  const pieces: Piece[] = [];
  let reaching: readonly Reaching[] = [];
  let steps = 0;
  for (const [row, { cells, head }] of rowsOf(table).entries()) {
    const next: Reaching[] = [];
    let above = 0;
    let column = 0;
    for (const cell of cells) {
      for (; above < reaching.length; above += 1) {
        const over = reaching[above];
        if (!over || over.start > column) break;
        column = Math.max(column, over.end);
        if (over.until > row + 1) next.push(over);
      }
      const columnSpan = spanOf(cell, 'colspan', widestCell);
      const rowSpan = steps > mostSteps ? 1 : spanOf(cell, 'rowspan', tallestCell);
      if (rowSpan > 1) next.push({ start: column, end: column + columnSpan, until: row + rowSpan });
      const place = { table: index, row, column, rowSpan, columnSpan, head: head || cell.tagName === 'th' };
      pieces.push({ text: textIn(cell), kind: 'cell', cell: place });
      column += columnSpan;
    }
    for (const over of reaching.slice(above)) if (over.until > row + 1) next.push(over);
    steps += reaching.length;
    reaching = steps > mostSteps ? [] : next;
  }
  return pieces;
}

function spanOf(cell: Element, attribute: string, most: number): number {
  const value = Number.parseInt(attributeOf(cell, attribute) ?? '1', 10);
  return value >= 1 ? Math.min(value, most) : 1;
}
