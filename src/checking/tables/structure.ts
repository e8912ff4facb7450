import { type Interval, interval } from '#figures';
import { approximate, type CellFigure, type Table } from '#reading';
import { blocksOf, type PrintFigure, type SpreadRelation } from '../located.ts';
import { HUNDRED, inUnitOf } from '../operand.ts';
import { agrees, judge } from '../relation.ts';
import { numericColumns } from './columns.ts';

/**
 * `Tỷ trọng (%)`, `Cơ cấu (%)`: each row's value over the total, which is the row called so or the sum of all rows.
 * Which column it is the structure of is told by most rows; empty where they bear out none.
 */
export function structureOf(table: Table, column: number, print: PrintFigure): SpreadRelation[] {
  if (!isStructure(table, column)) return [];
  for (const values of numericColumns(table)
    .filter(other => other !== column)
    .sort((a, b) => Math.abs(a - column) - Math.abs(b - column))) {
    const wholes = wholesOf(table, values);
    const relations = table.rows.flatMap(({ figures, total, label }) => {
      const [share, part] = [figures[column], figures[values]];
      return !share || !part || total ? [] : [relationOf({ share, part, wholes, certain: !HANGS.test(label) }, print)];
    });
    const held = relations.filter(({ relation }) => agrees(relation)).length;
    if (held >= 2 && held * 3 >= relations.length * 2) return relations;
  }
  return [];
}

/** A column called so, or one of percentages that stands at a hundred in the row of the total. */
function isStructure({ columns, rows }: Table, column: number): boolean {
  if (columns[column]?.kind === 'share') return true;
  const total = rows.find(row => row.total)?.figures[column]?.mention;
  return total?.kind === 'percent' && approximate(total) === WHOLE;
}

const WHOLE = 100;

/** The figure of the total's row; without such a row all figures of the column. */
function wholesOf({ rows }: Table, column: number): CellFigure[] {
  const totals = rows.filter(({ total }) => total);
  const from = totals.length > 0 ? totals.slice(0, 1) : rows;
  return from.flatMap(({ figures }) => figures[column] ?? []);
}

/** What hangs on another row may be given as a share of that. */
const HANGS = /^\s*(?:[-+*–•]|trong đó|riêng)/iu;

interface Shared {
  readonly share: CellFigure;
  readonly part: CellFigure;
  readonly wholes: readonly CellFigure[];
  readonly certain: boolean;
}

function relationOf({ share, part, wholes, certain }: Shared, print: PrintFigure): SpreadRelation {
  const others = [part, ...wholes.filter(whole => whole !== part)];
  const relation = judge({
    rule: 'share',
    stated: share.mention,
    others: others.map(({ mention }) => mention),
    certain,
    recompute: at => {
      const whole = wholes.map<Interval>(({ mention }) => inUnitOf(part.mention, mention, at));
      if (whole.length === 0) return null;
      const quotient = interval.divide(at(part.mention), whole.reduce(interval.add));
      return quotient && interval.scale(quotient, HUNDRED);
    },
    formula: () =>
      `${print(part)} ÷ ${wholes.length === 1 ? wholes.map(print).join() : `(${wholes.map(print).join(' + ')})`}`,
  });
  return { relation, blocks: blocksOf([share, ...others]) };
}
