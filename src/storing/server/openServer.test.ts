import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { addressOf, dataCopy, engines, opened, shipped, systems, leftIn } from '../../../test/kit/postgres.ts';
import { openServer } from './openServer.ts';

const desk = mkdtempSync(join(tmpdir(), 'khop-test-'));
chmodSync(desk, 0o755);
afterAll(() => rmSync(desk, { recursive: true, force: true }));

async function ask(connection: pg.ClientConfig, question: string): Promise<unknown> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(question);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

async function problemOf(place: Parameters<typeof openServer>[0]): Promise<{ id: string; vi: string; en: string }> {
  const answer = await openServer(place);
  if (answer.ok) {
    await answer.close();
    throw new Error('it opened');
  }
  return answer.problem;
}

describe.each(engines)('$name', engine => {
  test('makes a data folder, keeps what was written, and leaves nothing running', async () => {
    const data = join(desk, `new-${engine.programs === undefined ? 'a' : 'b'}`);
    const first = await opened({ data, programs: engine.programs });
    await ask(first.connection, "create table kept as select 'Đắk Lắk'::text as answer");
    expect(await ask(first.connection, "select current_setting('data_checksums') as answer")).toBe('on');
    expect(await ask(first.connection, "select current_setting('fsync') as answer")).toBe('on');
    expect(await ask(first.connection, "select current_setting('listen_addresses') as answer")).toBe('');
    expect(await ask(first.connection, "select upper('đắk') || (select 'z' < 'ă') as answer")).toBe('ĐẮKtrue');
    expect(readdirSync(data).filter(name => name.startsWith('open-'))).toHaveLength(1);
    await first.close();
    await first.close();
    expect(leftIn(data)).toEqual(['postgres', 'postgres.log']);
    expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
    const second = await opened({ data, programs: engine.programs });
    expect(await ask(second.connection, 'select answer from kept')).toBe('Đắk Lắk');
    await second.close();
  });

  test('a server that somebody else runs is opened by its address and left running', async () => {
    const { place, remove } = await dataCopy(engine);
    const own = await opened(place);
    const other = await opened({ url: addressOf(own) });
    expect({ kind: other.kind, version: other.version.split('.')[0] }).toEqual({
      kind: 'server',
      version: own.version.split('.')[0],
    });
    await other.close();
    expect(await ask(own.connection, 'select 1 as answer')).toBe(1);
    expect((await problemOf({ url: addressOf(own, 'không-có') })).en).toContain('does not exist');
    await own.close();
    remove();
  });
});

test('a folder whose name is too long for a socket gets it elsewhere, and the place is tidied', async () => {
  const { place, remove } = await dataCopy();
  const long = join(place.data, '..', 'd'.repeat(100));
  renameSync(place.data, long);
  const server = await opened({ data: long, careless: true });
  expect(Buffer.byteLength(server.connection.host ?? '')).toBeLessThan(90);
  expect(await ask(server.connection, 'select 1 as answer')).toBe(1);
  await server.close();
  expect(existsSync(server.connection.host ?? '')).toBe(false);
  remove();
});

test('a folder with a space, a quote and Vietnamese letters in its name', async () => {
  const { place, remove } = await dataCopy();
  const data = join(place.data, '..', 'Số liệu "2021", tỉnh');
  renameSync(place.data, data);
  const server = await opened({ data, careless: true });
  expect(await ask(server.connection, 'select 1 as answer')).toBe(1);
  await server.close();
  remove();
});

test('what is no data folder is refused and left alone', async () => {
  const foreign = join(desk, 'foreign');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'báo cáo.docx'), 'x');
  expect((await problemOf({ data: foreign })).id).toBe('data-foreign-folder');
  expect(readdirSync(foreign)).toEqual(['báo cáo.docx']);
  expect((await problemOf({ data: join(foreign, 'báo cáo.docx') })).id).toBe('data-not-a-folder');
  expect((await problemOf({ data: join(foreign, 'báo cáo.docx', 'x') })).id).toBe('data-not-a-folder');
});

test('what PostgreSQL says on a failed start is passed on', async () => {
  const { place, remove } = await dataCopy();
  writeFileSync(join(place.data, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
  const problem = await problemOf(place);
  expect(problem.id).toBe('server-did-not-start');
  expect(problem.vi).toContain('unrecognized configuration parameter "no_such_setting"');
  // The folder is free again.
  writeFileSync(join(place.data, 'postgres', 'postgresql.conf'), '');
  await (await opened(place)).close();
  remove();
});

test('data of a version that this machine has no programs for', async () => {
  const { place, remove } = await dataCopy();
  writeFileSync(join(place.data, 'postgres', 'PG_VERSION'), '11\n');
  const problem = await problemOf({ data: place.data });
  expect(problem.id).toBe('data-other-major');
  expect(problem.en).toContain('PostgreSQL 11');
  expect(problem.en).toContain('khop restore');
  remove();
});

test.skipIf(systems === undefined)('data of one version are not opened with the programs of another', async () => {
  const { place, remove } = await dataCopy(shipped);
  const problem = await problemOf({ ...place, programs: systems?.programs });
  expect(problem.id).toBe('data-other-major');
  remove();
});

test('a server that is not there, and addresses that are none', async () => {
  const gone = await problemOf({ url: 'postgres://khop:secret@127.0.0.1:1/khop' });
  expect(gone.id).toBe('database-unreachable');
  expect(gone.en).toContain('127.0.0.1:1/khop');
  expect(gone.en).toContain('ECONNREFUSED');
  expect(JSON.stringify(gone)).not.toContain('secret');
  expect((await problemOf({ url: 'mysql://x/y' })).id).toBe('database-url');
  expect((await problemOf({ url: 'khop' })).id).toBe('database-url');
});

const root = process.getuid?.() === 0;

test.runIf(root)('as root: an unknown account, and a folder that the account cannot enter', async () => {
  process.env['KHOP_PG_USER'] = 'không-ai';
  try {
    expect((await problemOf({ data: join(desk, 'unborn') })).id).toBe('no-account');
  } finally {
    delete process.env['KHOP_PG_USER'];
  }
  const closed = join(desk, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const problem = await problemOf({ data: join(closed, 'data') });
  expect(problem.id).toBe('folder-closed-to-account');
  expect(problem.en).toContain(closed);
});
