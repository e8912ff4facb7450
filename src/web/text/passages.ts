import type { Block, BlockKind, Cell, Document } from '#documents';

/** A piece of the document that is drawn and edited as one: a block, or a slice of a block too long to draw at once. */
export interface Passage {
  readonly key: string;
  /** Index of the block in the document. */
  readonly block: number;
  /** Where the passage begins in its block, in UTF-16 units. */
  readonly offset: number;
  readonly text: string;
  readonly kind: BlockKind;
  readonly level: number;
  readonly label: string;
  readonly cell: Cell | null;
}

export type Item =
  | { readonly kind: 'passage'; readonly key: string; readonly passage: Passage }
  | { readonly kind: 'table'; readonly key: string; readonly cells: readonly Passage[] };

/** Items drawn together, small enough to draw within a frame or two. */
export interface Page {
  readonly key: string;
  readonly items: readonly Item[];
  readonly firstBlock: number;
  readonly lastBlock: number;
  readonly characters: number;
}

const sliceLength = 12_000;
const pageWeight = 16_000;
/** What one more element costs beside its characters, in characters. */
const elementWeight = 120;
const rowsPerTable = 150;

/** A document cut up for drawing. */
export interface Layout {
  /** The passages of each block. */
  readonly passages: readonly (readonly Passage[])[];
  readonly pages: readonly Page[];
}

export function layOut(document: Document): Layout {
  const passages = document.blocks.map((block, index) => slices(document, block, index));
  return { passages, pages: pagesOf(passages) };
}

/** The layout after one block's text was replaced; all other passages and pages stay the very same objects. */
export function layOutAgain(layout: Layout, document: Document, index: number): Layout {
  const block = document.blocks[index];
  const before = layout.passages[index];
  if (!block || !before) return layOut(document);
  const after = slices(document, block, index);
  // An over-long block may reach over several pages.
  if (before.length > 1 || after.length > 1) return layOut(document);
  const passages = layout.passages.slice();
  passages[index] = after;
  const pages = layout.pages.map(page => {
    if (index < page.firstBlock || index > page.lastBlock) return page;
    return pageOf(itemsOf(passages.slice(page.firstBlock, page.lastBlock + 1)));
  });
  return { passages, pages };
}

function slices(document: Document, block: Block, index: number): readonly Passage[] {
  const { kind, level, cell = null, label = '' } = block;
  const text = document.text.slice(block.span.start, block.span.end);
  const made: Passage[] = [];
  let offset = 0;
  do {
    const end = cutAfter(text, offset);
    const part = offset === 0 && end === text.length ? text : text.slice(offset, end);
    const key = `${index}.${made.length}`;
    made.push({ key, block: index, offset, text: part, kind, level, label: offset === 0 ? label : '', cell });
    offset = end;
  } while (offset < text.length);
  return made;
}

/** Where the slice that begins at `offset` ends: behind a space where one is near. */
function cutAfter(text: string, offset: number): number {
  const limit = offset + sliceLength;
  if (text.length <= limit + sliceLength / 2) return text.length;
  const space = text.lastIndexOf(' ', limit);
  return space > offset + sliceLength / 2 ? space + 1 : limit;
}

/** Passages and tables in reading order, grouped into pages. */
function pagesOf(passages: readonly (readonly Passage[])[]): readonly Page[] {
  const pages: Page[] = [];
  let items: Item[] = [];
  let weight = 0;
  const close = () => {
    if (items.length > 0) pages.push(pageOf(items));
    items = [];
    weight = 0;
  };
  for (const item of itemsOf(passages)) {
    const own = itemWeight(item);
    if (weight > 0 && weight + own > pageWeight) close();
    items.push(item);
    weight += own;
  }
  close();
  return pages;
}

function itemsOf(passages: readonly (readonly Passage[])[]): Item[] {
  const items: Item[] = [];
  let cells: Passage[] = [];
  const closeTable = () => {
    const first = cells[0];
    if (first) items.push({ kind: 'table', key: `t${first.key}`, cells });
    cells = [];
  };
  for (const passage of passages.flat()) {
    if (passage.cell) {
      if (startsTable(cells, passage.cell)) closeTable();
      cells.push(passage);
    } else {
      closeTable();
      items.push({ kind: 'passage', key: passage.key, passage });
    }
  }
  closeTable();
  return items;
}

function startsTable(cells: readonly Passage[], cell: Cell): boolean {
  const first = cells[0]?.cell;
  const last = cells.at(-1)?.cell;
  if (!first || !last) return false;
  return first.table !== cell.table || (cell.row > last.row && cell.row - first.row >= rowsPerTable);
}

const passagesIn = (item: Item): readonly Passage[] => (item.kind === 'table' ? item.cells : [item.passage]);

function itemWeight(item: Item): number {
  if (item.kind === 'passage') return item.passage.text.length + elementWeight;
  return item.cells.reduce((sum, cell) => sum + cell.text.length + elementWeight, 0);
}

function pageOf(items: readonly Item[]): Page {
  const all = items.flatMap(passagesIn);
  const first = all[0]?.block ?? 0;
  return {
    key: items[0]?.key ?? '',
    items,
    firstBlock: first,
    lastBlock: all.at(-1)?.block ?? first,
    characters: all.reduce((sum, passage) => sum + passage.text.length, 0),
  };
}

/** A cell of a drawn table. Documents have no block for an empty cell, so it has no passages. */
export interface GridCell {
  readonly column: number;
  readonly passages: readonly Passage[];
}

export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** In columns: a wider table is drawn without its empty cells, which may be millions. */
const widest = 300;

/** Rows of a table with their empty cells put back, so that what stands behind one keeps its column. */
export function rowsOf(passages: readonly Passage[]): readonly GridRow[] {
  const { rows, columns } = filledRows(passages);
  if (columns > widest) return [...rows].map(([row, cells]) => ({ row, cells: [...cells.values()] }));
  const covered = new Set<string>();
  for (const { cell } of passages) if (cell) cover(cell, covered);
  const first = Math.min(...rows.keys());
  return Array.from({ length: Math.max(...rows.keys()) - first + 1 }, (_, down) => {
    const row = first + down;
    const cells = Array.from({ length: columns }, (_, column): GridCell | null => {
      const filled = rows.get(row)?.get(column);
      return filled ?? (covered.has(at(row, column)) ? null : { column, passages: [] });
    });
    return { row, cells: cells.filter(cell => cell !== null) };
  });
}

interface FilledCell {
  readonly column: number;
  readonly passages: Passage[];
}

function filledRows(passages: readonly Passage[]) {
  const rows = new Map<number, Map<number, FilledCell>>();
  let columns = 0;
  for (const passage of passages) {
    if (!passage.cell) continue;
    const { row, column, columnSpan } = passage.cell;
    const cells = rows.get(row) ?? new Map<number, FilledCell>();
    rows.set(row, cells);
    const known = cells.get(column);
    if (known) known.passages.push(passage);
    else cells.set(column, { column, passages: [passage] });
    columns = Math.max(columns, column + columnSpan);
  }
  return { rows, columns };
}

const at = (row: number, column: number) => `${row},${column}`;

function cover({ row, column, rowSpan, columnSpan }: Cell, covered: Set<string>): void {
  for (let down = 0; down < rowSpan; down += 1) {
    for (let right = 0; right < columnSpan; right += 1) covered.add(at(row + down, column + right));
  }
}
