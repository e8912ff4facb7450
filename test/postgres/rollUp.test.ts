import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  approveFigures,
  loadFigures,
  rollUp,
  type RollUpQuestion,
  type Store,
  writeCatalogue,
  writeFigures,
} from '#storing';
import { engines } from '../kit/postgres.ts';
import { areas, figure } from '../kit/smallProvince.ts';
import { type Stores, testStores } from '../kit/store.ts';

describe.each(engines)('totals over areas on $name', engine => {
  let stores: Stores;
  let store: Store;
  const approved = async (...inputs: Parameters<typeof writeFigures>[1]) => {
    const { written, refused } = await writeFigures(store, inputs, { who: 'an', mode: 'all' });
    expect(refused).toEqual([]);
    await approveFigures(
      store,
      written.map(({ id }) => id),
      'bình',
    );
  };
  const asked = { indicator: 'grain', items: {}, period: '2021-S1', measure: 'actual', level: 'district' } as const;
  const rolled = async (over: Partial<RollUpQuestion> = {}) => {
    const answer = await rollUp(store, { ...asked, ...over });
    if (!answer.ok) throw new Error(answer.problem.en);
    const { rows, total } = answer.rolled;
    const coverage = ({ reported, expected }: { reported: number; expected: number }) => `${reported}/${expected}`;
    return {
      rows: rows.map(row => [row.area, row.value ?? row.absence, coverage(row.coverage)]),
      total: [total.value, coverage(total.coverage), total.refused?.id],
    };
  };

  beforeAll(async () => {
    stores = await testStores(engine);
  });
  afterAll(async () => await stores.stop());
  beforeEach(async () => {
    store = await stores.fresh();
  });

  it('sums the lowest areas, exactly and with what is missing told', async () => {
    await approved(figure('0.1', { area: 'c1' }), figure('0.25', { area: 'c3' }));
    expect(await rolled()).toEqual({
      rows: [
        ['d1', '0.1', '1/2'],
        ['d2', '0.25', '1/1'],
      ],
      total: ['0.35', '2/3', undefined],
    });
    await approved(figure('0', { area: 'c2' }));
    expect((await rolled()).total).toEqual(['0.35', '3/3', undefined]);
    expect(await rolled({ level: 'commune', within: 'd1' })).toMatchObject({
      rows: [
        ['c1', '0.1', '1/1'],
        ['c2', '0', '1/1'],
      ],
    });
    expect(await rolled({ level: 'province' })).toMatchObject({ rows: [['p', '0.35', '3/3']] });
  });

  it('knows how much was just loaded, without which a total over thousands of areas takes minutes', async () => {
    const [commune] = areas.filter(({ id }) => id === 'c1');
    if (commune === undefined) throw new Error('the small province has lost its commune');
    const many = Array.from({ length: 120 }, (_, at) => ({ ...commune, id: `m${at}` }));
    const { refused } = await writeCatalogue(store, { areas: many }, 'an');
    expect(refused).toEqual([]);
    const months = Array.from({ length: 12 }, (_, at) => `2021-M${String(at + 1).padStart(2, '0')}`);
    const inputs = many.flatMap(({ id: area }) =>
      months.map(period => figure('1', { area, period, status: 'approved' })),
    );
    expect(await loadFigures(store, inputs, { who: 'an' })).toMatchObject({ written: 1440, refusedRows: 0 });
    const { rows } = await store.pool.query(
      "select relname, reltuples::int as rows from pg_class where relname in ('area_version', 'figure_2021', 'series')",
    );
    const known = Object.fromEntries(rows.map(({ relname, rows: held }) => [relname, held]));
    // The small province's eight areas have a version each.
    expect(known).toEqual({ area_version: 128, figure_2021: 1440, series: 120 });
    expect((await rolled({ period: '2021-M03' })).total).toEqual(['120', '120/123', undefined]);
  });

  it('takes what an area said itself before what its parts say', async () => {
    await approved(figure('10', { area: 'd1' }), figure('1', { area: 'c1' }), figure('2', { area: 'c3' }));
    expect(await rolled()).toEqual({
      rows: [
        ['d1', '10', '1/1'],
        ['d2', '2', '1/1'],
      ],
      total: ['12', '2/2', undefined],
    });
  });

  it('keeps not due and not applicable apart from zero', async () => {
    await approved(
      figure(null, { area: 'c1', absence: 'not-due' }),
      figure(null, { area: 'c2', absence: 'not-applicable' }),
    );
    expect(await rolled()).toEqual({
      rows: [
        ['d1', 'not-due', '0/1'],
        ['d2', 'not-reported', '0/1'],
      ],
      total: [null, '0/2', undefined],
    });
  });

  it('shows a figure the moment it is approved, and not before; the latest vintage replaces', async () => {
    await approved(figure('1', { area: 'c3' }));
    const { written } = await writeFigures(store, [figure('2', { area: 'c3', vintage: 'official' })], {
      who: 'an',
      mode: 'all',
    });
    expect((await rolled()).total[0]).toBe('1');
    await approveFigures(
      store,
      written.map(({ id }) => id),
      'bình',
    );
    expect((await rolled()).total[0]).toBe('2');
  });

  it('goes by the boundaries of the day asked for', async () => {
    await approved(figure('5', { area: 'n1', period: '2025-Q3' }), figure('4', { area: 'c1', period: '2025-Q2' }));
    expect(await rolled({ period: '2025-Q3', level: 'commune' })).toEqual({
      rows: [
        ['n1', '5', '1/1'],
        ['n2', 'not-reported', '0/1'],
      ],
      total: ['5', '1/2', undefined],
    });
    expect((await rolled({ period: '2025-Q2' })).total).toEqual(['4', '1/3', undefined]);
    expect((await rolled({ period: '2025-Q2', on: '2025-08-01' })).rows).toEqual([]);
  });

  it('keeps what an area says of a time before it was there out of the totals of that time', async () => {
    await approved(figure('4', { area: 'c1', period: '2025-Q2' }), figure('7', { area: 'n1', period: '2025-Q2' }));
    expect((await rolled({ period: '2025-Q2', level: 'commune' })).total).toEqual(['4', '1/3', undefined]);
    const today = await rolled({ period: '2025-Q2', level: 'commune', on: '2025-08-01' });
    expect(today.rows).toEqual([
      ['n1', '7', '1/1'],
      ['n2', 'not-reported', '0/1'],
    ]);
  });

  it('refuses to sum rates, with a sentence, and still shows what each said', async () => {
    const rate = { indicator: 'poor', items: {} };
    await approved(
      figure('12.5', { series: { ...rate, area: 'd1' } }),
      figure('10', { series: { ...rate, area: 'c3' } }),
    );
    const answer = await rollUp(store, { ...asked, indicator: 'poor' });
    expect(answer).toMatchObject({
      ok: true,
      rolled: { total: { value: null, refused: { id: 'not-summed-over-areas' } } },
    });
    expect((await rolled({ indicator: 'poor' })).rows).toEqual([
      ['d1', '12.5', '1/1'],
      ['d2', 'not-reported', '0/1'],
    ]);
    expect(await rollUp(store, { ...asked, indicator: 'none' })).toMatchObject({
      ok: false,
      problem: { id: 'unknown-indicator' },
    });
  });

  it('loads many figures in parts, tells what it cannot take, and writes none twice', async () => {
    function* many() {
      for (let year = 2016; year < 2021; year += 1) {
        for (let month = 1; month <= 12; month += 1) {
          for (const area of ['p', 'd1', 'c1'])
            yield figure(`${month}.0`, { area, period: `${year}-M${String(month).padStart(2, '0')}` });
        }
      }
      yield figure('1', { area: 'nowhere' });
    }
    const first = await loadFigures(store, many(), { who: 'an' });
    expect(first).toMatchObject({
      written: 180,
      unchanged: 0,
      refusedRows: 1,
      refused: [{ row: 180, id: 'unknown-area' }],
    });
    expect(await loadFigures(store, many(), { who: 'an' })).toMatchObject({ written: 0, unchanged: 180 });
  });
});
