import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '#storing';
import { desk, khop, launcher } from '../cli/khop.ts';
import { addressOf, type DataCopy, dataCopy, opened } from '../kit/postgres.ts';

const { folder, clear } = desk();
chmodSync(folder, 0o755);
let copy: DataCopy;
let address = '';
let close = async (): Promise<void> => {};

beforeAll(async () => {
  copy = await dataCopy();
  const server = await opened(copy.place);
  address = addressOf(server);
  const opening = await openStore({ url: address });
  if (!opening.ok) throw new Error(opening.problem.en);
  await opening.store.db
    .insertInto('organisation')
    .values({ code: 'so-nn', name: 'Sở Nông nghiệp', name_norm: 'so nong nghiep', short: null, kind: 'department' })
    .execute();
  await opening.store.close();
  close = server.close;
});

afterAll(async () => {
  await close();
  copy.remove();
  clear();
});

test('the store of a running system goes into a file, and from there into a new folder, where all of it is', async () => {
  const out = join(folder, 'sao lưu.khop');
  const written = await khop(['backup', out, '--data', copy.place.data]);
  expect(written).toMatchObject({ status: 0, out: '' });
  expect(written.err).toMatch(/^Đã sao lưu \d+ bảng, 1 dòng vào .*sao lưu\.khop \(\d+ KB\)\.\n$/u);

  const again = await khop(['backup', out, '--data', copy.place.data, '--lang', 'en']);
  expect(again.status).toBe(2);
  expect(again.err).toContain('never overwrites');

  const target = join(folder, 'mới');
  const restored = await khop(['restore', out, '--data', target, '--lang', 'en']);
  expect(restored).toMatchObject({ status: 0, out: '' });
  expect(restored.err).toContain(`Restored 1 rows, as they were at 20`);
  const server = await opened({ data: target, careless: true });
  const client = new pg.Client(server.connection);
  await client.connect();
  expect((await client.query('select name from organisation')).rows).toEqual([{ name: 'Sở Nông nghiệp' }]);
  await client.end();
  await server.close();

  const occupied = await khop(['restore', out, '--data', target]);
  expect(occupied.status).toBe(2);
  expect(occupied.err).toContain('chỉ khôi phục vào thư mục trống hoặc chưa có');
  rmSync(out);
});

test('refusals in words: no data, no backup, no server', async () => {
  const none = await khop(['backup', join(folder, 'x.khop'), '--data', join(folder, 'không có')]);
  expect(none.status).toBe(2);
  expect(none.err).toContain('Không có dữ liệu của Khớp trong');
  expect(existsSync(join(folder, 'không có'))).toBe(false);
  const gone = await khop(['backup', join(folder, 'x.khop'), '--data', 'postgres://khop:mật@127.0.0.1:1/khop']);
  expect(gone.status).toBe(2);
  expect(gone.err).toContain('Không kết nối được với máy chủ PostgreSQL 127.0.0.1:1/khop');
  expect(gone.err).not.toContain('mật');
  const foreign = await khop(['restore', launcher, '--data', join(folder, 'y')]);
  expect(foreign.status).toBe(2);
  expect(foreign.err).toContain('không phải bản sao lưu của Khớp');
  expect(readdirSync(folder).filter(name => name.startsWith('y'))).toEqual([]);
});

test.skipIf(process.platform === 'win32')('Ctrl-C ends a backup, which leaves nothing behind', async () => {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  // Whoever holds a table this way keeps the backup waiting.
  await client.query('begin; lock table organisation in access exclusive mode');
  const out = join(folder, 'half.khop');
  const child = spawn(process.execPath, [launcher, 'backup', out, '--data', copy.place.data], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const told: string[] = [];
  child.stderr.on('data', chunk => told.push(String(chunk)));
  const ended = new Promise(resolve => child.once('close', resolve));
  await expect.poll(() => readdirSync(folder).some(name => name.includes('half')), { timeout: 60_000 }).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(told.join('')).toContain('Đã dừng giữa chừng');
  expect(readdirSync(folder).filter(name => name.includes('half'))).toEqual([]);
  await client.end();
});
