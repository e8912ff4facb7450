import { interval } from '#figures';
import type { Table } from '#reading';
import { inUnitOf } from '../operand.ts';
import { type Hypothesis, numericColumns } from './columns.ts';
import { isRatio } from './totals.ts';

/**
 * `Tổng số | Thành thị | Nông thôn`, `Nam | Nữ | Cộng`: a column called a total, as the sum of those beside it, most of them
 * first. Which of them are its parts the rows tell.
 */
export function columnSums(table: Table): Hypothesis[] {
  const added = numericColumns(table).filter(column => !isRatio(table, column));
  return added
    .filter(column => TOTAL.test(table.heads[column] ?? ''))
    .flatMap(stated => sumsBeside(table, added, stated));
}

/** A total above several columns (`Tổng mức bán lẻ`) is one all the same: its rows must add up. */
const TOTAL = /(?<!\p{L})(?:tổng(?: số| cộng)?|cộng|chung)(?!\p{L})/iu;

function sumsBeside({ heads }: Table, added: readonly number[], stated: number): Hypothesis[] {
  const at = added.indexOf(stated);
  const behind = runOf(heads, added.slice(at + 1));
  const before = runOf(heads, added.slice(0, at).reverse()).reverse();
  const runs = [
    ...behind.map((_, index) => behind.slice(0, behind.length - index)),
    ...before.map((_, index) => before.slice(index)),
  ];
  return runs
    .filter(({ length }) => length > 1)
    .map(from => ({
      rule: 'parts-and-total',
      stated,
      from,
      sign: '+',
      word: 1,
      compute: (parts, total, at) => parts.map(part => inUnitOf(total, part, at)).reduce(interval.add),
    }));
}

/** The columns up to the next one called a total. */
function runOf(heads: readonly string[], columns: readonly number[]): number[] {
  const end = columns.findIndex(column => TOTAL.test(heads[column] ?? ''));
  return columns.slice(0, end < 0 ? columns.length : end);
}
