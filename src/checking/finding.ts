import type { Span } from '#documents';

/** How a relation stands; see docs/rules.md and CHECKING in docs for the theory of intervals behind it. */
export type Verdict = 'holds' | 'rounding' | 'doubtful' | 'contradiction' | 'undecided';

export type Severity = 'error' | 'warning' | 'note';

/** A sentence in both languages of the screens. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export interface Quoted {
  readonly span: Span;
  readonly quote: string;
}

/** A relation that does not hold as printed: where, what stands there, what it should be, and why. */
export interface Finding extends Quoted {
  /** Readable id of the rule, such as `share-of-plan`. */
  readonly rule: string;
  readonly verdict: Exclude<Verdict, 'holds' | 'undecided'>;
  readonly severity: Severity;
  /** The printed figure, and the figure or interval recomputed from the others, both in Vietnamese notation. */
  readonly stated: string;
  readonly recomputed: string;
  readonly message: Sentence;
  /** The equation written out in Vietnamese numbers: "3.669,25 / 3.621,7 = 101,3 %". */
  readonly equation: string;
  /** What probably should be printed instead of `quote`, or null when nothing is likelier than the rest. */
  readonly suggestion: string | null;
  /** What the message leaves unsaid of the two above; null what it says, so that nobody shows a thing twice. */
  readonly untold: { readonly equation: string | null; readonly suggestion: string | null };
  /** The other operands. */
  readonly related: readonly Quoted[];
}

export interface Summary {
  /** Number tokens seen, claims or not. */
  readonly numbers: number;
  /** Numbers that state a quantity, share, ratio or change. */
  readonly figures: number;
  readonly claims: number;
  readonly relations: Readonly<Record<Verdict, number>>;
}

export interface CheckResult {
  readonly summary: Summary;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}
