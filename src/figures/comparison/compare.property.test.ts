import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../decimal.ts';
import * as interval from '../interval.ts';
import * as rational from '../rational.ts';
import type { Rational } from '../rational.ts';
import { compare } from './compare.ts';
import type { Operand, Question } from './comparison.ts';

const amount = fc
  .record({ coefficient: fc.integer({ min: 1, max: 1e12 }), scale: fc.integer({ min: 0, max: 4 }) })
  .map(formatDecimal);

function figure(value: string, period: string, code = 'whole'): Operand {
  return {
    indicator: { code, unit: 'tấn', nature: 'flow', overTime: 'sum' },
    figure: {
      series: { indicator: code, items: {}, area: 'p' },
      period,
      measure: 'actual',
      vintage: 'official',
      value,
      low: null,
      high: null,
      absence: null,
      origin: 'reported',
    },
  };
}

function value(question: Question): Rational {
  const found = compare(question);
  if (!found.ok) throw new Error(found.problem.id);
  return found.value;
}
const same = (a: Rational, b: Rational) => expect(rational.compare(a, b)).toBe(0);
const add = (a: string, b: string) => {
  const [x, y] = [a, b].map(text => figure(text, '2021-M01'));
  const found = value({
    kind: 'cumulative',
    of: [x as Operand, { ...(y as Operand), figure: { ...(y as Operand).figure, period: '2021-M02' } }],
  });
  return found;
};

describe('comparisons', () => {
  it('of one pair agree: index = growth + 100 = 100 multiples, difference = growth of the base', () => {
    fc.assert(
      fc.property(amount, amount, (now, then) => {
        const pair = { of: figure(now, '2021-S1'), base: figure(then, '2020-S1') };
        const [growth, index, multiple, difference] = (['growth', 'index', 'multiple', 'difference'] as const).map(
          kind => value({ kind, ...pair }),
        ) as [Rational, Rational, Rational, Rational];
        const hundred = rational.whole(100);
        same(index, rational.add(growth, hundred));
        same(index, rational.multiply(multiple, hundred));
        const back = rational.divide(rational.multiply(difference, hundred), growth.numerator === 0 ? hundred : growth);
        if (growth.numerator !== 0)
          same(back, value({ kind: 'difference', of: figure(then, '2021-S1'), base: figure('0', '2020-S1') }));
        expect(rational.sign(growth)).toBe(rational.sign(difference));
      }),
    );
  });

  it('of parts make those of the whole: shares 100, contributions the growth', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (a1, b1, a0, b0) => {
        const scaled = (x: Rational) =>
          formatDecimal({ coefficient: rational.roundToWhole(rational.multiply(x, rational.whole(1e8))), scale: 8 });
        const [now, then] = [scaled(add(a1, b1)), scaled(add(a0, b0))];
        const [of, base] = [figure(now, '2021-S1'), figure(then, '2020-S1')];
        const shares = [a1, b1].map(part => value({ kind: 'share', of: figure(part, '2021-S1', 'part'), whole: of }));
        same(shares.reduce(rational.add), rational.whole(100));
        const contributions = (
          [
            [a1, a0],
            [b1, b0],
          ] as const
        ).map(([part1, part0]) =>
          value({
            kind: 'contribution',
            of: figure(part1, '2021-S1', 'part'),
            base: figure(part0, '2020-S1', 'part'),
            whole: base,
          }),
        );
        same(contributions.reduce(rational.add), value({ kind: 'growth', of, base }));
      }),
    );
  });

  it('taking months out of cumulative figures gives the months back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e9), { minLength: 12, maxLength: 12 }), months => {
        const code = (at: number) =>
          ['M01', 'C02', 'Q1', 'C04', 'C05', 'S1', 'C07', 'C08', 'C09', 'C10', 'C11', ''][at] ?? '';
        const period = (at: number) => (at === 11 ? '2021' : `2021-${code(at)}`);
        let total = 0;
        const cumulative = months.map((one, at) => figure(String((total += one)), period(at)));
        months.forEach((one, at) =>
          same(
            value({ kind: 'month-in-cumulative', of: cumulative[at] as Operand, before: cumulative[at - 1] ?? null }),
            rational.whole(one),
          ),
        );
      }),
    );
  });

  it('lie in the range that the bounds of their figures give', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 1e9 }), fc.nat(1e9), fc.nat(100), (now, low, width, part) => {
        const [high, middle] = [low + width, low + Math.floor((width * part) / 100)];
        const plain = figure(String(middle), '2020-S1');
        const base: Operand = {
          ...plain,
          figure: { ...plain.figure, low: String(low), high: String(high), origin: 'implied' },
        };
        const found = compare({ kind: 'growth', of: figure(now, '2021-S1'), base });
        expect(found.ok && found.range !== null && interval.meets(found.range, interval.point(found.value))).toBe(true);
      }),
    );
  });
});
