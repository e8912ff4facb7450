/** Tables without rules: lines of a page whose pieces stand in the same columns. */
import { alignedCells } from './alignedCells.ts';
import { type Column, columnAt, columnsOf, type Level } from './alignedColumns.ts';
import { alignedHead } from './alignedHead.ts';
import type { Grid } from './grid.ts';
import type { Line } from './lines.ts';
import { isFigure, isOrdinal } from './tables.ts';

/** Lines further apart than this many sizes of their letters belong to different tables. */
const furthest = 3.2;
const mostLines = 400;
/** A head has no more lines. */
const mostHeadLines = 8;
/** Words alone make a table of so many columns and rows; the two sides of a letterhead are none. */
const fewestOfWords = 3;
/** Sizes from a line to the next in one cell. */
const widestLeading = 1.5;

/**
 * The table whose head or first row is at `start`: rows of at least two columns that stand together, one of them of
 * figures in half the rows, or three columns of words; cells may have several lines, the head cells over several
 * columns. Undefined where there is none. `used` is how many baselines the table takes.
 */
export function alignedTable(
  baselines: readonly (readonly Line[])[],
  start: number,
): { readonly grid: Grid; readonly used: number } | undefined {
  const first = firstRow(baselines, start);
  if (first === undefined) return undefined;
  const body = bodyFrom(baselines, first);
  if (!body) return undefined;
  const groups = bodyAbove(baselines.slice(start, first), baselines[first] ?? [], body.columns);
  const head = alignedHead(baselines.slice(start, first - groups.length), body.columns);
  if (!head || !groups.every(lines => fitsIn(lines, body.columns))) return undefined;
  const levels = [...groups.map((lines): Level => ({ lines, isRow: false })), ...body.levels];
  const rows = alignedCells(levels, body.columns, head.rows);
  if (rows.rows < 2) return undefined;
  const top = baselines[start]?.[0]?.y ?? 0;
  const bottom = body.levels.at(-1)?.lines[0]?.y ?? 0;
  const cells = [...head.cells, ...rows.cells];
  const grid = { top, bottom, columns: edgesOf(body.columns), isRuled: false, rows: rows.rows, cells };
  return { grid, used: first - start + body.levels.length };
}

/** The first baseline from `start` on which figures stand beside words, or three pieces of words. */
function firstRow(baselines: readonly (readonly Line[])[], start: number): number | undefined {
  for (let at = start; at <= Math.min(start + mostHeadLines, baselines.length - 1); at += 1) {
    if (at > start && !isNear(baselines, at)) return undefined;
    if (hasFigure(baselines[at])) return at;
  }
  return (baselines[start]?.length ?? 0) >= fewestOfWords ? start : undefined;
}

/**
 * The lines of the body above its first figures: from the first with an ordinal on, names of groups; else the words of
 * a cell in the middle of which the figures stand.
 */
function bodyAbove(
  lines: readonly (readonly Line[])[],
  row: readonly Line[],
  columns: readonly Column[],
): readonly (readonly Line[])[] {
  const group = lines.findIndex(([first], index) => index > 0 && first !== undefined && isOrdinal(first.text));
  if (group >= 0) return lines.slice(group);
  const [first] = row;
  if (!first || (columnAt(columns, first) === 0 && !/^\p{Ll}/u.test(first.text))) return [];
  const above = lines.findLastIndex(([only, more]) => !only || more !== undefined || columnAt(columns, only) > 0) + 1;
  return lines.slice(above);
}

function isNear(baselines: readonly (readonly Line[])[], at: number): boolean {
  const [above, line] = [baselines[at - 1]?.[0], baselines[at]?.[0]];
  return above !== undefined && line !== undefined && line.y - above.y <= furthest * above.size;
}

function hasFigure(lines: readonly Line[] | undefined): boolean {
  return lines?.some(({ text }, index) => index > 0 && isFigure(text)) ?? false;
}

function bodyFrom(
  baselines: readonly (readonly Line[])[],
  first: number,
): { levels: readonly Level[]; columns: readonly Column[] } | undefined {
  const ofFigures = hasFigure(baselines[first]);
  const levels: Level[] = [];
  let columns: readonly Column[] = [];
  let rows = 0;
  let widest = 0;
  for (let at = first; at < Math.min(baselines.length, first + mostLines); at += 1) {
    const lines = baselines[at] ?? [];
    if (at > first && !isNear(baselines, at)) break;
    const isRow = ofFigures ? hasFigure(lines) : lines.length >= fewestOfWords;
    if (isRow) {
      const all = levels.flatMap(level => (level.isRow ? level.lines : []));
      const next = columnsOf([...all, ...lines]);
      widest = Math.max(widest, lines.length);
      if (next.length < widest) break;
      columns = next;
      rows += 1;
    } else if (!fitsIn(lines, columns)) break;
    levels.push({ lines, isRow });
  }
  const kept = levels.slice(0, endOf(levels));
  const enough = ofFigures ? hasFigureColumn(kept, columns, rows) : rows >= fewestOfWords;
  return enough && columns.length >= 2 ? { levels: kept, columns } : undefined;
}

/** True for the further lines of cells, and for the name of a group of rows, which may run on over empty cells. */
function fitsIn(lines: readonly Line[], columns: readonly Column[]): boolean {
  const [first] = lines;
  const last = columns.at(-1);
  if (!first || !last) return false;
  if (lines.length === 1 && columns.some(({ left }) => Math.abs(left - first.left) < first.size))
    return first.right < last.left;
  return lines.every(
    line => columns.filter(column => line.left < column.right && line.right > column.left).length <= 1,
  );
}

/** Behind the last row, and the lines that go on in its cells. */
function endOf(levels: readonly Level[]): number {
  let end = levels.findLastIndex(level => level.isRow) + 1;
  for (; end > 0 && end < levels.length; end += 1) {
    const [above, line] = [levels[end - 1]?.lines[0], levels[end]?.lines[0]];
    if (!above || !line || line.y - above.y > widestLeading * line.size || !/^\p{Ll}/u.test(line.text)) break;
  }
  return end;
}

/** Some column after the first is of figures in half the rows. */
function hasFigureColumn(levels: readonly Level[], columns: readonly Column[], rows: number): boolean {
  return columns.slice(1).some(({ left, right }) => {
    const own = levels.flatMap(level => level.lines.filter(line => line.left < right && line.right > left));
    return own.filter(line => isFigure(line.text)).length * 2 >= rows;
  });
}

/** Edges midway between columns, which move less from page to page than the figures do. */
function edgesOf(columns: readonly Column[]): number[] {
  const inner = columns.slice(1).map(({ left }, index) => ((columns[index]?.right ?? left) + left) / 2);
  return [columns[0]?.left ?? 0, ...inner, columns.at(-1)?.right ?? 0];
}
