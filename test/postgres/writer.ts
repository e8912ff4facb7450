/**
 * What the reliability tests kill: opens a data folder, says what it finds in it, and then writes to two tables in one
 * transaction after another over several connections, saying each id once PostgreSQL has acknowledged it.
 *   writer.ts DATA [careless]
 */
import pg from 'pg';
import { openServer } from '#storing';

const WRITERS = 4;
const [data = '', mode] = process.argv.slice(2);
const say = (word: string, value: unknown): boolean => process.stdout.write(`${word} ${JSON.stringify(value)}\n`);

const server = await openServer({ data, careless: mode === 'careless' });
if (!server.ok) {
  say('refused', server.problem);
  process.exit(3);
}
const pool = new pg.Pool({ ...server.connection, max: WRITERS });
await pool.query('create table if not exists one (id bigint primary key, told text not null)');
await pool.query('create table if not exists two (id bigint primary key references one, told text not null)');
const { rows } = await pool.query<{ one: string[]; two: string[] }>(
  `select array(select one.id::text from one order by one.id) as one, array(select two.id::text from two order by two.id) as two`,
);
say('found', rows[0]);
const server_pid = await pool.query<{ told: string }>(`select pg_read_file('postmaster.pid') as told`);
say('server', Number(server_pid.rows[0]?.told.split('\n')[0]));

let next = Number(rows[0]?.one.at(-1) ?? 0);
await Promise.all(Array.from({ length: WRITERS }, write));

async function write(): Promise<void> {
  const client = await pool.connect();
  for (;;) {
    next += 1;
    const id = next;
    await client.query('begin');
    await client.query('insert into one values ($1, $2)', [id, 'x'.repeat(200)]);
    await client.query('insert into two values ($1, $2)', [id, 'y'.repeat(200)]);
    await client.query('commit');
    say('kept', id);
  }
}
