import { interval } from '#figures';
import type { BlockReading, Mention } from '#reading';
import { inUnitOf } from './operand.ts';
import { judge, type Relation } from './relation.ts';
import { printed } from './rule.ts';

interface Less {
  readonly rule: string;
  readonly stated: Mention;
  readonly whole: Mention;
  /** What is taken out of it. */
  readonly taken: readonly Mention[];
  /** True where the words name all of them. */
  readonly certain?: boolean;
}

/** The figure that is said to be left of another, or to be the distance of two, against what is left. */
export function less(block: BlockReading, { rule, stated, whole, taken, certain = false }: Less): Relation {
  return judge({
    rule,
    stated,
    others: [whole, ...taken],
    certain,
    recompute: at =>
      taken.reduce((left, each) => interval.subtract(left, inUnitOf(stated, each, at)), inUnitOf(stated, whole, at)),
    formula: () => [whole, ...taken].map(mention => printed(block, mention)).join(' − '),
  });
}
