import type { RowProblem } from '#contract';
import type { Refusal } from '#storing';

/** Refusals of the store as they are sent; `rowOf` finds the row of the request that a row handed in was. */
export function rowProblems(refusals: readonly Refusal[], rowOf: (row: number) => number = row => row): RowProblem[] {
  return refusals.map(({ row, column, id, vi, en }) => ({
    row: rowOf(row),
    column,
    id,
    message: vi,
    messageEn: en,
  }));
}
