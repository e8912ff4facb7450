/** Pipe tables: the rows above the line |---| are the head. Reader and writer. */
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
    return aligns.map((_, column) => inlinesAt(lines, at, cells[column] ?? ''));
  };
  const head = rows.slice(0, Math.max(0, ruled)).map(readRow);
  const body = rows.slice(ruled + 1).map(readRow);
  return { table: { kind: 'table', caption, columns: aligns.map(align => ({ align })), head, rows: body }, id };
}

export function writeTable({ caption, columns, head, rows }: TablePassage): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const title = writeInlines(caption);
  return [
    ...(title === '' ? [] : [`Bảng: ${title}`]),
    ...head.map(row => line(row.map(writeInlines))),
    `|${columns.map(({ align }) => ruleOf[align]).join('|')}|`,
    ...rows.map(row => line(row.map(writeInlines))),
  ];
}
