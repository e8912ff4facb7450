/** Cells of a table that are merged into one (ô gộp): the head over two columns, the name beside three rows. */

/** Rows count from the first of the head, columns from the left; it takes more than one cell. */
export interface TableMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const alone: Extent = { rows: 1, columns: 1 };

/** How much the cell at a place takes; null where a merged cell lies over it. The merges do not overlap. */
export function extentsOf(merges: readonly TableMerge[]): (row: number, column: number) => Extent | null {
  const extents = new Map<string, Extent | null>();
  for (const { row, column, rows, columns } of merges) {
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1)
        extents.set(`${row + down} ${column + right}`, down + right === 0 ? { rows, columns } : null);
  }
  return (row, column) => {
    const extent = extents.get(`${row} ${column}`);
    return extent === undefined ? alone : extent;
  };
}
