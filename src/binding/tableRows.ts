import type { Period, Unit } from '#figures';
import { PERCENT, readUnit } from '#vietnamese';
import {
  areaOfLabel,
  type Base,
  baseOfColumn,
  type CellFigure,
  type Column,
  type ColumnKind,
  comparedColumns,
  type Frame,
  periodOfColumn,
  periodOfRow,
  type Reading,
  readTables,
  type RowWords,
  rowWordsOf,
  type Scopes,
  type Table,
  type TableRow,
  withoutNumber,
} from '#reading';
import { against, basePeriod, planPeriod, spanOf, written } from './comparisons.ts';
import type { ComparisonKind, FigureComparison } from './imported.ts';
import type { ItemNamed } from './items.ts';
import { isEstimate, nameInTable } from './tableNames.ts';
import { type Statement, targetOf } from './statement.ts';

/** Statements of a table's cell, with the item of a breakdown that its row or head names. */
export interface TableStatement extends Statement {
  readonly item: ItemNamed | null;
}

interface InTable {
  readonly reading: Reading;
  readonly scopes: Scopes;
  readonly table: Table;
  /** For each column that only compares: the column of results it speaks of. */
  readonly compared: ReadonlyMap<number, number>;
  readonly caption: string;
  /** The unit said over the table, for cells whose row and head say none. */
  readonly unit: Unit | null;
}

/** The statements of all tables of a document, row by row. */
export function statementsInTables(reading: Reading, scopes: Scopes): Statement[] {
  if (!reading.blocks.some(({ block }) => block.cell)) return [];
  return readTables(reading.blocks).flatMap(table => {
    const first = table.rows.flatMap(({ figures }) => figures).find(figure => figure !== null);
    if (!first) return [];
    return rowsOf({
      reading,
      scopes,
      table,
      compared: comparedColumns(table.columns, scopes.setting),
      caption: captionOf(scopes.frames[first.block]),
      unit: unitIn(table) ?? unitOver(reading, first.block),
    });
  });
}

function captionOf(frame: Frame | undefined): string {
  const words = [frame?.over[0] ?? '', frame?.heading ?? ''].find(text => text !== '') ?? '';
  return withoutNumber(words)
    .replace(/^(?:biểu|bảng|phụ lục)(?:\s+(?:số\s+)?[\dIVX.]+)?[\s:.–-]*/iu, '')
    .replace(/[\s:.]+$/u, '');
}

/** `Chỉ tiêu (triệu đồng)`: the unit of a whole table, in the head of its labels. */
function unitIn({ heads }: Table): Unit | null {
  const said = /\((?:đơn vị(?: tính)?|ĐVT)?:?\s*([^()]{1,40})\)/iu.exec(heads[0] ?? '')?.[1];
  return said ? (readUnit(said.trim(), 0)?.unit ?? null) : null;
}

const BLOCKS_OVER = 60;

/** `Đơn vị tính: triệu đồng` in the lines over the table; the head's own cells stand between. */
function unitOver({ blocks }: Reading, first: number): Unit | null {
  for (let at = first - 1; at >= Math.max(0, first - BLOCKS_OVER); at--) {
    const { block, reading } = blocks[at] as Reading['blocks'][number];
    const said = block.cell ? null : /(?:đơn vị(?: tính)?|ĐVT)\s*:\s*([^()\n]{1,40})/iu.exec(reading.text)?.[1];
    if (said) return readUnit(said.trim(), 0)?.unit ?? null;
    if (!block.cell && block.kind === 'heading') return null;
  }
  return null;
}

function rowsOf(place: InTable): Statement[] {
  const words = rowWordsOf(place.table);
  return place.table.rows.flatMap((row, index) => {
    const named = words[index];
    if (!named || named.words === '' || row.figures.every(figure => figure === null)) return [];
    return rowStatements(place, { row, words: named });
  });
}

interface InRow {
  readonly row: TableRow;
  readonly words: RowWords;
}

interface InColumn {
  readonly at: number;
  readonly figure: CellFigure;
  readonly column: Column;
}

/** The results of a row first, then what is compared with each of them; what has no result stands for itself. */
function rowStatements(place: InTable, inRow: InRow): Statement[] {
  const cells = inRow.row.figures.flatMap((figure, at): InColumn[] =>
    figure ? [{ at, figure, column: place.table.columns[at] as Column }] : [],
  );
  const results = new Map<number, TableStatement>();
  for (const cell of cells)
    if (ofCell(place, cell, inRow.row) === undefined) results.set(cell.at, cellStatement(place, cell, inRow));
  const found: Statement[] = [...results.values()];
  for (const cell of cells) {
    const statement = results.get(ofCell(place, cell, inRow.row) ?? -1);
    if (statement) attach(place, cell, { statement, found });
  }
  return found;
}

