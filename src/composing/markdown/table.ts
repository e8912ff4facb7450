/**
 * Pipe tables: the rows above the line |---| are the head. A cell that is only `<` is one with the cell to its left, one
 * that is only `^` with the cell above. Reader and writer.
 */
import type { TableMerge } from '#documents';
import { mergesOf, withMerges } from '../merges.ts';
import type { TablePassage, TableRow } from '../narrative.ts';
import { boundEnd } from './bound.ts';
import { fault } from './faults.ts';
import { writeInlines } from './inline.ts';
import { inlinesAt, type Lines, note, withoutId } from './lines.ts';

type Align = TablePassage['columns'][number]['align'];
const rule = /^:?-+:?$/;

/** The cells of a row; a bar that is escaped, or stands in a bound figure, parts nothing. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let from = 1;
  for (let at = 1; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line.startsWith('{{', at)) at = Math.max(at, boundEnd(line, at) - 1);
    else if (line[at] === '|') {
      cells.push(trimmed(line.slice(from, at)));
      from = at + 1;
    }
  }
  const rest = trimmed(line.slice(from));
  return rest === '' ? cells : [...cells, rest];
}

const trimmed = (text: string) => text.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');

const alignOf = (cell: string): Align => (cell.endsWith(':') ? (cell.startsWith(':') ? 'centre' : 'right') : 'left');
const ruleOf: Readonly<Record<Align, string>> = { left: '---', centre: ':--:', right: '--:' };

/** The table whose first row is the next line; the id behind its last row. */
export function readTable(
  lines: Lines,
  caption: TablePassage['caption'],
): { readonly table: TablePassage; readonly id: string | null } {
  const rows: { readonly cells: readonly string[]; readonly at: number }[] = [];
  let id: string | null = null;
  for (; lines.lines[lines.at]?.startsWith('|'); lines.at += 1) {
    const row = withoutId(trimmed(lines.lines[lines.at] ?? ''));
    id ??= row.id;
    rows.push({ cells: cellsOf(row.text), at: lines.at });
  }
  const ruled = rows.findIndex(({ cells }) => cells.length > 0 && cells.every(cell => rule.test(cell)));
  if (ruled < 0) note(lines, rows[0]?.at ?? lines.at, fault('rule'));
  const columns = (ruled < 0 ? (rows[0]?.cells ?? []).map(() => '---') : (rows[ruled]?.cells ?? [])).map(alignOf);
  const aligns: readonly Align[] = columns.length === 0 ? ['left'] : columns;
  const readRow = ({ cells, at }: (typeof rows)[number]): TableRow => {
    if (cells.length !== aligns.length) note(lines, at, fault('cells', `${cells.length}/${aligns.length}`));
    return aligns.map((_, column) => (isCovered(cells[column]) ? [] : inlinesAt(lines, at, cells[column] ?? '')));
  };
  const heads = rows.slice(0, Math.max(0, ruled));
  const bodies = rows.slice(ruled + 1);
  const plain: TablePassage = {
    kind: 'table',
    caption,
    columns: aligns.map(align => ({ align })),
    head: heads.map(readRow),
    rows: bodies.map(readRow),
  };
  const all = [...heads, ...bodies];
  const found = mergesIn(all.map(({ cells }) => cells.slice(0, aligns.length)));
  const table = withMerges(plain, found.merges);
  const odd = found.odd ?? found.merges.find(merge => !table.merges?.some(kept => alike(kept, merge)))?.row;
  if (odd !== undefined) note(lines, all[odd]?.at ?? lines.at, fault('merge'));
  return { table, id };
}

const isCovered = (cell: string | undefined): boolean => cell === left || cell === above;
const [left, above] = ['<', '^'] as const;
const alike = (a: TableMerge, b: TableMerge): boolean => a.row === b.row && a.column === b.column;

/** What the signs of a table's rows say is one cell; `odd` is the first row whose signs make no rectangle. */
function mergesIn(rows: readonly (readonly string[])[]): {
  readonly merges: readonly TableMerge[];
  readonly odd?: number;
} {
  const owners: string[][] = [];
  const places = new Map<string, (readonly [row: number, column: number])[]>();
  for (const [row, cells] of rows.entries()) {
    const own: string[] = [];
    owners.push(own);
    for (const [column, cell] of cells.entries()) {
      const beside = cell === left ? own[column - 1] : cell === above ? owners[row - 1]?.[column] : undefined;
      const owner = beside ?? `${row} ${column}`;
      own.push(owner);
      places.set(owner, [...(places.get(owner) ?? []), [row, column]]);
      if (beside === undefined && isCovered(cell)) return { merges: [], odd: row };
    }
  }
  const merges: TableMerge[] = [];
  for (const cells of places.values()) {
    const [[row, column] = [0, 0]] = cells;
    const [bottom, right] = [Math.max(...cells.map(([r]) => r)), Math.max(...cells.map(([, c]) => c))];
    const merge = { row, column, rows: bottom - row + 1, columns: right - column + 1 };
    if (cells.length !== merge.rows * merge.columns) return { merges: [], odd: row };
    if (cells.length > 1) merges.push(merge);
  }
  return { merges };
}

export function writeTable(table: TablePassage): string[] {
  const { caption, columns, head, rows } = table;
  const title = writeInlines(caption);
  const signs = signsOf(table);
  const line = (cells: TableRow, row: number) =>
    `| ${cells.map((cell, column) => signs.get(`${row} ${column}`) ?? writeCell(cell)).join(' | ')} |`;
  return [
    ...(title === '' ? [] : [`Bảng: ${title}`]),
    ...head.map(line),
    `|${columns.map(({ align }) => ruleOf[align]).join('|')}|`,
    ...rows.map((row, index) => line(row, head.length + index)),
  ];
}

function writeCell(cell: TableRow[number]): string {
  const written = writeInlines(cell);
  return isCovered(written) ? `\\${written}` : written;
}

/** What stands in the cells that a merged one lies over, by row and column. */
function signsOf(table: TablePassage): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const { row, column, rows, columns } of mergesOf(table))
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1)
        if (down + right > 0) signs.set(`${row + down} ${column + right}`, right > 0 ? left : above);
  return signs;
}
