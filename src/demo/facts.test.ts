import { describe, expect, it } from 'vitest';
import {
  breakdownKey,
  compare,
  type Decimal,
  type ComparisonKind,
  interval,
  type Operand,
  parseDecimal,
  periodOfCode,
  type Question,
  type Rational,
  rational,
  roundedComparison,
  toRational,
} from '#figures';
import { demoAreas } from './areas.ts';
import { demoDimensions, demoFields, demoIndicators, demoOrganisations } from './catalogue.ts';
import printed from './data/printed.json' with { type: 'json' };
import { facts, keyOf } from './facts.ts';

const figures = facts();
const indicators = new Map(demoIndicators().map(indicator => [indicator.code, indicator]));
const held = new Map(figures.map(figure => [keyOf(figure), figure]));

function operand(key: string): Operand | undefined {
  const figure = held.get(key);
  const indicator = figure && indicators.get(figure.series.indicator);
  return figure === undefined || indicator === undefined ? undefined : { indicator, figure };
}

describe('the facts', () => {
  it('hold to the catalogue, and no two are of one series, period and measure', () => {
    expect(held.size).toBe(figures.length);
    const dimensions = new Map(
      demoDimensions().map(({ code, items }) => [code, new Set(items.map(item => item.code))]),
    );
    const areas = new Set(demoAreas().map(({ id }) => id));
    const organisations = new Set(demoOrganisations().map(({ code }) => code));
    for (const { series, period, measure, value, low, high, reporter } of figures) {
      const indicator = indicators.get(series.indicator);
      expect(indicator, series.indicator).toBeDefined();
      for (const [dimension, item] of Object.entries(series.items)) {
        expect(indicator?.dimensions).toContain(dimension);
        expect(dimensions.get(dimension)?.has(item), `${dimension}=${item}`).toBe(true);
      }
      expect(areas.has(series.area), series.area).toBe(true);
      expect(periodOfCode(period), period).not.toBeNull();
      if (reporter !== null) expect(organisations.has(reporter)).toBe(true);
      if (measure !== 'actual') expect(organisations.has(measure.slice(7)), measure).toBe(true);
      const [least, middle, most] = [low ?? value, value, high ?? value].map(text => exact(text ?? ''));
      expect(
        least && middle && most && rational.compare(least, middle) <= 0 && rational.compare(middle, most) <= 0,
      ).toBe(true);
    }
  });

  it('are named in English too, with their fields and breakdowns', () => {
    const fields = demoFields().filter(({ nameEn }) => nameEn === '');
    const unnamed = demoDimensions().flatMap(each => [each, ...each.items].filter(({ nameEn }) => !nameEn));
    expect([fields, unnamed]).toEqual([[], []]);
  });

  it('cover all 26 fields of the report, each indicator with an owner and a name of its own', () => {
    const fields = new Set(figures.map(({ series }) => indicators.get(series.indicator)?.field));
    expect(fields).toEqual(new Set(demoFields().map(({ code }) => code)));
    expect(fields.size).toBe(26);
    const names = demoIndicators().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, code, owner } of demoIndicators()) {
      expect(name).toBe(name.normalize('NFC'));
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(demoOrganisations().some(one => one.code === owner)).toBe(true);
    }
  });

  it('set several targets for one series', () => {
    const revenue = figures.filter(
      ({ series, measure }) =>
        series.indicator === 'budget-revenue' && measure !== 'actual' && breakdownKey(series.items) === '',
    );
    expect(revenue.map(({ measure, origin, low, high }) => [measure, origin, low, high])).toEqual([
      // 39 and 54 % of them: 789,5765 / 39,5 % to 789,5775 / 38,5 %, and 789,5765 / 54,5 % to 789,5775 / 53,5 %.
      ['target:hdnd-tinh', 'implied', '1998.92784', '2050.85065'],
      ['target:tw', 'implied', '1448.76422', '1475.84580'],
    ]);
  });

  it('bound what only follows: last year from growth, a whole number where things are counted', () => {
    const base = (indicator: string, items: string, period = '2020-S1') => {
      const found = held.get(`${indicator} ${items} vn-04 ${period} actual`);
      return [found?.value, found?.low, found?.high, found?.origin];
    };
    // 102.043 buffaloes are 319 more than last year.
    expect(base('herd-size', 'animal=trau')).toEqual(['101724', '101724', '101724', 'implied']);
    // 5.135 tỷ is 4,23 % more: 5134,5 / 1,04235 to 5135,5 / 1,04225; of 4.926,6 and not of 4.927 it is that again.
    expect(base('grdp', '')).toEqual(['4926.6', '4925.88', '4927.33', 'implied']);
    // 75 new firms are 8,5 % fewer: only 82 gives that.
    expect(base('newly-registered-enterprises', '')).toEqual(['82', '82', '82', 'implied']);
  });
});