/** The column of the result that a cell is compared with, where the row has one. */
function ofCell({ compared }: InTable, { at }: InColumn, { figures }: TableRow): number | undefined {
  const of = compared.get(at);
  return of !== undefined && figures[of] ? of : undefined;
}

const RATES: ReadonlySet<ColumnKind> = new Set(['plan-share', 'index', 'growth', 'share']);

/** A figure of its own: a result, or a plan, a past value or a change without a result beside it. */
function cellStatement(place: InTable, { figure, column }: InColumn, { row, words }: InRow): TableStatement {
  const { reading, scopes, table } = place;
  const block = reading.blocks[figure.block] as Reading['blocks'][number];
  const frame = scopes.frames[figure.block] as Frame;
  const unit = figure.mention.unit ?? (RATES.has(column.kind) ? PERCENT : place.unit);
  const named = nameInTable(place, { column, words, unit });
  const time = periodOfRow(row.label, scopes.setting) ?? periodOfColumn(column, scopes.setting);
  const base = baseOfColumn(column, table.columns);
  const planned = column.kind === 'plan';
  return {
    kind: KINDS[column.kind] ?? 'value',
    block: figure.block,
    mention: figure.mention,
    span: spanOf(figure.mention, block.block.span.start),
    value: written(figure.mention),
    unit,
    words: { lead: '', own: named.name, counted: '' },
    item: named.item,
    frame,
    opening: '',
    before: words.words,
    after: '',
    period: time?.period ?? null,
    dated: time?.said ?? false,
    area: areaOfLabel(words.words) ?? areaOfLabel(column.head) ?? scopes.setting.area,
    vintage: isEstimate(column) && !planned ? 'estimate' : 'official',
    target: planned ? targetOf(base) : null,
    basis: null,
    comparisons: [],
    parent: null,
    of: null,
    claim: null,
    doubts: new Set(unit === null ? ['unit-unknown'] : []),
    inTable: true,
  };
}

const KINDS: Partial<Record<ColumnKind, Statement['kind']>> = {
  share: 'share',
  growth: 'growth',
  index: 'index',
  'plan-share': 'share-of-target',
};

const COMPARED: Partial<Record<ColumnKind, ComparisonKind>> = {
  plan: 'plan',
  previous: 'base',
  'plan-share': 'share-of-target',
  index: 'index',
  growth: 'growth',
  difference: 'difference',
  share: 'share',
};

/** The result that a cell hangs on, and where a figure of its own goes. */
interface Onto {
  readonly statement: TableStatement;
  readonly found: Statement[];
}

/** A plan, last year's value or a percentage beside a result. */
function attach(place: InTable, { figure, column }: InColumn, { statement, found }: Onto): void {
  const kind = COMPARED[column.kind];
  if (!kind) return;
  const offset = place.reading.blocks[figure.block]?.block.span.start ?? 0;
  const { mention } = figure;
  const base = baseOfColumn(column, place.table.columns);
  const comparison: FigureComparison = {
    kind,
    value: written(mention),
    unit: mention.unit?.name ?? (RATES.has(column.kind) ? '%' : (statement.unit?.name ?? null)),
    ...against(base, statement.period),
    certainty: 'said',
    span: spanOf(mention, offset),
  };
  statement.comparisons.push(comparison);
  if ((kind !== 'plan' && kind !== 'base') || base === null) return;
  const hanging: TableStatement = {
    ...statement,
    kind,
    block: figure.block,
    mention,
    span: comparison.span,
    value: comparison.value,
    unit: mention.unit ?? statement.unit,
    period: periodBeside(place, column, { base, period: statement.period }),
    target: kind === 'plan' ? targetOf(base) : null,
    vintage: 'official',
    comparisons: [],
    of: statement,
    doubts: new Set(),
  };
  if (hanging.period === null) hanging.doubts.add('base-unknown');
  found.push(hanging);
}

/** The period that a head tells with its year, else the one that follows from the result's. */
function periodBeside(
  { scopes }: InTable,
  column: Column,
  { base, period }: { readonly base: Base; readonly period: Period | null },
): Period | null {
  const told = periodOfColumn(column, scopes.setting);
  if (told?.said) return told.period;
  return base.kind === 'plan' ? planPeriod(base, period) : basePeriod(base, period);
}
