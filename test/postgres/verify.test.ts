import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  approveFigures,
  correctFigure,
  type FigureInput,
  openStore,
  type Store,
  verifyStore,
  writeCatalogue,
  writeFigures,
} from '#storing';
import { engines, type TestServer, testServer } from '../kit/postgres.ts';

const area = {
  id: 'vn-04',
  province: '04',
  versions: [
    {
      name: 'Cao Bằng',
      kind: 'tỉnh',
      level: 'province',
      code: '04',
      codeSystem: 'QĐ 124/2004/QĐ-TTg',
      parent: null,
      from: '1945-09-02',
      to: null,
    },
  ],
} as const;

const indicator = {
  code: 'dan-trau',
  name: 'Đàn trâu',
  nameEn: null,
  unit: 'con',
  nature: 'stock',
  overAreas: 'sum',
  overTime: 'last',
  dimensions: [],
  field: 'agriculture',
  owner: null,
  definition: null,
  source: null,
  validFrom: '2000-01-01',
  validTo: null,
} as const;

function figure(period: string, value: string): FigureInput {
  return {
    series: { indicator: 'dan-trau', items: {}, area: 'vn-04' },
    period,
    measure: 'actual',
    vintage: 'estimate',
    value,
    low: null,
    high: null,
    absence: null,
    status: 'proposed',
    origin: 'reported',
    reporter: null,
    source: null,
    replaces: null,
    reason: null,
    basis: null,
  };
}

async function storeAt(url: string): Promise<Store> {
  const opened = await openStore({ url });
  if (!opened.ok) throw new Error(opened.problem.en);
  return opened.store;
}

describe.each(engines)('the audit trail on $name', engine => {
  let server: TestServer;
  let store: Store;
  let ids: string[];
  let original: string;

  /** A store with two figures approved, one of them corrected: five entries of the trail, the catalogue's included. */
  beforeAll(async () => {
    server = await testServer(engine);
    original = await server.database();
    store = await storeAt(original);
    await writeCatalogue(store, { areas: [area], indicators: [indicator] }, 'an');
    const { written } = await writeFigures(store, [figure('2021-S1', '104.50'), figure('2020-S1', '98')], {
      who: 'an',
      mode: 'all',
    });
    ids = written.map(({ id }) => id);
    await approveFigures(store, ids, 'binh');
    const corrected = await correctFigure(store, ids[0] ?? '', { value: '105', reason: 'đếm lại', who: 'an' });
    if (!corrected.ok) throw new Error(corrected.problem.en);
    await approveFigures(store, [corrected.figure.id], 'binh');
    await store.close();
  });
  afterAll(async () => {
    await server.stop();
  });

  /** Each test breaks a copy of its own. */
  beforeEach(async () => {
    store = await storeAt(await server.database(original));
    return async () => await store.close();
  });

  const problems = async () => (await verifyStore(store)).problems.map(({ id, figure: who }) => [id, who]);

  it('holds every figure and decision', async () => {
    expect(await verifyStore(store)).toEqual({ entries: 5, checked: 6, problems: [] });
  });

  it('names a figure whose value was changed behind its back', async () => {
    await store.pool.query('update figure set value = 1045.0 where id = $1', [ids[0]]);
    const { problems: found } = await verifyStore(store);
    expect(found).toMatchObject([{ id: 'figure-changed', figure: ids[0], entry: 2 }]);
    expect(found[0]?.vi).toContain('dan-trau, vn-04, 2021-S1, actual');
    expect(found[0]?.vi).toContain('1045.0');
  });

  it('notices a decimal that was dropped: 104.50 is not 104.5', async () => {
    await store.pool.query('update figure set value = 104.5 where id = $1', [ids[0]]);
    expect(await problems()).toEqual([['figure-changed', ids[0]]]);
  });

  it('names a decision that was changed', async () => {
    await store.pool.query("update figure set decided_by = 'chi' where id = $1", [ids[1]]);
    expect(await problems()).toEqual([['figure-changed', ids[1]]]);
  });

  it('names a figure that was removed and one that was put in', async () => {
    await store.pool.query('delete from figure where id = $1', [ids[1]]);
    expect(await problems()).toEqual([
      ['figure-removed', ids[1]],
      ['figure-removed', ids[1]],
    ]);
  });

  it('names a figure that nobody entered', async () => {
    const stranger = '01a21405-9474-77e5-8000-0000568fd8be';
    await store.pool.query(
      `insert into figure select (jsonb_populate_record(f, jsonb_build_object('id', $2::text))).* from figure f where id = $1`,
      [ids[1], stranger],
    );
    expect(await problems()).toContainEqual(['figure-unknown', stranger]);
  });

  it('names an entry of the trail that was changed, removed or cut off', async () => {
    await store.pool.query("update audit set who = 'chi' where number = 3");
    expect(await problems()).toEqual([['entry-changed', null]]);
    await store.pool.query('delete from audit where number = 3');
    expect((await problems())[0]).toEqual(['entry-missing', null]);
    await store.pool.query('delete from audit where number >= 3');
    expect(await problems()).toEqual([['chain-cut', null]]);
  });
});
