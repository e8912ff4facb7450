import { sql } from 'kysely';
import { type Writing, writing } from '../audit/writing.ts';
import { ensurePartitions } from '../schema/partitions.ts';
import type { Refusal, Store } from '../store.ts';
import { enter } from './enter.ts';
import type { FigureInput } from './input.ts';
import { nothingKnown } from './known.ts';
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
const together = 5000;
const mostRefusals = 1000;

/**
 * Takes in any number of figures by COPY, part by part; a part that has been reported is on disk, and figures given again
 * are not written again. What cannot be taken is left out and told.
 */
export async function loadFigures(
  store: Store,
  figures: AsyncIterable<FigureInput> | Iterable<FigureInput>,
  { who, onProgress }: LoadOptions,
): Promise<Loaded> {
  const known = nothingKnown();
  const loaded = { written: 0, unchanged: 0, refused: [] as Refusal[], refusedRows: 0 };
  const years = new Set<number>();
  let read = 0;
  for await (const part of parts(figures)) {
    const yearsOfPart = yearsOf(part);
    await ensurePartitions(store.db, yearsOfPart);
    for (const year of yearsOfPart) years.add(year);
    const enterPart = async (within: Writing) => await enter(within, part, { mode: 'good', known });
    const { rows, unchanged, refused } = await writing(store, who, enterPart);
    loaded.written += rows.length;
    loaded.unchanged += unchanged;
    loaded.refusedRows += new Set(refused.map(({ row }) => row)).size;
    const room = Math.max(0, mostRefusals - loaded.refused.length);
    loaded.refused.push(...refused.slice(0, room).map(each => ({ ...each, row: each.row + read })));
    read += part.length;
    onProgress?.(read);
  }
  if (loaded.written >= many) await analyze(store, years);
  return loaded;
}

/** From so many new figures on the statistics of before no longer lead to good plans. */
const many = 1000;

/** What PostgreSQL would do of itself within a minute or so: until then it takes a new table for empty. */
async function analyze({ db }: Store, years: ReadonlySet<number>): Promise<void> {
  await sql.raw(`analyze series, ${[...years].map(year => `figure_${year}`).join(', ')}`).execute(db);
}

async function* parts(figures: AsyncIterable<FigureInput> | Iterable<FigureInput>): AsyncGenerator<FigureInput[]> {
  let part: FigureInput[] = [];
  for await (const figure of figures) {
    part.push(figure);
    if (part.length < together) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
