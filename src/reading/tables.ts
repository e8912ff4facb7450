import type { Unit } from '#figures';
import { readUnit } from '#vietnamese';
import type { BlockReading, ReadBlock } from './claim.ts';
import { isFigure, type Mention } from './mention.ts';

/** A figure of a table and the block (cell) it stands in. */
export interface CellFigure {
  /** Index of the cell among the document's blocks. */
  readonly block: number;
  readonly mention: Mention;
}

export interface TableRow {
  readonly label: string;
  /** By column; null where the cell holds no single figure. */
  readonly figures: readonly (CellFigure | null)[];
  /** True for `Tổng cộng`, `Tổng số`, `Toàn tỉnh`. */
  readonly total: boolean;
}

/** A table as figures under heads. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

interface Grid {
  readonly cells: Map<string, number>;
  rows: number;
  columns: number;
  headRows: number;
}

/** The tables of a document, units taken from the column head, the unit column or the row's label. */
export function readTables(blocks: readonly ReadBlock[]): Table[] {
  return [...gridsOf(blocks).values()].map(grid => tableOf(grid, blocks));
}

function gridsOf(blocks: readonly ReadBlock[]): Map<number, Grid> {
  const grids = new Map<number, Grid>();
  for (const [index, { block }] of blocks.entries()) {
    const { cell } = block;
    if (!cell) continue;
    let grid = grids.get(cell.table);
    if (!grid) grids.set(cell.table, (grid = { cells: new Map(), rows: 0, columns: 0, headRows: 0 }));
    if (cell.column < MOST_COLUMNS) grid.cells.set(`${cell.row}/${cell.column}`, index);
    grid.rows = Math.max(grid.rows, cell.row + 1);
    grid.columns = Math.min(MOST_COLUMNS, Math.max(grid.columns, cell.column + cell.columnSpan));
    if (cell.head) grid.headRows = Math.max(grid.headRows, cell.row + 1);
  }
  return grids;
}

/** A table wider than this is no table of a report; its columns are read as text and not compared. */
const MOST_COLUMNS = 60;
const TOTAL =
  /^\s*(?:[-+*]\s*)?(?:tổng|cộng|toàn (?:tỉnh|huyện|thành phố|quốc|ngành)|cả (?:tỉnh|nước)|chung)(?!\p{L})/iu;

function tableOf(grid: Grid, blocks: readonly ReadBlock[]): Table {
  const textAt = (row: number, column: number): string => {
    const index = grid.cells.get(`${row}/${column}`);
    return index === undefined ? '' : (blocks[index] as ReadBlock).reading.text.trim();
  };
  const headRows = Math.max(grid.headRows, looksLikeHead(grid, textAt) ? 1 : 0);
  const heads = Array.from({ length: grid.columns }, (_, column) => headOf(column, headRows, textAt));
  const unitColumn = heads.findIndex(head => /^(?:đơn vị(?: tính)?|đvt)$/iu.test(head));
  const rows: TableRow[] = [];
  for (let row = headRows; row < grid.rows; row++) {
    const label = [0, 1].map(column => textAt(row, column)).find(text => /\p{L}{2}/u.test(text)) ?? '';
    const rowUnit = unitIn(label) ?? (unitColumn >= 0 ? wholeUnit(textAt(row, unitColumn)) : null);
    const figures = heads.map((head, column) => {
      const index = grid.cells.get(`${row}/${column}`);
      return index === undefined ? null : figureIn(blocks, index, unitIn(head) ?? rowUnit);
    });
    rows.push({ label, figures, total: TOTAL.test(label) });
  }
  return { heads, rows };
}

function looksLikeHead(grid: Grid, textAt: (row: number, column: number) => string): boolean {
  for (let column = 1; column < grid.columns; column++) if (!/\p{L}/u.test(textAt(0, column))) return false;
  return grid.columns > 1;
}

function headOf(column: number, headRows: number, textAt: (row: number, column: number) => string): string {
  const parts: string[] = [];
  for (let row = 0; row < headRows; row++) {
    for (let at = column; at >= 0; at--) {
      const text = textAt(row, at);
      if (text === '') continue;
      if (!parts.includes(text)) parts.push(text);
      break;
    }
  }
  return parts.join(' ');
}

/** `Diện tích (ha)`, `Đạt KH (%)`, `Thu ngân sách, tỷ đồng`. */
function unitIn(words: string): Unit | null {
  const bracketed = /\(\s*(?:ĐVT:\s*|đơn vị(?: tính)?:\s*)?([^()]{1,24})\)\s*$/iu.exec(words)?.[1];
  const bare = bracketed ?? /,\s*([^,()]{1,24})$/u.exec(words)?.[1] ?? /(%)\s*(?:\p{L}+\s*){0,3}$/u.exec(words)?.[1];
  return bare ? wholeUnit(bare) : null;
}

function wholeUnit(words: string): Unit | null {
  const text = words.trim().replace(/^\s*(?:nghìn|ngàn)\s/iu, 'nghìn ');
  const scaled = /^(?:1[.,]?000|10\^?3)\s+(.+)$/u.exec(text)?.[1];
  const read = readUnit(scaled ? `nghìn ${scaled}` : text, 0);
  return read && read.end >= text.length - 1 ? read.unit : null;
}

function figureIn(blocks: readonly ReadBlock[], index: number, unit: Unit | null): CellFigure | null {
  const { reading } = blocks[index] as ReadBlock;
  const figures = reading.mentions.filter(isFigure);
  const [mention] = figures;
  if (!mention || figures.length > 1 || reading.mentions.length > 1) return null;
  // A cell with words in it is a label that happens to hold a number.
  if (/\p{L}{3}/u.test(reading.text.slice(0, mention.start))) return null;
  return { block: index, mention: mention.unit === null ? dressed(mention, unit) : mention };
}

function dressed(mention: Mention, unit: Unit | null): Mention {
  if (!unit) return mention;
  const kind = unit.family === 'percent' ? 'percent' : unit.family === 'points' ? 'points' : mention.kind;
  return { ...mention, unit, kind };
}

/** Readings of cells with the units of their tables: what `khop read` prints. */
export function withTableUnits(blocks: readonly ReadBlock[]): ReadBlock[] {
  const dressedBlocks = [...blocks];
  for (const { rows } of readTables(blocks)) {
    for (const figure of rows.flatMap(({ figures }) => figures)) {
      if (!figure) continue;
      const { block, reading } = blocks[figure.block] as ReadBlock;
      dressedBlocks[figure.block] = { block, reading: withMention(reading, figure.mention) };
    }
  }
  return dressedBlocks;
}

function withMention(reading: BlockReading, mention: Mention): BlockReading {
  const mentions = reading.mentions.map(other => (other.start === mention.start ? mention : other));
  const claims = reading.claims.map(claim => (claim.mention.start === mention.start ? { ...claim, mention } : claim));
  return { ...reading, mentions, claims };
}
