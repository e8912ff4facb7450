import { interval } from '#figures';
import { type BlockReading, type Claim, claimsBefore, type Comparison, statesValue } from '#reading';
import { inUnitOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { judge } from '../relation.ts';
import { comparisonsOf, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `Sáu tháng 4.120 tấn, đạt 51,5% kế hoạch năm; chín tháng 6.240 tấn, đạt 78% kế hoạch năm`: both imply one plan. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 1; index < block.claims.length; index++) {
    const later = block.claims[index] as Claim;
    if (!statesValue(later) || !ONLY_TIME.test(later.placed.gap.replace(FROM_LAST, ''))) continue;
    const share = planShareOf(later);
    if (!share) continue;
    const earlier = claimsBefore(block.claims, index).at(-1);
    const before = earlier && isEarlier(earlier, later) ? planShareOf(earlier) : undefined;
    if (earlier && before && before.base?.key === share.base?.key)
      relate(block, { earlier, before, later, share }, emit);
  }
}

/** What runs on from the figure before: its base. */
const FROM_LAST = /^[^;.]*[;.]/u;
/** Nothing but a time stands before the later figure, so that it can be of the same thing only. */
const ONLY_TIME =
  /^\s*(?:(?:và|còn|lũy kế|luỹ kế|cộng dồn|tính chung|đến|hết|nay|ước|cả|thực hiện)\s+)*(?:\p{L}+|\d{1,2}) (?:tháng|quý)(?:\s+(?:đầu năm|đạt|ước|được|là|thực hiện))*\s*$/iu;

function planShareOf(claim: Claim): Comparison | undefined {
  const shares = comparisonsOf(claim, 'plan-share');
  return shares.length === 1 && shares[0]?.base?.kind === 'plan' ? shares[0] : undefined;
}

function isEarlier(earlier: Claim, later: Claim): boolean {
  return (
    statesValue(earlier) &&
    addable(earlier.mention, later.mention) &&
    later.placed.sentence - earlier.placed.sentence <= 1 &&
    /(?:tháng|quý)/iu.test(earlier.placed.before)
  );
}

interface Two {
  readonly earlier: Claim;
  readonly before: Comparison;
  readonly later: Claim;
  readonly share: Comparison;
}

function relate(block: BlockReading, { earlier, before, later, share }: Two, emit: Emit): void {
  if ([earlier, later, before, share].some(({ figure }) => isLoose(block, figure))) return;
  emit(
    judge({
      rule: 'implied-plan',
      stated: share.mention,
      others: [later.mention, earlier.mention, before.mention],
      certain: share.certain && before.certain,
      recompute: at => {
        const plan = interval.divide(inUnitOf(later.mention, earlier.mention, at), at(before.mention));
        const quotient = plan && interval.divide(at(later.mention), plan);
        return quotient && interval.containsZero(at(before.mention)) ? null : quotient;
      },
      formula: () =>
        `${printed(block, later.mention)} ÷ (${printed(block, earlier.mention)} ÷ ${printed(block, before.mention)})`,
    }),
  );
}

export const impliedPlan: Rule = {
  id: 'implied-plan',
  title: { vi: 'Kế hoạch suy ra từ hai lần nêu', en: 'The plan that two statements imply' },
  explanation: {
    vi: 'Hai kỳ cùng so với một kế hoạch năm thì số thực hiện chia cho phần trăm phải ra cùng một kế hoạch.',
    en: 'Two periods held against one plan imply one plan: the result over its percentage.',
  },
  claims: 2,
  compares: ['plan-share'],
  check,
  fires: [
    {
      text: 'Sáu tháng thu hoạch 1.530 tấn, đạt 51,0% kế hoạch năm; chín tháng đạt 2.280 tấn, đạt 67,0% kế hoạch năm.',
      quote: '67,0%',
      suggestion: '76,0%',
    },
  ],
  staysSilent: [
    'Sáu tháng thu hoạch 1.530 tấn, đạt 51,0% kế hoạch năm; chín tháng đạt 2.280 tấn, đạt 76,0% kế hoạch năm.',
    'Sáu tháng thu hoạch 1.530 tấn chè, đạt 51,0% kế hoạch năm; quế thu hoạch 2.280 tấn, đạt 67,0% kế hoạch năm.',
    'Sáu tháng thu hoạch 1.530 tấn, đạt 51,0% kế hoạch năm; chín tháng đạt 2.280 tấn, đạt 90,0% kế hoạch chín tháng.',
  ],
};