/** `[kind, indicator, items, area, period, against, printed]`. */
type Printed = readonly [
  kind: ComparisonKind,
  indicator: string,
  items: string,
  area: string,
  period: string,
  against: string,
  percent: string,
];

function asked([kind, indicator, items, area, period, against]: Printed): Question | null {
  const series = `${indicator} ${items} ${area}`;
  const of = operand(`${series} ${period} actual`);
  const base = operand(`${series} ${against} actual`);
  const target = operand(`${series} 2021 ${against}`) ?? operand(`${series} ${period} ${against}`);
  if (of === undefined) return null;
  if (kind === 'share-of-target') return target === undefined ? null : { kind, of, target };
  return base === undefined ? null : ({ kind, of, base } as Question);
}

function exact(text: string): Rational {
  return toRational(printedDecimal(text));
}

function printedDecimal(text: string): Decimal {
  const read = parseDecimal(text);
  if (read === null) throw new Error(`${text} is no decimal`);
  return read;
}

const decimalsOf = (text: string) => (text.split('.')[1] ?? '').length;

describe('the percentages printed beside the facts', () => {
  const rows = printed as unknown as readonly Printed[];

  it('follow from them when rounded, but for these', () => {
    const differing = rows.flatMap(row => {
      const question = asked(row);
      if (question === null) throw new Error(`nothing to compare: ${row.join(' ')}`);
      const found = compare(question);
      if (!found.ok) throw new Error(`${row.join(' ')}: ${found.problem.id}`);
      const [, indicator, items, , , , percent] = row;
      const worked = roundedComparison(found, decimalsOf(percent));
      return rational.compare(exact(worked), exact(percent)) === 0
        ? []
        : [`${indicator} ${items}: ${percent}, not ${worked}`];
    });
    // Worked again by hand from the two values printed with each.
    expect(differing).toEqual([
      // 57,84 and 11,66 more: 11,66 / 46,18 is 25,249 %; within what the two roundings allow.
      'fishery-output fishing-mode=khai-thac: 25.26, not 25.25',
      // 350,3 of 350 is a tenth of a percent more, not one percent.
      'crop-area crop=dong-rieng: 101, not 100',
      // 25.748,75 of 25.156,5 is 102,354: cut off, not rounded.
      'crop-area crop=ngo-xuan: 102.3, not 102.4',
      // 429,8 of 350.
      'crop-area crop=thach-den: 122.5, not 122.8',
      // 484,5 of 570,2.
      'crop-output crop=dau-tuong: 85.7, not 85.0',
      // 304,6 of 352,7.
      'crop-output crop=lac: 84.6, not 86.4',
      // 29.136,9 of 35.326,1 is 82,4798: cut off.
      'crop-output crop=san: 82.47, not 82.48',
    ]);
    expect(rows).toHaveLength(62);
  });

  it('and other sums that do not come out: an average, and outputs that are not area times yield', () => {
    const value = (indicator: string, items: string, period: string) =>
      held.get(`${indicator} ${items} vn-04 ${period} actual`)?.value ?? '';
    // 400,31 tỷ of 75 firms is 5,3 tỷ each.
    const average = rational.divide(
      exact(value('registered-capital-of-new-enterprises', '', '2021-S1')),
      exact(value('newly-registered-enterprises', '', '2021-S1')),
    );
    expect(roundedComparison({ value: average }, 1)).toBe('5.3');
    expect(value('average-registered-capital-per-new-enterprise', '', '2021-S1')).toBe('4.4');
    const crops = figures.flatMap(({ series, measure, period, origin }) =>
      series.indicator === 'crop-yield' &&
      measure === 'actual' &&
      origin === 'reported' &&
      period === '2021-winter-spring'
        ? [breakdownKey(series.items)]
        : [],
    );
    const apart = crops.filter(items => {
      const [area, harvest, output] = ['crop-area', 'crop-yield', 'crop-output'].map(indicator =>
        interval.nearest(printedDecimal(value(indicator, items, '2021-winter-spring'))),
      );
      if (!area || !harvest || !output) return true;
      return !interval.meets(interval.scale(interval.multiply(area, harvest), rational.fraction(1, 10)), output);
    });
    expect(apart).toEqual([
      // 581,5 ha of 8,4 tạ are 488,5 tấn, not 484,5; 126,7 of 150,0 are 1.900,5, not 1.870,8.
      'crop=dau-tuong',
      'crop=khoai-tay',
      // 3.669,25 of 52,43 are 19.237,9, not 19.604,8; of the sugar cane only part is harvested.
      'crop=lua-xuan',
      'crop=mia',
    ]);
  });
});
