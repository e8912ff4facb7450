import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';

/** Years a figure may speak of; a plan looks ahead, a history back. */
export const firstYear = 1945;
export const lastYear = 2100;

/** Years whose partitions every store has from the start. */
export const usualYears = { first: 2015, last: 2030 };

/**
 * Makes the partitions of `figure` that are missing. A table is made by itself and then attached: that takes a lock
 * which readers do not wait for, while `create table … partition of` would wait for the longest of them.
 */
export async function ensurePartitions(db: Kysely<Database>, years: Iterable<number>): Promise<void> {
  for (const year of new Set(years)) {
    if (year >= usualYears.first && year <= usualYears.last) continue;
    const { rows } = await sql`select 1 from pg_class where oid = to_regclass(${`figure_${year}`})`.execute(db);
    if (rows.length > 0) continue;
    await db.transaction().execute(async within => {
      // Two writers may meet here; the second waits for the first and then finds the table.
      await sql`lock table migration in share row exclusive mode`.execute(within);
      for (const statement of partitionStatements(year)) await sql.raw(statement).execute(within);
    });
  }
}

/** What makes the partition of one year, unless it is there. */
export function partitionStatements(year: number): readonly string[] {
  const name = `figure_${year}`;
  return [
    `create table if not exists ${name} (like figure including defaults including constraints including indexes)`,
    `do $$ begin
       if not exists (select 1 from pg_inherits where inhrelid = '${name}'::regclass) then
         alter table figure attach partition ${name} for values from (${year}) to (${year + 1});
       end if;
     end $$`,
  ];
}
