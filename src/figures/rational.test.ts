import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as rational from './rational.ts';
import { fraction, type Rational } from './rational.ts';

const third = fraction(1, 3);
const half = fraction(1, 2);

/** Equal as numbers: fractions are kept unreduced. */
function same(a: Rational, b: Rational): boolean {
  return rational.compare(a, b) === 0;
}

/** Numerators beyond what a double holds exactly, too. */
const anyWhole = fc.oneof(fc.integer(), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }));
const anyFraction = fc
  .tuple(anyWhole, fc.integer({ min: 1, max: 10 ** 9 }))
  .map(([top, bottom]) => fraction(top, bottom));

describe('fractions', () => {
  it('are added, taken away, multiplied and divided exactly', () => {
    expect(same(rational.add(third, half), fraction(5, 6))).toBe(true);
    expect(same(rational.subtract(third, half), fraction(-1, 6))).toBe(true);
    expect(same(rational.multiply(third, half), fraction(1, 6))).toBe(true);
    expect(same(rational.divide(third, half), fraction(2, 3))).toBe(true);
  });

  it('keep 0,1 + 0,2 equal to 0,3, which doubles do not', () => {
    expect(same(rational.add(fraction(1, 10), fraction(2, 10)), fraction(3, 10))).toBe(true);
  });

  it('stay exact beyond the doubles', () => {
    const big = fraction(10n ** 20n + 1n, 1);
    expect(rational.compare(big, fraction(10n ** 20n, 1))).toBe(1);
    // (10^20 + 1)² = 10^40 + 2 × 10^20 + 1
    expect(same(rational.multiply(big, big), fraction(10n ** 40n + 2n * 10n ** 20n + 1n, 1))).toBe(true);
  });

  it('have a positive denominator, and none that is 0', () => {
    expect(fraction(1, -2)).toEqual({ numerator: -1, denominator: 2 });
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => rational.divide(half, fraction(0, 5))).toThrow(RangeError);
  });

  it.each([
    [7, 2, 3, 4],
    [-7, 2, -4, -4],
    [6, 3, 2, 2],
    [-1, 3, -1, 0],
    [1, 2, 0, 1],
    [-1, 2, -1, -1],
  ])('%i / %i is floored to %i and rounded to %i', (top, bottom, floor, rounded) => {
    expect(rational.floor(fraction(top, bottom))).toBe(floor);
    expect(rational.roundToWhole(fraction(top, bottom)) === rounded).toBe(true);
  });

  it('know their sign', () => {
    expect([fraction(-1, 3), fraction(0, 3), third].map(rational.sign)).toEqual([-1, 0, 1]);
  });

  it('become the nearest double for drawing, however long they are', () => {
    expect(rational.toNumber(fraction(1, 4))).toBe(0.25);
    expect(rational.toNumber(fraction(3n * 10n ** 400n, 2n * 10n ** 400n))).toBeCloseTo(1.5, 12);
  });
});

describe('any fractions', () => {
  it('add in either order, and what is added can be taken away', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(same(rational.add(a, b), rational.add(b, a))).toBe(true);
        expect(same(rational.subtract(rational.add(a, b), b), a)).toBe(true);
      }),
    );
  });

  it('multiply over a sum, and division undoes a product', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        const product = rational.multiply(a, rational.add(b, c));
        expect(same(product, rational.add(rational.multiply(a, b), rational.multiply(a, c)))).toBe(true);
        if (rational.sign(c) !== 0) expect(same(rational.divide(rational.multiply(a, c), c), a)).toBe(true);
      }),
    );
  });

  it('lie between their floor and the next whole number', () => {
    fc.assert(
      fc.property(anyFraction, a => {
        const floor = rational.whole(rational.floor(a));
        expect(rational.compare(floor, a)).toBeLessThanOrEqual(0);
        expect(rational.compare(a, rational.add(floor, rational.whole(1)))).toBeLessThan(0);
      }),
    );
  });
});
