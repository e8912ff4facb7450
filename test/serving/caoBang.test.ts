import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundProblemSentence, compose, type Form, proofOf, readProof, verifyProof } from '#composing';
import { demoProvince } from '#demo';
import { heldFor, type Store, writeCatalogue } from '#storing';
import { narrative, paragraph, words } from '../kit/narrative.ts';
import { type Desk, openDesk, row } from './desk.ts';

/** Thục Phán is made of five communes of the city and of Hòa An, Minh Tâm of two of Hòa An and Nguyên Bình. */
const [thucPhan, minhTam] = ['vn-04-n-01273', 'vn-04-n-01747'];
const made = ['01267', '01282', '01273', '01705', '01696'].map(code => `vn-04-c-${code}`);
const [before, after] = ['2024-S2', '2025-S2'];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const { areas, links } = demoProvince();
  expect((await writeCatalogue(desk.store, { areas, links }, 'thử')).refused).toEqual([]);
  const approved = { status: 'approved' };
  const figures = [
    // 100,5 + 200 + 300 + 400 + 500 = 1.500,5
    ...made.map((area, at) =>
      row({ value: ['100.5', '200', '300', '400', '500'][at] ?? '', area, period: before, ...approved }),
    ),
    row({ value: '1800.6', area: thucPhan, period: after, ...approved }),
    row({ value: '7000', period: before, ...approved }),
    row({ value: '7700', period: after, ...approved }),
    // Of the two that became Minh Tâm only one reported.
    row({ value: '30', area: 'vn-04-c-01747', period: before, ...approved }),
    row({ value: '60', area: minhTam, period: after, ...approved }),
    row({ value: '12', area: made[0] ?? '', period: before, indicator: 'poverty-rate', ...approved }),
    row({ value: '9', area: thucPhan, period: after, indicator: 'poverty-rate', ...approved }),
    row({ value: '2000', area: thucPhan, period: after, measure: 'target:hdnd-tinh', ...approved }),
  ];
  expect((await desk.ask('postFigures', { body: { figures } })).body.refused).toEqual([]);
}, 120_000);
afterAll(async () => desk.close());

type Compare = 'growth' | 'index' | 'difference' | 'share-of-target';

async function pivot(compare: Compare, area: string, indicator = 'grain-output') {
  const { body } = await desk.ask('pivot', {
    body: {
      indicators: [{ indicator, items: {} }],
      areas: [area],
      periods: [after],
      measure: compare === 'share-of-target' ? 'target:hdnd-tinh' : 'actual',
      compare,
    },
  });
  return body.cells[0];
}

describe('a pivot of communes that were merged on 1 July 2025', () => {
  it('compares with last year on the boundaries of today', async () => {
    // 1.800,6 − 1.500,5 = 300,1, exactly 20 % of 1.500,5.
    expect(await pivot('growth', thucPhan)).toMatchObject({
      figure: { value: '1800.6' },
      lastYear: { period: before, restated: true, figure: { value: '1500.5' } },
      comparison: { kind: 'growth', value: '20.00' },
    });
    expect(await pivot('difference', thucPhan)).toMatchObject({ comparison: { value: '300.1', unit: 'tấn' } });
    expect(await pivot('growth', 'vn-04')).toMatchObject({
      lastYear: { restated: false },
      comparison: { value: '10.00' },
    });
  });

  it('refuses with the reason, naming the commune that did not report', async () => {
    const missing = await pivot('growth', minhTam);
    expect(missing?.lastYear).toBeUndefined();
    expect(missing?.comparison).toMatchObject({
      value: null,
      refused: { id: 'part-absent', vi: expect.stringContaining('xã Trương Lương') },
    });
    expect(await pivot('difference', thucPhan, 'poverty-rate')).toMatchObject({
      comparison: { kind: 'points', value: null, refused: { id: 'not-summed-over-areas' } },
    });
  });

  it('says how much of a target is reached, which no change of land touches', async () => {
    expect(await pivot('share-of-target', thucPhan)).toMatchObject({ comparison: { value: '90.03', unit: '%' } });
  });
});

