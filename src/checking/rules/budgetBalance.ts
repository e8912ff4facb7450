import { type BlockReading, type Claim, claimsBefore } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { less } from '../less.ts';
import { addable, isPart } from '../parts.ts';
import type { Relation } from '../relation.ts';
import { type Emit, isLoose, type Rule } from '../rule.ts';

/** `Tổng thu 96.350 triệu đồng, gồm … Tổng chi 91.240 triệu đồng, kết dư 5.110 triệu đồng`: what came in less what was spent. */
function check(block: BlockReading, emit: Emit): void {
  if (!ANY.test(block.text)) return;
  for (let index = 2; index < block.claims.length; index++) {
    const left = block.claims[index] as Claim;
    const sign = SURPLUS.test(left.placed.before) ? 1 : DEFICIT.test(left.placed.before) ? -1 : 0;
    if (sign === 0 || !isPart(left) || isLoose(block, left.figure)) continue;
    const relation = ofBudget(block, index, sign);
    if (relation) emit(relation);
  }
}

const ANY = /kết dư|bội thu|bội chi/iu;
const SURPLUS = /(?<!\p{L})(?:kết dư|bội thu)(?!\p{L})[^,;.]{0,24}$/iu;
const DEFICIT = /(?<!\p{L})bội chi(?!\p{L})[^,;.]{0,24}$/iu;
const INCOME = /(?<!\p{L})thu(?!\p{L})(?! nhập)[^,;.]*$/iu;
const SPENDING = /(?<!\p{L})(?<!bội )chi(?!\p{L})[^,;.]*$/iu;

const isTotal = ({ placed }: Claim): boolean => /(?<!\p{L})tổng (?:thu|chi)(?!\p{L})/iu.test(placed.gap);

/** So many sentences back the two sides may stand. */
const FAR = 2;

function ofBudget(block: BlockReading, index: number, sign: 1 | -1): Relation | null {
  const left = block.claims[index] as Claim;
  const near = claimsBefore(block.claims, index).filter(
    claim =>
      isPart(claim) &&
      left.placed.sentence - claim.placed.sentence <= FAR &&
      addable(claim.mention, left.mention) &&
      !isLoose(block, claim.figure),
  );
  const incomes = near.filter(({ placed }) => INCOME.test(placed.gap) && !SPENDING.test(placed.gap)).reverse();
  const spendings = near.filter(({ placed }) => SPENDING.test(placed.gap)).reverse();
  const between = (some: readonly Claim[], others: readonly Claim[]): Relation[] =>
    some.flatMap(income =>
      others.map(spending => {
        const [more, spent] = sign > 0 ? [income, spending] : [spending, income];
        return less(block, { rule: 'difference', stated: left.mention, whole: more.mention, taken: [spent.mention] });
      }),
    );
  const relations = between(incomes, spendings);
  const held = relations.find(({ verdict }) => verdict === 'holds');
  // Of several sums, those that are called totals are the two sides.
  const meant = relations.length === 1 ? relations : between(incomes.filter(isTotal), spendings.filter(isTotal));
  const [only, more] = meant;
  return held ?? (only && !more && suspectOf(only) ? only : null);
}

export const budgetBalance: Rule = {
  id: 'budget-balance',
  title: { vi: 'Kết dư, bội thu, bội chi', en: 'Surplus and deficit of a budget' },
  explanation: {
    vi: 'Kết dư (bội thu) bằng thu trừ chi; bội chi bằng chi trừ thu.',
    en: 'A surplus is income less spending, a deficit spending less income.',
  },
  claims: 3,
  check,
  fires: [
    {
      text: 'Tổng thu ngân sách xã 118.462 triệu đồng (thu phân cấp 12.846 triệu đồng, thu bổ sung 105.616 triệu đồng). Tổng chi 112.538 triệu đồng, trong đó chi đầu tư 24.614 triệu đồng; kết dư ngân sách 5.942 triệu đồng.',
      quote: '5.942 triệu đồng',
      suggestion: '5.924 triệu đồng',
    },
    {
      text: 'Tổng thu ngân sách xã 96.350 triệu đồng. Tổng chi ngân sách 91.240 triệu đồng, kết dư 5.101 triệu đồng.',
      quote: '5.101 triệu đồng',
      suggestion: '5.110 triệu đồng',
    },
  ],
  staysSilent: [
    'Tổng thu ngân sách xã 118.462 triệu đồng (thu phân cấp 12.846 triệu đồng, thu bổ sung 105.616 triệu đồng). Tổng chi 112.538 triệu đồng, trong đó chi đầu tư 24.614 triệu đồng; kết dư ngân sách 5.924 triệu đồng.',
    'Tổng thu ngân sách xã 96.350 triệu đồng, gồm thu phân cấp 12.480 triệu đồng, thu bổ sung 83.870 triệu đồng. Tổng chi ngân sách 91.240 triệu đồng, kết dư 5.110 triệu đồng.',
    'Tổng thu 7.812 tỷ đồng. Tổng chi 9.812 tỷ đồng, bội chi ngân sách 2.000 tỷ đồng.',
    'Thu hồi kết dư 1.200 triệu đồng của năm trước; chi 91.240 triệu đồng, kết dư chuyển sang 5.101 triệu đồng.',
  ],
};
