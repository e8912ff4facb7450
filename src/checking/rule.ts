import { type Interval, interval } from '#figures';
import type { BlockReading, Claim, Comparison, Mention, MentionKind } from '#reading';
import type { Sentence } from './finding.ts';
import type { Partition } from './partition.ts';
import type { Relation } from './relation.ts';

/** An example of a rule: a text, and for `fires` the words the finding points at and what should stand there. */
export interface Fires {
  readonly text: string;
  readonly quote: string;
  readonly suggestion?: string;
}

/** One kind of relation among figures. Rules are data and a plain function; list.ts orders them. */
export interface Rule {
  readonly id: string;
  readonly title: Sentence;
  /** What the rule demands and why, for the handbook. */
  readonly explanation: Sentence;
  readonly fires: readonly Fires[];
  /** Sound texts, near misses first of all. */
  readonly staysSilent: readonly string[];
  /** Least number of claims a block must make for the rule to have anything to say; 0 for rules about words and dates. */
  readonly claims: number;
  /** The rule is about comparisons of these kinds: a block without any of them is not asked about. */
  readonly compares?: readonly Comparison['kind'][];
  /** The rule is about mentions of this kind: a block without one is not asked about. */
  readonly mentions?: MentionKind;
  /** The rule looks into the sentence before on purpose, and says itself how sure it is of what it finds there. */
  readonly reachesBack?: true;
  readonly check: (block: Facts, emit: Emit) => void;
}

/** A block's reading with what several rules ask of it, found once. */
export interface Facts extends BlockReading {
  readonly partitions: readonly Partition[];
}

export type Emit = (relation: Relation) => void;

/** A figure as printed, unit and all. */
export function printed(block: BlockReading, mention: Mention): string {
  return block.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
}

/** True when a word before the number (`khoảng`, `trên`, `gần`…) makes it a bound or an estimate. */
export function isLoose(block: BlockReading, figure: number): boolean {
  return block.figures[figure]?.bound !== 'exact';
}

/**
 * A change as its word and its figure say it: a fall of 5 is printed `giảm 5`, and `giảm (-5)` or `-5` says the same.
 * Turns the values of a figure into a signed change, and a signed change into what the figure should say.
 */
export function directed(
  values: Interval,
  { direction, mention }: Pick<Comparison, 'direction' | 'mention'>,
): Interval {
  return direction < 0 && mention.mantissa >= 0 ? interval.negate(values) : values;
}

const NONE: readonly Comparison[] = [];

/** The comparisons of a claim of the given kinds. */
export function comparisonsOf(claim: Claim, ...kinds: readonly Comparison['kind'][]): readonly Comparison[] {
  if (claim.comparisons.length === 0) return NONE;
  const found: Comparison[] = [];
  for (const comparison of claim.comparisons) if (kinds.includes(comparison.kind)) found.push(comparison);
  return found;
}
