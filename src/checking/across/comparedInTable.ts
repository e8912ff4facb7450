import { type Interval, interval } from '#figures';
import {
  type BaseValue,
  baseOfColumn,
  type CellFigure,
  type Claim,
  type ColumnKind,
  type Comparison,
  type Mention,
  type Table,
  type TableRow,
} from '#reading';
import { suspectOf } from '../diagnosis.ts';
import type { PrintFigure } from '../located.ts';
import { HUNDRED, inUnitOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { judge, type Recompute, type Relation } from '../relation.ts';
import { directed } from '../rule.ts';

/** A claim of the text and the row of a table that states the same figure. */
export interface Same {
  readonly claim: Claim;
  readonly table: Table;
  readonly row: TableRow;
  readonly print: PrintFigure;
}

/** What the text and a cell say of one figure. */
export interface SaidToo {
  readonly relation: Relation;
  readonly cell: CellFigure;
}

/**
 * `3.669 ha, đạt 101,3% kế hoạch (3.622 ha), tăng 5,2% so với cùng kỳ` beside a row `3.622 | 3.669 | 101,3 | 105,2`: what
 * the figure is compared with, and how it compares.
 */
export function comparedToo(same: Same): SaidToo[] {
  const { comparisons, baseValues } = same.claim;
  return [
    ...comparisons.map(comparison => ofComparison(same, comparison)),
    ...baseValues.map(base => ofBase(same, base)),
  ].filter((found): found is SaidToo => found !== null);
}

function ofComparison(same: Same, { kind, base, mention, direction }: Comparison): SaidToo | null {
  if (kind === 'plan-share') return meant(same, mention, cellsOf(same, ['plan-share'], 'plan').map(asItIs));
  if (kind !== 'growth' && kind !== 'index') return null;
  const asSaid = (change: Interval): Interval =>
    kind === 'growth' ? directed(change, { direction, mention }) : interval.add(change, ALL);
  const ways = cellsOf(same, ['growth', 'index'], base?.kind ?? 'same-period').flatMap(({ cell, column }) => {
    const growth: Way = { cell, recompute: at => asSaid(at(cell.mention)), and: kind === 'index' ? ' + 100 %' : '' };
    const index: Way = {
      cell,
      recompute: at => asSaid(interval.subtract(at(cell.mention), ALL)),
      and: kind === 'growth' ? ' − 100 %' : '',
    };
    // Under a head that says neither, the cells of one table are indices and those of another growths.
    return column === 'growth' ? [growth, index] : [index, growth];
  });
  return meant(same, mention, ways);
}

const ALL = interval.point(HUNDRED);

function ofBase(same: Same, { base, mention, bound }: BaseValue): SaidToo | null {
  if (bound !== 'exact' || (base.kind !== 'plan' && base.kind !== 'same-period')) return null;
  const cells = cellsOf(same, [base.kind === 'plan' ? 'plan' : 'previous'], base.kind);
  const alike = cells.filter(({ cell }) => cell.mention.unit === null || addable(cell.mention, mention));
  return meant(
    same,
    mention,
    alike.map(({ cell }) => ({ cell, recompute: at => inUnitOf(mention, cell.mention, at) })),
  );
}

interface Found {
  readonly cell: CellFigure;
  readonly column: ColumnKind;
}

/** The cells of the row under heads of these kinds that name the base. */
function cellsOf({ table, row }: Same, kinds: readonly ColumnKind[], about: string): Found[] {
  return table.columns.flatMap((column, at) => {
    const cell = row.figures[at];
    const isMeant = cell && kinds.includes(column.kind) && baseOfColumn(column, table.columns)?.kind === about;
    return isMeant ? [{ cell, column: column.kind }] : [];
  });
}

/** A cell and what it makes of the figure of the text. */
interface Way {
  readonly cell: CellFigure;
  readonly recompute: Recompute;
  /** What is added to the cell, as it is printed. */
  readonly and?: string;
}

function asItIs({ cell }: Found): Way {
  return { cell, recompute: at => at(cell.mention) };
}

/** Of several cells the one that agrees is meant; of a single one, one slip may keep it from agreeing. */
function meant({ print }: Same, stated: Mention, ways: readonly Way[]): SaidToo | null {
  if (stated.mantissa < LEAST) return null;
  const all = ways.map(({ cell, recompute, and = '' }) => ({
    cell,
    relation: judge({
      rule: 'table-and-text',
      stated,
      others: [cell.mention],
      certain: false,
      recompute,
      formula: () => `${print(cell)}${and}`,
    }),
  }));
  const [first] = all;
  const held = all.find(({ relation }) => relation.verdict === 'holds');
  if (held || !first) return held ?? null;
  const isOnly = all.every(({ cell }) => cell === first.cell) && stated.mantissa >= LONG;
  return isOnly && suspectOf(first.relation) ? first : null;
}

/** Two digits: a single one is found in every row; three, of which one is wrong. */
const LEAST = 10;
const LONG = 100;
