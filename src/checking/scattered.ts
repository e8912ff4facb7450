import { type BlockReading, type Claim, claimsBefore, claimsBehind } from '#reading';
import { suspectOf } from './diagnosis.ts';
import { inOnes } from './operand.ts';
import { addable, isPart } from './parts.ts';
import { agrees, judge, type Relation } from './relation.ts';
import type { Facts } from './rule.ts';
import { sumQuestion } from './sums.ts';

// Parts that do not simply follow their total: among figures of other things, in a sentence of their own, before it.

/** Four digits: below that, one digit changed makes almost any sum come out. */
export const LONG = 1000;

/** `nông sản 13 tỷ USD, lâm sản 7 tỷ USD. Riêng chăn nuôi 2 tỷ USD`: the last part is told in a sentence of its own. */
export function withTheRest(block: BlockReading, total: Claim, parts: readonly Claim[]): Relation | null {
  const { figure, placed } = parts.at(-1) as Claim;
  const rest = claimsBehind(block.claims, figure).find(claim => claim.placed.sentence > placed.sentence);
  if (!rest || !TOLD_APART.test(rest.placed.gap) || !isPart(rest) || !addable(rest.mention, total.mention)) return null;
  const relation = judge(sumQuestion(block, total, [...parts, rest]));
  return agrees(relation) ? relation : null;
}

const TOLD_APART = /(?:^|[.;])\s*(?:riêng|còn lại|ngoài ra|số còn lại|bên cạnh đó)(?!\p{L})/iu;

/**
 * `đã giải quyết 47.102 hồ sơ: trước hạn 41.250 hồ sơ, đúng hạn 5.806 hồ sơ, trễ hạn 64 hồ sơ; đang giải quyết …`: what
 * the clause names right behind its total are its parts, where one digit makes them so.
 */
export function ofClause(block: BlockReading, total: Claim, parts: readonly Claim[]): Relation | null {
  const first = parts[0] as Claim;
  const own = parts.filter(({ placed }) => placed.clause === first.placed.clause);
  if (own.length < 2 || first.placed.clause !== total.placed.clause || total.mention.mantissa < LONG) return null;
  if (first.figure !== total.figure + 1 || !own.every(({ mention }) => addable(mention, total.mention))) return null;
  const relation = judge({ ...sumQuestion(block, total, own), certain: true });
  return relation.verdict === 'contradiction' && !suspectOf(relation) ? null : relation;
}

/** Behind `trong đó` the parts may stand among figures of other things: those that make up the total are its parts. */
export function someOf(block: BlockReading, total: Claim, parts: readonly Claim[]): Relation | null {
  if (parts.length < 3 || parts.length > MOST_MIXED || total.mention.mantissa < LONG) return null;
  const wanted = inOnes(total.mention);
  for (let chosen = 3; chosen < 2 ** parts.length; chosen++) {
    const some = parts.filter((_, index) => (chosen >> index) % 2 === 1);
    const sum = some.reduce((so, { mention }) => so + inOnes(mention), 0);
    if (some.length < 2 || Math.abs(sum - wanted) > NEARLY * wanted) continue;
    const relation = judge(sumQuestion(block, total, some));
    if (relation.verdict === 'holds') return relation;
  }
  return null;
}

const MOST_MIXED = 7;
const NEARLY = 0.01;

/** `cấp mới 13.205,4 triệu USD. Vốn tăng thêm 4.947,2 triệu USD. Như vậy, tổng số vốn đạt 18.152,6 triệu USD`. */
export function summedAcross(block: Facts, index: number): Relation | null {
  const total = block.claims[index] as Claim;
  if (total.mention.mantissa < LONG || !isPart(total) || !SUMS_UP.test(total.placed.before)) return null;
  // `cấp mới 7,2 tỷ USD, tăng thêm 4,9 tỷ USD, nâng tổng vốn lên 12,1 tỷ USD`: in one sentence too.
  const latest = total.placed.sentence - (RAISED.test(total.placed.before) ? 0 : 1);
  const near = claimsBefore(block.claims, index)
    .slice(-MOST_ACROSS)
    .filter(claim => isPart(claim) && claim.placed.sentence <= latest && addable(claim.mention, total.mention));
  return pairOf(block, total, near);
}

/**
 * `614 doanh nghiệp tạm ngừng, 118 doanh nghiệp giải thể, số doanh nghiệp rút lui là 732`: the two figures right before a
 * number that is said to be how many there are, which the unit may be left out of.
 */
export function countedUp(block: BlockReading, index: number): Relation | null {
  const total = block.claims[index] as Claim;
  if (total.mention.mantissa < THREE_DIGITS || total.mention.kind !== 'quantity' || !isPart(total)) return null;
  const counted = HOW_MANY.exec(total.placed.before)?.[1];
  if (!counted) return null;
  const before = block.claims.slice(index - 2, index);
  const isCounted = ({ mention, placed }: Claim): boolean =>
    placed.sentence === total.placed.sentence &&
    (total.mention.unit === null ? counted.startsWith(mention.unit?.base ?? ' ') : addable(mention, total.mention));
  if (before.length < 2 || !before.every(claim => isPart(claim) && isCounted(claim))) return null;
  const relation = judge(sumQuestion(block, total, before));
  if (relation.verdict === 'holds') return relation;
  return ALL_TOLD.test(counted) && suspectOf(relation)?.mention === total.mention ? relation : null;
}

/** What both of the kinds before are. */
const ALL_TOLD = /(?<!\p{L})(?:rút lui|gia nhập|tái gia nhập|cả hai)(?!\p{L})/iu;
/** Three digits: below that, two figures add up to a third by chance. */
const THREE_DIGITS = 100;
const HOW_MANY = /(?<!\p{L})số\s+((?:\p{L}+\s+){1,10})là\s*$/iu;

/** The first two of the figures that add up to the total. */
export function pairOf(block: BlockReading, total: Claim, near: readonly Claim[]): Relation | null {
  const wanted = inOnes(total.mention);
  for (const [at, one] of near.entries())
    for (const other of near.slice(at + 1)) {
      if (Math.abs(inOnes(one.mention) + inOnes(other.mention) - wanted) > NEARLY * wanted) continue;
      const relation = judge(sumQuestion(block, total, [one, other]));
      if (relation.verdict === 'holds') return relation;
    }
  return null;
}

/** So many figures before a total may be its two parts. */
const MOST_ACROSS = 12;
const RAISED = /(?<!\p{L})(?:đưa|nâng) tổng/iu;
const SUMS_UP = /(?<!\p{L})(?:tổng|tính chung|cộng)(?!\p{L})/iu;
