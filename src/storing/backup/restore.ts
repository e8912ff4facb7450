import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import { migrationTable } from '../schema/migrate.ts';
import { migrations } from '../schema/migrations.ts';
import { openServer, type Place } from '../server/openServer.ts';
import type { Entry } from './archive.ts';
import { endQuietly, wordsOf } from './connection.ts';
import { SCHEMA_TABLE, tablesOf } from './describe.ts';
import { type Manifest, type TableContents, tableOf } from './manifest.ts';
import { backupProblems } from './problems.ts';
import { openBackup, verifyBackup } from './verify.ts';
import type { Watching } from './write.ts';

export type Restored = { readonly ok: true; readonly manifest: Manifest } | Refused<Problem>;

interface Target extends Watching {
  readonly file: string;
  readonly manifest: Manifest;
}

/**
 * Restores a backup into a data folder that is new or empty, or into a database without tables; all of it or nothing.
 * The file is checked from end to end before the first byte is written.
 */
export async function restoreStore(file: string, place: Place, watching: Watching = {}): Promise<Restored> {
  if ('data' in place && holdsAnything(place.data)) return refuse(backupProblems.notEmptyFolder(resolve(place.data)));
  try {
    const verified = await verifyBackup(file, watching.signal);
    if (!verified.ok) return verified;
    const { manifest } = verified;
    const known = new Set(migrations.map(({ name }) => name));
    if (!manifest.schema.every(name => known.has(name))) return refuse(backupProblems.later);
    const target = { ...watching, file, manifest };
    return 'data' in place ? await intoFolder(place, target) : await intoServer(place, target);
  } catch (cause) {
    if (watching.signal?.aborted === true) return refuse(backupProblems.stopped);
    return refuse(backupProblems.notRestored(wordsOf(cause)));
  }
}

function holdsAnything(path: string): boolean {
  try {
    return readdirSync(path).length > 0;
  } catch (cause) {
    return !(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT');
  }
}

/** The folder grows beside its final place and takes its name when all of it is there. */
async function intoFolder(place: Extract<Place, { data: string }>, target: Target): Promise<Restored> {
  const final = resolve(place.data);
  const growing = `${final}.restoring-${process.pid}`;
  try {
    const restored = await intoServer({ ...place, data: growing }, target);
    if (!restored.ok) return restored;
    target.signal?.throwIfAborted();
    if (existsSync(final)) rmdirSync(final);
    renameSync(growing, final);
    return restored;
  } finally {
    rmSync(growing, { recursive: true, force: true });
  }
}

async function intoServer(place: Place, target: Target): Promise<Restored> {
  const server = await openServer(place);
  if (!server.ok) return server;
  const client = new pg.Client({ ...server.connection, application_name: 'khop restore' });
  client.on('error', () => {});
  try {
    await client.connect();
    if ((await tablesOf(client)).length > 0) return refuse(backupProblems.notEmptyDatabase);
    await client.query('begin');
    await makeSchema(client, target.manifest);
    await loadTables(client, target);
    await client.query('commit');
    // Without it the first questions would be planned as if the tables were empty.
    await client.query('analyze');
    return { ok: true, manifest: target.manifest };
  } finally {
    await endQuietly(client, target.signal);
    await server.close();
  }
}

/** The schema as it was when the backup was written; what has come since is run when the store is next opened. */
async function makeSchema(client: pg.Client, manifest: Manifest): Promise<void> {
  await client.query(migrationTable);
  for (const { name, statements } of migrations.filter(step => manifest.schema.includes(step.name))) {
    for (const statement of statements) await client.query(statement);
    await client.query(`insert into ${SCHEMA_TABLE} (name) values ($1)`, [name]);
  }
  for (const { name, of, bound } of manifest.partitions) {
    // The file may come from anywhere: no text of it runs as SQL.
    if (!/^FOR VALUES FROM \('?-?\d+'?\) TO \('?-?\d+'?\)$/u.test(bound))
      throw new Error(`partition ${name}: ${bound}`);
    const [table, parent] = [pg.escapeIdentifier(name), pg.escapeIdentifier(of)];
    await client.query(`create table if not exists ${table} partition of ${parent} ${bound}`);
  }
  // A step of the schema may have put rows in, which the backup holds too.
  const names = manifest.tables.map(({ name }) => pg.escapeIdentifier(name));
  if (names.length > 0) await client.query(`truncate ${names.join(', ')}`);
}

async function loadTables(client: pg.Client, { file, manifest, signal, progress }: Target): Promise<void> {
  const contents = new Map(manifest.tables.map(table => [table.name, table]));
  const total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for await (const { table, parts } of byTable(openBackup(file))) {
    const content = contents.get(table);
    if (content === undefined) throw new Error(table);
    progress?.(done, total, table);
    const rows = await loadTable(client, { content, parts, signal });
    // Verified a moment ago; a file that changed since then is not loaded.
    if (rows !== content.rows) throw new Error(`${table}: ${rows} / ${content.rows}`);
    done += rows;
  }
  if (done !== total) throw new Error(`${done} / ${total}`);
}

interface Loading {
  readonly content: TableContents;
  readonly parts: AsyncIterable<Buffer>;
  readonly signal: AbortSignal | undefined;
}

async function loadTable(client: pg.Client, { content, parts, signal }: Loading): Promise<number> {
  const columns = content.columns.map(column => pg.escapeIdentifier(column)).join(', ');
  const sink = client.query(copyFrom(`copy ${pg.escapeIdentifier(content.name)} (${columns}) from stdin`));
  await pipeline(parts, sink, signal === undefined ? {} : { signal });
  return sink.rowCount;
}

/** Entries in a row that belong to one table, as one stream each. */
async function* byTable(
  entries: AsyncGenerator<Entry>,
): AsyncGenerator<{ readonly table: string; readonly parts: AsyncIterable<Buffer> }> {
  try {
    let next = await entries.next();
    while (next.done !== true) {
      const table = tableOf(next.value.name);
      if (table === null) {
        next = await entries.next();
        continue;
      }
      const parts = async function* (): AsyncGenerator<Buffer> {
        while (next.done !== true && tableOf(next.value.name) === table) {
          yield next.value.body;
          next = await entries.next();
        }
      };
      yield { table, parts: parts() };
    }
  } finally {
    await entries.return(undefined);
  }
}
