import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type OpenServer, openServer, type Place } from '#storing';

/** A PostgreSQL to test on: the one of the npm package, and the system's where that is of another major version. */
export interface Engine {
  readonly name: string;
  /** Folder of its programs; undefined for the package. */
  readonly programs: string | undefined;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const SYSTEM = '/usr/lib/postgresql';
const SHIPPED = '18';

const system = existsSync(SYSTEM)
  ? readdirSync(SYSTEM)
      .filter(major => major !== SHIPPED && existsSync(join(SYSTEM, major, 'bin', 'initdb')))
      .sort((first, second) => Number(second) - Number(first))[0]
  : undefined;

export const shipped: Engine = { name: `PostgreSQL ${SHIPPED} of the package`, programs: undefined };

/** Undefined where the machine has none; `npm test` then names the package it needs. */
export const systems: Engine | undefined =
  system === undefined
    ? undefined
    : { name: `PostgreSQL ${system} of the system`, programs: join(SYSTEM, system, 'bin') };

/** For `describe.each`: with fewer than two the rest is skipped by name. */
export const engines: readonly Engine[] = systems === undefined ? [shipped] : [shipped, systems];

export interface DataCopy {
  /** For `openServer`: without fsync, which tests need not wait for. */
  readonly place: Extract<Place, { data: string }>;
  readonly remove: () => void;
}

/** A new data folder, copied from a template that is made once: 0.3 s instead of 2. */
export async function dataCopy(engine: Engine = shipped): Promise<DataCopy> {
  const template = await templateOf(engine);
  const holder = mkdtempSync(join(tmpdir(), 'khop-test-data-'));
  execFileSync('chmod', ['755', holder]);
  const data = join(holder, 'data');
  execFileSync('cp', ['-a', template, data]);
  return {
    place: { data, programs: engine.programs, careless: true },
    remove: () => rmSync(holder, { recursive: true, force: true }),
  };
}

/**
 * What lies in a data folder nobody has open, but for the programs, which are copied there when this repository is where
 * the account of the server cannot enter.
 */
export function leftIn(data: string): string[] {
  return readdirSync(data)
    .filter(name => !name.startsWith('programs-'))
    .sort();
}

export interface TestServer {
  readonly server: OpenServer;
  /** The address of a new database on it, for `{ url }`: empty, or a copy of one that nobody is connected to. */
  readonly database: (original?: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A running server for a file of tests; each test takes a database of its own. */
export async function testServer(engine: Engine = shipped): Promise<TestServer> {
  const { place, remove } = await dataCopy(engine);
  const server = await opened(place);
  const database = async (original?: string): Promise<string> => {
    const template = original === undefined ? 'template0' : original.slice(original.lastIndexOf('/') + 1);
    const name = `t${randomBytes(6).toString('hex')}`;
    const client = new pg.Client(server.connection);
    await client.connect();
    await client.query(`create database ${name} template ${template} strategy file_copy`);
    await client.end();
    return addressOf(server, name);
  };
  const stop = async (): Promise<void> => {
    await server.close();
    remove();
  };
  return { server, database, stop };
}

export function addressOf({ connection }: OpenServer, database = connection.database): string {
  return `postgres://${connection.user}@${encodeURIComponent(connection.host ?? '')}:${connection.port}/${database}`;
}

/** Throws the refusal, which in such a test means a broken machine. */
export async function opened(place: Place): Promise<OpenServer> {
  const answer = await openServer(place);
  if (!answer.ok) throw new Error(answer.problem.en);
  return answer;
}

/** Made once for a version of the launcher; two workers that make it at once do not meet. */
async function templateOf(engine: Engine): Promise<string> {
  // Read as text: a launcher that makes folders differently needs another template.
  const making = readFileSync(join(root, 'src/storing/server/initialise.ts'));
  const user = process.getuid?.() ?? 'user';
  const mark = createHash('sha256').update(making).update(engine.name).update(String(user)).digest('hex').slice(0, 12);
  const template = join(tmpdir(), `khop-test-template-${mark}`);
  if (existsSync(template)) return template;
  const growing = `${template}.${process.pid}.${randomBytes(3).toString('hex')}`;
  const server = await opened({ data: growing, programs: engine.programs, careless: true });
  await server.close();
  try {
    renameSync(growing, template);
  } catch {
    // Another worker was faster.
    rmSync(growing, { recursive: true, force: true });
  }
  return template;
}
