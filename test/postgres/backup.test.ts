import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupStore, openStore, restoreStore } from '#storing';
import { addressOf, dataCopy, engines, opened, type TestServer, testServer } from '../kit/postgres.ts';

const desk = mkdtempSync(join(tmpdir(), 'khop-test-'));
chmodSync(desk, 0o755);
afterAll(() => rmSync(desk, { recursive: true, force: true }));

async function ask<T extends object>(url: string, question: string): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(question)).rows;
  } finally {
    await client.end();
  }
}

/** A store with what is hard to carry: tabs, line breaks, backslashes, bytes, null beside empty, a year of its own. */
async function fill(url: string): Promise<void> {
  const store = await openStore({ url });
  if (!store.ok) throw new Error(store.problem.en);
  await store.store.close();
  await ask(
    url,
    String.raw`
    insert into organisation values ('so-nn', E'Sở\tNông\nnghiệp \\N \\.', '', null, 'department');
    insert into indicator values ('grain', 'Sản lượng', 'san luong', null, 'tấn', 'flow', 'sum', 'sum',
      '{crop,"a b","c,\"d\\"}', 'agriculture', 'so-nn', '', null, '2015-01-01', null);
    insert into area values ('vn-04', '04');
    insert into series values ('04', '00000000-0000-0000-0000-000000000001', 'grain', 'crop=rice', 'vn-04');
    create table figure_2009 (like figure including defaults including constraints including indexes);
    alter table figure attach partition figure_2009 for values from (2009) to (2010);
    insert into figure (province_id, id, year, series_id, period, period_from, period_to, measure, vintage, standing,
        value, low, origin, entered_by, entered_at, entry, source_quote)
      select '04', md5(n::text)::uuid, case n % 3 when 0 then 2009 else 2020 + n % 3 end,
        '00000000-0000-0000-0000-000000000001', '2021-S1', '2021-01-01', '2021-06-30', 'actual', 'estimate', 1,
        n::numeric(20,4) / 7, case n % 5 when 0 then 12.0 end, 'reported', 'ai đó', '2021-07-01T00:00:00.123Z', 1,
        case n % 4 when 0 then E'dòng\n\\t\t' when 1 then '' end || repeat('x', n % 300)
      from generate_series(1, 6000) n;
    insert into report values ('04', md5('bc')::uuid, 'bc.docx', 'Bài', '2021-S1', 'vn-04', 'd', E'Đề mục\nÔ\tÔ', 'ai', now(), 1,
      '[{"span": {"start": 0, "end": 6}, "kind": "heading", "level": 1, "label": "\\t I."}]');
    insert into narrative values ('04', 'bai', 'Bài', '2021-S1', 'vn-04', 'issued', 1, 1, 'ai', now());
    insert into narrative_version values ('04', 'bai', 1, null, false, '{"b": [1], "a": "\\t"}', 'x', 'ai', now(), 1);
    insert into issued_report values ('04', 'bai', 1, '{}', E'văn\tbản\n', '\x504b0300ff0a5c', 'x', '{"z": 1}', 'ai', now(), 1);
    insert into audit values ('04', 1, now(), 'ai', 'enter-figures', '{"a": 1}', '{}', '\x00ff0a5c', '0', '1')`,
  );
}

