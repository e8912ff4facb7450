/**
 * Three real servers: two hold the provinces by hash, the third asks them through postgres_fdw. A statement that names
 * its province is planned on one of them alone, as a Citus router query would be; one that does not asks both.
 */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoProvince } from '#demo';
import {
  approveFigures,
  citationsOf,
  commentsOf,
  createNarrative,
  forgetRequests,
  dashboard,
  eventsOf,
  figureById,
  figuresFor,
  figuresOf,
  historyOf,
  issuedOf,
  narrativeOf,
  narrativesOf,
  openStore,
  periodsOf,
  printedComparisons,
  proposalsOf,
  reportsOf,
  saveNarrative,
  type Store,
  streamFigures,
  tables,
  tasksOf,
  versionsOf,
  writeCatalogue,
  writeFigures,
} from '#storing';
import { narrative } from '../kit/narrative.ts';
import { type TestServer, testServer } from '../kit/postgres.ts';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const distributed = tables.filter(({ spread }) => spread === 'distributed');
const { figures, ...catalogue } = demoProvince();
const some = [...figures()].filter(({ series }) => series.area === 'vn-04').slice(0, 300);

let servers: TestServer[];
let coordinator: Store;
let writes: readonly Statement[];

async function openedAt(server: TestServer): Promise<Store> {
  const opened = await openStore({ url: await server.database() });
  if (!opened.ok) throw new Error(opened.problem.en);
  return opened.store;
}

/** Every statement that goes to a server while `work` runs. */
async function recorded(work: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const query = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [text, values] = args;
    if (typeof text === 'string') statements.push({ text, values: Array.isArray(values) ? values : [] });
    return Reflect.apply(query, this, args);
  } as pg.Client['query'];
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query as pg.Client['query'];
  }
  return statements;
}

/** In the place of each distributed table, one whose rows lie on the two others by hash of the province. */
async function distribute(store: Store, shards: readonly Store[]): Promise<void> {
  const run = async (sql: string) => await store.pool.query(sql);
  await run('create extension postgres_fdw');
  for (const [at, { pool }] of shards.entries()) {
    const { host, port, user } = servers[at]?.server.connection ?? {};
    const { rows } = await pool.query('select current_database() as database');
    const { database } = rows[0] as { database: string };
    await run(
      `create server s${at} foreign data wrapper postgres_fdw options (host '${host}', port '${port}', dbname '${database}')`,
    );
    await run(`create user mapping for current_user server s${at} options (user '${user}')`);
  }
  for (const { name } of distributed.toReversed()) await run(`drop table ${name} cascade`);
  for (const { name, columns } of distributed) {
    const typed = columns.map(([column, type]) => `${column} ${type.replace(/ (?:references|primary key).*/u, '')}`);
    await run(`create table ${name} (${typed.join(', ')}) partition by hash (province_id)`);
    for (const at of shards.keys())
      await run(
        `create foreign table ${name}_s${at} partition of ${name} for values with (modulus 2, remainder ${at})
         server s${at} options (table_name '${name}')`,
      );
  }
}

/** The servers that a statement's plan goes to. */
async function serversOf({ text, values }: Statement): Promise<Set<string>> {
  const { rows } = await coordinator.pool.query(`explain (verbose, costs off) ${text}`, [...values]);
  const plan = rows.map(row => String(row['QUERY PLAN'])).join('\n');
  return new Set([...plan.matchAll(/Foreign Scan on public\.\w+_(s\d)|_(s\d)\./gu)].map(([, a, b]) => a ?? b ?? ''));
}

beforeAll(async () => {
  servers = await Promise.all([testServer(), testServer(), testServer()]);
  const [first, second, third] = (await Promise.all(servers.map(openedAt))) as [Store, Store, Store];
  coordinator = third;
  for (const store of [first, second, third]) await writeCatalogue(store, catalogue, 'an');
  writes = await recorded(async () => {
    const asking = { key: 'k', digest: 'd', attempt: '1' };
    const { written } = await writeFigures({ ...first, asking }, some, { who: 'an', mode: 'all' });
    await forgetRequests(first);
    await approveFigures(
      first,
      written.slice(0, 3).map(({ id }) => id),
      'binh',
    );
    const report = narrative({ area: 'vn-04' });
    const { id } = report;
    await createNarrative(first, { narrative: report, title: 'Báo cáo', who: 'an' });
    const edited = { ...report, period: '2021-Q2' };
    await saveNarrative(first, { id, madeFrom: 1, narrative: edited, title: 'Báo cáo', who: 'an' });
  });
  await createNarrative(second, { narrative: narrative({ area: 'vn-04' }), title: 'Báo cáo', who: 'an' });
  await writeFigures(second, some, { who: 'an', mode: 'all' });
  await distribute(third, [first, second]);
}, 300_000);

afterAll(async () => {
  for (const { stop } of servers) await stop();
});

describe('over three servers', () => {
  it('every statement that reads a province goes to one of them', async () => {
    const [figure] = (await figuresOf(coordinator, { limit: 1 })).figures;
    if (figure === undefined) throw new Error('no figure came through');
    const { series, period, measure } = figure;
    const statements = await recorded(async () => {
      await figuresOf(coordinator, { area: 'vn-04', period: '2021-S1', limit: 20 });
      await figuresOf(coordinator, { indicator: series.indicator, asOf: '2026-01-01T00:00:00.000Z' });
      await historyOf(coordinator, { series, period, measure });
      await figureById(coordinator, figure.id);
      await figuresFor(coordinator, [figure, { series, period: '2020-S1', measure }]);
      await dashboard(coordinator, { area: 'vn-04', period: '2021-S1' });
      await periodsOf(coordinator);
      for await (const _ of streamFigures(coordinator, { period: '2021-S1' })) break;
      await reportsOf(coordinator);
      await proposalsOf(coordinator, figure.id);
      await printedComparisons(coordinator);
      await tasksOf(coordinator);
      await citationsOf(coordinator);
      await narrativesOf(coordinator);
      await narrativeOf(coordinator, 'thu-2021-S1');
      await versionsOf(coordinator, 'thu-2021-S1');
      await eventsOf(coordinator, 'thu-2021-S1');
      await issuedOf(coordinator, 'thu-2021-S1');
      await commentsOf(coordinator, 'thu-2021-S1');
    });
    const reads = statements.filter(({ text }) => /^\s*(?:with|select)/iu.test(text));
    expect(reads.length).toBeGreaterThanOrEqual(18);
    for (const statement of reads) expect((await serversOf(statement)).size, statement.text).toBeLessThanOrEqual(1);
    const asked = await Promise.all(reads.map(serversOf));
    expect(asked.filter(({ size }) => size === 1).length).toBeGreaterThanOrEqual(16);
  });

  it('one that does not name its province would go to both', async () => {
    expect((await serversOf({ text: 'select count(*) from figure', values: [] })).size).toBe(2);
  });

  it('every statement that writes to a distributed table names its province', () => {
    const names = distributed.map(({ name }) => name).join('|');
    const touching = writes.filter(({ text }) => new RegExp(`\\b(?:${names})\\b`, 'u').test(text));
    expect(touching.length).toBeGreaterThan(8);
    for (const { text } of touching) expect(text).toMatch(/province_id/u);
  });
});
