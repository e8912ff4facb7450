import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOn, breakdownKey, parseDecimal, rational, type Rational, restate, toRational } from '#figures';
import { demoAreas, demoLinks } from './areas.ts';
import { demoIndicators } from './catalogue.ts';
import { type DemoFigure, facts, keyOf } from './facts.ts';
import { madeUp } from './history.ts';
import { demoProvince } from './province.ts';
import { random } from './random.ts';
import { split } from './synthetic.ts';

const all = [...demoProvince().figures()];
const held = new Map(all.map(figure => [keyOf(figure), figure]));
const exact = (figure: DemoFigure | undefined): Rational | null => {
  const read = figure?.value === null || figure === undefined ? null : parseDecimal(figure.value ?? '');
  return read === null ? null : toRational(read);
};
const sum = (values: readonly (Rational | null)[]) =>
  values.reduce<Rational>((total, value) => rational.add(total, value ?? rational.whole(0)), rational.whole(0));
const same = (a: Rational | null, b: Rational | null) => a !== null && b !== null && rational.compare(a, b) === 0;
const areas = demoAreas();
const series = [
  ...new Set([...madeUp()].map(({ series: { indicator, items } }) => `${indicator} ${breakdownKey(items)}`)),
];
const natures = new Map(demoIndicators().map(({ code, nature }) => [code, nature]));
const flows = series.filter(one => natures.get(one.split(' ')[0] ?? '') === 'flow');
const month = (year: number, at: number) => `${year}-M${String(at).padStart(2, '0')}`;

describe('the made-up history', () => {
  it('is the same again, marked as made up, and contradicts no fact', () => {
    const made = [...madeUp()].map(figure => figure.value);
    const synthetic = all.filter(one => one.origin === 'synthetic').map(figure => figure.value);
    expect(synthetic.slice(0, made.length)).toEqual(made);
    expect(held.size).toBe(all.length);
    expect(all.filter(one => one.origin !== 'synthetic')).toHaveLength(facts().length);
    expect(series).toHaveLength(12);
    for (const one of series)
      expect([1, 12].map(at => held.has(`${one} vn-04 ${month(2025, at)} actual`))).toEqual([true, true]);
  });

  it('makes of its months the half year and the five months that were reported', () => {
    for (const one of flows) {
      const months = [1, 2, 3, 4, 5, 6].map(at => exact(held.get(`${one} vn-04 ${month(2021, at)} actual`)));
      const half = held.get(`${one} vn-04 2021-S1 actual`);
      expect(half?.origin, one).toBe('reported');
      expect(same(sum(months), exact(half)), one).toBe(true);
      if (one.startsWith('tourist'))
        expect(same(sum(months.slice(0, 5)), exact(held.get(`${one} vn-04 2021-C05 actual`)))).toBe(true);
    }
    for (const animal of ['trau', 'lon']) {
      expect(held.get(`herd-size animal=${animal} vn-04 2021-M06 actual`)?.value).toBe(
        held.get(`herd-size animal=${animal} vn-04 2021-S1 actual`)?.value,
      );
    }
  });

  it('adds up over areas in every month, and over months in every year', () => {
    for (const one of series) {
      for (const [year, at] of [
        [2021, 1],
        [2023, 7],
        [2025, 6],
        [2025, 7],
        [2025, 11],
      ] as const) {
        const level = year === 2025 && at > 6 ? 'commune' : 'district';
        const parts = areasOn(areas, { date: `${year}-${String(at).padStart(2, '0')}-28`, level, within: 'vn-04' });
        const values = parts.map(({ area }) => exact(held.get(`${one} ${area.id} ${month(year, at)} actual`)));
        expect(
          same(sum(values), exact(held.get(`${one} vn-04 ${month(year, at)} actual`))),
          `${one} ${year} ${at}`,
        ).toBe(true);
        expect(values).not.toContain(null);
      }
    }
    for (const one of flows) {
      for (const year of [2021, 2022, 2023, 2024, 2025]) {
        const months = Array.from({ length: 12 }, (_, at) =>
          exact(held.get(`${one} vn-04 ${month(year, at + 1)} actual`)),
        );
        expect(same(sum(months), exact(held.get(`${one} vn-04 ${year} actual`)))).toBe(true);
        expect(same(sum(months.slice(0, 9)), exact(held.get(`${one} vn-04 ${year}-C09 actual`)))).toBe(true);
      }
    }
  });

  it('can be restated: last year on the boundaries of 2025 makes the same total', () => {
    const old = areasOn(areas, { date: '2024-12-31', level: 'commune' });
    const values = new Map(
      old.map(({ area }) => [
        area.id,
        exact(held.get(`budget-revenue  ${area.id} 2024-M12 actual`)) ?? ('not-reported' as const),
      ]),
    );
    const targets = areasOn(areas, { date: '2025-12-31', level: 'commune' }).map(one => one.area.id);
    const indicator = { nature: 'flow', overAreas: 'sum' } as const;
    const found = restate(
      { areas, links: demoLinks() },
      { values, indicator, span: { from: '2024-12-31', to: '2025-12-31' }, targets },
    );
    expect(found.every(one => one.ok)).toBe(true);
    expect(
      same(
        sum(found.map(one => (one.ok ? one.value : null))),
        exact(held.get('budget-revenue  vn-04 2024-M12 actual')),
      ),
    ).toBe(true);
  });

  it('leaves a few communes owing a figure in its last month', () => {
    const owed = all.filter(one => one.absence !== null);
    expect(owed.length).toBeGreaterThan(0);
    expect(owed.length).toBeLessThan(10);
    for (const {
      series: { indicator },
      period,
      value,
      absence,
    } of owed)
      expect([indicator, period, value, absence]).toEqual(['legal-aid-cases', '2025-M12', null, 'not-reported']);
  });
});

describe('handing down a total', () => {
  it('loses nothing, is nowhere negative, and strays from proportion by less than one', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.array(fc.integer({ min: 1, max: 1e5 }), { minLength: 1, maxLength: 200 }),
        (total, weights) => {
          const parts = split(total, weights);
          expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
          const all = weights.reduce((one, weight) => one + weight, 0);
          parts.forEach((part, at) => {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(Math.abs(part - (total * (weights[at] ?? 0)) / all)).toBeLessThan(1.000001);
          });
        },
      ),
    );
  });

  it('draws whole numbers within their ends, the same for the same text', () => {
    const [a, b] = [random('x'), random('x')];
    const drawn = Array.from({ length: 100 }, () => a.between(-3, 4));
    expect(drawn).toEqual(Array.from({ length: 100 }, () => b.between(-3, 4)));
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([-3, 4]);
  });
});
