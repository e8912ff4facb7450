import { faultsOfIssues, figureInputShape, plainSentence, type RowProblem } from '#contract';
import type { FigureInput, Refusal } from '#storing';
import { type Refused, refused } from './problem.ts';

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

/** The figure that a row says, or what is wrong with its shape. */
export function figureIn(
  value: unknown,
  row: number,
): { readonly figure: FigureInput } | { readonly faults: readonly RowProblem[] } {
  const read = figureInputShape.safeParse(value, { error: plainSentence });
  if (read.success) {
    const { unit, ...figure } = read.data;
    return { figure: unit === undefined ? figure : { ...figure, unit } };
  }
  const faults = faultsOfIssues(read.error.issues).map(({ column, message, messageEn }) => ({
    row,
    column: column === '' ? null : column.replace(/^series\./, ''),
    id: 'invalid',
    message,
    messageEn,
  }));
  return { faults };
}

/** Rows are told from 1, as a person counts; `errors` counts from 0, as a program does. */
export function refusedRows(
  rows: { readonly all: number; readonly refused: number },
  errors: readonly RowProblem[],
): Refused {
  const [first] = errors;
  const row = (first?.row ?? 0) + 1;
  const where = `dòng ${row}, ${first?.column ?? 'cả dòng'}: ${first?.message ?? ''}`;
  const whereEn = `row ${row}, ${first?.column ?? 'the whole row'}: ${first?.messageEn ?? ''}`;
  return refused(
    'refused-rows',
    {
      vi: `${rows.refused}/${rows.all} dòng không được nhận, không ghi dòng nào. Đầu tiên là ${where.replace(/\.$/, '')}.`,
      en: `${rows.refused} of ${rows.all} rows were refused and nothing was written. The first is ${whereEn.replace(/\.$/, '')}.`,
    },
    errors,
  );
}
