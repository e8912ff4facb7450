import {
  type CellFigure,
  type ColumnKind,
  type Mention,
  type RowWords,
  rowWordsOf,
  type Table,
  type TableRow,
} from '#reading';
import { inOnes, slackOf } from '../operand.ts';
import type { CheckedTables } from '../tables/checkTables.ts';

export interface Cell {
  /** Its block is counted from the first of its run of tables. */
  readonly figure: CellFigure;
  /** Which run of tables it stands in. */
  readonly run: number;
  readonly table: Table;
  readonly row: TableRow;
  /** Names what the cell is about; asked only where the number fits. */
  readonly subject: () => string;
}

/** Of a unit no more cells than this are kept, so that a text full of tables is gone through once. */
const MOST = 400;

/** The cells of one measure, found by their value and by how their number is written: comparing all would take long. */
export interface Measured {
  readonly count: number;
  /** Those whose value lies where the number's may, in the order of the text. */
  readonly like: (mention: Mention) => readonly Cell[];
  /** Those with as many digits before and behind the comma, in the order of the text. */
  readonly written: (mention: Mention) => readonly Cell[];
  readonly add: (cell: Cell) => void;
}

const NONE: readonly Cell[] = [];

function measured(): Measured {
  const cells = new Map<number, Cell[]>();
  const shapes = new Map<number, Cell[]>();
  let count = 0;
  const put = (lists: Map<number, Cell[]>, key: number, cell: Cell): void => {
    const known = lists.get(key);
    if (known) known.push(cell);
    else lists.set(key, [cell]);
  };
  return {
    get count() {
      return count;
    },
    like: mention => cells.get(sizeOf(inOnes(mention))) ?? NONE,
    written: mention => shapes.get(shapeOf(mention)) ?? NONE,
    add: cell => {
      count++;
      put(shapes, shapeOf(cell.figure.mention), cell);
      const ones = inOnes(cell.figure.mention);
      const half = slackOf(cell.figure.mention) / 2;
      // What was rounded may lie anywhere between; a number of two digits and more no farther than the next step.
      for (let size = sizeOf(ones - half) - 1; size <= sizeOf(ones + half) + 1; size++) put(cells, size, cell);
    },
  };
}

/** Steps of a tenth or so. */
function sizeOf(ones: number): number {
  return Math.round(STEPS * Math.log10(ones));
}

const STEPS = 20;

function shapeOf({ mantissa, scale }: Mention): number {
  return Math.ceil(Math.log10(mantissa + 1)) * MOST_DIGITS + scale;
}

const MOST_DIGITS = 100;

/** By the base of their unit, the cells that state results. */
export function cellsOf(tables: readonly CheckedTables[]): Map<string, Measured> {
  const cells = new Map<string, Measured>();
  for (const [run, { tables: own }] of tables.entries())
    for (const table of own) {
      const results = resultsOf(table);
      let names: readonly RowWords[] | null = null;
      for (const [at, row] of table.rows.entries())
        for (const column of results) {
          const figure = row.figures[column];
          if (figure?.mention.kind !== 'quantity' || figure.mention.mantissa <= 0) continue;
          const subject = (): string => {
            names ??= rowWordsOf(table);
            const { words, over, part } = names[at] as RowWords;
            return part && over ? `${over.words} ${words}` : words;
          };
          const measure = measureOf(figure.mention);
          const known = cells.get(measure) ?? measured();
          cells.set(measure, known);
          if (known.count < MOST) known.add({ figure, run, table, row, subject });
        }
    }
  return cells;
}

/** What is measured: a table may leave out whom a rate is for, and what its rows count. */
export function measureOf({ unit }: Mention): string {
  return unit === null || unit.family === 'count' ? '' : (unit.base.split('/')[0] as string);
}

/** The columns of what was reached; where no head says which those are, those that only measure. */
function resultsOf({ columns }: Table): number[] {
  const of = (kind: ColumnKind): number[] => columns.flatMap((column, at) => (column.kind === kind ? [at] : []));
  const actual = of('actual');
  return actual.length > 0 ? actual : of('value');
}
