import type { Mention } from '#reading';
import { agrees, type Relation } from './relation.ts';

/**
 * The relations of a block with each equation once, by the rule that is asked first, and with no share called wrong of one
 * figure where it agrees with another: a share is of one whole.
 */
export function settled(relations: readonly Relation[]): Relation[] {
  const kept: Relation[] = [];
  const known = new Map<number, Relation[]>();
  for (const relation of relations) {
    if (agrees(relation)) {
      const key = keyOf(relation);
      const same = known.get(key);
      if (same?.some(other => isSameEquation(relation, other))) continue;
      if (same) same.push(relation);
      else known.set(key, [relation]);
    }
    kept.push(relation);
  }
  return known.size > 0 && kept.some(isOpenShare) ? openedShares(kept) : kept;
}

/** The same for the same figures in whatever order. */
function keyOf({ stated, others }: Relation): number {
  return others.reduce((sum, { start }) => sum + start, stated.start);
}

/** `còn lại 113 vụ` of 469 and 356 is what makes them a sum as well. */
function isSameEquation(one: Relation, other: Relation): boolean {
  if (one.others.length !== other.others.length) return false;
  const figures = new Set<Mention>([other.stated, ...other.others]);
  return figures.has(one.stated) && one.others.every(mention => figures.has(mention));
}

const SHARES: ReadonlySet<string> = new Set(['share', 'share-in-brackets', 'ratio']);

function isOpenShare({ rule, verdict }: Relation): boolean {
  return (verdict === 'contradiction' || verdict === 'doubtful') && SHARES.has(rule);
}

/** Two digits: a share of one agrees with something or other. */
const LEAST = 10;

function openedShares(relations: readonly Relation[]): Relation[] {
  const whole = new Set<Mention>();
  for (const { rule, verdict, stated } of relations)
    if (verdict === 'holds' && SHARES.has(rule) && stated.mantissa >= LEAST) whole.add(stated);
  return relations.map(relation =>
    isOpenShare(relation) && whole.has(relation.stated) ? { ...relation, verdict: 'undecided' } : relation,
  );
}
