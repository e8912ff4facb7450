/** Any number of figures, part by part: each for itself, or all or nothing. */
import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Writing, writing } from '../audit/writing.ts';
import { ensurePartitions } from '../schema/partitions.ts';
import type { Refusal, Store } from '../store.ts';
import { type Entered, enterChecked } from './enter.ts';
import type { FigureInput } from './input.ts';
import { nothingKnown } from './known.ts';
import { type CheckedRows, checkMore, noRows } from './sound.ts';
import { yearsOf } from './write.ts';

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
export const mostRefusals = 1000;

/**
 * Takes in any number of figures by COPY, part by part; a part that has been reported is on disk, and figures given again
 * are not written again. What cannot be taken is left out and told. While PostgreSQL writes a part the next is checked.
 */
export async function loadFigures(
  store: Store,
  figures: AsyncIterable<FigureInput> | Iterable<FigureInput>,
  { who, onProgress }: LoadOptions,
): Promise<Loaded> {
  const tally = nothingLoaded();
  const years = new Set<number>();
  const enterPart = async (part: CheckedRows): Promise<void> => {
    const yearsOfPart = new Set(part.sound.map(({ figure }) => figure.year));
    await ensurePartitions(store.db, yearsOfPart);
    for (const year of yearsOfPart) years.add(year);
    const entered = await writing(store, who, async within => await enterChecked(within, part, 'good'));
    count(tally, part, entered);
    onProgress?.(tally.read);
  };
  await fewAhead(checkedParts(store, figures), enterPart);
  if (tally.written >= many) await analyze(store, years);
  return tally;
}

export interface LoadTogetherOptions {
  readonly who: string;
  /** The codes of all periods that the figures are of. */
  readonly periods: Iterable<string>;
  /** True where the whole is refused whatever the store says: rows are looked through, to be told all at once. */
  readonly refusedAlready?: boolean;
}

/**
 * Takes in any number of figures in one transaction: all of them, or where one is refused none. Nobody else writes
 * meanwhile, so the figures must be at hand; they are asked for again where another transaction was in the way.
 */
export async function loadTogether(
  store: Store,
  figures: () => AsyncIterable<FigureInput>,
  { who, periods, refusedAlready = false }: LoadTogetherOptions,
): Promise<Loaded> {
  const years = yearsOf(Array.from(periods, period => ({ period })));
  if (refusedAlready) return await lookThrough(store, figures());
  await ensurePartitions(store.db, years);
  try {
    const tally = await writing(store, who, async within => {
      const loaded = await enterAll(within, checkedParts(store, figures()));
      if (loaded.refusedRows > 0) throw new NotTaken(loaded);
      return loaded;
    });
    if (tally.written >= many) await analyze(store, years);
    return tally;
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    return { ...error.loaded, written: 0, unchanged: 0 };
  }
}

/** What is wrong with rows of which none is taken: their codes, and not what is held, which only a writing sees. */
async function lookThrough(store: Store, figures: AsyncIterable<FigureInput>): Promise<Loaded> {
  const tally = nothingLoaded();
  for await (const part of checkedParts(store, figures)) count(tally, part, onlyRefused(part));
  return tally;
}

function onlyRefused({ refused }: CheckedRows): Pick<Entered, 'made' | 'unchanged' | 'refused'> {
  return { made: [], unchanged: 0, refused };
}

/** Ends the transaction so that nothing is written. */
class NotTaken extends Error {
  readonly loaded: Loaded;
  constructor(loaded: Loaded) {
    super('refused');
    this.loaded = loaded;
  }
}

async function enterAll(within: Writing, parts: AsyncIterable<CheckedRows>): Promise<Loaded> {
  const tally = nothingLoaded();
  // Each of a million changes is not told by itself.
  const quiet: Writing = { ...within, changed: () => {} };
  await fewAhead(parts, async part => {
    // Once one row is refused the rest is only looked through, to be told all at once.
    if (tally.refusedRows > 0) count(tally, part, onlyRefused(part));
    else count(tally, part, await enterChecked(quiet, part, 'good'));
  });
  if (tally.written > 0) within.changed({ kind: 'figures', figures: 'too-many' });
  return tally;
}

interface Tally extends Loaded {
  written: number;
  unchanged: number;
  readonly refused: Refusal[];
  refusedRows: number;
  /** Rows handed in. */
  read: number;
}

function nothingLoaded(): Tally {
  return { written: 0, unchanged: 0, refused: [], refusedRows: 0, read: 0 };
}

function count(
  tally: Tally,
  part: CheckedRows,
  { made, unchanged, refused }: Pick<Entered, 'made' | 'unchanged' | 'refused'>,
): void {
  tally.written += made.length;
  tally.unchanged += unchanged;
  tally.refusedRows += new Set(refused.map(({ row }) => row)).size;
  const room = Math.max(0, mostRefusals - tally.refused.length);
  for (const refusal of refused.slice(0, room)) tally.refused.push({ ...refusal, row: refusal.row + tally.read });
  tally.read += part.count;
}

/** With one part ahead there would be nothing to do while PostgreSQL ends a transaction. */
const ahead = 3;

/** Works on each part in order, and has the next few made meanwhile. What is begun is ended; what fails ends the rest. */
async function fewAhead<Part>(parts: AsyncIterable<Part>, work: (part: Part) => Promise<void>): Promise<void> {
  const under: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  try {
    for await (const part of parts) {
      last = last.then(async () => await work(part));
      // Whether it failed is asked before the next but few.
      last.catch(() => {});
      under.push(last);
      if (under.length > ahead) await under.shift();
    }
  } finally {
    await last;
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
