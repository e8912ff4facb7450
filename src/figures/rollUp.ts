/** Totals over areas and over time: only where the nature allows one, and never silent about what is missing. */
import type { Absence } from './figure.ts';
import type { Indicator } from './indicator.ts';
import * as rational from './rational.ts';
import type { Rational } from './rational.ts';

/** A value, or why there is none; an area that said nothing has not reported. */
export type Held = Rational | Absence;

/** `152/161 xã`: those that have a value, zero included, of those to which the indicator applies. */
export interface Coverage {
  readonly reported: number;
  readonly expected: number;
  readonly notReported: number;
  readonly notDue: number;
  readonly notApplicable: number;
}

export type RollUpProblem =
  | { readonly id: 'not-summed-over-areas'; readonly nature: Indicator['nature'] }
  | { readonly id: 'not-summed-over-time'; readonly nature: Indicator['nature'] }
  /** Part of the time has no value: a year is not made of eleven months. */
  | { readonly id: 'period-absent'; readonly period: string; readonly absence: Absence };

export type Total =
  | {
      readonly ok: true;
      /** Of what was reported; null when nothing was. */
      readonly value: Rational | null;
      /** Why there is no value, the nearest to hand: nothing is due yet, or nothing applies, or somebody owes it. */
      readonly absence: Absence | null;
      readonly coverage: Coverage;
    }
  | { readonly ok: false; readonly problem: RollUpProblem };

/** `held` has what each area said; areas of `expected` that are not in it have not reported. */
export function totalOverAreas(
  indicator: Pick<Indicator, 'nature' | 'overAreas'>,
  expected: readonly string[],
  held: ReadonlyMap<string, Held>,
): Total {
  if (indicator.overAreas !== 'sum') {
    return { ok: false, problem: { id: 'not-summed-over-areas', nature: indicator.nature } };
  }
  const counts = { 'not-reported': 0, 'not-due': 0, 'not-applicable': 0 };
  let value: Rational | null = null;
  for (const area of expected) {
    const one = held.get(area) ?? 'not-reported';
    if (typeof one === 'string') counts[one] += 1;
    else value = value === null ? one : rational.add(value, one);
  }
  const absences = counts['not-reported'] + counts['not-due'] + counts['not-applicable'];
  const coverage: Coverage = Object.freeze({
    reported: expected.length - absences,
    expected: expected.length - counts['not-applicable'],
    notReported: counts['not-reported'],
    notDue: counts['not-due'],
    notApplicable: counts['not-applicable'],
  });
  return { ok: true, value, absence: value === null ? whyNothing(coverage) : null, coverage };
}

function whyNothing({ notReported, notDue, notApplicable }: Coverage): Absence {
  if (notReported > 0) return 'not-reported';
  if (notDue > 0) return 'not-due';
  return notApplicable > 0 ? 'not-applicable' : 'not-reported';
}

export type OverTime =
  | {
      readonly ok: true;
      /** Null where part of the time has no value: a year is not made of eleven months. */
      readonly value: Rational | null;
      /** What there is of it so far; null where there is nothing. */
      readonly soFar: Rational | null;
      /** `5/6 tháng`; of a stock, whether its last value is there. */
      readonly coverage: Pick<Coverage, 'reported' | 'expected'>;
      /** The first period that is missing. */
      readonly missing: Extract<RollUpProblem, { id: 'period-absent' }> | null;
    }
  | { readonly ok: false; readonly problem: RollUpProblem };

/**
 * `held` has each period of which the longer one is made, in order. A stock is its last; a flow is a sum, to which a period
 * it does not apply to adds nothing.
 */
export function totalOverTime(
  indicator: Pick<Indicator, 'nature' | 'overTime'>,
  held: readonly (readonly [period: string, value: Held])[],
): OverTime {
  const { nature, overTime } = indicator;
  const last = held.at(-1);
  if (overTime === 'none' || last === undefined) return { ok: false, problem: { id: 'not-summed-over-time', nature } };
  const expected = (overTime === 'last' ? [last] : held).filter(([, one]) => one !== 'not-applicable');
  const values = expected.flatMap(([, one]) => (typeof one === 'string' ? [] : [one]));
  const soFar = values.length === 0 ? null : values.reduce(rational.add);
  const gap = (expected.length === 0 ? [last] : expected).find(([, one]) => typeof one === 'string');
  const missing =
    gap === undefined ? null : { id: 'period-absent' as const, period: gap[0], absence: gap[1] as Absence };
  const coverage = { reported: values.length, expected: expected.length };
  return { ok: true, value: missing === null ? soFar : null, soFar, coverage, missing };
}
