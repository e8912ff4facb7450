/** A million figures with provenance through the loader, against COPY of the rows it made. */
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { FigureInput } from '#storing';
import { type Bench, until } from './bench.ts';
import { years } from './province.ts';

export interface BulkTimes {
  readonly rows: number;
  /** Seconds: through the loader; COPY into a table with the same keys, index and partitions; into a bare table. */
  readonly load: number;
  readonly copySame: number;
  readonly copyBare: number;
}

/** Loads the figures into the store, which keeps them; then copies the same rows `rounds` times, the least time of which counts. */
export async function benchBulk(bench: Bench, figures: Iterable<FigureInput>, rounds = 2): Promise<BulkTimes> {
  const { doors, store, say } = bench;
  await store.pool.query('checkpoint');
  const start = performance.now();
  const { written, refused } = await doors.loadFigures(store, until(bench.signal, figures), {
    who: 'bench',
    onProgress: read => say(`nạp (load) ${read}`),
  });
  const load = seconds(start);
  if (refused[0] !== undefined) throw new Error(refused[0].en);
  const file = join(bench.folder, 'rows.txt');
  const client = await store.pool.connect();
  try {
    await pipeline(client.query(copyTo('copy (select * from figure) to stdout')), createWriteStream(file));
    await client.query('create table same (like figure including all) partition by range (year)');
    for (const year of years)
      await client.query(`create table same_${year} partition of same for values from (${year}) to (${year + 1})`);
    await client.query('create table bare (like figure)');
    const least = { same: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round++) {
      for (const table of ['same', 'bare'] as const) {
        bench.signal.throwIfAborted();
        say(`COPY ${table} ${round + 1}/${rounds}`);
        await client.query(`truncate ${table}`);
        await client.query('checkpoint');
        const from = performance.now();
        await pipeline(
          createReadStream(file, { highWaterMark: 1 << 20 }),
          client.query(copyFrom(`copy ${table} from stdin`)),
        );
        least[table] = Math.min(least[table], seconds(from));
      }
    }
    await client.query('drop table same, bare');
    return { rows: written, load, copySame: least.same, copyBare: least.bare };
  } finally {
    client.release();
    rmSync(file, { force: true });
  }
}

function seconds(start: number): number {
  return (performance.now() - start) / 1000;
}
