/** Any number of figures, part by part. */
import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import { writing } from '../audit/writing.ts';
import { ensurePartitions } from '../schema/partitions.ts';
import type { Refusal, Store } from '../store.ts';
import { enterChecked } from './enter.ts';
import type { FigureInput } from './input.ts';
import { nothingKnown } from './known.ts';
import { type CheckedRows, checkMore, noRows } from './sound.ts';

export interface LoadOptions {
  readonly who: string;
  /** Called after each part that is on disk, with the figures read so far. */
  readonly onProgress?: (read: number) => void;
}

export interface Loaded {
  readonly written: number;
  readonly unchanged: number;
  /** The first of them; a row counts from the first figure given. */
  readonly refused: readonly Refusal[];
  readonly refusedRows: number;
}

/** Figures that go in together: each part is one transaction, one COPY and one entry of the audit trail. */
const together = 10_000;
/** So many are checked at a stretch; then what PostgreSQL waits for is seen to. */
const checkedTogether = 250;
const mostRefusals = 1000;

/**
 * Takes in any number of figures by COPY, part by part; a part that has been reported is on disk, and figures given again
 * are not written again. What cannot be taken is left out and told. While PostgreSQL writes a part the next is checked.
 */
export async function loadFigures(
  store: Store,
  figures: AsyncIterable<FigureInput> | Iterable<FigureInput>,
  { who, onProgress }: LoadOptions,
): Promise<Loaded> {
  const loaded = { written: 0, unchanged: 0, refused: [] as Refusal[], refusedRows: 0 };
  const years = new Set<number>();
  let read = 0;
  const enterPart = async (part: CheckedRows): Promise<void> => {
    const yearsOfPart = new Set(part.sound.map(({ figure }) => figure.year));
    await ensurePartitions(store.db, yearsOfPart);
    for (const year of yearsOfPart) years.add(year);
    const { made, unchanged, refused } = await writing(
      store,
      who,
      async within => await enterChecked(within, part, 'good'),
    );
    loaded.written += made.length;
    loaded.unchanged += unchanged;
    loaded.refusedRows += new Set(refused.map(({ row }) => row)).size;
    const room = Math.max(0, mostRefusals - loaded.refused.length);
    for (const refusal of refused.slice(0, room)) loaded.refused.push({ ...refusal, row: refusal.row + read });
    read += part.count;
    onProgress?.(read);
  };
  await oneAhead(checkedParts(store, figures), enterPart);
  if (loaded.written >= many) await analyze(store, years);
  return loaded;
}

/** Works on each part in order, and has the next made meanwhile. What is begun is ended, whatever fails. */
async function oneAhead<Part>(parts: AsyncIterable<Part>, work: (part: Part) => Promise<void>): Promise<void> {
  let under: Promise<void> = Promise.resolve();
  try {
    for await (const part of parts) {
      await under;
      under = work(part);
      // Whether it failed is asked at the next part.
      under.catch(() => {});
    }
  } finally {
    await under;
  }
}

/** From so many new figures on the statistics of before no longer lead to good plans. */
const many = 1000;

/** What PostgreSQL would do of itself within a minute or so: until then it takes a new table for empty. */
async function analyze({ db }: Store, years: ReadonlySet<number>): Promise<void> {
  await sql.raw(`analyze series, ${[...years].map(year => `figure_${year}`).join(', ')}`).execute(db);
}

async function* checkedParts(
  place: Store,
  figures: AsyncIterable<FigureInput> | Iterable<FigureInput>,
): AsyncGenerator<CheckedRows> {
  const known = nothingKnown();
  let rows = noRows();
  for await (const inputs of slices(figures)) {
    await checkMore(rows, inputs, { known, place });
    await turn();
    if (rows.count < together) continue;
    yield rows;
    rows = noRows();
  }
  if (rows.count > 0) yield rows;
}

async function* slices(figures: AsyncIterable<FigureInput> | Iterable<FigureInput>): AsyncGenerator<FigureInput[]> {
  let slice: FigureInput[] = [];
  for await (const figure of figures) {
    slice.push(figure);
    if (slice.length < checkedTogether) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