const saying = (area: string, ...forms: readonly Form[]) =>
  narrative({
    area,
    period: after,
    passages: forms.map((form, at) =>
      paragraph(`p${at}`, words('Lương thực '), {
        kind: 'figure',
        figure: { indicator: 'grain-output', items: {}, form },
      }),
    ),
  });
const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
const printed = async (store: Store, area: string, ...forms: readonly Form[]) => {
  const report = saying(area, ...forms);
  const held = await heldFor(store, report);
  return { held, composed: compose(report, held) };
};

describe('a report of such a commune', () => {
  it('prints the growth against last year on the boundaries of today, and says so', async () => {
    const { composed } = await printed(
      desk.store,
      thucPhan,
      { kind: 'growth' },
      { kind: 'base' },
      { kind: 'value-unit' },
    );
    const [growth, base, own] = composed.figures;
    expect(growth?.text).toBe('tăng 20% so với cùng kỳ năm trước');
    expect(base?.text).toBe('1.500,5 tấn');
    expect(growth?.marks).toContainEqual({ id: 'restated', role: 'base' });
    expect(own?.marks.map(({ id }) => id)).not.toContain('restated');
  });

  it('proves the base by the figures it was made of and their shares', async () => {
    const { composed } = await printed(desk.store, thucPhan, { kind: 'growth' });
    const proof = await proofOf(composed, digest);
    const [of, ...base] = proof.entries[0]?.rests ?? [];
    expect(of).toMatchObject({ role: 'of', area: thucPhan, value: '1800.6' });
    expect(of?.restated).toBeUndefined();
    expect(new Set(base.map(({ area }) => area))).toEqual(new Set(made));
    for (const part of base)
      expect(part).toMatchObject({ role: 'base', period: before, restated: { share: '1', boundaries: '2025-07-01' } });
    expect(base.reduce((sum, { value }) => sum + Number(value), 0)).toBe(1500.5);
    const read = readProof(JSON.parse(JSON.stringify(proof)));
    if (read === null) throw new Error('a proof of ours is read');
    expect(await verifyProof(read, composed.text, digest)).toMatchObject({ ok: true });
    const share = { ...base[0], restated: { share: '0.5', boundaries: '2025-07-01' } };
    const forged = { ...read, entries: [{ ...read.entries[0], rests: [of, share, ...base.slice(1)] }] };
    expect(await verifyProof(forged as typeof read, composed.text, digest)).toMatchObject({ ok: false, broken: [1] });
  });

  it('prints nothing where the base is not known, and names what is missing', async () => {
    const { composed, held } = await printed(desk.store, minhTam, { kind: 'growth' });
    expect(composed.figures).toEqual([]);
    const [gap] = composed.problems;
    expect(gap?.problem.id).toBe('base-not-restated');
    expect(gap && boundProblemSentence(gap.problem, held).vi).toMatch(/2024.*không quy đổi được.*xã Trương Lương/u);
  });

  it('takes the figure of last year itself where the land is the same', async () => {
    const { composed } = await printed(desk.store, 'vn-04', { kind: 'growth' });
    expect(composed.figures[0]).toMatchObject({ text: 'tăng 10% so với cùng kỳ năm trước' });
    expect(composed.figures[0]?.rests.map(({ role, restated }) => [role, restated])).toEqual([
      ['of', undefined],
      ['base', undefined],
    ]);
  });

  it('is told to a page over HTTP, with the parts', async () => {
    const series = { indicator: 'grain-output', items: {}, area: thucPhan };
    const asked = [{ series, period: before, measure: 'actual', on: after } as const];
    const { body } = await desk.ask('lookupFigures', { body: { asked } });
    expect(body.figures).toEqual([]);
    expect(body.bases).toMatchObject([{ ok: true, period: before, on: after, figure: { value: '1500.5' } }]);
  });
});