/** The number of rows and a digest of all of them, table by table. */
async function contentsOf(url: string): Promise<Readonly<Record<string, string>>> {
  const tables = await ask<{ name: string }>(
    url,
    `select c.oid::regclass::text as name from pg_class c where relkind in ('r', 'p') and not relispartition
       and relnamespace = 'public'::regnamespace and relname <> 'migration' order by 1`,
  );
  const told: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await ask<{ told: string }>(
      url,
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text collate "C"), '')) as told from ${name} t`,
    );
    told[name] = row?.told ?? '';
  }
  return told;
}

const servers: TestServer[] = [];
const sources: string[] = [];

beforeAll(async () => {
  for (const engine of engines) {
    const server = await testServer(engine);
    servers.push(server);
    const url = await server.database();
    sources.push(url);
    await fill(url);
  }
});

afterAll(async () => {
  for (const server of servers) await server.stop();
});

const file = (name: string): string => join(desk, name);

async function backup(url: string, name: string): Promise<string> {
  const written = await backupStore({ url }, file(name));
  if (!written.ok) throw new Error(written.problem.en);
  return file(name);
}

describe('a backup of a database', () => {
  test('restores on the same and on the other major version, row for row, and opens as a store', async () => {
    for (const [from, source] of sources.entries()) {
      const path = await backup(source, `from-${from}.khop`);
      const before = await contentsOf(source);
      expect(before['figure']).toMatch(/^6000 /u);
      for (const server of servers) {
        const target = await server.database();
        const restored = await restoreStore(path, { url: target });
        expect(restored).toMatchObject({ ok: true });
        expect(await contentsOf(target)).toEqual(before);
        const store = await openStore({ url: target });
        expect(store.ok).toBe(true);
        if (store.ok) await store.store.close();
        const [partition] = await ask<{ count: string }>(target, 'select count(*) from figure_2009');
        expect(partition?.count).toBe('2000');
      }
    }
  });

  test('is a tar archive that anybody can open, with a manifest', async () => {
    const path = await backup(sources[0] ?? '', 'open.khop');
    const folder = file('opened');
    mkdirSync(folder);
    execFileSync('tar', ['xzf', path, '-C', folder]);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      format: 1,
      partitions: expect.arrayContaining([expect.objectContaining({ name: 'figure_2009' })]),
    });
    expect(manifest.tables.find((table: { name: string }) => table.name === 'figure').rows).toBe(6000);
    const rows = readdirSync(join(folder, 'figure')).map(name => readFileSync(join(folder, 'figure', name), 'utf8'));
    expect(rows.join('').trimEnd().split('\n')).toHaveLength(6000);
  });

  test('holds one instant, whatever is written meanwhile', async () => {
    const [source = ''] = sources;
    const writing = new pg.Client({ connectionString: source });
    await writing.connect();
    let stop = false;
    const writes = (async () => {
      for (let n = 0; !stop; n += 1) {
        await writing.query('begin');
        await writing.query(`insert into area values ('t-${n}', '04')`);
        await writing.query(`insert into dimension values ('t-${n}', '')`);
        await writing.query('commit');
      }
    })();
    const path = await backup(source, 'busy.khop');
    stop = true;
    await writes;
    await writing.query(`delete from area where id like 't-%'; delete from dimension`);
    await writing.end();
    const target = await servers[0]?.database();
    expect(await restoreStore(path, { url: target ?? '' })).toMatchObject({ ok: true });
    const [counted] = await ask<{ areas: string; dimensions: string }>(
      target ?? '',
      `select (select count(*) from area where id like 't-%') as areas, (select count(*) from dimension) as dimensions`,
    );
    expect(counted?.areas).toBe(counted?.dimensions);
  });
});

describe('a backup that is not whole', () => {
  async function refusedWith(bytes: Uint8Array): Promise<string> {
    const path = file('damaged.khop');
    writeFileSync(path, bytes);
    const target = await servers[0]?.database();
    const restored = await restoreStore(path, { url: target ?? '' });
    expect(await contentsOf(target ?? '')).toEqual({});
    return restored.ok ? 'restored' : restored.problem.id;
  }

  test('is refused before anything is written', async () => {
    const whole = readFileSync(await backup(sources[0] ?? '', 'whole.khop'));
    expect(await refusedWith(whole.subarray(0, whole.length / 2))).toBe('backup-truncated');
    const unpacked = gunzipSync(whole);
    const changed = Buffer.from(unpacked);
    // A digit of a value in the middle of the figures.
    const at = changed.indexOf('\tactual\t', changed.length / 2) - 12;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await refusedWith(gzipSync(changed))).toBe('backup-digest');
    const cut = unpacked.subarray(0, unpacked.lastIndexOf('manifest.json'));
    expect(await refusedWith(gzipSync(Buffer.concat([cut, Buffer.alloc(1024)])))).toBe('backup-truncated');
    expect(await refusedWith(Buffer.from('báo cáo'))).toBe('not-a-backup');
    expect(await refusedWith(gzipSync(Buffer.from('báo cáo'.repeat(1000))))).toBe('not-a-backup');
    const later = Buffer.from(unpacked.toString('latin1').replace('0001-figures', '9001-figures'), 'latin1');
    expect(await refusedWith(gzipSync(later))).toBe('backup-later');
  });
});

describe('a data folder', () => {
  test('is backed up while it is open and while it is not, and restored into a new folder only', async () => {
    const { place, remove } = await dataCopy();
    const server = await opened(place);
    await fill(addressOf(server));
    const before = await contentsOf(addressOf(server));
    expect(await backupStore(place, file('open-folder.khop'))).toMatchObject({ ok: true });
    expect(await ask(addressOf(server), 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.close();
    expect(await backupStore(place, file('closed-folder.khop'))).toMatchObject({ ok: true });
    expect(await backupStore(place, file('closed-folder.khop'))).toMatchObject({
      ok: false,
      problem: { id: 'backup-exists' },
    });
    const taken = await restoreStore(file('open-folder.khop'), place);
    expect(taken).toMatchObject({ ok: false, problem: { id: 'target-not-empty' } });
    remove();

    for (const name of ['open-folder.khop', 'closed-folder.khop']) {
      const data = file(`restored-${name}`);
      expect(await restoreStore(file(name), { data, careless: true })).toMatchObject({ ok: true });
      const again = await opened({ data, careless: true });
      expect(await contentsOf(addressOf(again))).toEqual(before);
      await again.close();
    }
    expect(readdirSync(desk).filter(name => name.includes('restoring') || name.endsWith('.tmp'))).toEqual([]);
  });

  test('that does not exist is not made by a backup', async () => {
    const missing = await backupStore({ data: file('missing') }, file('none.khop'));
    expect(missing).toMatchObject({ ok: false, problem: { id: 'no-data' } });
    expect(existsSync(file('missing'))).toBe(false);
    expect(existsSync(file('none.khop'))).toBe(false);
  });
});

test('a database that holds tables is not restored into, and stays as it was', async () => {
  const [source = ''] = sources;
  const path = await backup(source, 'occupied.khop');
  const before = await contentsOf(source);
  expect(await restoreStore(path, { url: source })).toMatchObject({ ok: false, problem: { id: 'target-not-empty' } });
  expect(await contentsOf(source)).toEqual(before);
});

test('an empty database has nothing to back up', async () => {
  const url = (await servers[0]?.database()) ?? '';
  expect(await backupStore({ url }, file('empty.khop'))).toMatchObject({ ok: false, problem: { id: 'no-data' } });
  expect(existsSync(file('empty.khop'))).toBe(false);
});

test('what is stopped half-way leaves nothing behind', async () => {
  const [source = ''] = sources;
  const path = await backup(source, 'stopped.khop');
  const writing = new AbortController();
  const aborted = await backupStore({ url: source }, file('half.khop'), {
    signal: writing.signal,
    progress: () => writing.abort(),
  });
  expect(aborted).toMatchObject({ ok: false, problem: { id: 'stopped' } });
  const restoring = new AbortController();
  const data = file('half');
  const half = await restoreStore(
    path,
    { data, careless: true },
    {
      signal: restoring.signal,
      progress: (_done, _total, table) => {
        if (table === 'figure') restoring.abort();
      },
    },
  );
  expect(half).toMatchObject({ ok: false, problem: { id: 'stopped' } });
  expect(readdirSync(desk).filter(name => name.includes('half'))).toEqual([]);
});
