import { type Interval, interval } from '#figures';
import type { Mention } from '#reading';
import type { Sentence, Verdict } from './finding.ts';
import { type At, atNearest, atTruncated } from './operand.ts';

/** What the other figures say the stated one should be, given what they may stand for; null when nothing follows. */
export type Recompute = (at: At) => Interval | null;

/** A constraint among printed figures of one block, and how it stands. */
export interface Relation {
  readonly rule: string;
  readonly verdict: Verdict;
  /** The figure that the others determine. */
  readonly stated: Mention;
  readonly others: readonly Mention[];
  /** What `stated` should be under rounding to nearest, in its unit; null when it cannot be said. */
  readonly recomputed: Interval | null;
  /** Writes the left side of the equation: `350,3 ha ÷ 350 ha`. */
  readonly formula: () => string;
  readonly recompute: Recompute;
  /** Words that add to the rule's own explanation. */
  readonly remark: Sentence | null;
  /** The words of the stated figure name the others, so that it is of them wherever they stand. */
  readonly named?: true;
}

export interface Question {
  readonly rule: string;
  readonly stated: Mention;
  readonly others: readonly Mention[];
  readonly recompute: Recompute;
  readonly formula: () => string;
  /** False when the text does not say for sure that these figures belong together. */
  readonly certain: boolean;
  readonly remark?: Sentence;
}

/**
 * Decides a relation: it holds when the stated and the recomputed interval meet under rounding to nearest; it is
 * rounding when they meet only if somebody truncated; else it is a contradiction, or doubtful where uncertain.
 */
export function judge({ rule, stated, others, recompute, formula, certain, remark }: Question): Relation {
  const recomputed = recompute(atNearest);
  const verdict = verdictOf(stated, recomputed, { recompute, certain });
  return { rule, verdict, stated, others, recomputed, formula, recompute, remark: remark ?? null };
}

function verdictOf(
  stated: Mention,
  recomputed: Interval | null,
  { recompute, certain }: Pick<Question, 'recompute' | 'certain'>,
): Verdict {
  if (recomputed === null) return 'undecided';
  if (interval.meets(atNearest(stated), recomputed)) return 'holds';
  return meetsTruncated(stated, recomputed, recompute) ? 'rounding' : certain ? 'contradiction' : 'doubtful';
}

/** True when the figures agree, as they are printed or because somebody cut digits off. */
export function agrees({ verdict }: Pick<Relation, 'verdict'>): boolean {
  return verdict === 'holds' || verdict === 'rounding';
}

function meetsTruncated(stated: Mention, recomputed: Interval, recompute: Recompute): boolean {
  const cut = atTruncated(stated);
  if (interval.meets(cut, recomputed)) return true;
  const fromCut = recompute(atTruncated);
  return fromCut !== null && (interval.meets(cut, fromCut) || interval.meets(atNearest(stated), fromCut));
}

/** What words and names say of figures, where there is nothing to recompute. */
type Statement = Omit<Relation, 'recomputed' | 'recompute'>;

export function stating({ rule, verdict, stated, others, formula, remark }: Statement): Relation {
  return { rule, verdict, stated, others, recomputed: null, formula, recompute: nothing, remark };
}

const nothing: Recompute = () => null;

/**
 * The relation without its recomputed value: where the others only bound the stated figure, there is nothing to
 * suggest in its place.
 */
export function bounding(relation: Relation): Relation {
  return { ...relation, recomputed: null };
}
