import { type Interval, interval } from '#figures';
import { type BlockReading, type Claim, claimsBefore, type Mention, statesValue } from '#reading';
import { suspectOf } from './diagnosis.ts';
import { type At, inOnes, inUnitOf, tenTo } from './operand.ts';
import { addable } from './parts.ts';
import { judge, type Relation } from './relation.ts';
import { comparisonsOf, isLoose, printed } from './rule.ts';

// A figure as a percentage of another, and which other one that may be.

/** Right behind the two figures, a rate that one digit sets right was meant to be theirs. */
export function surely(relation: Relation): Relation {
  if (relation.verdict !== 'doubtful' && relation.verdict !== 'contradiction') return relation;
  // A rate that no digit sets right is the rate of something else.
  return { ...relation, verdict: suspectOf(relation)?.mention === relation.stated ? 'contradiction' : 'undecided' };
}

/** Larger figures of the same things earlier in the block's last two sentences, nearest first; not other parts. */
export function wholesFor(block: BlockReading, part: Claim, index: number): Mention[] {
  return claimsBefore(block.claims, index)
    .toReversed()
    .filter(other => statesValue(other) && part.placed.sentence - other.placed.sentence <= 1)
    .flatMap(other => (other.whole || isPartItself(other) ? [other.whole] : [other.mention]))
    .filter(
      (mention): mention is Mention =>
        mention !== null && addable(mention, part.mention) && inOnes(mention) > inOnes(part.mention),
    )
    .slice(0, MOST_WHOLES);
}

/** More figures than this leave open which is the whole. */
const MOST_WHOLES = 12;

/** A figure that is itself called a share is a sibling, not the total. */
export function isPartItself(claim: Claim): boolean {
  return claim.whole === null && comparisonsOf(claim, 'share').length > 0;
}

export interface Sides {
  readonly claim: Claim;
  readonly whole: Mention;
  readonly percent: Mention;
  readonly certain: boolean;
}

/** The printed percentage against the two figures that it is said of. */
export function ratioOf(block: BlockReading, { claim, whole, percent, certain }: Sides): Relation {
  // `đạt hơn 73%` is a bound, and no figure of its own.
  const isBound = block.figures.some(({ mention, bound }) => bound !== 'exact' && mention === percent);
  const loose = isBound || isLoose(block, claim.figure);
  return judge({
    rule: 'ratio',
    stated: percent,
    others: [claim.mention, whole],
    certain,
    recompute: at => (loose ? null : percentOf(claim.mention, whole, { at, like: percent })),
    formula: () => `${printed(block, claim.mention)} ÷ ${printed(block, whole)}`,
  });
}

interface In {
  readonly at: At;
  /** The printed percentage, which may be one of a thousand (`1,8‰`). */
  readonly like?: Mention;
}

/** One figure as a percentage of another. */
export function percentOf(part: Mention, whole: Mention, { at, like }: In): Interval | null {
  const quotient = interval.divide(inUnitOf(whole, part, at), at(whole));
  return quotient && interval.scale(quotient, tenTo(2 - (like?.unit?.exponent ?? 0)));
}
