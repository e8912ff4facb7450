import { describe, expect, it } from 'vitest';
import { decimal, toRational } from '../decimal.ts';
import type { Indicator, Nature } from '../indicator.ts';
import { closed } from '../interval.ts';
import * as rational from '../rational.ts';
import { compare } from './compare.ts';
import type { Operand, Question } from './comparison.ts';
import { roundedComparison, warrantedDecimals } from './print.ts';

type Change = Partial<Operand['figure']> & {
  readonly nature?: Nature;
  readonly unit?: string | null;
  readonly code?: string;
  readonly area?: string;
  readonly overTime?: Indicator['overTime'];
  readonly boundaries?: string;
  readonly restated?: boolean;
};

/** A flow in tấn of the first half of 2021, but for what is changed. */
function operand(value: string | null, change: Change = {}): Operand {
  const {
    nature = 'flow',
    unit = 'tấn',
    code = 'grain',
    area = 'p',
    overTime = nature === 'flow' ? 'sum' : 'none',
    boundaries,
    restated,
    ...figure
  } = change;
  const rest: Omit<Operand['figure'], 'value'> = {
    series: { indicator: code, items: {}, area },
    period: '2021-S1',
    measure: 'actual',
    vintage: 'estimate',
    low: null,
    high: null,
    absence: null,
    origin: 'reported',
  };
  return { indicator: { code, unit, nature, overTime }, figure: { ...rest, value, ...figure }, boundaries, restated };
}
const before = (value: string | null, change: Change = {}) => operand(value, { period: '2020-S1', ...change });
const target = (value: string | null, change: Change = {}) =>
  operand(value, { period: '2021', measure: 'target:tw', ...change });

/** The value to so many decimals, or the id of the problem. */
function printed(question: Question, decimals = 2): string {
  const found = compare(question);
  return found.ok ? roundedComparison(found, decimals) : found.problem.id;
}

describe('comparisons, worked by hand', () => {
  it('share of each target', () => {
    // 789.577 of 1462 and of 2025 tỷ: 54.006... and 38.991... %
    const of = operand('789.577', { unit: 'tỷ đồng' });
    const unit = 'tỷ đồng';
    expect(printed({ kind: 'share-of-target', of, target: target('1462', { unit }) }, 1)).toBe('54.0');
    expect(printed({ kind: 'share-of-target', of, target: target('2025', { unit, measure: 'target:hdnd' }) }, 1)).toBe(
      '39.0',
    );
  });

  it('growth, index, difference and multiple of one pair', () => {
    // 45 over 36: a quarter more.
    const pair = { of: operand('45'), base: before('36') };
    expect(printed({ kind: 'growth', ...pair })).toBe('25.00');
    expect(printed({ kind: 'index', ...pair })).toBe('125.00');
    expect(printed({ kind: 'difference', ...pair })).toBe('9.00');
    expect(printed({ kind: 'multiple', ...pair })).toBe('1.25');
  });

  it('points, where percentages differ', () => {
    const rate = { nature: 'rate', unit: '%' } as const;
    expect(printed({ kind: 'points', of: operand('4.23', rate), base: before('3.59', rate) })).toBe('0.64');
  });

  it('share of a whole, and contribution to its growth', () => {
    expect(printed({ kind: 'share', of: operand('1', { code: 'rice' }), whole: operand('3') })).toBe('33.33');
    // A part that grew by 6 in a whole that was 200 gave 3 points.
    const rice = { code: 'rice' };
    expect(
      printed({ kind: 'contribution', of: operand('56', rice), base: before('50', rice), whole: before('200') }),
    ).toBe('3.00');
  });

  it('places gained: 58th to 56th is two up', () => {
    const rank = { nature: 'rank', unit: null } as const;
    const change: Question = {
      kind: 'rank-change',
      of: operand('56', { ...rank, period: '2020' }),
      base: operand('58', { ...rank, period: '2019' }),
    };
    expect(printed(change, 0)).toBe('2');
  });

  it('a month out of cumulative figures, and cumulative figures out of months', () => {
    const five = operand('50.5', { period: '2021-C05' });
    expect(printed({ kind: 'month-in-cumulative', of: operand('63.25'), before: five })).toBe('12.75');
    expect(printed({ kind: 'month-in-cumulative', of: operand('7', { period: '2021-M01' }), before: null })).toBe(
      '7.00',
    );
    const months = ['1.1', '2.2', '3.3'].map((value, at) => operand(value, { period: `2021-M0${at + 1}` }));
    expect(printed({ kind: 'cumulative', of: months })).toBe('6.60');
  });

  it('is exact and rounds once, halves away from zero', () => {
    const third = compare({ kind: 'multiple', of: operand('1'), base: before('3') });
    expect(third.ok && rational.compare(third.value, rational.fraction(1, 3))).toBe(0);
    // 201 over 200 is 0.5 % more; 199 over 200 is 0.5 % less.
    expect(printed({ kind: 'growth', of: operand('201'), base: before('200') }, 0)).toBe('1');
    expect(printed({ kind: 'growth', of: operand('199'), base: before('200') }, 0)).toBe('-1');
  });

  it('carries the bounds of a base that is only implied', () => {
    const base = before('100', { low: '80', high: '125', origin: 'implied' });
    const found = compare({ kind: 'growth', of: operand('100'), base });
    expect(found).toMatchObject({ ok: true, implied: true, restated: false });
    const { low, high } = (found.ok && found.range) || { low: rational.whole(9), high: rational.whole(9) };
    // 100/125 and 100/80.
    expect([rational.toNumber(low), rational.toNumber(high)]).toEqual([-20, 25]);
  });
});

