import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoProvince } from '#demo';
import { areasOf, catalogueOf, figuresOf, openStore, type Store, writeCatalogue, writeFigures } from '#storing';
import { type TestServer, testServer } from '../kit/postgres.ts';

let server: TestServer;
let store: Store;
const { figures, ...catalogue } = demoProvince();
const all = [...figures()];

beforeAll(async () => {
  server = await testServer();
  const opened = await openStore({ url: await server.database() });
  if (!opened.ok) throw new Error(opened.problem.en);
  store = opened.store;
});

afterAll(async () => {
  await store.close();
  await server.stop();
});

describe('the demonstration province in a real store', () => {
  it('is taken in whole, and read back as it went in', async () => {
    const { refused } = await writeCatalogue(store, catalogue, 'demo');
    expect(refused).toEqual([]);
    const written = await writeFigures(store, all, { who: 'demo', mode: 'all' });
    expect(written.refused).toEqual([]);
    expect(written.written).toHaveLength(all.length);

    const { areas, links } = await areasOf(store);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(areas.toSorted(byId)).toEqual(catalogue.areas.toSorted(byId));
    expect(links).toHaveLength(catalogue.links.length);
    expect((await catalogueOf(store)).indicators).toHaveLength(catalogue.indicators.length);
  });

  it('changes nothing when it is written again', async () => {
    expect(await writeCatalogue(store, catalogue, 'demo')).toMatchObject({ written: 0, refused: [] });
    const some = all.slice(0, 600);
    expect(await writeFigures(store, some, { who: 'demo', mode: 'all' })).toMatchObject({
      written: [],
      unchanged: 600,
      refused: [],
    });
  });

  it('answers for a target of each assigner, and for last year with its bounds', async () => {
    const series = { indicator: 'budget-revenue', area: 'vn-04', items: {} };
    const { figures: targets } = await figuresOf(store, { ...series, period: '2021' });
    const measures = targets.map(({ measure, origin }) => `${measure} ${origin}`);
    expect(measures.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'actual synthetic',
      'target:hdnd-tinh implied',
      'target:tw implied',
    ]);
    const { figures: lastYear } = await figuresOf(store, { ...series, period: '2020-S1' });
    // 20 % less: 789,5765 / 1,205 to 789,5775 / 1,195.
    expect(lastYear).toMatchObject([{ value: '657.981', low: '655.25020', high: '660.73431', origin: 'implied' }]);
  });
});
