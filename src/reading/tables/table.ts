import type { Unit } from '#figures';
import type { ReadBlock } from '../claim.ts';
import { isFigure, type Mention } from '../mention.ts';
import { type Column, columnsOf, unitIn, wholeUnit } from './columns.ts';
import type { CellFigure, TableRow } from './row.ts';
import { cellOf, type Grid, gridsOf, headRowsOf, placeOf, type TextAt } from './grid.ts';
import { settled } from './ratios.ts';

/** A table as figures under heads. */
export interface Table {
  /** Index of its first cell among the document's blocks. */
  readonly first: number;
  readonly columns: readonly Column[];
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
  /** Cells that only number rows and columns: no figures, whatever is in them. */
  readonly numbering: readonly number[];
}

/** The tables of a document; units from the column's head, the unit column, the row's label or the line over the table. */
export function readTables(blocks: readonly ReadBlock[]): Table[] {
  return gridsOf(blocks).map(grid => tableOf(grid, blocks));
}

const TOTAL =
  /^\s*(?:[-+*]\s*)?(?:tổng|cộng|toàn (?:tỉnh|huyện|thành phố|quốc|ngành|xã|phường|thị xã|quận|trường|vùng|viện)|cả (?:tỉnh|nước)|chung)(?!\p{L})/iu;

function tableOf(grid: Grid, blocks: readonly ReadBlock[]): Table {
  // The words of one cell are asked for by every column that it may cover.
  const texts = new Map<number, string>();
  for (const [place, index] of grid.cells) texts.set(place, (blocks[index] as ReadBlock).reading.text.trim());
  const textAt: TextAt = (row, column) => texts.get(placeOf(row, column)) ?? '';
  const { heads, numbering } = headRowsOf(grid, textAt);
  const body = Math.max(heads, numbering + 1);
  const byWords = columnsOf({ grid, textAt, rows: heads, body });
  const rows = rowsOf({ grid, textAt, blocks, grouped: groupsByComma(texts.values()) }, byWords, body);
  const columns = settled(byWords, rows);
  return {
    first: grid.first,
    columns,
    heads: columns.map(({ head }) => head),
    rows,
    numbering: numberingCells(grid, columns, { numbering, body }),
  };
}

/**
 * True where commas set the thousands apart, as spreadsheets in English print them: `10,055,458` tells it, or `1,354`
 * beside `701` where no comma has other than three digits behind it.
 */
function groupsByComma(texts: Iterable<string>): boolean {
  let grouped = 0;
  let hundreds = 0;
  for (const text of texts) {
    if (BY_COMMAS.test(text)) return true;
    if (GROUPED.test(text)) grouped += 1;
    else if (text.includes(',') && /^[\d,.\s%-]+$/u.test(text)) return false;
    else if (HUNDREDS.test(text)) hundreds += 1;
  }
  return grouped >= LEAST_GROUPED && hundreds > 0;
}

const BY_COMMAS = /^\s*-?\d{1,3}(?:,\d{3}){2,}\s*$/u;
const GROUPED = /^\s*-?[1-9]\d{0,2},\d{3}\s*$/u;
const HUNDREDS = /^\s*-?[1-9]\d{2}\s*$/u;
const LEAST_GROUPED = 3;

interface Source {
  readonly grouped: boolean;
  readonly grid: Grid;
  readonly textAt: TextAt;
  readonly blocks: readonly ReadBlock[];
}

function rowsOf({ grid, textAt, blocks, grouped }: Source, columns: readonly Column[], body: number): TableRow[] {
  const labelColumn = columns.findIndex(({ kind }) => kind === 'label');
  const unitColumn = columns.findIndex(({ kind }) => kind === 'unit');
  const orderColumn = columns.findIndex(({ kind }) => kind === 'order');
  const captioned = captionUnit(blocks, grid.first);
  const rows: TableRow[] = [];
  let unitAbove: Unit | null = null;
  for (let row = body; row < grid.rows; row++) {
    const label = textAt(row, labelColumn);
    const written = unitColumn < 0 ? '' : textAt(row, unitColumn);
    const ownUnit: Unit | null = DITTO.test(written) ? unitAbove : wholeUnit(written);
    unitAbove = ownUnit ?? unitAbove;
    const rowUnit = unitIn(label) ?? ownUnit ?? (written === '' ? captioned : null);
    const figures = columns.map((column, at) => {
      const index = NO_FIGURES.has(column.kind) ? undefined : grid.cells.get(placeOf(row, at));
      const figure = index === undefined ? null : figureIn(blocks, index, unitFor(column, rowUnit));
      return figure && grouped ? withThousands(figure, textAt(row, at)) : figure;
    });
    const order = orderColumn < 0 ? '' : textAt(row, orderColumn);
    rows.push({ order, label, figures, total: TOTAL.test(label) });
  }
  return rows;
}

const NO_FIGURES: ReadonlySet<Column['kind']> = new Set(['order', 'unit', 'label']);
/** As above: `"`, `-nt-`, `//`. */
const DITTO = /^(?:["”“″]|-?\s*nt\s*-?|\/\/|-"-|như trên)$/iu;

/** A column in per cent keeps its per cent; all others are counted in what the row is. */
function unitFor({ unit, kind }: Column, rowUnit: Unit | null): Unit | null {
  return kind === 'value' || kind === 'plan' || kind === 'previous' || kind === 'actual' || kind === 'difference'
    ? (unit ?? rowUnit)
    : unit;
}

/** `Đơn vị tính: triệu đồng` in the line over a table. */
function captionUnit(blocks: readonly ReadBlock[], first: number): Unit | null {
  for (let index = first - 1; index >= Math.max(0, first - 2); index--) {
    const { block, reading } = blocks[index] as ReadBlock;
    if (block.cell) return null;
    const words = /^\s*\(?\s*(?:đơn vị(?: tính)?|ĐVT)\s*:\s*([^()]{1,24}?)\s*\)?\s*$/iu.exec(reading.text)?.[1];
    if (words !== undefined) return wholeUnit(words);
  }
  return null;
}

function numberingCells(
  grid: Grid,
  columns: readonly Column[],
  rows: { readonly numbering: number; readonly body: number },
): number[] {
  const cells: number[] = [];
  for (const [place, index] of grid.cells) {
    const [row, column] = cellOf(place);
    if (row === rows.numbering || (row >= rows.body && columns[column]?.kind === 'order')) cells.push(index);
  }
  return cells;
}

function figureIn(blocks: readonly ReadBlock[], index: number, unit: Unit | null): CellFigure | null {
  const { text, mentions } = (blocks[index] as ReadBlock).reading;
  const [mention] = mentions;
  if (!mention || mentions.length > 1 || !isFigure(mention)) return null;
  // A cell with words in it is a label that happens to hold a number.
  if (mention.start >= 3 && /\p{L}{3}/u.test(text.slice(0, mention.start))) return null;
  return { block: index, mention: mention.unit === null ? dressed(mention, unit) : mention };
}

/** `1,354` as one thousand three hundred and fifty-four. */
function withThousands({ block, mention }: CellFigure, text: string): CellFigure {
  return { block, mention: GROUPED.test(text) && mention.scale === 3 ? { ...mention, scale: 0 } : mention };
}

function dressed(mention: Mention, unit: Unit | null): Mention {
  if (!unit) return mention;
  const kind = unit.family === 'percent' ? 'percent' : unit.family === 'points' ? 'points' : mention.kind;
  return { ...mention, unit, kind };
}
