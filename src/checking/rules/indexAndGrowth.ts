import { interval } from '#figures';
import type { BlockReading, Claim } from '#reading';
import { HUNDRED } from '../operand.ts';
import { judge } from '../relation.ts';
import { comparisonsOf, directed, type Emit, printed, type Rule } from '../rule.ts';

/** `tăng 8,2%, bằng 108,2% cùng kỳ`: one change said as a growth and as an index. */
function check(block: BlockReading, emit: Emit): void {
  for (const claim of block.claims) if (claim.comparisons.length > 1) growthAndIndex(block, claim, emit);
}

/** A growth and an index against one base are the same number, 100 apart. */
function growthAndIndex(block: BlockReading, claim: Claim, emit: Emit): void {
  for (const growth of comparisonsOf(claim, 'growth')) {
    for (const index of comparisonsOf(claim, 'index')) {
      const beside = Math.abs(growth.figure - index.figure) === 1 && (growth.base === null || index.base === null);
      if (!beside && (growth.base?.key !== index.base?.key || growth.base === null)) continue;
      // `tăng 3,85% …, trong đó khai khoáng bằng 90%`: the index is that of a part.
      if (block.text.slice(growth.mention.end, index.mention.start).includes('trong đó')) continue;
      emit(
        judge({
          rule: 'index',
          stated: index.mention,
          others: [growth.mention],
          certain: growth.certain && index.certain,
          recompute: at => interval.add(interval.point(HUNDRED), directed(at(growth.mention), growth)),
          formula: () => `100 % ${growth.direction < 0 ? '−' : '+'} ${printed(block, growth.mention)}`,
        }),
      );
    }
  }
}

export const indexAndGrowth: Rule = {
  id: 'index-and-growth',
  title: { vi: 'Chỉ số và tốc độ tăng', en: 'Index and growth' },
  explanation: {
    vi: 'Chỉ số so với một kỳ bằng 100 % cộng tốc độ tăng so với kỳ ấy.',
    en: 'The index against a period is 100 % plus the growth against it.',
  },
  claims: 1,
  compares: ['index'],
  check,
  fires: [
    {
      text: 'Sản lượng tăng 8,2% so với cùng kỳ, bằng 102,8% so với cùng kỳ.',
      quote: '102,8%',
      suggestion: '108,2%',
    },
  ],
  staysSilent: [
    'Giá trị sản xuất ước đạt 10.250,4 tỷ đồng, tăng 14,2% so với cùng kỳ và bằng 63,5% mức kế hoạch cả năm.',
    'Sản lượng tăng 8,2% so với cùng kỳ, bằng 108,2% so với cùng kỳ.',
    'Công nghiệp tăng 3,85% so với cùng kỳ năm trước, trong đó ngành khai khoáng giảm mạnh, bằng 90% cùng kỳ năm trước.',
  ],
};
