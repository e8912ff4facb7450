import { sql } from 'kysely';
import type { Figure } from '#figures';
import { queriesOn } from '../connection.ts';
import type { Store } from '../store.ts';
import { type FigureFilter, standing } from './read.ts';
import { type FigureRow, figureOf } from './rows.ts';

const together = 2000;

/** Every figure that stands, all of one instant, in the order of `figuresOf`; a few thousand in memory at a time. */
export async function* streamFigures(store: Store, filter: FigureFilter): AsyncGenerator<Figure> {
  const client = await store.pool.connect();
  let broken = true;
  try {
    const db = queriesOn(client);
    await client.query('begin transaction isolation level repeatable read read only');
    await sql`declare figures no scroll cursor for ${standing(store.province, filter, null)}`.execute(db);
    for (;;) {
      const { rows } = await client.query<FigureRow>(`fetch forward ${together} from figures`);
      for (const row of rows) yield figureOf(row, filter.asOf ?? null);
      if (rows.length < together) break;
    }
    await client.query('commit');
    broken = false;
  } finally {
    // Whoever stops half-way leaves a cursor open: the connection is not used again.
    client.release(broken);
  }
}
