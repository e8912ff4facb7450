/** What may be worked out between figures, what comes of it, and why it may not be worked out. */
import type { Absence, Figure, Measure } from '../figure.ts';
import type { Indicator, Nature } from '../indicator.ts';
import type { Interval } from '../interval.ts';
import type { Rational } from '../rational.ts';

/** A figure with what its indicator allows. */
export interface Operand {
  readonly indicator: Pick<Indicator, 'code' | 'unit' | 'nature' | 'overTime'>;
  readonly figure: Pick<
    Figure,
    'series' | 'period' | 'measure' | 'vintage' | 'value' | 'low' | 'high' | 'absence' | 'origin'
  >;
  /** The first day of the boundaries that the value is of (`territorySince`); left out where they never moved. */
  readonly boundaries?: string | undefined;
  /** True when the value was worked out on other boundaries than it was reported on. */
  readonly restated?: boolean | undefined;
}

export type Question =
  | {
      readonly kind: 'growth' | 'index' | 'difference' | 'points' | 'multiple' | 'rank-change';
      readonly of: Operand;
      readonly base: Operand;
    }
  /** How much of a target has been reached. A year's target may be asked about any part of that year. */
  | { readonly kind: 'share-of-target'; readonly of: Operand; readonly target: Operand }
  | { readonly kind: 'share'; readonly of: Operand; readonly whole: Operand }
  /** Points of the growth of a whole that one of its parts made; `whole` is the whole of the base period. */
  | { readonly kind: 'contribution'; readonly of: Operand; readonly base: Operand; readonly whole: Operand }
  /** The last month alone, from two cumulative figures; `before` is null for January. */
  | { readonly kind: 'month-in-cumulative'; readonly of: Operand; readonly before: Operand | null }
  /** The months of a year from January, in order. */
  | { readonly kind: 'cumulative'; readonly of: readonly Operand[] };

export type ComparisonKind = Question['kind'];

/** What the result counts; `own` is the unit of the figures compared, `ranks` are places gained. */
export type ComparisonUnit = 'percent' | 'points' | 'times' | 'ranks' | 'own';

export interface Comparison {
  readonly ok: true;
  readonly kind: ComparisonKind;
  /** Exact; growth and shares in percent: 4.23 is 4.23 %. */
  readonly value: Rational;
  /** What it may be, where a figure it rests on is only known to lie between two values. */
  readonly range: Interval | null;
  readonly unit: ComparisonUnit;
  /** True when a figure it rests on was worked out on other boundaries. */
  readonly restated: boolean;
  /** True when a figure it rests on was not said but follows from what was. */
  readonly implied: boolean;
}

/** The place of a figure in the question. */
export type Role = 'of' | 'base' | 'target' | 'whole' | 'before';

export type ComparisonProblem = { readonly kind: ComparisonKind } & (
  | { readonly id: 'absent'; readonly role: Role; readonly period: string; readonly absence: Absence }
  | { readonly id: 'units-differ'; readonly units: readonly [string | null, string | null] }
  | { readonly id: 'series-differ'; readonly what: 'indicator' | 'items' | 'area' }
  | { readonly id: 'periods-differ'; readonly periods: readonly [string, string] }
  /** A half year beside a quarter, nine months beside eight. */
  | { readonly id: 'lengths-differ'; readonly periods: readonly [string, string] }
  | { readonly id: 'base-not-earlier'; readonly periods: readonly [string, string] }
  | { readonly id: 'boundaries-differ'; readonly area: string; readonly days: readonly [string, string] }
  | { readonly id: 'base-zero'; readonly role: Role; readonly period: string }
  | { readonly id: 'base-negative'; readonly role: Role; readonly period: string; readonly value: string }
  /** Two percentages differ by points, not by percent. */
  | { readonly id: 'percent-differs-in-points' }
  | { readonly id: 'points-need-percent'; readonly unit: string | null }
  | { readonly id: 'rank-has-no-ratio' }
  | { readonly id: 'not-a-rank'; readonly nature: Nature }
  | { readonly id: 'not-additive'; readonly nature: Nature }
  | { readonly id: 'natures-differ'; readonly natures: readonly [Nature, Nature] }
  | { readonly id: 'part-exceeds-whole'; readonly part: string; readonly whole: string }
  | { readonly id: 'not-a-target'; readonly measure: Measure }
  | { readonly id: 'not-actual'; readonly measure: Measure }
  | { readonly id: 'target-of-another-period'; readonly periods: readonly [string, string] }
  | { readonly id: 'not-summed-over-time'; readonly nature: Nature }
  | { readonly id: 'not-cumulative'; readonly period: string }
  | { readonly id: 'not-a-month-apart'; readonly periods: readonly [string, string | null] }
  | { readonly id: 'months-missing'; readonly expected: string; readonly found: string | null }
);

export interface RefusedComparison {
  readonly ok: false;
  readonly problem: ComparisonProblem;
}

export function isPercent(operand: Operand): boolean {
  return operand.indicator.unit === '%';
}
