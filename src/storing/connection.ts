import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './schema/database.ts';

const DATE = 1082;
const TIMESTAMP = 1184;

/** Days and instants stay ISO text: no local time zone ever touches them. The rest is as `pg` reads it. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text;
    if (oid === TIMESTAMP) return instantOf;
    return pg.types.getTypeParser(oid, format);
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** ISO text in UTC; where the session is in UTC, as our own server's are, without a date being made of it. */
function instantOf(text: string): string {
  const written = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?\+00$/.exec(text);
  if (written === null) return new Date(text).toISOString();
  const [, day, time, fraction = ''] = written;
  return `${day}T${time}.${fraction.padEnd(3, '0')}Z`;
}

/** Connections with our reading of days and instants. A server that goes away is met at the next query. */
export function connect(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ max: 10, ...options, types });
  pool.on('error', () => {});
  // The pool leaves a connection in use without a listener: its loss is met by the query, and must not end the process.
  pool.on('connect', client => client.on('error', () => {}));
  return pool;
}

export function queries(pool: pg.Pool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

/** Kysely over one connection that is already held, for statements of a transaction that COPY takes part in. */
export function queriesOn(client: pg.PoolClient): Kysely<Database> {
  let last: Promise<unknown> = Promise.resolve();
  // One after another: what is asked at once would wait inside `pg`, which no longer wants that.
  const query = (text: string, values?: unknown[]) => {
    const mine = last.then(async () => await client.query(text, values));
    last = mine.catch(() => {});
    return mine;
  };
  const held = { query, release: () => {} };
  return new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: { connect: async () => held as never, end: async () => {} },
    }),
  });
}
