/** Merged cells of a narrative's table. */
import { extentsOf, type TableMerge } from '#documents';
import type { TablePassage } from './narrative.ts';

type MergedTable = Pick<TablePassage, 'columns' | 'head' | 'rows' | 'merges'>;

/**
 * Those of a table's merges that can be printed, in the order of its cells: they lie within the head or within the
 * rows under it, do not overlap, and lie over cells that say nothing, so that no words are hidden.
 */
export function mergesOf(table: MergedTable): readonly TableMerge[] {
  const { columns, head, rows, merges = [] } = table;
  const cells = [...head, ...rows];
  const taken = new Set<string>();
  const fits = ({ row, column, rows: down, columns: right }: TableMerge): boolean => {
    const bottom = row < head.length ? head.length : cells.length;
    if (down * right < 2 || row + down > bottom || column + right > columns.length) return false;
    const places = Array.from({ length: down * right }, (_, at) => [
      row + Math.floor(at / right),
      column + (at % right),
    ]);
    const free = places.every(([r = 0, c = 0], at) => {
      return !taken.has(`${r} ${c}`) && (at === 0 || cells[r]?.[c]?.length === 0);
    });
    if (free) for (const [r, c] of places) taken.add(`${r} ${c}`);
    return free;
  };
  return [...merges].sort((a, b) => a.row - b.row || a.column - b.column).filter(fits);
}

/** How much the cell at a place takes; null where a merged cell lies over it. Rows count from the first of the head. */
export function cellExtents(table: MergedTable): ReturnType<typeof extentsOf> {
  return extentsOf(mergesOf(table));
}

/** A table with these merges as it is kept: without the list where there are none. */
export function withMerges<Table extends MergedTable>(table: Table, merges: readonly TableMerge[]): Table {
  const { merges: _, ...plain } = table;
  const kept = mergesOf({ ...table, merges });
  return (kept.length === 0 ? plain : { ...plain, merges: kept }) as Table;
}
