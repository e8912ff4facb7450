/** Tables in plain text and Markdown: consecutive lines of the same number of cells. */
import type { Block, Span } from '../document.ts';
import { trimmed } from './space.ts';

interface Row {
  readonly cells: readonly Span[];
  /** True for the line of dashes under the head. */
  readonly rule: boolean;
  /** Where the next line starts. */
  readonly next: number;
}

const mostEmpty = 50;

export interface TextTable {
  readonly blocks: readonly Block[];
  /** Where the line after the table starts. */
  readonly next: number;
}

/**
 * The table that starts at the line at `start`, or undefined when the lines there do not line up: at least two rows of
 * the same number of cells, two of them with two filled cells. Rows may all be set apart by one blank line. Empty
 * cells keep their place in the grid and have no block.
 */
export function tableAt(text: string, start: number, index: number): TextTable | undefined {
  const first = rowAt(text, start);
  if (first.cells.length < 2) return undefined;
  const separator = separatorOf(text, start, first.next);
  const rows: Row[] = [first];
  const second = afterBlank(text, first.next);
  const spaced = second !== first.next && separator === '\t';
  let filled = isFilled(first) ? 1 : 0;
  let next = first.next;
  for (;;) {
    // Rules and empty rows alone are no table, and are not gone through again from each of their lines.
    if (filled < 2 && rows.length > mostEmpty) return undefined;
    const from = spaced ? afterBlank(text, next) : next;
    if (from >= text.length) break;
    const row = withEmptyLast(text, { start: from, width: first.cells.length });
    if (row.cells.length !== first.cells.length) break;
    rows.push(row);
    if (isFilled(row)) filled += 1;
    next = row.next;
  }
  if (filled < 2) return undefined;
  return { blocks: blocksOf(rows, index), next };
}

/** `Phân theo ngành | | |`, in a table without outer pipes: a row that ends in a pipe, and is one cell short, has an empty last one. */
function withEmptyLast(text: string, { start, width }: { readonly start: number; readonly width: number }): Row {
  const row = rowAt(text, start);
  const line = trimmed(text, start, row.next - 1);
  if (row.rule || row.cells.length !== width - 1 || !/^[^|].*\|$/su.test(text.slice(line.start, line.end))) return row;
  return { ...row, cells: [...row.cells, { start: line.end, end: line.end }] };
}

function isFilled(row: Row): boolean {
  return !row.rule && row.cells.filter(cell => cell.end > cell.start).length >= 2;
}

function blocksOf(rows: readonly Row[], table: number): Block[] {
  // A rule above all is the edge of a drawn table.
  const ruleAt = rows.findIndex((row, position) => row.rule && position > 0);
  const blocks: Block[] = [];
  let number = 0;
  for (const [position, row] of rows.entries()) {
    if (row.rule) continue;
    for (const [column, span] of row.cells.entries()) {
      if (span.end === span.start) continue;
      const cell = { table, row: number, column, rowSpan: 1, columnSpan: 1, head: position < ruleAt };
      blocks.push({ span, kind: 'cell', level: 0, cell });
    }
    number += 1;
  }
  return blocks;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function afterBlank(text: string, start: number): number {
  if (start >= text.length) return start;
  const end = lineEnd(text, start);
  const line = trimmed(text, start, end);
  return line.start === line.end ? end + 1 : start;
}

function separatorOf(text: string, start: number, end: number): '|' | '\t' {
  const line = trimmed(text, start, end);
  if (text.charAt(line.start) === '|') return '|';
  return text.slice(line.start, line.end).includes('\t') ? '\t' : '|';
}

/** "+----+----+", as programs draw the rules of a table. */
const drawnRule = /^\+(?:[-=:]+\+){1,200}$/;

function rowAt(text: string, start: number): Row {
  const end = lineEnd(text, start);
  const line = trimmed(text, start, end);
  if (text.charAt(line.start) === '+' && drawnRule.test(text.slice(line.start, line.end))) {
    const cells = text
      .slice(line.start + 1, line.end)
      .split('+')
      .slice(0, -1);
    return { cells: cells.map(() => ({ start: line.start, end: line.start })), rule: true, next: end + 1 };
  }
  const separator = separatorOf(text, start, end);
  const edges = separator === '|' ? withoutOuterPipes(text, start, end) : { start, end };
  const cells: Span[] = [];
  let from = edges.start;
  for (;;) {
    const found = text.indexOf(separator, from);
    const stop = found < 0 || found > edges.end ? edges.end : found;
    cells.push(trimmed(text, from, stop));
    if (stop === edges.end) break;
    from = stop + 1;
  }
  const rule = separator === '|' && cells.every(cell => /^:?-+:?$/.test(text.slice(cell.start, cell.end)));
  return { cells, rule, next: end + 1 };
}

function withoutOuterPipes(text: string, start: number, end: number): Span {
  const line = trimmed(text, start, end);
  const closes = line.end - line.start > 1 && text.charAt(line.end - 1) === '|' ? 1 : 0;
  // ` | Diện tích | Dân số`: behind a space, and without a pipe at the end, the first cell is there and empty.
  const opens = text.charAt(line.start) === '|' && (closes === 1 || line.start === start) ? 1 : 0;
  return { start: line.start + opens, end: line.end - closes };
}
