import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, type OperationName, operations } from '#contract';
import {
  askedBefore,
  figuresOf,
  forgetRequests,
  openStore,
  reportsOf,
  type Store,
  verifyStore,
  writeCatalogue,
  writeFigures,
} from '#storing';
import { type LossyLine, lossyLine } from '../kit/lossyLine.ts';
import { type TestServer, testServer } from '../kit/postgres.ts';
import { serving, type TestServing } from '../kit/serving.ts';
import { catalogue, figure, indicator } from '../kit/smallProvince.ts';

let postgres: TestServer;
let line: LossyLine;
let address: string;
const stores: Store[] = [];
const servers: TestServing[] = [];

/** One more process on the same store, as far as keys are concerned: nothing in memory is shared. */
async function another(url: string): Promise<TestServing> {
  const opened = await openStore({ url, province: '04' });
  if (!opened.ok) throw new Error(opened.problem.en);
  const server = await serving(opened.store);
  stores.push(opened.store);
  servers.push(server);
  return server;
}

beforeAll(async () => {
  postgres = await testServer();
  address = await postgres.database();
  const { host, port } = postgres.server.connection;
  line = await lossyLine(`${host}/.s.PGSQL.${port}`);
  await another(address);
  const { refused } = await writeCatalogue(stores[0] as Store, catalogue, 'thử');
  expect(refused).toEqual([]);
}, 120_000);
afterAll(async () => {
  for (const server of servers) await server.close();
  for (const store of stores) await store.close();
  await line.close();
  await postgres.stop();
});

interface Sent {
  readonly params?: object;
  readonly body?: object;
  readonly headers?: Record<string, string>;
  readonly key: string;
}

