import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCatalogue } from '#storing';
import { indicator } from '../kit/smallProvince.ts';
import { type Desk, openDesk, row } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const rank = indicator('index-rank', { nature: 'rank', unit: 'hạng', overAreas: 'none', overTime: 'none' });
  expect((await writeCatalogue(desk.store, { indicators: [rank] }, 'thử')).refused).toEqual([]);
  const months = ['10', '20', '0', '40', '50.5'].map((value, at) => row({ value, period: `2021-M0${at + 1}` }));
  const figures = [
    ...months,
    row({ value: '130', period: '2021-S1' }),
    row({ value: '70', period: '2021-C04' }),
    row({ value: '120.5', period: '2021-C05' }),
    row({ value: '100', period: '2020-S1' }),
    row({ value: '30', area: 'vn-04-d-045', period: '2021-S1' }),
    row({ value: '20', area: 'vn-04-d-045', period: '2020-S1' }),
    row({ value: '260', period: '2021', measure: 'target:hdnd-tinh' }),
    row({ value: null, absence: 'not-due', period: '2022-M01' }),
    row({ value: '3', period: '2022-Q1', indicator: 'buffaloes' }),
    row({ value: '5', period: '2022-Q2', indicator: 'buffaloes' }),
    row({ value: '4', period: '2022-Q1', indicator: 'poverty-rate' }),
    row({ value: '58', period: '2019', indicator: 'index-rank' }),
    row({ value: '56', period: '2020', indicator: 'index-rank' }),
  ];
  expect((await desk.ask('postFigures', { body: { figures } })).body.refused).toEqual([]);
}, 120_000);
afterAll(async () => desk.close());

async function comparisons(period: string, over: { area?: string; indicator?: string; since?: string } = {}) {
  const query = { indicator: 'grain-output', area: 'vn-04', period, ...over };
  const { body } = await desk.ask('comparisons', { query });
  return new Map(body.comparisons.map(each => [each.kind, each]));
}

describe('the comparisons of a figure', () => {
  it('are all worked out, each with what it was made with', async () => {
    const of = await comparisons('2021-S1', { area: 'vn-04-d-045' });
    // 30 against 20; 30 of 130; 10 more of the province's 100 a year before.
    expect(of.get('growth')).toMatchObject({ text: '50,00 %', with: { role: 'base', period: '2020-S1', value: '20' } });
    expect(of.get('multiple')).toMatchObject({ value: '1.50', unit: 'lần' });
    expect(of.get('share')).toMatchObject({ value: '23.08', with: { role: 'whole', area: 'vn-04', value: '130' } });
    expect(of.get('contribution')).toMatchObject({ value: '10.00', unit: 'điểm %', with: { value: '100' } });
    expect((await comparisons('2021-S1')).get('share-of-target')).toMatchObject({
      value: '50.00',
      with: { measure: 'target:hdnd-tinh', period: '2021' },
    });
  });

  it('take another base, and places of ranks', async () => {
    expect((await comparisons('2021-M05', { since: '2021-M04' })).get('difference')).toMatchObject({ value: '10.5' });
    const ranks = await comparisons('2020', { indicator: 'index-rank' });
    expect(ranks.get('rank-change')).toMatchObject({ text: '2 bậc', with: { value: '58' } });
    expect(ranks.get('growth')).toMatchObject({ value: null, refused: { id: 'rank-has-no-ratio' } });
  });

  it('are refused where they mean nothing or nothing is there to compare with', async () => {
    const of = await comparisons('2021-S1');
    expect(of.get('points')).toMatchObject({ value: null, refused: { id: 'points-need-percent' } });
    expect(of.get('rank-change')).toMatchObject({ refused: { id: 'not-a-rank' } });
    expect(of.has('share')).toBe(false);
    expect((await comparisons('2021-M05')).get('growth')).toMatchObject({
      refused: { id: 'absent', vi: expect.stringContaining('chưa được báo cáo') },
    });
    expect(await comparisons('2018')).toEqual(new Map());
    const { status } = await desk.ask('comparisons', { query: { indicator: 'moon', area: 'vn-04', period: '2021' } });
    expect(status).toBe(404);
  });

  it('take a month out of cumulative figures and put months together', async () => {
    expect((await comparisons('2021-C05')).get('month-in-cumulative')).toMatchObject({
      value: '50.5',
      period: '2021-M05',
      with: { role: 'before', period: '2021-C04' },
    });
    expect((await comparisons('2021-M05')).get('cumulative')).toMatchObject({ value: '120.5', period: '2021-C05' });
    expect((await comparisons('2022-Q1', { indicator: 'buffaloes' })).get('month-in-cumulative')?.value).toBeNull();
  });
});

async function overTime(period: string, over: { indicator?: string; by?: 'month' | 'quarter' | 'half' } = {}) {
  const query = { indicator: 'grain-output', area: 'vn-04', period, ...over };
  return (await desk.ask('overTime', { query })).body;
}

describe('a longer period', () => {
  it('is the sum of its months, zero among them, and stands beside what was reported of it', async () => {
    expect(await overTime('2021-Q1')).toMatchObject({
      by: 'month',
      value: '30',
      coverage: { reported: 3, expected: 3 },
    });
    expect(await overTime('2021-C05')).toMatchObject({ value: '120.5', own: { value: '120.5' } });
  });

  it('has no value while a month is missing, says so, and what there is so far', async () => {
    const half = await overTime('2021-S1');
    expect(half).toMatchObject({
      by: 'month',
      value: null,
      soFar: '120.5',
      coverage: { reported: 5, expected: 6 },
      refused: { id: 'period-absent', vi: expect.stringContaining('tháng 6') },
      own: { value: '130' },
    });
    expect(half.parts.at(-1)).toEqual({ period: '2021-M06', figure: null });
    expect(await overTime('2022-Q1')).toMatchObject({ value: null, soFar: null, refused: { id: 'period-absent' } });
  });

  it('is the last of a stock, and refused for a rate', async () => {
    expect(await overTime('2022-S1', { indicator: 'buffaloes' })).toMatchObject({ by: 'quarter', value: '5' });
    expect(await overTime('2022-S1', { indicator: 'poverty-rate' })).toMatchObject({
      value: null,
      refused: { id: 'not-summed-over-time' },
    });
    expect(await overTime('2021-M05')).toMatchObject({ by: null, parts: [] });
  });
});
