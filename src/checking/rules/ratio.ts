import { type Interval, interval } from '#figures';
import type { BlockReading, Claim, Mention } from '#reading';
import { type At, HUNDRED, inUnitOf } from '../operand.ts';
import { judge } from '../relation.ts';
import { comparisonsOf, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `144/150 vụ, 218 đối tượng, đạt tỷ lệ 96%`: the percentage beside a pair that is neither plan nor comparison. */
function check(block: BlockReading, emit: Emit): void {
  for (const claim of block.claims) {
    if (!claim.whole) continue;
    const ratios = comparisonsOf(claim, 'ratio', 'share');
    for (const ratio of ratios) emit(relate(block, { claim, whole: claim.whole, percent: ratio.mention, certain: ratio.certain }));
    if (ratios.length > 0 || comparisonsOf(claim, 'plan-share').length > 0) continue;
    const rate = rateBehind(block, claim);
    if (rate) emit(relate(block, { claim, whole: claim.whole, percent: rate.mention, certain: false }));
  }
}

/** A rate without subject later in the same clause speaks of the pair. */
function rateBehind(block: BlockReading, claim: Claim): Claim | undefined {
  const index = block.claims.indexOf(claim);
  for (const next of block.claims.slice(index + 1)) {
    if (next.placed.clause !== claim.placed.clause || next.whole) return undefined;
    if (next.role.kind === 'rate') return next.role.subject === '' ? next : undefined;
  }
  return undefined;
}

interface Sides {
  readonly claim: Claim;
  readonly whole: Mention;
  readonly percent: Mention;
  readonly certain: boolean;
}

function relate(block: BlockReading, { claim, whole, percent, certain }: Sides) {
  const loose = isLoose(block, claim.figure);
  return judge({
    rule: 'ratio',
    stated: percent,
    others: [claim.mention, whole],
    certain,
    recompute: (at) => (loose ? null : percentOf(claim.mention, whole, at)),
    formula: () => `${printed(block, claim.mention)} ÷ ${printed(block, whole)}`,
  });
}

/** One figure as a percentage of another. */
export function percentOf(part: Mention, whole: Mention, at: At): Interval | null {
  const quotient = interval.divide(inUnitOf(whole, part, at), at(whole));
  return quotient && interval.scale(quotient, HUNDRED);
}

export const ratio: Rule = {
  id: 'ratio',
  title: { vi: 'Tỷ lệ của một cặp số a/b', en: 'Percentage of a pair a/b' },
  explanation: {
    vi: 'Phần trăm ghi cạnh cặp số a/b phải bằng a chia cho b.',
    en: 'The percentage beside a pair a/b must be a divided by b.',
  },
  check,
  fires: [
    { text: 'Đã khám phá 57/60 vụ, đạt tỷ lệ 59%.', quote: '59%', suggestion: '95%' },
    { text: 'Có 120/160 xã đạt chuẩn, đạt 57%.', quote: '57%', suggestion: '75%' },
  ],
  staysSilent: [
    'Đã khám phá 57/60 vụ, 81 đối tượng, đạt tỷ lệ 95%.',
    'Có 120/160 xã đạt chuẩn, đạt 75% (tăng 5% so với năm trước).',
    'Tội phạm trộm cắp chiếm tỷ lệ cao (45/90 vụ = 50%).',
  ],
};