async function send({ url }: TestServing, name: OperationName, { params, body, headers, key }: Sent) {
  const answer = await fetch(`${url}${addressOf(operations[name], params === undefined ? {} : { params })}`, {
    method: operations[name].method,
    headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function approvedFigure(period: string): Promise<string> {
  const { written } = await writeFigures(stores[0] as Store, [figure('9', { period, status: 'approved' })], {
    who: 'thử',
    mode: 'all',
  });
  return written[0]?.id ?? '';
}

const valuesOf = async (period: string) =>
  (await figuresOf(stores[0] as Store, { period })).figures.map(({ value }) => value);

it('a key is known to every process and after every start: one correction, one answer', async () => {
  const [first] = servers;
  if (first === undefined) throw new Error('no server');
  const asked = { params: { id: await approvedFigure('2012') }, body: { value: '10', reason: 'sót' }, key: 'k1' };
  const made = await send(first, 'correctFigure', asked);
  expect(made.status).toBe(201);
  const second = await another(address);
  expect(await send(second, 'correctFigure', asked)).toEqual(made);
  expect(await valuesOf('2012')).toEqual(['10']);
  const other = await send(second, 'correctFigure', { ...asked, body: { value: '11', reason: 'sót' } });
  expect([other.status, other.body['id']]).toEqual([422, 'key-reused']);
});

it('of two processes that are sent one request at once, one writes', async () => {
  const asked = { params: { id: await approvedFigure('2013') }, body: { value: '10', reason: 'sót' }, key: 'k2' };
  const answers = await Promise.all(servers.map(server => send(server, 'correctFigure', asked)));
  // The second may come before the answer of the first is kept, and is then told that it was carried out.
  for (const { status } of answers) expect([201, 409]).toContain(status);
  expect(answers.filter(({ status }) => status === 409).every(({ body }) => body['id'] === 'done-already')).toBe(true);
  expect(answers.some(({ status }) => status === 201)).toBe(true);
  const { body } = await send(servers[0] as TestServing, 'correctFigure', asked);
  expect(body['value']).toBe('10');
  expect((await verifyStore(stores[0] as Store)).problems).toEqual([]);
});

it('a refusal is answered alike too', async () => {
  const [server] = servers;
  if (server === undefined) throw new Error('no server');
  const asked = { params: { id: await approvedFigure('2014') }, key: 'k3' };
  const refused = await send(server, 'approveFigure', asked);
  expect(refused.status).toBe(409);
  expect(await send(await another(address), 'approveFigure', asked)).toEqual(refused);
});

it('an addition by PUT sent twice with its key is answered as made, not as there already', async () => {
  const [server] = servers;
  if (server === undefined) throw new Error('no server');
  const body = { ...indicator('fish'), dimensions: [] };
  const asked = { params: { code: 'fish' }, body, headers: { 'if-none-match': '*' } };
  const added = await send(server, 'putIndicator', { ...asked, key: 'k4' });
  expect(added.status).toBe(201);
  expect(await send(await another(address), 'putIndicator', { ...asked, key: 'k4' })).toEqual(added);
  expect((await send(server, 'putIndicator', { ...asked, key: 'k4b' })).status).toBe(412);
});

it('when the answer of a COMMIT is lost, that is said, and the same key settles it', async () => {
  const { host, port } = postgres.server.connection;
  const through = new URL(
    address.replace(encodeURIComponent(host ?? ''), '127.0.0.1').replace(`:${port}/`, `:${line.port}/`),
  );
  const server = await another(through.href);
  const asked = { params: { id: await approvedFigure('2015') }, body: { value: '10', reason: 'sót' }, key: 'k5' };
  line.loseNextCommit();
  const unsure = await send(server, 'correctFigure', asked);
  expect([unsure.status, unsure.body['id']]).toEqual([503, 'outcome-unknown']);
  expect(unsure.body['detail']).toContain('chưa rõ');
  expect(unsure.body['detail']).not.toContain('chưa được ghi');
  const again = await send(server, 'correctFigure', asked);
  expect([again.status, again.body['id']]).toEqual([409, 'done-already']);
  expect(await valuesOf('2015')).toEqual(['10']);
  const figures = { body: { figures: [{ series: figure('1').series, period: '2016', value: '3' }] }, key: 'k6' };
  line.loseNextCommit();
  expect((await send(server, 'postFigures', figures)).body['id']).toBe('outcome-unknown');
  expect((await send(server, 'postFigures', figures)).body['id']).toBe('done-already');
  expect(await valuesOf('2016')).toEqual(['3']);
});

it('a key is forgotten after a week, no sooner', async () => {
  const [store] = stores as [Store];
  const at = (days: number) => ({ ...store, now: () => new Date(store.now().getTime() + days * 86_400_000) });
  const asking = { key: 'k7', digest: 'd', attempt: '1' };
  await writeFigures({ ...store, asking }, [figure('5', { period: '2017' })], { who: 'thử', mode: 'all' });
  await forgetRequests(at(6));
  expect((await askedBefore(store, asking)).state).toBe('written');
  await forgetRequests(at(8));
  expect((await askedBefore(store, asking)).state).toBe('new');
});

it('where the answer cannot be read again, it is said that it was written', async () => {
  const { host, port } = postgres.server.connection;
  const through = new URL(
    address.replace(encodeURIComponent(host ?? ''), '127.0.0.1').replace(`:${port}/`, `:${line.port}/`),
  );
  const server = await another(through.href);
  const before = (await reportsOf(stores[0] as Store)).length;
  line.cutAfterCommit();
  const answer = await fetch(
    `${server.url}${addressOf(operations.importReport, { query: { name: 'a.txt', period: '2021-S1' } })}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: 'BÁO CÁO\nTình hình 6 tháng đầu năm 2021\n\nTrồng 35 ha rừng.\n',
    },
  );
  const told = (await answer.json()) as Record<string, unknown>;
  expect([answer.status, told['id']]).toEqual([500, 'written-unanswered']);
  expect(told['detail']).toContain('đã được ghi');
  expect(await reportsOf(stores[0] as Store)).toHaveLength(before + 1);
});
