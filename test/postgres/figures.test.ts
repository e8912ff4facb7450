import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  approveFigures,
  areasOf,
  catalogueOf,
  correctFigure,
  dashboard,
  figuresOf,
  historyOf,
  openStore,
  periodsOf,
  rejectFigures,
  type Store,
  streamFigures,
  writeCatalogue,
  writeFigures,
} from '#storing';
import { engines } from '../kit/postgres.ts';
import { areas, catalogue, figure, indicator } from '../kit/smallProvince.ts';
import { type Stores, testStores } from '../kit/store.ts';

describe.each(engines)('figures on $name', engine => {
  let stores: Stores;
  let store: Store;
  const total = { indicator: 'grain', items: {}, area: 'p' };
  const question = { series: total, period: '2021-S1', measure: 'actual' } as const;
  const write = async (...inputs: Parameters<typeof writeFigures>[1]) =>
    await writeFigures(store, inputs, { who: 'an', mode: 'all' });
  const valueNow = async (filter: Parameters<typeof figuresOf>[1] = {}) =>
    (await figuresOf(store, { indicator: 'grain', area: 'p', measure: 'actual', ...filter })).figures.map(
      ({ value }) => value,
    );

  beforeAll(async () => {
    stores = await testStores(engine);
  });
  afterAll(async () => await stores.stop());
  beforeEach(async () => {
    stores.clock.now = new Date('2021-06-15T01:00:00.000Z');
    store = await stores.fresh();
  });

  it('keeps the catalogue, its order Vietnamese and its second writing nothing', async () => {
    const { indicators, organisations } = await catalogueOf(store);
    expect(indicators.map(({ code }) => code)).toEqual(['old', 'grain', 'poor']);
    expect(organisations).toEqual(catalogue.organisations);
    const held = await areasOf(store);
    expect(held.areas).toHaveLength(areas.length);
    expect(held.links.map(({ share }) => share)).toEqual(['1', '0.50', '0.50']);
    expect(await writeCatalogue(store, catalogue, 'admin')).toMatchObject({ written: 0, refused: [] });
    const bad = await writeCatalogue(
      store,
      { indicators: [indicator('x', { nature: 'rate', overAreas: 'sum' })] },
      'admin',
    );
    expect(bad.refused).toMatchObject([{ list: 'indicators', row: 0, column: 'overAreas', id: 'not-summable' }]);
  });

  it('reads the catalogue and the areas again only when they were written, by whichever process', async () => {
    const [before, placesBefore] = [await catalogueOf(store), await areasOf(store)];
    await write(figure('1'));
    expect(await catalogueOf(store)).toBe(before);
    expect(await areasOf(store)).toBe(placesBefore);
    const url = stores.urlOf(store);
    const other = await openStore({ url, province: '04' });
    if (!other.ok) throw new Error(other.problem.en);
    const named = indicator('grain', { name: 'Chỉ tiêu khác' });
    expect(await writeCatalogue(other.store, { indicators: [named] }, 'b')).toMatchObject({ written: 1, refused: [] });
    await other.store.close();
    expect((await catalogueOf(store)).indicators.find(({ code }) => code === 'grain')?.name).toBe('Chỉ tiêu khác');
    expect(before.indicators.find(({ code }) => code === 'grain')?.name).not.toBe('Chỉ tiêu khác');
  });

  it('keeps printed decimals, ranges, sources and reasons for having no value', async () => {
    const source = { document: 'r1', start: 3, end: 7, line: 2, quote: 'đạt\t12,0\\n' };
    const inputs = [
      figure('12.0', { low: '11.95', high: '12.05', source, reporter: 'so-nn' }),
      figure('0', { series: { ...total, area: 'd1' } }),
      figure(null, { series: { ...total, area: 'd2' }, absence: 'not-due' }),
      figure('1500.00', { measure: 'target:hdnd-tinh', period: '2021', basis: 'NQ 78/NQ-HĐND' }),
    ];
    const { written, refused } = await write(...inputs);
    expect(refused).toEqual([]);
    const { figures } = await figuresOf(store, {});
    expect(figures).toHaveLength(4);
    expect(figures.map(({ id }) => id).toSorted()).toEqual(written.map(({ id }) => id).toSorted());
    expect(figures.find(({ series, measure }) => series.area === 'p' && measure === 'actual')).toMatchObject({
      ...inputs[0],
      enteredBy: 'an',
    });
    expect(figures.map(({ value, absence }) => value ?? absence)).toEqual(['0', 'not-due', '1500.00', '12.0']);
    expect((await periodsOf(store)).map(({ code, figures: count }) => [code, count])).toEqual([
      ['2021', 1],
      ['2021-S1', 3],
    ]);
  });

  it('refuses by row and column, keeping the good rows or none, as asked', async () => {
    const bad = [
      figure('1', { series: { indicator: 'none', items: {}, area: 'nowhere' } }),
      figure('1', { series: { indicator: 'grain', items: { crop: 'tea' }, area: 'p' } }),
      figure('1', { series: { indicator: 'poor', items: { crop: 'rice' }, area: 'p' } }),
      figure('1', { period: '2021-S3' }),
      figure('1', { unit: 'kg' }),
      figure('NaN'),
      figure('1.234,5'),
      figure('1', { absence: 'not-reported' }),
      figure(null),
      figure('1', { series: { ...total, area: 'd1' }, period: '2026-S1' }),
      figure('1', { series: { ...total, indicator: 'old' } }),
      figure('1', { reporter: 'nobody' }),
      figure('1', { low: '2', high: '3' }),
      figure('5', { period: '2021' }),
    ];
    const refusedOf = async (mode: 'all' | 'good') => await writeFigures(store, bad, { who: 'an', mode });
    const all = await refusedOf('all');
    expect(all.written).toEqual([]);
    expect((await figuresOf(store, {})).figures).toEqual([]);
    expect(all.refused.map(({ row, column, id }) => [row, column, id])).toEqual([
      [0, 'indicator', 'unknown-indicator'],
      [0, 'area', 'unknown-area'],
      [1, 'items.crop', 'unknown-item'],
      [2, 'items.crop', 'dimension-not-accepted'],
      [3, 'period', 'invalid-period'],
      [4, 'unit', 'wrong-unit'],
      [5, 'value', 'not-a-decimal'],
      [6, 'value', 'not-a-decimal'],
      [7, 'absence', 'value-and-absence'],
      [8, 'value', 'no-value'],
      [9, 'area', 'area-did-not-exist'],
      [10, 'indicator', 'indicator-not-in-force'],
      [11, 'reporter', 'unknown-organisation'],
      [12, 'low', 'range-without-value'],
    ]);
    for (const { vi, en } of all.refused)
      expect([vi, en]).toEqual([expect.stringMatching(/.\.$/u), expect.stringMatching(/.\.$/u)]);
    const good = await refusedOf('good');
    expect(good.refused).toEqual(all.refused);
    expect(good.written.map(({ value }) => value)).toEqual(['5']);
  });

  it('writes the same figure once', async () => {
    expect(await write(figure('7'), figure('7'))).toMatchObject({ written: [{ value: '7' }], unchanged: 1 });
    expect(await write(figure('7'))).toMatchObject({ written: [], unchanged: 1 });
  });

  it('says at any instant what was held then', async () => {
    const at = async (instant: string, act: () => Promise<unknown>) => {
      stores.clock.now = new Date(instant);
      await act();
    };
    await at('2021-06-20T00:00:00Z', async () => await write(figure('100')));
    const [first] = (await figuresOf(store, {})).figures;
    await at('2021-06-25T00:00:00Z', async () => await approveFigures(store, [first?.id ?? ''], 'bình'));
    await at(
      '2021-07-05T00:00:00Z',
      async () => await correctFigure(store, first?.id ?? '', { value: '101.5', reason: 'cộng sót một xã', who: 'an' }),
    );
    await at('2021-08-01T00:00:00Z', async () => await write(figure('102', { vintage: 'official' })));
    expect(await valueNow({ asOf: '2021-06-19T23:59:59.999Z' })).toEqual([]);
    expect(await valueNow({ asOf: '2021-07-01T00:00:00Z' })).toEqual(['100']);
    expect(await valueNow({ asOf: '2021-07-01T00:00:00Z', status: 'approved' })).toEqual(['100']);
    expect(await valueNow({ asOf: '2021-06-22T00:00:00Z', status: 'approved' })).toEqual([]);
    expect((await figuresOf(store, { asOf: '2021-06-22T00:00:00Z' })).figures).toMatchObject([
      { status: 'proposed', approvedBy: null },
    ]);
    expect(await valueNow({ asOf: '2021-07-06T00:00:00Z' })).toEqual(['101.5']);
    expect(await valueNow()).toEqual(['102']);
    expect(await valueNow({ vintage: 'estimate' })).toEqual(['100']);
    expect(await historyOf(store, question)).toMatchObject([
      {
        value: '100',
        vintage: 'estimate',
        approvedBy: 'bình',
        decision: { by: 'bình', at: '2021-06-25T00:00:00.000Z' },
      },
      {
        value: '101.5',
        vintage: 'corrected',
        replaces: first?.id,
        reason: 'cộng sót một xã',
        status: 'proposed',
        decision: null,
      },
      { value: '102', vintage: 'official' },
    ]);
  });

  it('approves once, rejects with a reason, and wants a correction for what is approved', async () => {
    const { written } = await write(figure('1'), figure('2', { period: '2020' }));
    const [one, two] = written.map(({ id }) => id);
    expect(await approveFigures(store, [one ?? ''], 'bình')).toMatchObject({
      decided: [{ status: 'approved', approvedBy: 'bình' }],
      refused: [],
    });
    expect(await approveFigures(store, [one ?? '', 'x'], 'bình')).toMatchObject({
      decided: [],
      refused: [
        { row: 0, id: 'decided-already' },
        { row: 1, id: 'unknown-figure' },
      ],
    });
    expect((await rejectFigures(store, [two ?? ''], { who: 'bình', reason: ' ' })).refused).toMatchObject([
      { id: 'no-reason' },
    ]);
    await rejectFigures(store, [two ?? ''], { who: 'bình', reason: 'sai đơn vị' });
    expect(await valueNow()).toEqual(['1']);
    expect(await write(figure('9'))).toMatchObject({
      written: [],
      refused: [{ column: 'value', id: 'approved-already' }],
    });
    expect(await correctFigure(store, one ?? '', { value: '1', reason: '', who: 'an' })).toMatchObject({
      ok: false,
      problem: { id: 'no-reason' },
    });
    expect(await correctFigure(store, one ?? '', { value: '9', reason: 'gõ nhầm', who: 'an' })).toMatchObject({
      ok: true,
      figure: { value: '9' },
    });
  });

  it('gives the pages and the stream in one order, each figure once', async () => {
    const inputs = ['2019', '2020', '2021'].flatMap(year =>
      ['p', 'd1', 'd2', 'c1'].map(area => figure(year, { area, period: `${year}-Q1` })),
    );
    await write(...inputs);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof figuresOf>> = await figuresOf(store, { limit: 5, cursor });
      paged.push(...page.figures.map(({ id }) => id));
      cursor = page.next;
    }
    const streamed: string[] = [];
    for await (const { id } of streamFigures(store, {})) streamed.push(id);
    expect(paged).toHaveLength(12);
    expect(streamed).toEqual(paged);
    expect(await valueNow({ periods: ['2019-Q1', '2021-Q1'] })).toEqual(['2019', '2021']);
  });

  it('sets a value beside every target and last year', async () => {
    await write(
      figure('60'),
      figure('50', { period: '2020-S1' }),
      figure('100', { measure: 'target:tw', period: '2021' }),
      figure('110', { measure: 'target:hdnd-tinh', period: '2021' }),
      figure('55', { measure: 'target:tw' }),
      figure('7', { series: { ...total, items: { crop: 'rice' } }, period: '2021-spring' }),
      figure('3', { series: { ...total, indicator: 'poor' }, measure: 'target:tw', period: '2021' }),
      figure('1', { area: 'd1' }),
    );
    const rows = await dashboard(store, { area: 'p', period: '2021-S1' });
    const told = rows.map(row => [
      row.indicator,
      row.items,
      row.period,
      row.figure?.value ?? null,
      row.targets.map(({ measure, value }) => [measure, value]),
      row.lastYear?.value ?? null,
    ]);
    expect(told).toEqual([
      [
        'grain',
        {},
        '2021-S1',
        '60',
        [
          ['target:tw', '55'],
          ['target:hdnd-tinh', '110'],
        ],
        '50',
      ],
      ['grain', { crop: 'rice' }, '2021-spring', '7', [], null],
      ['poor', {}, '2021-S1', null, [['target:tw', '3']], null],
    ]);
    expect(await dashboard(store, { area: 'p', period: '2021-S1', field: 'budget' })).toEqual([]);
    expect(await dashboard(store, { area: 'p', period: '2021-S1', indicators: ['poor'] })).toHaveLength(1);
  });

  it('makes the partition of a year that nobody has written of, beside a reader who does not finish', async () => {
    await write(figure('1'));
    const reader = streamFigures(store, {});
    await reader.next();
    expect(await write(figure('1', { period: '2001' }))).toMatchObject({ refused: [] });
    await reader.return(undefined);
    expect(await write(figure('1', { period: '1900' }))).toMatchObject({ refused: [{ id: 'year-out-of-range' }] });
    const { rows } = await store.pool.query("select 1 from pg_class where relname = 'figure_2001' and relispartition");
    expect(rows).toHaveLength(1);
  });
});
