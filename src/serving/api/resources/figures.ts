import { faultsOfIssues, figureInputShape, plainSentence, type RowProblem } from '#contract';
import { itemsOfKey } from '#figures';
import { type FigureInput, figuresOf, writeFigures } from '#storing';
import { given } from '../given.ts';
import { answer, type Handlers } from '../handler.ts';
import { type Refused, refused } from '../problem.ts';
import { rowProblems } from '../rows.ts';
import { csvOf, ndjsonOf } from '../streams.ts';

const usualPage = 100;

export const figureHandlers: Handlers<'figures' | 'postFigures'> = {
  figures: async ({ store }, { query }) => {
    const { cursor, limit = usualPage, format, items, ...named } = query;
    const filter = given({ ...named, items: items === undefined ? undefined : (itemsOfKey(items) ?? {}) });
    if (format === 'ndjson')
      return { ok: true, stream: ndjsonOf(store, filter), type: 'application/x-ndjson; charset=utf-8' };
    if (format === 'csv') return { ok: true, stream: csvOf(store, filter), type: 'text/csv; charset=utf-8' };
    const page = await figuresOf(store, given({ ...filter, cursor, limit }));
    return answer({ items: page.figures, next: page.next });
  },

  postFigures: async ({ store, who }, { body: { figures: rows, mode }, conditions: { key } }) => {
    const { sound, faulty } = sorted(rows);
    if (faulty.length > 0 && mode === 'all') return refusedRows(rows.length, faulty);
    const inputs = sound.map(({ figure }) => figure);
    const { written, unchanged, ...rest } = await writeFigures(
      store,
      inputs,
      given({ who, mode, key: key ?? undefined }),
    );
    const errors = [...faulty, ...rowProblems(rest.refused, row => sound[row]?.row ?? row)];
    errors.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    const nothing = written.length === 0 && unchanged === 0;
    if (errors.length > 0 && (mode === 'all' || nothing)) return refusedRows(rows.length, errors);
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
    const read = figureInputShape.safeParse(value, { error: plainSentence });
    if (read.success) {
      const { unit, ...figure } = read.data;
      sound.push({ row, figure: unit === undefined ? figure : { ...figure, unit } });
      return;
    }
    for (const { column, message } of faultsOfIssues(read.error.issues))
      faulty.push({ row, column: column === '' ? null : column.replace(/^series\./, ''), id: 'invalid', message });
  });
  return { sound, faulty };
}

/** Rows are told from 1, as a person counts; `errors` counts from 0, as a program does. */
function refusedRows(rows: number, errors: readonly RowProblem[]): Refused {
  const [first] = errors;
  const bad = new Set(errors.map(({ row }) => row)).size;
  const where = `dòng ${(first?.row ?? 0) + 1}, ${first?.column ?? 'cả dòng'}: ${first?.message ?? ''}`;
  return refused(
    'refused-rows',
    {
      vi: `${bad}/${rows} dòng không được nhận, không ghi dòng nào. Đầu tiên là ${where.replace(/\.$/, '')}.`,
      en: `${bad} of ${rows} rows were refused and nothing was written; see errors for each row and column.`,
    },
    errors,
  );
}
