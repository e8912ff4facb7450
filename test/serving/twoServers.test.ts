import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, operations } from '#contract';
import { openStore, type Store, writeCatalogue } from '#storing';
import { type TestServer, testServer } from '../kit/postgres.ts';
import { serving, type TestServing } from '../kit/serving.ts';
import { indicator } from './desk.ts';

let postgres: TestServer;
const stores: Store[] = [];
const servers: TestServing[] = [];

beforeAll(async () => {
  postgres = await testServer();
  const url = await postgres.database();
  for (let at = 0; at < 2; at += 1) {
    const opened = await openStore({ url });
    if (!opened.ok) throw new Error(opened.problem.en);
    stores.push(opened.store);
    servers.push(await serving(opened.store));
  }
  const { refused } = await writeCatalogue(stores[0] as Store, { indicators: [indicator('grain-output')] }, 'thử');
  expect(refused).toEqual([]);
}, 120_000);
afterAll(async () => {
  for (const server of servers) await server.close();
  for (const store of stores) await store.close();
  await postgres.stop();
});

const address = addressOf(operations.putIndicator, { params: { code: 'grain-output' } });

it('of two servers that are sent an edit of one version at once, one writes and the other says it is late', async () => {
  for (let round = 0; round < 10; round += 1) {
    const [first] = servers;
    const tag = (await fetch(`${first?.url}${address}`)).headers.get('etag') ?? '';
    const put = async ({ url }: TestServing, name: string) => {
      const body = JSON.stringify({ ...indicator('grain-output'), name, dimensions: [] });
      const headers = { 'content-type': 'application/json', 'if-match': tag };
      return { name, status: (await fetch(`${url}${address}`, { method: 'PUT', headers, body })).status };
    };
    const both = await Promise.all(servers.map((server, at) => put(server, `Lần ${round}, máy chủ ${at}`)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const kept = (await (await fetch(`${first?.url}${address}`)).json()) as { name: string };
    expect(kept.name).toBe(both.find(({ status }) => status === 200)?.name);
  }
}, 120_000);
