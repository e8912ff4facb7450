import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, AreaLink } from '../area.ts';
import * as rational from '../rational.ts';
import type { Rational } from '../rational.ts';
import { area, link } from './areas.fixtures.ts';
import { closureOf } from './closure.ts';
import { restate } from './restating.ts';
import { areasOn, holdsOn, leavesUnder, pathOn } from './versions.ts';

const [first, change, later] = ['2020-01-01', '2022-07-01', '2025-07-01'];

/** Old communes whose land passes to new ones in tenths, twice. */
const history = fc
  .record({
    sizes: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })),
    cuts: fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
  })
  .map(({ sizes: drawn, cuts }) => {
    const sizes = [...drawn].sort((a, b) => b - a);
    const days = [first, change, later, null] as const;
    const areas: Area[] = sizes.flatMap((size, generation) =>
      Array.from({ length: size }, (_, at) =>
        area(`g${generation}-${at}`, [
          'commune',
          `G${generation}${at}`,
          null,
          days[generation] as string,
          days[generation + 1] ?? null,
        ]),
      ),
    );
    const links: AreaLink[] = [];
    let cut = 0;
    for (const [generation, on] of [
      [0, change],
      [1, later],
    ] as const) {
      for (let from = 0; from < (sizes[generation] ?? 0); from++) {
        const next = sizes[generation + 1] ?? 1;
        const tenths = ((cuts[cut++ % cuts.length] ?? 0) % 10) + 1;
        const target = from % next;
        const other = (target + 1) % next;
        const [from0, [to0, to1]] = [
          `g${generation}-${from}`,
          [target, other].map(at => `g${generation + 1}-${at}`) as [string, string],
        ];
        links.push(
          link([from0, to0], on, (tenths / 10).toFixed(1)),
          link([from0, to1], on, ((10 - tenths) / 10).toFixed(1)),
        );
      }
    }
    return { areas, links };
  });

const sum = (values: readonly Rational[]) => values.reduce(rational.add, rational.whole(0));

describe('restating', () => {
  it('keeps the total when every share is known', () => {
    fc.assert(
      fc.property(
        history,
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 6, maxLength: 6 }),
        (geography, numbers) => {
          const old = areasOn(geography.areas, { date: first });
          const values = new Map(old.map(({ area: { id } }, at) => [id, rational.fraction(numbers[at] ?? 0, 100)]));
          const targets = areasOn(geography.areas, { date: later }).map(one => one.area.id);
          const found = restate(geography, {
            values,
            indicator: { nature: 'flow', overAreas: 'sum' },
            span: { from: first, to: later },
            targets,
          });
          const total = sum(found.map(one => (one.ok ? one.value : rational.whole(0))));
          expect(rational.compare(total, sum([...values.values()]))).toBe(0);
          expect(found.every(one => one.ok)).toBe(true);
        },
      ),
    );
  });
});

/** Areas whose parents change over time, always of a lower number: a forest on every day. */
const forest = fc
  .array(
    fc.array(fc.record({ length: fc.integer({ min: 1, max: 4 }), parent: fc.nat(20), gap: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map(rows =>
    rows.map((versions, at) => {
      let year = 2000;
      return area(
        `a${at}`,
        ...versions.map(({ length, parent, gap }) => {
          const from = year + (gap ? 1 : 0);
          year = from + length;
          return [
            'commune',
            'X',
            at === 0 || parent % (at + 1) === at ? null : `a${parent % (at + 1)}`,
            `${from}-01-01`,
            `${year}-01-01`,
          ] as const;
        }),
      );
    }),
  );

describe('closure', () => {
  it('says on every day what going up says, and never the same twice', () => {
    fc.assert(
      fc.property(forest, fc.integer({ min: 1999, max: 2022 }), (areas, year) => {
        const date = `${year}-06-15`;
        const rows = closureOf(areas).filter(row => holdsOn(row, date));
        const said = rows.map(row => `${row.descendant} ${row.depth} ${row.ancestor}`);
        const climbed = areas.flatMap(({ id }) =>
          pathOn(areas, id, date)
            .reverse()
            .map((ancestor, depth) => `${id} ${depth} ${ancestor}`),
        );
        expect([...said].sort()).toEqual([...climbed].sort());
        for (const row of closureOf(areas)) if (row.to !== null) expect(row.from < row.to).toBe(true);
      }),
    );
  });

  it('and every leaf lies in the area it is a leaf of', () => {
    fc.assert(
      fc.property(forest, fc.integer({ min: 1999, max: 2022 }), (areas, year) => {
        const date = `${year}-06-15`;
        for (const { id } of areas) {
          for (const leaf of leavesUnder(areas, id, date)) expect(pathOn(areas, leaf, date)).toContain(id);
        }
      }),
    );
  });
});
