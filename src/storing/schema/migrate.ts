import { type Kysely, sql } from 'kysely';
import type { Problem } from '../problem.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';

/** The steps that have been run; the restoring of a backup begins with it too. */
export const migrationTable =
  'create table if not exists migration (name text primary key, at timestamptz not null default now())';

/** Brings the schema up to this version of Khớp, all or nothing; refuses a store that a later version has written. */
export async function migrate(db: Kysely<Database>): Promise<Problem | null> {
  await sql.raw(migrationTable).execute(db);
  return await db.transaction().execute(async within => {
    await sql`lock table migration in share row exclusive mode`.execute(within);
    const done = new Set((await within.selectFrom('migration').select('name').execute()).map(({ name }) => name));
    const known = new Set(migrations.map(({ name }) => name));
    const unknown = [...done].filter(name => !known.has(name));
    if (unknown.length > 0) return laterSchema(unknown);
    for (const { name, statements } of migrations.filter(step => !done.has(step.name))) {
      await sql.raw(statements.join(';\n')).execute(within);
      await within.insertInto('migration').values({ name }).execute();
    }
    return null;
  });
}

function laterSchema(unknown: readonly string[]): Problem {
  return {
    id: 'later-schema',
    vi: `Kho số liệu đã được một phiên bản Khớp mới hơn ghi (${unknown.join(', ')}); hãy cài phiên bản đó.`,
    en: `A later version of Khớp has written this store (${unknown.join(', ')}); install that version.`,
  };
}
