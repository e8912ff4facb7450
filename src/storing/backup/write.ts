import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import { attachServer } from '../server/attach.ts';
import { openServer, type Place } from '../server/openServer.ts';
import { type Entry, tarOf } from './archive.ts';
import { endQuietly, wordsOf } from './connection.ts';
import { partitionsOf, SCHEMA_TABLE, schemaOf, type Table, tablesOf } from './describe.ts';
import { FORMAT, MANIFEST, MARK, type Manifest, partName, type TableContents } from './manifest.ts';
import { backupProblems } from './problems.ts';

export interface Watching {
  /** Ends the work and leaves nothing behind. */
  readonly signal?: AbortSignal | undefined;
  /** Rows done so far, of so many (estimated while a backup is written), and the table at hand. */
  readonly progress?: ((done: number, total: number, table: string) => void) | undefined;
}

export type Written = { readonly ok: true; readonly manifest: Manifest } | Refused<Problem>;

const PART_BYTES = 4 * 1024 * 1024;

/**
 * Writes all tables as they stood at one instant into a file, while others go on writing to the store. The file takes
 * its name when all of it has reached the disk.
 */
export async function backupStore(place: Place, out: string, watching: Watching = {}): Promise<Written> {
  if (existsSync(out)) return refuse(backupProblems.exists);
  const server = 'data' in place ? await attachServer(place) : await openServer(place);
  if (!server.ok) return server;
  try {
    return await writeBackup(server.connection, out, watching);
  } finally {
    await server.close();
  }
}

async function writeBackup(connection: pg.ClientConfig, out: string, { signal, progress }: Watching): Promise<Written> {
  const temporary = join(dirname(out), `.${basename(out)}.${process.pid}.tmp`);
  const client = new pg.Client({ ...connection, application_name: 'khop backup' });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('begin transaction isolation level repeatable read read only');
    const made: { manifest?: Manifest } = {};
    const file = createWriteStream(temporary, { flags: 'wx', mode: 0o600 });
    const entries = contentsOf(client, progress ?? (() => {}), made);
    await pipeline(tarOf(entries), createGzip(), file, signal === undefined ? {} : { signal });
    const handle = await open(temporary, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, out);
    if (made.manifest === undefined) throw new Error('no manifest');
    return { ok: true, manifest: made.manifest };
  } catch (cause) {
    rmSync(temporary, { force: true });
    return refuse(signal?.aborted === true ? backupProblems.stopped : failure(cause));
  } finally {
    await endQuietly(client, signal);
  }
}

function failure(cause: unknown): Problem {
  // 42P01: there is no table that says which steps of the schema have been run.
  if (cause instanceof pg.DatabaseError && cause.code === '42P01') return backupProblems.noSchema;
  return backupProblems.unwritten(wordsOf(cause));
}

async function* contentsOf(
  client: pg.Client,
  progress: NonNullable<Watching['progress']>,
  made: { manifest?: Manifest },
): AsyncGenerator<Entry> {
  yield entryOf(MARK, { format: FORMAT });
  const { rows } = await client.query<{ at: Date; server: string }>(
    `select now() as at, current_setting('server_version') as server`,
  );
  const [schema, partitions, all] = [await schemaOf(client), await partitionsOf(client), await tablesOf(client)];
  const tables = all.filter(({ name }) => name !== SCHEMA_TABLE);
  const total = tables.reduce((sum, { estimate }) => sum + estimate, 0);
  const contents: TableContents[] = [];
  let done = 0;
  for (const table of tables) {
    const told = (rowsSoFar: number): void => progress(done + rowsSoFar, total, table.name);
    const content = yield* tableContents(client, table, told);
    done += content.rows;
    contents.push(content);
  }
  const [{ at, server } = { at: new Date(), server: '' }] = rows;
  made.manifest = { format: FORMAT, at: at.toISOString(), server, schema, partitions, tables: contents };
  yield entryOf(MANIFEST, made.manifest);
}

/** The rows in parts of a few megabytes, so that a table of any size passes through flat memory. */
async function* tableContents(
  client: pg.Client,
  { name, columns }: Table,
  progress: (rows: number) => void,
): AsyncGenerator<Entry, TableContents> {
  const list = columns.map(column => pg.escapeIdentifier(column)).join(', ');
  const source = client.query(copyTo(`copy (select ${list} from ${pg.escapeIdentifier(name)}) to stdout`));
  const digest = createHash('sha256');
  let [held, size, number, rows]: [Buffer[], number, number, number] = [[], 0, 0, 0];
  const part = (): Entry => {
    const body = Buffer.concat(held);
    digest.update(body);
    [held, size, number] = [[], 0, number + 1];
    rows += lines(body);
    progress(rows);
    return { name: partName(name, number), body };
  };
  for await (const chunk of source as AsyncIterable<Buffer>) {
    held.push(chunk);
    size += chunk.length;
    if (size >= PART_BYTES) yield part();
  }
  if (size > 0) yield part();
  return { name, columns, rows, digest: digest.digest('hex') };
}

/** Rows in the text form of COPY, which writes a line break within a value as \n. */
export function lines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

function entryOf(name: string, value: unknown): Entry {
  return { name, body: Buffer.from(`${JSON.stringify(value, null, 2)}\n`) };
}
