import type { Unit } from '#figures';
import { PERCENT, readUnit } from '#vietnamese';
import {
  areaOfLabel,
  type CellFigure,
  type Frame,
  type Reading,
  readTables,
  type Scopes,
  type Table,
  type TableRow,
  withoutNumber,
} from '#reading';
import { against, basePeriod, planPeriod, spanOf, written } from './comparisons.ts';
import { type Column, columnsOf } from './columns.ts';
import type { FigureComparison } from './imported.ts';
import { item, itemOf, type ItemNamed } from './items.ts';
import { type Statement, targetOf } from './statement.ts';

/** Statements of a table's cell, with the item of a breakdown that its row or head names. */
export interface TableStatement extends Statement {
  readonly item: ItemNamed | null;
}

interface InTable {
  readonly reading: Reading;
  readonly scopes: Scopes;
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly caption: string;
  /** The unit said over the table, for cells whose row and head say none. */
  readonly unit: Unit | null;
}

/** The statements of all tables of a document, row by row. */
export function statementsInTables(reading: Reading, scopes: Scopes): Statement[] {
  if (!reading.blocks.some(({ block }) => block.cell)) return [];
  return readTables(reading.blocks).flatMap(table => {
    const columns = columnsOf(table, scopes.setting.known);
    const first = table.rows.flatMap(({ figures }) => figures).find(figure => figure !== null);
    if (!first) return [];
    const caption = captionOf(scopes.frames[first.block]);
    return rowsOf({ reading, scopes, table, columns, caption, unit: unitIn(table) ?? unitOver(reading, first.block) });
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
  const found: Statement[] = [];
  let section = '';
  for (const row of place.table.rows) {
    const label = withoutNumber(row.label)
      .replace(/\([^()]{0,24}\)\s*$/u, '')
      .trim();
    if (row.figures.every(figure => figure === null)) {
      if (label !== '') section = label;
      continue;
    }
    if (label === '' || /^(?:trong đó|gồm)\s*:?$/iu.test(label)) continue;
    found.push(...rowStatements(place, row, { label, section }));
  }
  return found;
}

interface Labelled {
  readonly label: string;
  readonly section: string;
}

function rowStatements(place: InTable, row: TableRow, words: Labelled): Statement[] {
  const found: Statement[] = [];
  let last: TableStatement | null = null;
  const waiting: [CellFigure, Column][] = [];
  for (const [index, column] of place.columns.entries()) {
    const figure = row.figures[index];
    if (!figure || column.role === 'none') continue;
    if (column.role === 'value' || column.role === 'share') {
      last = cellStatement(place, { figure, column }, { row, words });
      found.push(last);
      for (const [cell, other] of waiting.splice(0))
        attach(place, { figure: cell, column: other }, { statement: last, found });
    } else if (last && !(column.role === 'plan' && hasLater(place, row, index)))
      attach(place, { figure, column }, { statement: last, found });
    else waiting.push([figure, column]);
  }
  for (const [figure, column] of waiting) found.push(alone(place, { figure, column }, { row, words }));
  return found;
}

/** A plan between two results belongs to the one behind it when the heads speak of years in order. */
function hasLater({ columns }: InTable, row: TableRow, index: number): boolean {
  return (
    columns.some((column, at) => at > index && column.role === 'value' && row.figures[at]) &&
    !columns.slice(0, index).some(({ role }) => role === 'share-of-target')
  );
}

interface InColumn {
  readonly figure: CellFigure;
  readonly column: Column;
}

interface InRow {
  readonly row: TableRow;
  readonly words: Labelled;
}

function cellStatement(place: InTable, { figure, column }: InColumn, { row, words }: InRow): TableStatement {
  const { reading, scopes } = place;
  const block = reading.blocks[figure.block] as Reading['blocks'][number];
  const frame = scopes.frames[figure.block] as Frame;
  const area = areaOfLabel(words.label);
  const percent = column.role === 'share' || column.role === 'growth' || column.role === 'index';
  const unit = figure.mention.unit ?? (percent ? PERCENT : place.unit);
  const named = nameInTable(place, { column, words, row, area });
  const period = column.period ?? scopes.setting.period;
  return {
    kind: column.role === 'share' ? 'share' : 'value',
    block: figure.block,
    mention: figure.mention,
    span: spanOf(figure.mention, block.block.span.start),
    value: written(figure.mention),
    unit,
    words: { lead: '', own: named.name, counted: '' },
    item: named.item,
    frame,
    opening: '',
    before: words.label,
    after: '',
    period,
    dated: column.period !== null,
    area: area ?? scopes.setting.area,
    vintage: column.estimate ? 'estimate' : 'official',
    target: null,
    basis: null,
    comparisons: [],
    parent: null,
    of: null,
    claim: null,
    doubts: new Set(unit === null ? ['unit-unknown'] : []),
    inTable: true,
  };
}

interface Naming {
  readonly column: Column;
  readonly words: Labelled;
  readonly row: TableRow;
  readonly area: string | null;
}

/** Rows name indicators, or items and areas of an indicator that the head or the caption names. */
function nameInTable(
  { caption, table }: InTable,
  { column, words, row, area }: Naming,
): { name: string; item: ItemNamed | null } {
  const { label, section } = words;
  if (column.measure === '') {
    if (area !== null || isPlainTotal(label)) return { name: caption === '' ? label : caption, item: null };
    const name = section !== '' && isShort(label) ? `${label} – ${section}` : label;
    return { name, item: null };
  }
  const name = column.measure;
  if (area !== null || row.total) return { name, item: null };
  const first = withoutNumber(table.heads[0] ?? '') || 'Phân tổ';
  return {
    name,
    item: itemOf(label, name) ?? item('phan-to', /^(?:stt|tt)$/iu.test(first) ? 'Phân tổ' : first, label),
  };
}

/** `Tổng số`, `Toàn tỉnh`: a row that names no indicator of its own. */
function isPlainTotal(label: string): boolean {
  return /^(?:tổng(?: số| cộng)?|cộng|chung|toàn (?:tỉnh|huyện|thành phố|quốc|ngành)|cả (?:tỉnh|nước))$/iu.test(
    label.trim(),
  );
}

function isShort(label: string): boolean {
  return label.split(' ').length <= 3;
}

/** The result that a cell hangs on, and where a figure of its own goes. */
interface Onto {
  readonly statement: TableStatement;
  readonly found: Statement[];
}

/** A plan, last year's value or a percentage beside a result. */
function attach(place: InTable, { figure, column }: InColumn, { statement, found }: Onto): void {
  const offset = place.reading.blocks[figure.block]?.block.span.start ?? 0;
  const { mention } = figure;
  const kind =
    column.role === 'past' ? 'base' : column.role === 'value' || column.role === 'none' ? 'base' : column.role;
  const value = written(mention);
  const comparison: FigureComparison = {
    kind,
    value,
    unit:
      mention.unit?.name ??
      (kind === 'growth' || kind === 'index' || kind === 'share-of-target' ? '%' : (statement.unit?.name ?? null)),
    ...against(column.base, statement.period),
    certainty: 'said',
    span: spanOf(mention, offset),
  };
  statement.comparisons.push(comparison);
  if (column.role !== 'plan' && column.role !== 'past') return;
  const base = column.base ?? { kind: 'plan' as const, key: 'plan' };
  const hanging: TableStatement = {
    ...statement,
    kind: column.role === 'plan' ? 'plan' : 'base',
    block: figure.block,
    mention,
    span: comparison.span,
    value,
    unit: mention.unit ?? statement.unit,
    period:
      column.period ??
      (column.role === 'plan' ? planPeriod(base, statement.period) : basePeriod(base, statement.period)),
    target: column.role === 'plan' ? targetOf(base) : null,
    vintage: 'official',
    comparisons: [],
    of: statement,
    doubts: new Set(),
  };
  if (hanging.period === null) hanging.doubts.add('base-unknown');
  found.push(hanging);
}

/** A plan or a past value without a result beside it. */
function alone(place: InTable, at: InColumn, row: InRow): TableStatement {
  const statement = cellStatement(place, at, row);
  const { column } = at;
  if (column.role === 'plan') {
    const base = column.base ?? { kind: 'plan' as const, key: 'plan' };
    return { ...statement, target: targetOf(base), period: column.period ?? planPeriod(base, statement.period) };
  }
  if (column.role === 'past' && column.base)
    return { ...statement, period: column.period ?? basePeriod(column.base, statement.period) };
  return {
    ...statement,
    kind: column.role === 'growth' ? 'growth' : column.role === 'index' ? 'index' : statement.kind,
    value: column.role === 'growth' ? statement.value : statement.value,
  };
}
