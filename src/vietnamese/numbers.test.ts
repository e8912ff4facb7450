import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, writeNumber } from './numbers.ts';

const value = (text: string) => {
  const read = readNumber(text);
  return read && [read.coefficient, read.scale, read.malformed];
};

describe('numbers in figures', () => {
  it.each([
    ['3.669,25', 366925n, 2, false],
    ['1070,86', 107086n, 2, false],
    ['346 000', 346000n, 0, false],
    ['3 600 000,5', 36000005n, 1, false],
    ['78.53', 7853n, 2, false],
    ['0.899', 899n, 3, false],
    ['3.669', 3669n, 0, false],
    ['153.687.774.900', 153687774900n, 0, false],
    ['02', 2n, 0, false],
    ['1725', 1725n, 0, false],
    ['4736,0', 47360n, 1, false],
    ['1,234,567.8', 12345678n, 1, false],
    ['28,170,275', 28170275n, 0, false],
    ['25.9140', 259140n, 4, true],
    ['1.493.65', 149365n, 2, true],
    ['1.2345.678', 12345678n, 0, true],
    ['-1,57', -157n, 2, false],
    ['12.345.678.901.234.567.890', 12345678901234567890n, 0, false],
  ])('%s', (text, coefficient, scale, malformed) => {
    expect(value(text)).toEqual([coefficient, scale, malformed]);
  });

  it.each(['1,2,3', '12 34', '', 'a1', '1.', '100 2000'])('%s is not one number', text => {
    expect(readNumber(text)).toBeNull();
  });

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(6), (coefficient, scale) => {
        const written = writeNumber({ coefficient, scale });
        expect(readNumber(written)).toEqual({ coefficient, scale, malformed: false });
      }),
    );
  });
});
