import type { Readable } from 'node:stream';
import type { RowProblem } from '#contract';
import { type FigureInput, type Loaded, loadFigures, loadTogether, mostRefusals } from '#storing';
import { PartlyWritten } from '../faults.ts';
import { answer, type HandlerContext, type Handlers } from '../handler.ts';
import { keptOnDisk, linesOf } from '../lines.ts';
import { secretIn } from '../secrecy.ts';
import { figureIn, refusedRows, rowProblems } from '../rows.ts';

/** Figures by the million: what is in memory is one part of them, and what was wrong with the first thousand. */
export const lineHandlers: Handlers<'loadFigures'> = {
  loadFigures: async (context, { query: { mode }, body }) => {
    const { loaded, sorting } = mode === 'good' ? await eachForItself(context, body) : await together(context, body);
    const refused = [...sorting.faults, ...rowProblems(loaded.refused, sorting.rowOf)];
    refused.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    const told = refused.slice(0, mostRefusals);
    const bad = sorting.faulty() + loaded.refusedRows;
    const { written, unchanged } = loaded;
    if (bad > 0 && written + unchanged === 0) return refusedRows({ all: sorting.rows(), refused: bad }, told);
    return answer(
      { rows: sorting.rows(), written, unchanged, refusedRows: bad, refused: told },
      written > 0 ? 201 : 200,
    );
  },
};

interface Taken {
  readonly loaded: Loaded;
  readonly sorting: Sorting;
}

async function eachForItself({ store, who }: HandlerContext, body: Readable): Promise<Taken> {
  const sorting = sortingOf();
  let read = 0;
  const onProgress = (rows: number) => {
    read = rows;
  };
  try {
    return { loaded: await loadFigures(store, sorting.figuresIn(body), { who, onProgress }), sorting };
  } catch (error) {
    throw read > 0 ? new PartlyWritten('written in part', { cause: error }) : error;
  }
}

/** Looked through once before anything is written, for the periods; what is wrong with shapes and with codes is told together. */
async function together({ store, who }: HandlerContext, body: Readable): Promise<Taken> {
  return await keptOnDisk(body, async again => {
    const sorting = sortingOf();
    const periods = new Set<string>();
    for await (const { period } of sorting.figuresIn(again())) periods.add(period);
    const refusedAlready = sorting.faulty() > 0;
    const figures = () => sortingOf().figuresIn(again());
    return { loaded: await loadTogether(store, figures, { who, periods, refusedAlready }), sorting };
  });
}

/** A row that bears a mark of state secrecy is refused as any other text that does. */
function secretRow({ row, value }: { readonly row: number; readonly value: unknown }) {
  const marked = secretIn(value);
  if (marked === null) return null;
  const { detail: message, detailEn: messageEn } = marked.problem;
  return { faults: [{ row, column: null, id: 'secret', message, messageEn }] };
}

/** Tells rows whose shape is right from the others. */
interface Sorting {
  readonly figuresIn: (stream: Readable) => AsyncGenerator<FigureInput>;
  /** Rows that were read, and those among them that are no figures. */
  readonly rows: () => number;
  readonly faulty: () => number;
  readonly faults: readonly RowProblem[];
  /** The row in the request of the nth figure. */
  readonly rowOf: (nth: number) => number;
}

function sortingOf(): Sorting {
  /** The first row of each run of figures, and which figure that is. */
  const runs: { readonly row: number; readonly nth: number }[] = [];
  const faults: RowProblem[] = [];
  let [figures, faulty] = [0, 0];
  return {
    faults,
    rows: () => figures + faulty,
    faulty: () => faulty,
    rowOf: nth => {
      const run = runs.findLast(each => each.nth <= nth) ?? { row: 0, nth: 0 };
      return run.row + nth - run.nth;
    },
    async *figuresIn(stream) {
      for await (const line of linesOf(stream)) {
        const read =
          'problem' in line ? { faults: [line.problem] } : (secretRow(line) ?? figureIn(line.value, line.row));
        if ('figure' in read) {
          const last = runs.at(-1);
          if (last === undefined || line.row - last.row !== figures - last.nth)
            runs.push({ row: line.row, nth: figures });
          figures += 1;
          yield read.figure;
          continue;
        }
        faulty += 1;
        faults.push(...read.faults.slice(0, Math.max(0, mostRefusals - faults.length)));
      }
    },
  };
}
