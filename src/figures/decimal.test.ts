import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, formatDecimal, halfUnit, parseDecimal, roundTo, toRational } from './decimal.ts';
import { compare, fraction, subtract } from './rational.ts';

describe('decimals', () => {
  it.each([
    ['12.0', 120, 1],
    ['-12.50', -1250, 2],
    ['0.05', 5, 2],
    ['007', 7, 0],
    ['+3.1', 31, 1],
  ])('%s is %i with %i decimals', (text, coefficient, scale) => {
    expect(parseDecimal(text)).toEqual({ coefficient, scale });
  });

  it.each(['', '1,5', '1.', '.5', '1e3', '--1', '1 000', '１'])('«%s» is no decimal', text => {
    expect(parseDecimal(text)).toBeNull();
  });

  it.each([
    [120, 1, '12.0'],
    [-5, 2, '-0.05'],
    [0, 2, '0.00'],
    [12, -3, '12000'],
    [0, -3, '0'],
    [10n ** 20n + 7n, 2, '1000000000000000000.07'],
  ])('%s with %i decimals is written %s', (coefficient, scale, text) => {
    expect(formatDecimal(decimal(coefficient, scale))).toBe(text);
  });

  it.each([
    // 2 / 3 = 0,666…
    [2, 3, 2, 67],
    // halves go away from zero
    [5, 1000, 2, 1],
    [-5, 1000, 2, -1],
    [4999, 1000000, 2, 0],
    // 123.456 to the thousand below the comma mark
    [123456, 1, -3, 123],
    [123500, 1, -3, 124],
  ])('%i / %i to %i decimals has the digits %i', (top, bottom, scale, digits) => {
    const { coefficient } = roundTo(fraction(top, bottom), scale);
    expect(coefficient === digits).toBe(true);
  });

  it('have half a unit of their last digit', () => {
    expect(compare(halfUnit(decimal(405, 1)), fraction(1, 20))).toBe(0);
    expect(compare(halfUnit(decimal(8084)), fraction(1, 2))).toBe(0);
    expect(compare(halfUnit(decimal(12, -3)), fraction(500, 1))).toBe(0);
  });
});

const anyDecimal = fc
  .tuple(fc.oneof(fc.integer(), fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n })), fc.integer({ min: 0, max: 12 }))
  .map(([coefficient, scale]) => decimal(coefficient, scale));

describe('any decimal', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyDecimal, value => {
        expect(parseDecimal(formatDecimal(value))).toEqual(value);
      }),
    );
  });

  it('is rounded by half a unit at the most', () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: -3, max: 10 }), (value, scale) => {
        const rounded = roundTo(toRational(value), scale);
        const miss = subtract(toRational(rounded), toRational(value));
        const size = miss.numerator < 0 ? subtract(fraction(0, 1), miss) : miss;
        expect(compare(size, halfUnit(rounded))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
