/** Ruled tables of a page: rules -> grids -> the text in their cells. */
import { linesOf } from './lines.ts';
import type { Rule, Run } from './page.ts';

export interface GridCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table found on a page. */
export interface Grid {
  readonly top: number;
  readonly bottom: number;
  /** The edges of its columns, from the left. */
  readonly columns: readonly number[];
  /** False where only the places of the words make the columns. */
  readonly isRuled: boolean;
  readonly rows: number;
  readonly cells: readonly GridCell[];
}

/** Points within which two rules meet or lie on one line. */
const near = 3;
const mostRules = 1500;
const mostSlots = 20_000;

/** The ruled tables of two columns and two rows or more, and the runs that stand outside them. */
export function ruledTables(runs: readonly Run[], rules: readonly Rule[]): { grids: Grid[]; rest: Run[] } {
  const merged = mergeRules(rules);
  if (merged.length > mostRules) return { grids: [], rest: [...runs] };
  let rest = [...runs];
  const grids: Grid[] = [];
  for (const group of connected(merged)) {
    const grid = gridOf(group, rest);
    if (!grid) continue;
    grids.push(grid.grid);
    rest = rest.filter(run => !grid.inside.has(run));
  }
  return { grids, rest };
}

/** Pieces of one line become the line. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort(
    (one, other) =>
      Number(one.standing) - Number(other.standing) ||
      Math.round(one.at / near) - Math.round(other.at / near) ||
      one.start - other.start,
  );
  const merged: Rule[] = [];
  for (const rule of sorted) {
    const before = merged.at(-1);
    const goesOn =
      before?.standing === rule.standing && Math.abs(before.at - rule.at) <= near && rule.start <= before.end + near;
    if (before && goesOn) merged[merged.length - 1] = { ...before, end: Math.max(before.end, rule.end) };
    else merged.push(rule);
  }
  return merged;
}

function touch(one: Rule, other: Rule): boolean {
  if (one.standing === other.standing) return Math.abs(one.at - other.at) <= near && overlaps(one, other);
  return within(one.at, other) && within(other.at, one);
}

function overlaps(one: Rule, other: Rule): boolean {
  return one.start <= other.end + near && other.start <= one.end + near;
}

function within(at: number, rule: Rule): boolean {
  return at >= rule.start - near && at <= rule.end + near;
}

function connected(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group) {
      for (const other of left) {
        if (!touch(rule, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function edgesOf(rules: readonly Rule[], standing: boolean): number[] {
  const edges: number[] = [];
  for (const at of rules.flatMap(rule => (rule.standing === standing ? [rule.at] : [])).sort((a, b) => a - b)) {
    const before = edges.at(-1);
    if (before === undefined || at - before > 2 * near) edges.push(at);
  }
  return edges;
}

function gridOf(rules: readonly Rule[], runs: readonly Run[]): { grid: Grid; inside: ReadonlySet<Run> } | undefined {
  const columns = edgesOf(rules, true);
  const rows = edgesOf(rules, false);
  if (columns.length < 3 || rows.length < 3 || columns.length * rows.length > mostSlots) return undefined;
  const places = cellsOf(rules, columns, rows);
  const texts = new Map<number, Run[]>();
  const inside = new Set<Run>();
  for (const run of runs) {
    const column = slotOf(columns, run.x + run.width / 2);
    const row = slotOf(rows, run.y - run.size / 3);
    const place = column < 0 || row < 0 ? undefined : places.owner[row * (columns.length - 1) + column];
    if (place === undefined) continue;
    inside.add(run);
    const texted = texts.get(place);
    if (texted) texted.push(run);
    else texts.set(place, [run]);
  }
  const cells = places.cells.map((cell, index) => ({ ...cell, text: textOf(texts.get(index) ?? []) }));
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  return { grid: { top, bottom, columns, isRuled: true, rows: rows.length - 1, cells }, inside };
}

function textOf(runs: readonly Run[]): string {
  return linesOf(runs)
    .flat()
    .map(line => line.text)
    .join(' ');
}

function slotOf(edges: readonly number[], at: number): number {
  for (let index = 0; index + 1 < edges.length; index += 1) {
    if (at >= (edges[index] ?? 0) && at < (edges[index + 1] ?? 0)) return index;
  }
  return -1;
}

type Place = Omit<GridCell, 'text'>;

/** Slots of the grid that no rule parts are one cell. `owner` gives for each slot the index of its cell. */
function cellsOf(
  rules: readonly Rule[],
  columns: readonly number[],
  rows: readonly number[],
): { cells: Place[]; owner: number[] } {
  const wide = columns.length - 1;
  const high = rows.length - 1;
  const parted = (standing: boolean, edge: number, middle: number) =>
    rules.some(rule => rule.standing === standing && Math.abs(rule.at - edge) <= 2 * near && within(middle, rule));
  const middleOf = (edges: readonly number[], index: number) => ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
  const owner: number[] = [];
  const cells: Place[] = [];
  for (let row = 0; row < high; row += 1) {
    for (let column = 0; column < wide; column += 1) {
      if (owner[row * wide + column] !== undefined) continue;
      let columnSpan = 1;
      while (column + columnSpan < wide && !parted(true, columns[column + columnSpan] ?? 0, middleOf(rows, row)))
        columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < high && !parted(false, rows[row + rowSpan] ?? 0, middleOf(columns, column))) rowSpan += 1;
      for (let down = row; down < row + rowSpan; down += 1) {
        for (let across = column; across < column + columnSpan; across += 1)
          owner[down * wide + across] ??= cells.length;
      }
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return { cells, owner };
}
