import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, parseDecimal, toRational } from './decimal.ts';
import * as interval from './interval.ts';
import type { Interval } from './interval.ts';
import * as rational from './rational.ts';
import type { Rational } from './rational.ts';

const number = (text: string): Rational => toRational(parseDecimal(text) as Decimal);
const nearest = (text: string): Interval => interval.nearest(parseDecimal(text) as Decimal);
const truncated = (text: string): Interval => interval.truncated(parseDecimal(text) as Decimal);

/** `[1.5, 2)`: both ends, in decimals, and which of them are in. */
function spans(values: Interval, low: string, high: string, ends = '[]'): void {
  expect(rational.compare(values.low, number(low)), `low end of ${low}`).toBe(0);
  expect(rational.compare(values.high, number(high)), `high end of ${high}`).toBe(0);
  expect(`${values.lowClosed ? '[' : '('}${values.highClosed ? ']' : ')'}`).toBe(ends);
}

describe('a printed number stands for', () => {
  it('half a unit to each side when rounded, both ends in', () => {
    spans(nearest('40.5'), '40.45', '40.55');
    spans(nearest('12.0'), '11.95', '12.05');
    spans(nearest('-2.5'), '-2.55', '-2.45');
    spans(interval.nearest(decimal(12, -3)), '11500', '12500');
  });

  it('a unit away from zero when truncated, the far end out', () => {
    spans(truncated('102.3'), '102.3', '102.4', '[)');
    spans(truncated('-102.3'), '-102.4', '-102.3', '(]');
    spans(truncated('0'), '-1', '1', '()');
  });
});

describe('arithmetic', () => {
  it('adds the ends, and swaps them for a negative weight', () => {
    spans(interval.add(nearest('1.0'), nearest('2.0')), '2.9', '3.1');
    spans(interval.subtract(nearest('1.0'), truncated('2.0')), '-1.15', '-0.95', '(]');
    spans(interval.negate(truncated('3')), '-4', '-3', '(]');
    spans(interval.scale(truncated('3'), rational.whole(-2)), '-8', '-6', '(]');
  });

  it('takes the outermost corners of a product', () => {
    // [1,5; 2,5] × [-1,5; -0,5]: corners -2,25 -0,75 -3,75 -1,25
    spans(interval.multiply(nearest('2'), nearest('-1')), '-3.75', '-0.75');
    // [-1,5; 1,5] … 0 inside: [-0,5; 0,5] × [1,5; 2,5]: corners -0,75 -1,25 0,75 1,25
    spans(interval.multiply(nearest('0'), nearest('2')), '-1.25', '1.25');
  });

  it('divides where the divisor cannot be 0', () => {
    // [9,5; 10,5] / [1,5; 2,5]
    spans(
      interval.multiply(interval.divide(nearest('10'), nearest('2')) as Interval, interval.point(number('15'))),
      '57',
      '105',
    );
    expect(interval.divide(nearest('10'), nearest('0'))).toBeNull();
    expect(interval.divide(nearest('10'), truncated('0'))).toBeNull();
    // [-10,5; -9,5] / [-2,5; -1,5]: from 3,8 to 7
    spans(interval.divide(nearest('-10'), nearest('-2')) as Interval, '3.8', '7');
  });

  it('follows an operand that occurs twice through its corners', () => {
    // growth = d / (c - d) with c = 20 exactly and d in [4,5; 5,5]: 4,5 / 15,5 to 5,5 / 14,5
    const growth = interval.atCorners([interval.point(number('20')), nearest('5')], ([c, d]) =>
      rational.divide(d as Rational, rational.subtract(c as Rational, d as Rational)),
    );
    expect(rational.compare(growth.low, rational.fraction(45, 155))).toBe(0);
    expect(rational.compare(growth.high, rational.fraction(55, 145))).toBe(0);
  });
});

describe('intervals meet', () => {
  it.each([
    ['touching closed ends', nearest('1.0'), nearest('1.1'), true],
    ['a gap', nearest('1.0'), nearest('1.2'), false],
    ['touching where one end is out', truncated('1.0'), interval.point(number('1.1')), false],
    ['touching where that end is in', truncated('1.0'), interval.point(number('1.0')), true],
    ['one inside the other', nearest('1'), nearest('1.0'), true],
    ['two open ends', truncated('1.0'), interval.negate(truncated('-1.1')), false],
  ])('%s', (_, a, b, meets) => {
    expect(interval.meets(a, b)).toBe(meets);
    expect(interval.meets(b, a)).toBe(meets);
  });

  it('hold a whole number or none', () => {
    expect(interval.containsWhole(nearest('8.9'))).toBe(false);
    // [8,45; 8,55] holds none, [8,95; 9,05] holds 9
    expect(interval.containsWhole(nearest('9.0'))).toBe(true);
    expect(interval.containsWhole(interval.scale(truncated('4'), rational.fraction(1, 5)))).toBe(false);
    expect(interval.containsWhole(interval.negate(truncated('2')))).toBe(true);
    expect(interval.containsWhole(interval.point(number('-3')))).toBe(true);
  });
});

const printed = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([coefficient, scale]) => decimal(coefficient, scale));
const read = fc
  .tuple(printed, fc.boolean())
  .map(([value, cut]) => (cut ? interval.truncated : interval.nearest)(value));
/** A number inside: from just above the low end, when that is out, to just below the high one. */
const share = fc.integer({ min: 1, max: 99 });
const inside = ({ low, high }: Interval, at: number): Rational =>
  rational.add(low, rational.multiply(rational.subtract(high, low), rational.fraction(at, 100)));
const holds = (values: Interval, value: Rational): boolean => interval.meets(values, interval.point(value));

describe('whatever two printed numbers stand for', () => {
  it('their sum, difference and product stand within the computed ends', () => {
    fc.assert(
      fc.property(read, read, share, share, (a, b, first, second) => {
        const [x, y] = [inside(a, first), inside(b, second)];
        expect(holds(interval.add(a, b), rational.add(x, y))).toBe(true);
        expect(holds(interval.subtract(a, b), rational.subtract(x, y))).toBe(true);
        expect(holds(interval.multiply(a, b), rational.multiply(x, y))).toBe(true);
      }),
    );
  });

  it('so does their quotient, unless the divisor may be 0', () => {
    fc.assert(
      fc.property(read, read, share, share, (a, b, first, second) => {
        const quotient = interval.divide(a, b);
        expect(quotient === null).toBe(interval.containsZero(b));
        if (quotient) expect(holds(quotient, rational.divide(inside(a, first), inside(b, second)))).toBe(true);
      }),
    );
  });

  it('the printed number itself is always among them', () => {
    fc.assert(
      fc.property(printed, value => {
        expect(holds(interval.nearest(value), toRational(value))).toBe(true);
        expect(holds(interval.truncated(value), toRational(value))).toBe(true);
      }),
    );
  });
});
