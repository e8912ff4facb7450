import type { RowProblem } from '#contract';
import { itemsOfKey } from '#figures';
import { type FigureInput, figuresOf, followsOn, writeFigures } from '#storing';
import { given } from '../given.ts';
import { answer, type Handlers } from '../handler.ts';
import { badCursor } from '../paging.ts';
import { figureIn, refusedRows, rowProblems } from '../rows.ts';
import { csvOf, ndjsonOf } from '../streams.ts';

const usualPage = 100;

export const figureHandlers: Handlers<'figures' | 'postFigures'> = {
  figures: async ({ store }, { query }) => {
    const { cursor, limit = usualPage, format, items, ...named } = query;
    const filter = given({ ...named, items: items === undefined ? undefined : (itemsOfKey(items) ?? {}) });
    if (format === 'ndjson')
      return { ok: true, stream: ndjsonOf(store, filter), type: 'application/x-ndjson; charset=utf-8' };
    if (format === 'csv') return { ok: true, stream: csvOf(store, filter), type: 'text/csv; charset=utf-8' };
    if (cursor !== undefined && !followsOn(cursor)) return badCursor;
    const page = await figuresOf(store, given({ ...filter, cursor, limit }));
    return answer({ items: page.figures, next: page.next });
  },

  postFigures: async ({ store, who }, { body: { figures: rows, mode } }) => {
    const { sound, faulty } = sorted(rows);
    const inputs = sound.map(({ figure }) => figure);
    // Where a shape is wrong nothing can be written; what the store refuses is told in the same answer.
    const none = faulty.length > 0 && mode === 'all';
    const { written, unchanged, ...rest } = await writeFigures(store, inputs, { who, mode: none ? 'none' : mode });
    const errors = [...faulty, ...rowProblems(rest.refused, row => sound[row]?.row ?? row)];
    errors.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    const nothing = written.length === 0 && unchanged === 0;
    if (errors.length > 0 && (mode === 'all' || nothing)) return refusedRows(rowsRefused(rows.length, errors), errors);
    return answer({ written, unchanged, refused: errors }, written.length > 0 ? 201 : 200);
  },
};

interface Sorted {
  /** Rows whose shape is right, with their place in the request. */
  readonly sound: readonly { readonly row: number; readonly figure: FigureInput }[];
  readonly faulty: readonly RowProblem[];
}

function sorted(rows: readonly unknown[]): Sorted {
  const sound: { row: number; figure: FigureInput }[] = [];
  const faulty: RowProblem[] = [];
  rows.forEach((value, row) => {
    const read = figureIn(value, row);
    if ('figure' in read) sound.push({ row, figure: read.figure });
    else faulty.push(...read.faults);
  });
  return { sound, faulty };
}

function rowsRefused(all: number, errors: readonly RowProblem[]) {
  return { all, refused: new Set(errors.map(({ row }) => row)).size };
}