describe('comparisons refused', () => {
  it('growth on nothing, on less than nothing, and on what may be either', () => {
    for (const kind of ['growth', 'index', 'multiple'] as const) {
      expect(printed({ kind, of: operand('5'), base: before('0') })).toBe('base-zero');
      expect(printed({ kind, of: operand('5'), base: before('-2') })).toBe('base-negative');
      expect(printed({ kind, of: operand('5'), base: before('2', { low: '-1', high: '5' }) })).toBe('base-negative');
    }
    expect(printed({ kind: 'difference', of: operand('5'), base: before('-2') })).toBe('7.00');
    expect(printed({ kind: 'growth', of: operand('-1'), base: before('2') })).toBe('-150.00');
    expect(printed({ kind: 'share-of-target', of: operand('5'), target: target('0') })).toBe('base-zero');
  });

  it('percent for points and points for anything else', () => {
    const rate = { nature: 'rate', unit: '%' } as const;
    for (const kind of ['growth', 'index', 'difference'] as const) {
      expect(printed({ kind, of: operand('4', rate), base: before('3', rate) })).toBe('percent-differs-in-points');
    }
    expect(printed({ kind: 'points', of: operand('4'), base: before('3') })).toBe('points-need-percent');
    // A yield is a rate but no percentage: it grows.
    const harvest = { nature: 'rate', unit: 'tạ/ha' } as const;
    expect(printed({ kind: 'growth', of: operand('52', harvest), base: before('50', harvest) })).toBe('4.00');
  });

  it('other units, series, boundaries', () => {
    const base = before('3');
    expect(printed({ kind: 'growth', of: operand('4', { unit: 'kg' }), base })).toBe('units-differ');
    expect(printed({ kind: 'growth', of: operand('4', { code: 'rice' }), base })).toBe('series-differ');
    expect(printed({ kind: 'growth', of: operand('4', { area: 'd' }), base })).toBe('series-differ');
    const moved = { of: operand('4', { boundaries: '2025-07-01' }), base: before('3', { boundaries: '2020-03-01' }) };
    expect(printed({ kind: 'growth', ...moved })).toBe('boundaries-differ');
    const restated = before('3', { boundaries: '2025-07-01', restated: true });
    expect(compare({ kind: 'growth', of: moved.of, base: restated })).toMatchObject({ ok: true, restated: true });
  });

  it('other lengths of time, and bases that are not earlier', () => {
    const of = operand('4');
    expect(printed({ kind: 'growth', of, base: operand('3', { period: '2020' }) })).toBe('lengths-differ');
    expect(printed({ kind: 'growth', of, base: operand('3', { period: '2020-C05' }) })).toBe('lengths-differ');
    expect(
      printed({ kind: 'growth', of: operand('3', { period: '2021-C05' }), base: operand('3', { period: '2020-C04' }) }),
    ).toBe('lengths-differ');
    expect(
      printed({
        kind: 'growth',
        of: operand('3', { period: '2021-spring' }),
        base: operand('3', { period: '2020-winter' }),
      }),
    ).toBe('lengths-differ');
    expect(printed({ kind: 'growth', of, base: operand('3') })).toBe('base-not-earlier');
    expect(printed({ kind: 'growth', of, base: operand('3', { period: '2021-S2' }) })).toBe('base-not-earlier');
    const herd = { nature: 'stock', unit: 'con' } as const;
    expect(
      printed({ kind: 'growth', of: operand('3', herd), base: operand('2', { ...herd, period: '/2020-06-25' }) }),
    ).toBe('50.00');
  });

  it('values that are not there, with the reason', () => {
    const due = before(null, { absence: 'not-due' });
    expect(compare({ kind: 'growth', of: operand('1'), base: due })).toEqual({
      ok: false,
      problem: { kind: 'growth', id: 'absent', role: 'base', period: '2020-S1', absence: 'not-due' },
    });
    expect(printed({ kind: 'cumulative', of: [operand(null, { period: '2021-M01' })] })).toBe('absent');
    expect(printed({ kind: 'growth', of: operand('0'), base: before('5') })).toBe('-100.00');
  });

  it('targets that are none, of other years, or set beside a target', () => {
    const of = operand('5');
    expect(printed({ kind: 'share-of-target', of, target: operand('9') })).toBe('not-a-target');
    expect(printed({ kind: 'share-of-target', of: target('5'), target: target('9') })).toBe('not-actual');
    expect(printed({ kind: 'share-of-target', of, target: target('9', { period: '2020' }) })).toBe(
      'target-of-another-period',
    );
    const stock = { nature: 'stock', unit: 'xã' } as const;
    expect(
      printed({
        kind: 'share-of-target',
        of: operand('17', { ...stock, period: '/2021-06-11' }),
        target: target('20', stock),
      }),
    ).toBe('85.00');
  });

  it('shares of what is not added, of other kinds and times, and over the whole', () => {
    const rate = { nature: 'rate', unit: '%' } as const;
    expect(printed({ kind: 'share', of: operand('1', rate), whole: operand('2', rate) })).toBe('not-additive');
    expect(printed({ kind: 'share', of: operand('1'), whole: operand('2', { nature: 'stock' }) })).toBe(
      'natures-differ',
    );
    expect(printed({ kind: 'share', of: operand('1'), whole: before('2') })).toBe('periods-differ');
    expect(printed({ kind: 'share', of: operand('3'), whole: operand('2') })).toBe('part-exceeds-whole');
    expect(
      printed({ kind: 'contribution', of: operand('1', rate), base: before('1', rate), whole: before('2', rate) }),
    ).toBe('not-additive');
  });

  it('ranks as numbers and numbers as ranks', () => {
    const rank = { nature: 'rank', unit: null } as const;
    expect(printed({ kind: 'growth', of: operand('1', rank), base: before('2', rank) })).toBe('rank-has-no-ratio');
    expect(printed({ kind: 'rank-change', of: operand('1'), base: before('2') })).toBe('not-a-rank');
  });

  it('months that do not follow, are missing, or belong to stocks', () => {
    const four = operand('4', { period: '2021-C04' });
    expect(printed({ kind: 'month-in-cumulative', of: operand('6'), before: four })).toBe('not-a-month-apart');
    expect(printed({ kind: 'month-in-cumulative', of: operand('6'), before: null })).toBe('not-a-month-apart');
    expect(printed({ kind: 'month-in-cumulative', of: operand('6', { period: '2021-Q2' }), before: four })).toBe(
      'not-cumulative',
    );
    const stock = { nature: 'stock' } as const;
    expect(
      printed({
        kind: 'month-in-cumulative',
        of: operand('6', stock),
        before: operand('5', { ...stock, period: '2021-C05' }),
      }),
    ).toBe('not-summed-over-time');
    const gap = ['2021-M01', '2021-M03'].map(period => operand('1', { period }));
    expect(compare({ kind: 'cumulative', of: gap })).toMatchObject({
      problem: { id: 'months-missing', expected: '2021-M02', found: '2021-M03' },
    });
    expect(printed({ kind: 'cumulative', of: [] })).toBe('months-missing');
  });
});

describe('the decimals that a range warrants', () => {
  const at = (coefficient: number) => toRational(decimal(coefficient, 4));
  it.each([
    [494_998, 505_001, 0],
    [-125_500, -124_500, 1],
    [199_400, 200_600, 1],
    [42_250, 42_350, 2],
    [1_000_000, 30_000_000, 0],
  ])('from %i to %i ten-thousandths', (low, high, decimals) => {
    expect(warrantedDecimals(closed(at(low), at(high)), 2)).toBe(decimals);
  });
});
