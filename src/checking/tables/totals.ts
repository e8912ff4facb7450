import { approximate, type CellFigure, type Table, type TableRow } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type PrintFigure, type SpreadRelation } from '../located.ts';
import { plausible } from '../plausible.ts';
import { judge, type Relation } from '../relation.ts';
import { addedUp } from '../sums.ts';
import { isRevenueAtHome } from '../wholes.ts';
import { isMostly, numericColumns } from './columns.ts';

/** Rates, indices and averages are not added up; shares of a structure are. */
export function isRatio({ heads, rows }: Table, column: number): boolean {
  const head = heads[column] ?? '';
  if (/cơ cấu|tỷ trọng/iu.test(head)) return false;
  if (/(?:%|năng suất|bình quân|mật độ|hệ số|trung bình|tỷ lệ|tốc độ|chỉ số|giá|tạ\/ha|so với)/iu.test(head))
    return true;
  return isMostly(rows, column, ({ kind, unit }) => kind === 'percent' || unit?.family === 'rate');
}

/** Four digits: below that, one digit changed makes almost any sum come out. */
export const LONG = 1000;

/** The row called total against the sum of the others; null where there is no such row or nothing can be said. */
export function totalOf(table: Table, column: number, print: PrintFigure): SpreadRelation | null {
  const { rows } = table;
  const at = rows.findIndex(({ total }) => total);
  const total = rows[at]?.figures[column];
  if (!total || rows.filter(row => row.total).length > 1) return null;
  const parts = partsOf(rows, at, { column, total });
  if (parts.length < 2) return null;
  const relation = sumRelation({ total, parts }, print, sumsElsewhere(table, at, column));
  const unsure = relation.verdict === 'doubtful';
  if (unsure && parts.length === 2 && rows.some(({ label }) => isRevenueAtHome(label))) return null;
  if (unsure && !(total.mention.mantissa >= LONG && suspectOf(relation))) return null;
  return { relation, blocks: blocksOf([total, ...parts]) };
}

/** Cells of one column in one unit. */
export interface Sum {
  readonly total: CellFigure;
  readonly parts: readonly CellFigure[];
}

/** The total against the sum of its parts. */
export function sumRelation({ total, parts }: Sum, print: PrintFigure, certain: boolean): Relation {
  return plausible(judge({ ...addedUp(total.mention, parts, print), certain }));
}

interface Total {
  readonly column: number;
  readonly total: CellFigure;
}

/** Rows on the side of the total that has more of them, in its unit, without indented and `trong đó` rows. */
function partsOf(rows: readonly TableRow[], at: number, { column, total }: Total): CellFigure[] {
  const side = at >= rows.length / 2 ? rows.slice(0, at) : rows.slice(at + 1);
  const allIndented = side.every(({ label }) => /^\s*[-+*–]/u.test(label));
  return side
    .filter(({ label }) => allIndented || !/^\s*(?:[-+*–]|trong đó|riêng)/iu.test(label))
    .map(({ figures }) => figures[column] ?? null)
    .filter(
      (figure): figure is CellFigure => figure !== null && figure.mention.unit?.base === total.mention.unit?.base,
    );
}

/** True when another column of the same rows adds up to its total: the rows are the parts, and all of them. */
function sumsElsewhere(table: Table, at: number, column: number): boolean {
  return numericColumns(table).some(other => {
    const total = table.rows[at]?.figures[other];
    if (other === column || !total) return false;
    const parts = partsOf(table.rows, at, { column: other, total });
    const sum = parts.reduce((so, { mention }) => so + approximate(mention), 0);
    const slack = 10 ** -total.mention.scale * (parts.length / 2 + 1 / 2);
    return parts.length >= 2 && Math.abs(sum - approximate(total.mention)) <= slack;
  });
}
