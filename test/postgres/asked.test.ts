import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AskedFigure,
  approveFigures,
  type Change,
  figuresFor,
  rejectFigures,
  type Store,
  writeCatalogue,
  writeFigures,
} from '#storing';
import { engines } from '../kit/postgres.ts';
import { catalogue, figure } from '../kit/smallProvince.ts';
import { compare } from '#figures';
import { type Stores, testStores } from '../kit/store.ts';

describe.each(engines)('figures that are asked for one by one, on $name', engine => {
  let stores: Stores;
  let store: Store;
  beforeAll(async () => {
    stores = await testStores(engine);
  });
  afterAll(async () => await stores.stop());
  beforeEach(async () => {
    store = await stores.fresh();
  });

  const grain = { indicator: 'grain', items: {}, area: 'p' };
  const rice = { ...grain, items: { crop: 'rice' } };
  const write = async (...inputs: Parameters<typeof writeFigures>[1]) => {
    const { written, refused } = await writeFigures(store, inputs, { who: 'an', mode: 'all' });
    expect(refused).toEqual([]);
    return written.map(({ id }) => id);
  };
  const told = async (asked: readonly AskedFigure[], asOf?: string) =>
    (await figuresFor(store, asked, asOf)).map(({ series, period, measure, value, status }) =>
      [Object.values(series.items).join(), period, measure, value, status].join(' '),
    );

  it('answers each series, period and measure with what stands, and leaves out what nobody entered', async () => {
    await write(
      figure('100'),
      figure('90', { period: '2020-S1' }),
      figure('110', { measure: 'target:hdnd-tinh', vintage: 'official' }),
      figure('60', { series: rice }),
      figure('7', { area: 'd1' }),
    );
    const [official] = await write(figure('101', { vintage: 'official' }));
    await approveFigures(store, [official ?? ''], 'bình');
    const asked: AskedFigure[] = [
      { series: grain, period: '2021-S1', measure: 'actual' },
      { series: grain, period: '2021-S1', measure: 'actual' },
      { series: grain, period: '2020-S1', measure: 'actual' },
      { series: grain, period: '2021-S1', measure: 'target:hdnd-tinh' },
      { series: rice, period: '2021-S1', measure: 'actual' },
      { series: rice, period: '2021-S1', measure: 'target:bo' },
      { series: { ...grain, indicator: 'moon' }, period: '2021-S1', measure: 'actual' },
      { series: grain, period: 'no period', measure: 'actual' },
    ];
    expect(await told(asked)).toEqual([
      ' 2020-S1 actual 90 proposed',
      ' 2021-S1 actual 101 approved',
      ' 2021-S1 target:hdnd-tinh 110 proposed',
      'rice 2021-S1 actual 60 proposed',
    ]);
    expect(await told([])).toEqual([]);
  });

  it('answers as it stood at an instant, when a figure was not yet there or not yet turned down', async () => {
    stores.clock.now = new Date('2021-06-15T01:00:00.000Z');
    const [first] = await write(figure('100'));
    stores.clock.now = new Date('2021-06-20T01:00:00.000Z');
    await rejectFigures(store, [first ?? ''], { who: 'bình', reason: 'nhầm' });
    await write(figure('120'));
    const asked: AskedFigure[] = [{ series: grain, period: '2021-S1', measure: 'actual' }];
    expect(await told(asked)).toEqual([' 2021-S1 actual 120 proposed']);
    expect(await told(asked, '2021-06-16T00:00:00.000Z')).toEqual([' 2021-S1 actual 100 proposed']);
    expect(await told(asked, '2021-06-01T00:00:00.000Z')).toEqual([]);
    const [second] = await write(figure('121', { vintage: 'official' }));
    await rejectFigures(store, [second ?? ''], { who: 'bình', reason: 'nhầm' });
    expect(await told(asked)).toEqual([' 2021-S1 actual 120 proposed']);
  });

  it('answers with one that was turned down only where nothing else stands', async () => {
    const [only] = await write(figure('100'));
    await rejectFigures(store, [only ?? ''], { who: 'bình', reason: 'nhầm' });
    const asked: AskedFigure[] = [{ series: grain, period: '2021-S1', measure: 'actual' }];
    expect(await told(asked)).toEqual([' 2021-S1 actual 100 rejected']);
  });

  it('five thousand at once are one statement', async () => {
    const years = Array.from({ length: 10 }, (_, at) => 2016 + at);
    const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
    const periods = years.flatMap(year => months.map(month => `${year}-M${month}`));
    const inputs = periods.map((period, at) => figure(String(at), { period, vintage: 'official' }));
    await write(...inputs);
    const asked = Array.from({ length: 5000 }, (_, at): AskedFigure => {
      const measure = at < periods.length ? 'actual' : (`target:t${at}` as const);
      return { series: grain, period: periods[at % periods.length] ?? '', measure };
    });
    const found = await figuresFor(store, asked);
    expect(found).toHaveLength(periods.length);
    expect(found.map(({ value }) => Number(value)).sort((a, b) => a - b)).toEqual(periods.map((_, at) => at));
  });

  it('tells the boundaries of areas that gained or lost land, so that the two sides of the day are not compared', async () => {
    const links = [{ predecessor: 'n2', successor: 'n1', on: '2026-07-01', share: '0.2', basis: 'NQ 2' }];
    await writeCatalogue(store, { ...catalogue, links: [...(catalogue.links ?? []), ...links] }, 'an');
    const periods = ['2026-S1', '2026-S2'] as const;
    await write(
      ...periods.flatMap(period => ['n1', 'n2', 'p'].map(area => figure('10', { area, period }))),
      figure('9', { area: 'n1', period: '2026-S2', measure: 'target:hdnd-tinh', vintage: 'official' }),
    );
    const asked = ['n1', 'n2', 'p'].flatMap(area =>
      periods.map((period): AskedFigure => ({ series: { ...grain, area }, period, measure: 'actual' })),
    );
    const target: AskedFigure = { series: { ...grain, area: 'n1' }, period: '2026-S2', measure: 'target:hdnd-tinh' };
    const found = await figuresFor(store, [...asked, target]);
    const boundariesOf = ({ series, period, measure }: AskedFigure) =>
      found.find(one => one.series.area === series.area && one.period === period && one.measure === measure)
        ?.boundaries;
    expect(asked.map(boundariesOf)).toEqual([
      '2025-07-01',
      '2026-07-01',
      '2025-07-01',
      '2026-07-01',
      undefined,
      undefined,
    ]);
    expect(boundariesOf(target)).toBeUndefined();

    const indicator = catalogue.indicators?.find(({ code }) => code === 'grain');
    const [base, of] = found.filter(({ series, measure }) => series.area === 'n1' && measure === 'actual');
    if (indicator === undefined || base === undefined || of === undefined) throw new Error('the figures are there');
    const operand = (one: typeof of) => ({ indicator, figure: one, boundaries: one.boundaries });
    expect(compare({ kind: 'growth', of: operand(of), base: operand(base) })).toMatchObject({
      ok: false,
      problem: { id: 'boundaries-differ', area: 'n1' },
    });
  });

  it('who listens is told of what was written, and of nothing that was undone or already there', async () => {
    const heard: Change[] = [];
    const forget = store.changes.listen(change => heard.push(change));
    const [id] = await write(figure('100'));
    await write(figure('100'));
    await writeFigures(store, [figure('1'), figure('2', { area: 'nowhere' })], { who: 'an', mode: 'all' });
    await rejectFigures(store, [id ?? ''], { who: 'bình', reason: 'nhầm' });
    forget();
    await write(figure('5'));
    const told = { kind: 'figures', figures: [{ series: grain, period: '2021-S1' }] };
    expect(heard).toEqual([told, told]);
  });
});
