/** What becomes of a bound figure: words and what they rest on, or why there are none. */
import type { ComparisonProblem } from '#figures';
import type { Asked, AskedRole, NeedProblem } from '../asked.ts';
import type { BaseRefusal, HeldFigure } from '../held.ts';

export type BoundProblem =
  | ComparisonProblem
  | NeedProblem
  /** Its code was changed, or it was deleted. */
  | { readonly id: 'indicator-unknown'; readonly indicator: string }
  | { readonly id: 'figure-missing'; readonly role: AskedRole; readonly asked: Asked }
  /** Nothing is held of it for the period because it was merged into another indicator; `into` is the last of them. */
  | { readonly id: 'indicator-merged'; readonly asked: Asked; readonly into: string; readonly on: string | null }
  /** Refused after it was bound. */
  | { readonly id: 'figure-rejected'; readonly role: AskedRole; readonly asked: Asked }
  /** Land changed since the base, and what it would be on the later boundaries is not known. */
  | { readonly id: 'base-not-restated'; readonly role: AskedRole; readonly asked: Asked; readonly why: BaseRefusal }
  | { readonly id: 'unit-unknown'; readonly unit: string }
  | { readonly id: 'unit-of-another-kind'; readonly unit: string; readonly own: string | null }
  /** Words are for whole numbers up to 10^18. */
  | { readonly id: 'no-words-for'; readonly value: string };

/** What a reader of a draft should know of a number before it is signed. */
export type MarkId =
  | 'estimate'
  | 'implied'
  /** Implied, and other values between its bounds would be printed otherwise. */
  | 'uncertain'
  | 'synthetic'
  | 'not-approved'
  /** Worked out on other boundaries than it was reported on. */
  | 'restated'
  /** Its indicator was merged into another before the period: the figure is one of its last. */
  | 'merged'
  /** Entered, or ending, before the day on which the period's figures close. */
  | 'before-closing';

export interface Mark {
  readonly id: MarkId;
  readonly role: AskedRole;
}

/** A stored figure behind a printed number. */
export interface Rest {
  readonly role: AskedRole;
  readonly figure: HeldFigure;
  /** Of a base that was worked out on later boundaries: how much of this area's figure went into it. */
  readonly restated?: Restated;
}

export interface Restated {
  /** Exact decimal, above 0 and up to 1. */
  readonly share: string;
  /** First day of the boundaries. */
  readonly boundaries: string;
}

export interface Printed {
  readonly ok: true;
  readonly text: string;
  /** Where in `text` the number with its unit stands; the whole text where it says that nothing changed. */
  readonly number: { readonly start: number; readonly end: number };
  /** What was rounded, unrounded, in the unit printed: a plain decimal, or a fraction such as `200/3`. */
  readonly exact: string;
  readonly rests: readonly Rest[];
  readonly marks: readonly Mark[];
}

export interface NotPrinted {
  readonly ok: false;
  readonly problem: BoundProblem;
}
