import { describe, expect, it } from 'vitest';
import { compare } from '../comparison/compare.ts';
import type { Operand } from '../comparison/comparison.ts';
import { roundedComparison } from '../comparison/print.ts';
import { exactDecimal } from '../decimal.ts';
import * as rational from '../rational.ts';
import { link, smallLinks, smallProvince } from './areas.fixtures.ts';
import { baseParts, restatedBase } from './restatedBase.ts';

const geography = { areas: smallProvince, links: smallLinks };
const indicator = { code: 'grain', unit: 'tấn', nature: 'flow', overAreas: 'sum', overTime: 'sum' } as const;

function figure(area: string, value: string | null, change: Partial<Operand['figure']> = {}): Operand['figure'] {
  const series = { indicator: 'grain', items: {}, area };
  const plain = {
    measure: 'actual',
    vintage: 'official',
    low: null,
    high: null,
    absence: null,
    origin: 'reported',
  } as const;
  return { series, period: '2024-S2', value, ...plain, ...change };
}
const held = (...figures: Operand['figure'][]) => new Map(figures.map(one => [one.series.area, one]));
const question = { area: 'x', period: '2025-S2', basePeriod: '2024-S2' };

describe('last year on the boundaries of this year', () => {
  it('asks for the parts and makes one base of them, with which this year is compared', () => {
    const parts = baseParts(geography, question);
    expect(parts.ok && parts.parts.map(part => part.area)).toEqual(['a', 'b']);
    const base = restatedBase(geography, question, { indicator, held: held(figure('a', '10.5'), figure('b', '20')) });
    expect(base).toMatchObject({
      ok: true,
      operand: { restated: true, boundaries: '2025-07-01', figure: { value: '30.5', period: '2024-S2' } },
    });
    if (!base.ok) return;
    const of: Operand = { indicator, figure: figure('x', '61', { period: '2025-S2' }), boundaries: '2025-07-01' };
    const growth = compare({ kind: 'growth', of, base: base.operand });
    expect(growth).toMatchObject({ ok: true, restated: true });
    expect(growth.ok && roundedComparison(growth, 1)).toBe('100.0');
  });

  it('is as weak as its weakest part, and has bounds when one part has', () => {
    const parts = held(
      figure('a', '10', { vintage: 'estimate' }),
      figure('b', '20', { low: '19', high: '22', origin: 'implied' }),
    );
    const base = restatedBase(geography, question, { indicator, held: parts });
    expect(base.ok && base.operand.figure).toMatchObject({
      value: '30',
      low: '29',
      high: '32',
      vintage: 'estimate',
      origin: 'implied',
    });
  });

  it('is the figure itself where nothing moved, rates too', () => {
    const rate = { ...indicator, nature: 'rate', overAreas: 'none', overTime: 'none' } as const;
    const own = figure('p', '7');
    const base = restatedBase(geography, { ...question, area: 'p' }, { indicator: rate, held: held(own) });
    expect(base).toEqual({ ok: true, operand: { indicator: rate, figure: own, boundaries: '1945-01-01' } });
  });

  it('is refused with the reason', () => {
    const id = (base: ReturnType<typeof restatedBase>) => (base.ok ? 'a base' : base.problem.id);
    expect(id(restatedBase(geography, question, { indicator, held: held(figure('a', '1')) }))).toBe('part-absent');
    const unknown = {
      ...geography,
      links: smallLinks.map(one => (one.predecessor === 'b' ? link(['b', 'x'], one.on, null) : one)),
    };
    expect(id(restatedBase(unknown, question, { indicator, held: held() }))).toBe('share-unknown');
    const rate = { ...indicator, nature: 'rate', overAreas: 'none', overTime: 'none' } as const;
    expect(
      id(restatedBase(geography, question, { indicator: rate, held: held(figure('a', '1'), figure('b', '2')) })),
    ).toBe('not-summed-over-areas');
  });
});

describe('a fraction as a decimal', () => {
  it('takes the decimals it needs, and is none for a third', () => {
    expect(exactDecimal(rational.fraction(75, 100))).toBe('0.75');
    expect(exactDecimal(rational.fraction(-600, 100))).toBe('-6');
    expect(exactDecimal(rational.fraction(1, 1024))).toBe('0.0009765625');
    expect(exactDecimal(rational.fraction(1, 3))).toBeNull();
  });
});
