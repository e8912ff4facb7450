import { type BlockReading, type Claim, claimsBefore, claimsBehind } from '#reading';
import { suspectOf } from './diagnosis.ts';
import { inOnes } from './operand.ts';
import { addable, isPart } from './parts.ts';
import { judge, type Relation } from './relation.ts';
import { LONG } from './scattered.ts';
import { sumQuestion } from './sums.ts';

/**
 * `… đạt 31.094,2 ha, tăng 2,8%. Diện tích của các địa phương: Ba Đồn 2.555,3 ha, …; Lệ Thủy 10.685,5 ha`: a sentence that
 * lists with a colon what a figure of the sentence before is made of. `index` is its first figure.
 */
export function listedBehind(block: BlockReading, index: number): Relation | null {
  const first = block.claims[index] as Claim;
  if (!LISTS.test(first.placed.gap) || !isPart(first) || first.placed.groups.length > 0) return null;
  const { sentence } = first.placed;
  const list = [first, ...claimsBehind(block.claims, first.figure)].filter(
    claim => claim.placed.sentence === sentence && isPart(claim) && claim.placed.groups.length === 0,
  );
  if (list.length < LEAST || !list.every(({ mention }) => addable(mention, first.mention))) return null;
  const totals = claimsBefore(block.claims, index).filter(
    claim =>
      claim.placed.sentence === sentence - 1 &&
      claim.mention.mantissa >= LONG &&
      isPart(claim) &&
      addable(claim.mention, first.mention) &&
      list.every(part => inOnes(part.mention) < inOnes(claim.mention)),
  );
  const relations = totals.map(total => judge(sumQuestion(block, total, list)));
  const held = relations.find(({ verdict }) => verdict === 'holds');
  const [only] = relations;
  if (held || !only || relations.length > 1 || !OF_ALL.test(first.placed.gap)) return held ?? null;
  return suspectOf(only) ? only : null;
}

/** Fewer figures add up to one before them by chance. */
const LEAST = 3;
const LISTS = /[.]\s[^.]{2,160}:[^:]*$/u;
/** Words that leave none of them out. */
const OF_ALL =
  /(?<!\p{L})(?:(?:của )?các (?:địa phương|huyện|xã|đơn vị|ngành|khu vực)|chia theo|phân theo|theo)(?!\p{L})[^:]*:/iu;
