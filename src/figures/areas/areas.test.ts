import { describe, expect, it } from 'vitest';
import type { Absence } from '../figure.ts';
import * as rational from '../rational.ts';
import type { Rational } from '../rational.ts';
import { area, link, smallLinks, smallProvince } from './areas.fixtures.ts';
import { closureOf } from './closure.ts';
import { type Geography, incompleteShares, originsOf } from './origins.ts';
import { continuedBy, restate } from './restating.ts';
import { areasOn, leavesUnder, pathOn, versionOn } from './versions.ts';

const before = '2025-06-30';
const after = '2025-07-01';
const geography: Geography = { areas: smallProvince, links: smallLinks };
const ids = (found: readonly { area: { id: string } }[]) => found.map(one => one.area.id);
const flow = { nature: 'flow', overAreas: 'sum' } as const;

describe('areas on a day', () => {
  it('holds a version from its first day to the day before its end', () => {
    const town = area(
      't',
      ['commune', 'Cũ', null, '2020-01-01', '2021-01-01'],
      ['commune', 'Mới', null, '2021-01-01', null],
    );
    expect(versionOn(town, '2020-12-31')?.name).toBe('Cũ');
    expect(versionOn(town, '2021-01-01')?.name).toBe('Mới');
    expect(versionOn(town, '2019-12-31')).toBeNull();
  });

  it('finds by level, parent and anything above', () => {
    expect(ids(areasOn(smallProvince, { date: before, level: 'district' }))).toEqual(['d1', 'd2']);
    expect(ids(areasOn(smallProvince, { date: after, level: 'district' }))).toEqual([]);
    expect(ids(areasOn(smallProvince, { date: before, parent: 'd2' }))).toEqual(['e', 'f']);
    expect(ids(areasOn(smallProvince, { date: before, within: 'p', level: 'commune' }))).toEqual([
      'a',
      'b',
      'c',
      'e',
      'f',
    ]);
    expect(ids(areasOn(smallProvince, { date: after, parent: 'p' }))).toEqual(['x', 'y', 'z']);
  });

  it('finds the lowest areas, an area without parts being its own', () => {
    expect(leavesUnder(smallProvince, 'd1', before)).toEqual(['a', 'b', 'c']);
    expect(leavesUnder(smallProvince, 'a', before)).toEqual(['a']);
    expect(leavesUnder(smallProvince, 'd1', after)).toEqual([]);
    expect(leavesUnder(smallProvince, 'p', after)).toEqual(['x', 'y', 'z']);
  });

  it('goes up to the top, and ends where parents go round in a circle', () => {
    expect(pathOn(smallProvince, 'e', before)).toEqual(['p', 'd2', 'e']);
    expect(pathOn(smallProvince, 'e', after)).toEqual([]);
    const circle = [
      area('m', ['commune', 'M', 'n', '2020-01-01', null]),
      area('n', ['commune', 'N', 'm', '2020-01-01', null]),
    ];
    expect(pathOn(circle, 'm', before)).toEqual(['n', 'm']);
    expect(leavesUnder(circle, 'm', before)).toEqual([]);
    expect(closureOf(circle)).toHaveLength(4);
  });
});

describe('closure', () => {
  it('cuts a row where the parent changed and joins what only changed its name', () => {
    const areas = [
      area('p', ['province', 'P', null, '2000-01-01', null]),
      area('d', ['district', 'D', 'p', '2000-01-01', '2020-03-01'], ['district', 'D mới', 'p', '2020-03-01', null]),
      area('g', ['district', 'G', 'p', '2000-01-01', null]),
      area('c', ['commune', 'C', 'd', '2000-01-01', '2020-03-01'], ['commune', 'C', 'g', '2020-03-01', null]),
    ];
    expect(closureOf(areas).filter(row => row.descendant === 'c')).toEqual([
      { ancestor: 'c', descendant: 'c', depth: 0, from: '2000-01-01', to: null },
      { ancestor: 'd', descendant: 'c', depth: 1, from: '2000-01-01', to: '2020-03-01' },
      { ancestor: 'g', descendant: 'c', depth: 1, from: '2020-03-01', to: null },
      { ancestor: 'p', descendant: 'c', depth: 2, from: '2000-01-01', to: null },
    ]);
    expect(closureOf(areas).filter(row => row.descendant === 'd' && row.depth === 1)).toEqual([
      { ancestor: 'p', descendant: 'd', depth: 1, from: '2000-01-01', to: null },
    ]);
  });
});

