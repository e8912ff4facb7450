import type { BlockReading, Claim } from '#reading';
import { openUnlessSlip } from './plausible.ts';
import { judge, type Relation } from './relation.ts';
import { sumQuestion, type WholeSum } from './sums.ts';

/** `7.842 tỷ đồng (năm 2019: 7.246), gồm … 3.618 tỷ đồng (3.442) …`: what adds up now added up then. */
export function sumOfBases(block: BlockReading, { total, parts }: Pick<WholeSum, 'total' | 'parts'>): Relation | null {
  const [first] = total.baseValues;
  if (!first || first.base.kind === 'plan') return null;
  const base = baseOf(total, first.base.key);
  const bases = parts.flatMap(part => baseOf(part, null) ?? []);
  if (!base || bases.length < parts.length) return null;
  const relation = judge(sumQuestion(block, base, bases));
  return openUnlessSlip(relation);
}

/** The claim as it was: of that base, or of the only one it has. */
function baseOf(claim: Claim, key: string | null): Claim | null {
  const past = claim.baseValues.filter(({ base, bound }) => base.kind !== 'plan' && bound === 'exact');
  const found = key === null && past.length === 1 ? past[0] : past.find(({ base }) => base.key === key);
  return found ? { ...claim, mention: found.mention } : null;
}
