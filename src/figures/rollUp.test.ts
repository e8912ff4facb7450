import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as rational from './rational.ts';
import { type Held, totalOverAreas, totalOverTime } from './rollUp.ts';

const flow = { nature: 'flow', overAreas: 'sum', overTime: 'sum' } as const;
const one = rational.whole(1);

describe('totals over areas', () => {
  it('say of how many of how many they are; zero is a value', () => {
    const held = new Map<string, Held>([
      ['a', rational.whole(5)],
      ['b', rational.whole(0)],
      ['c', 'not-due'],
      ['d', 'not-applicable'],
    ]);
    expect(totalOverAreas(flow, ['a', 'b', 'c', 'd', 'e'], held)).toEqual({
      ok: true,
      value: { numerator: 5, denominator: 1 },
      absence: null,
      coverage: { reported: 2, expected: 4, notReported: 1, notDue: 1, notApplicable: 1 },
    });
  });

  it('are no zero where nobody has a value, and say why', () => {
    const absence = (...reasons: Held[]) => {
      const areas = reasons.map((_, at) => String(at));
      const total = totalOverAreas(flow, areas, new Map(reasons.map((reason, at) => [String(at), reason])));
      return total.ok && total.value === null ? total.absence : 'a value';
    };
    expect(absence('not-due', 'not-applicable')).toBe('not-due');
    expect(absence('not-due', 'not-reported')).toBe('not-reported');
    expect(absence('not-applicable', 'not-applicable')).toBe('not-applicable');
    expect(absence()).toBe('not-reported');
    expect(absence(rational.whole(0))).toBe('a value');
  });

  it('leave out an area that is not expected', () => {
    const total = totalOverAreas(
      flow,
      ['a'],
      new Map([
        ['a', one],
        ['z', one],
      ]),
    );
    expect(total).toMatchObject({ value: { numerator: 1 }, coverage: { reported: 1, expected: 1 } });
  });

  it('are refused for a rate, and for a stock that says so', () => {
    for (const nature of ['rate', 'index', 'share', 'rank', 'stock'] as const) {
      expect(totalOverAreas({ nature, overAreas: 'none' }, ['a'], new Map([['a', one]]))).toEqual({
        ok: false,
        problem: { id: 'not-summed-over-areas', nature },
      });
    }
  });

  it('count every area once', () => {
    const held = fc.oneof(
      fc.integer().map(rational.whole),
      fc.constantFrom<Held>('not-due', 'not-reported', 'not-applicable'),
    );
    fc.assert(
      fc.property(fc.array(held), values => {
        const areas = values.map((_, at) => String(at));
        const total = totalOverAreas(flow, areas, new Map(values.map((value, at) => [String(at), value])));
        if (!total.ok) throw new Error(total.problem.id);
        const { reported, expected, notReported, notDue, notApplicable } = total.coverage;
        expect(reported + notReported + notDue).toBe(expected);
        expect(expected + notApplicable).toBe(values.length);
        expect(total.value === null).toBe(reported === 0);
      }),
    );
  });
});

describe('totals over time', () => {
  const quarters = (...values: Held[]) => values.map((value, at) => [`2021-Q${at + 1}`, value] as const);
  const two = rational.whole(2);
  const stock = { nature: 'stock', overTime: 'last' } as const;

  it('are a sum of flows and the last of stocks', () => {
    expect(totalOverTime(flow, quarters(one, two))).toEqual({
      ok: true,
      value: { numerator: 3, denominator: 1 },
      soFar: { numerator: 3, denominator: 1 },
      coverage: { reported: 2, expected: 2 },
      missing: null,
    });
    expect(totalOverTime(stock, quarters('not-reported', two))).toMatchObject({
      value: { numerator: 2 },
      coverage: { reported: 1, expected: 1 },
    });
  });

  it('say what is missing and what there is so far; zero is a value, what does not apply is not waited for', () => {
    expect(totalOverTime(flow, quarters(one, 'not-reported', rational.whole(0), 'not-applicable'))).toEqual({
      ok: true,
      value: null,
      soFar: { numerator: 1, denominator: 1 },
      coverage: { reported: 2, expected: 3 },
      missing: { id: 'period-absent', period: '2021-Q2', absence: 'not-reported' },
    });
    expect(totalOverTime(flow, quarters(one, 'not-applicable'))).toMatchObject({ value: { numerator: 1 } });
    expect(totalOverTime(flow, quarters('not-applicable', 'not-applicable'))).toMatchObject({
      value: null,
      soFar: null,
      missing: { absence: 'not-applicable' },
    });
    expect(totalOverTime(stock, quarters(one, 'not-due'))).toMatchObject({
      value: null,
      soFar: null,
      coverage: { reported: 0, expected: 1 },
      missing: { period: '2021-Q2', absence: 'not-due' },
    });
  });

  it('are refused for rates', () => {
    expect(totalOverTime({ nature: 'rate', overTime: 'none' }, quarters(one))).toMatchObject({
      problem: { id: 'not-summed-over-time' },
    });
  });
});
