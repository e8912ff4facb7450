/** Whatever is composed reads back as sound: the checker finds no contradiction in it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '#checking';
import { heldOf, plainWording, printBound, readBound } from '#composing';
import { fromText } from '#documents';
import type { Figure, Indicator, Measure } from '#figures';
import { decimal, formatDecimal } from '#figures';

const indicator: Indicator = {
  code: 'output',
  name: 'Sản lượng',
  nameEn: null,
  unit: 'tấn',
  nature: 'flow',
  overAreas: 'sum',
  overTime: 'sum',
  dimensions: [],
  field: 'crops',
  owner: null,
  definition: null,
  source: null,
  validFrom: '2016-01-01',
  validTo: null,
};

function figure(period: string, measure: Measure, value: string): Figure {
  return {
    id: `${period} ${measure}`,
    province: 'vn-04',
    series: { indicator: 'output', items: {}, area: 'vn-04' },
    period,
    measure,
    vintage: 'official',
    value,
    low: null,
    high: null,
    absence: null,
    status: 'approved',
    origin: 'reported',
    reporter: null,
    enteredBy: 'an',
    enteredAt: '2021-06-20T00:00:00Z',
    approvedBy: null,
    approvedAt: null,
    source: null,
    replaces: null,
    reason: null,
    basis: null,
  };
}

const value = fc
  .tuple(fc.integer({ min: 1, max: 5_000_000 }), fc.constantFrom(0, 1, 2))
  .map(([coefficient, scale]) => formatDecimal(decimal(coefficient, scale)));

/** With the least number of relations that must have held in 300 runs; behind `trên` the checker decides nothing. */
const sentences: readonly (readonly [string, number])[] = [
  [
    'Sản lượng ngô {{output lead="đạt"}}, {{output of-target by=tw}} (kế hoạch {{output target by=tw}}), {{output growth}} (cùng kỳ {{output base}}).',
    250,
  ],
  [
    'Sản lượng ngô {{output lead="ước đạt"}}, {{output of-target by=tw}}, {{output index}}; cùng kỳ năm trước đạt {{output base}}; kế hoạch năm {{output target by=tw}}.',
    250,
  ],
  ['Sản lượng ngô {{output lead="đạt"}}, {{output over-target by=tw}} (kế hoạch {{output target by=tw}}).', 100],
  ['Sản lượng ngô {{output lead="đạt"}}, {{output difference}} (cùng kỳ {{output base}}).', 250],
  [
    'Sản lượng ngô {{output lead="đạt trên" unit="nghìn tấn" decimals=1}}, {{output growth decimals=2}} (cùng kỳ {{output base}}).',
    0,
  ],
];

it.each(sentences)('%s', (sentence, least) => {
  let related = 0;
  fc.assert(
    fc.property(value, value, value, fc.integer({ min: 0, max: 2 }), (now, before, target, percentDecimals) => {
      const held = heldOf(
        [indicator],
        [figure('2021-S1', 'actual', now), figure('2020-S1', 'actual', before), figure('2021', 'target:tw', target)],
      );
      const setting = { area: 'vn-04', period: '2021-S1', wording: { ...plainWording, percentDecimals } };
      const text = sentence.replace(/\{\{(.*?)\}\}/g, (_, inner: string) => {
        const read = readBound(inner);
        if (!read.ok || !('figure' in read.bound)) throw new Error(inner);
        const printed = printBound(read.bound.figure, setting, held);
        if (!printed.ok) throw new Error(printed.problem.id);
        return printed.text;
      });
      const { findings, summary } = check(fromText(text, 'composed'));
      related += summary.relations.holds;
      expect(findings.map(({ rule, verdict, message }) => `${text}: ${rule} ${verdict}: ${message.vi}`)).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(related).toBeGreaterThanOrEqual(least);
});
