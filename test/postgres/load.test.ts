import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FigureInput, figuresOf, historyOf, loadFigures, periodsOf, type Store, verifyStore } from '#storing';
import { engines } from '../kit/postgres.ts';
import { figure } from '../kit/smallProvince.ts';
import { type Stores, testStores } from '../kit/store.ts';

/** More than go in together (10,000): the second part is checked while the first is written. */
const count = 10_200;
const places = ['p', 'd1', 'd2', 'c1', 'c2', 'c3'];

/** A figure of a series and period of its own for each number. */
function numbered(at: number): FigureInput {
  const area = places[at % places.length] ?? 'p';
  const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(at / places.length))).toISOString().slice(0, 10);
  return figure(`${at}.0`, { series: { indicator: 'grain', items: {}, area }, period: `/${day}` });
}

describe.each(engines)('loading on $name', engine => {
  let stores: Stores;
  let store: Store;

  beforeAll(async () => {
    stores = await testStores(engine);
  });
  afterAll(async () => await stores.stop());
  beforeEach(async () => {
    store = await stores.fresh();
  });

  it('counts rows over the parts, keeps their order, and leaves a trail that holds them', async () => {
    const again = figure('7.0', { period: '2021-S1' });
    function* figures(): Generator<FigureInput> {
      yield again;
      yield again;
      for (let at = 0; at < count; at += 1) yield numbered(at);
      yield figure('1', { series: { indicator: 'grain', items: {}, area: 'nowhere' } });
      yield { ...again, value: '8.0' };
    }
    const told: number[] = [];
    const loaded = await loadFigures(store, figures(), { who: 'an', onProgress: read => told.push(read) });
    expect(loaded).toMatchObject({
      written: count + 2,
      unchanged: 1,
      refusedRows: 1,
      refused: [{ row: count + 2, column: 'area', id: 'unknown-area' }],
    });
    expect(told.at(-1)).toBe(count + 4);
    expect(told.length).toBeGreaterThan(1);
    const { figures: standing } = await figuresOf(store, { period: '2021-S1' });
    const [now] = standing;
    expect(standing.map(({ value }) => value)).toEqual(['8.0']);
    const history = now === undefined ? [] : await historyOf(store, now);
    expect(history.map(({ value, replaces }) => [value, replaces === null])).toEqual([
      ['7.0', true],
      ['8.0', false],
    ]);
    expect((await periodsOf(store)).find(({ code }) => code === '2021-S1')?.figures).toBe(2);
    expect(await verifyStore(store)).toMatchObject({ checked: count + 2, problems: [] });
  });

  it('keeps the parts that were told when what it reads from breaks', async () => {
    const told: number[] = [];
    function* breaking(): Generator<FigureInput> {
      for (let at = 0; at < count; at += 1) yield numbered(at);
      throw new Error('the line is cut');
    }
    const loading = loadFigures(store, breaking(), { who: 'an', onProgress: read => told.push(read) });
    await expect(loading).rejects.toThrow('the line is cut');
    const held = (await periodsOf(store)).reduce((sum, period) => sum + period.figures, 0);
    expect(held).toBe(told.at(-1));
    expect(held).toBe(10_000);
  });
});
