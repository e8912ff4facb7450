import { describe, expect, it } from 'vitest';
import { breakdownKey, parseDecimal, periodOfCode, rational, type Rational, toRational } from '#figures';
import { type DemoFigure, facts, keyOf } from './facts.ts';
import { demoProvince } from './province.ts';

const all = [...demoProvince().figures()];
const held = new Map(all.map(figure => [keyOf(figure), figure]));
const again = [...demoProvince().figures()];

function exact(indicator: string, period: string, { items = {}, area = 'vn-04' } = {}): Rational {
  const figure = held.get(keyOf({ series: { indicator, items, area }, period, measure: 'actual' }));
  const value = parseDecimal(figure?.value ?? '');
  if (value === null) throw new Error(`no ${indicator} ${breakdownKey(items)} ${period}`);
  return toRational(value);
}
const sum = (values: readonly Rational[]) => values.reduce(rational.add, rational.whole(0));
const same = (a: Rational, b: Rational) => rational.compare(a, b) === 0;
const parts = (indicator: string, period: string, items: readonly Record<string, string>[]) =>
  sum(items.map(each => exact(indicator, period, { items: each })));

const sectors = [
  'nong-lam-nghiep-va-thuy-san',
  'cong-nghiep-va-xay-dung',
  'dich-vu',
  'thue-san-pham-tru-tro-cap-san-pham',
].map(sector => ({ sector }));

describe('the made-up year after the report', () => {
  it('is the same again and says that it is made up', () => {
    expect(again).toEqual(all);
    for (const { period, origin } of all) if (/2022/.test(period)) expect(origin).toBe('synthetic');
  });

  it('follows every series of the report but single occasions, and every plan', () => {
    const later = (code: string) => code.replace(/20\d\d/g, year => String(Number(year) + 1));
    const wanted = facts().filter(
      ({ period, measure, origin }: DemoFigure) =>
        (measure !== 'actual' || origin === 'reported') && periodOfCode(period)?.kind !== 'range',
    );
    expect(wanted.length).toBeGreaterThan(440);
    const missing = wanted.filter(figure => !held.has(keyOf({ ...figure, period: later(figure.period) })));
    expect(missing.map(keyOf)).toEqual([]);
  });

  it('makes a total of its parts again, also one that history had', () => {
    const [year, june, may] = ['2022-S1', '/2022-06-25', '2022-C05'];
    const visitors = [{ visitor: 'noi-dia' }, { visitor: 'quoc-te' }];
    for (const period of [year, may])
      expect(same(parts('tourist-arrivals', period, visitors), exact('tourist-arrivals', period))).toBe(true);
    const modes = [{ 'fishing-mode': 'khai-thac' }, { 'fishing-mode': 'nuoi-trong' }];
    expect(same(parts('fishery-output', june, modes), exact('fishery-output', june))).toBe(true);
    const kinds = [{ 'forest-type': 'rung-phong-ho' }, { 'forest-type': 'rung-san-xuat' }];
    expect(same(parts('forest-area-burnt', year, kinds), exact('forest-area-burnt', year))).toBe(true);
    for (const kind of kinds) {
      const origins = ['rung-tu-nhien', 'rung-trong'].map(origin => ({ ...kind, 'forest-origin': origin }));
      const whole = exact('forest-area-burnt', year, { items: kind });
      expect(same(parts('forest-area-burnt', year, origins), whole)).toBe(true);
    }
  });

  it('keeps what belongs together together', () => {
    const year = '2022-S1';
    expect(same(parts('grdp-share', year, sectors), rational.whole(100))).toBe(true);
    const growth = exact('grdp-growth', year);
    expect(same(parts('grdp-growth-contribution', year, sectors), growth)).toBe(true);
    const gap = rational.subtract(growth, exact('gdp-growth', year, { area: 'vn' }));
    expect(same(exact('grdp-growth-gap', year), gap)).toBe(true);
    const gain = rational.subtract(
      exact('total-sale-price-of-auctioned-assets', year),
      exact('total-starting-price-of-auctioned-assets', year),
    );
    expect(same(exact('auction-gain-over-starting-price', year), gain)).toBe(true);
    expect(
      same(
        exact('herd-size', year, { items: { animal: 'lon' } }),
        exact('herd-size', '2022-M06', { items: { animal: 'lon' } }),
      ),
    ).toBe(true);
  });

  it('gives no district more communes than there are', () => {
    expect(
      same(
        exact('districts-keeping-universal-education', '2022-S1', { items: { 'education-level': 'trung-hoc-co-so' } }),
        rational.whole(10),
      ),
    ).toBe(true);
  });
});