describe('restating on later boundaries', () => {
  const span = { from: '2024-06-30', to: after };
  const values = new Map(
    [
      ['a', 10],
      ['b', 20],
      ['c', 30],
      ['e', 40],
      ['f', 50],
    ].map(([id, value]) => [id as string, rational.whole(value as number)]),
  );

  it('adds what the new areas were made of and says that it did', () => {
    const found = restate(geography, { values, indicator: flow, span, targets: ['x', 'y', 'z'] });
    expect(found.map(one => one.ok && [one.area, rational.toNumber(one.value), one.restated])).toEqual([
      ['x', 30, true],
      ['y', 70, true],
      ['z', 50, true],
    ]);
  });

  it('leaves an area alone that did not change, whatever its nature', () => {
    const rate = { nature: 'rate', overAreas: 'none' } as const;
    const [whole] = restate(geography, {
      values: new Map([['p', rational.whole(7)]]),
      indicator: rate,
      span,
      targets: ['p'],
    });
    expect(whole).toMatchObject({ ok: true, restated: false, value: { numerator: 7 } });
    const [part] = restate(geography, { values, indicator: rate, span, targets: ['x'] });
    expect(part).toMatchObject({ ok: false, problem: { id: 'not-summed-over-areas', nature: 'rate' } });
  });

  it('takes the exact share, and keeps of an area that lives on what it did not give away', () => {
    const land = [
      area('a', ['commune', 'A', null, '2000-01-01', null]),
      area('b', ['commune', 'B', null, '2000-01-01', null]),
    ];
    const links = [link(['a', 'b'], '2025-07-01', '0.125')];
    const held = new Map([
      ['a', rational.whole(100)],
      ['b', rational.whole(3)],
    ]);
    const found = restate({ areas: land, links }, { values: held, indicator: flow, span, targets: ['a', 'b'] });
    expect(found.map(one => one.ok && rational.toNumber(one.value))).toEqual([87.5, 15.5]);
  });

  it('refuses an unknown share on both sides of the border it moved', () => {
    const land = [
      area('a', ['commune', 'A', null, '2000-01-01', null]),
      area('b', ['commune', 'B', null, '2000-01-01', null]),
    ];
    const links = [link(['a', 'b'], '2025-07-01', null)];
    const found = restate({ areas: land, links }, { values: new Map(), indicator: flow, span, targets: ['a', 'b'] });
    expect(found).toMatchObject([
      { ok: false, problem: { id: 'share-unknown', predecessor: 'a', successor: 'a', on: '2025-07-01' } },
      { ok: false, problem: { id: 'share-unknown', predecessor: 'a', successor: 'b', on: '2025-07-01' } },
    ]);
  });

  it('passes through two changes', () => {
    const areas = [...smallProvince, area('a0', ['commune', 'A0', 'd1', '2010-01-01', '2020-03-01'])];
    const links = [...smallLinks, link(['a0', 'a'], '2020-03-01', '0.25'), link(['a0', 'c'], '2020-03-01', '0.75')];
    expect(originsOf({ areas, links }, 'y', { from: '2019-12-31', to: after })).toMatchObject({
      ok: false,
      problem: { id: 'origin-unknown', area: 'e' },
    });
    const only = originsOf({ areas, links: links.filter(one => one.predecessor !== 'e') }, 'y', {
      from: '2019-12-31',
      to: after,
    });
    expect(only).toEqual({ ok: true, parts: [{ area: 'a0', share: { numerator: 75, denominator: 100 } }] });
  });

  it('carries why a part has no value; a part that does not apply adds nothing', () => {
    const partial = (b: Absence) =>
      new Map<string, Rational | Absence>([
        ['a', rational.whole(10)],
        ['b', b],
      ]);
    const due = restate(geography, { values: partial('not-due'), indicator: flow, span, targets: ['x', 'z'] });
    expect(due).toMatchObject([
      { ok: false, problem: { id: 'part-absent', area: 'b', absence: 'not-due' } },
      { ok: false, problem: { id: 'part-absent', area: 'f', absence: 'not-reported' } },
    ]);
    const none = restate(geography, { values: partial('not-applicable'), indicator: flow, span, targets: ['x'] });
    expect(none).toMatchObject([{ ok: true, value: { numerator: 10 } }]);
  });

  it('refuses what does not exist on the later day, an unknown area, and the way back', () => {
    const id = (target: string, days = span) => {
      const found = originsOf(geography, target, days);
      return found.ok ? null : found.problem.id;
    };
    expect(id('d1')).toBe('area-not-then');
    expect(id('nowhere')).toBe('area-unknown');
    expect(id('a', { from: after, to: '2024-06-30' })).toBe('backwards');
  });
});

describe('an old area among the new ones', () => {
  const span = { from: before, to: after };
  it('is refused where a new commune straddles its border', () => {
    expect(continuedBy(geography, 'd1', span)).toEqual({
      ok: false,
      problem: { id: 'straddled', area: 'd1', successors: ['y'] },
    });
    expect(continuedBy(geography, 'd2', span)).toEqual({
      ok: false,
      problem: { id: 'straddled', area: 'd2', successors: ['y'] },
    });
  });
  it('is followed where none does', () => {
    const apart = {
      ...geography,
      links: smallLinks.map(one => (one.predecessor === 'c' ? { ...one, successor: 'x' } : one)),
    };
    expect(continuedBy(apart, 'd1', span)).toEqual({ ok: true, areas: ['x'] });
    expect(continuedBy(apart, 'd2', span)).toEqual({ ok: true, areas: ['y', 'z'] });
    expect(continuedBy(apart, 'p', span)).toEqual({ ok: true, areas: ['x', 'y', 'z'] });
  });
});

describe('shares', () => {
  it('names an area that ended and whose shares do not make 1', () => {
    const links = smallLinks.map(one => (one.predecessor === 'f' ? { ...one, share: '0.9' } : one));
    expect(incompleteShares({ areas: smallProvince, links })).toMatchObject([
      { predecessor: 'f', on: after, total: { numerator: 9 } },
    ]);
    expect(incompleteShares(geography)).toEqual([]);
  });
});
