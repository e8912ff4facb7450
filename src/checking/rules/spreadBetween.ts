import { interval } from '#figures';
import { type BlockReading, type Claim, statesValue } from '#reading';
import { inUnitOf } from '../operand.ts';
import { openUnlessSlip } from '../plausible.ts';
import { judge } from '../relation.ts';
import { comparisonsOf, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `mua vào 79,0 triệu đồng/lượng, bán ra 81,0 triệu đồng/lượng, chênh lệch 2,0 triệu đồng/lượng`. */
function check(block: BlockReading, emit: Emit): void {
  if (!block.text.includes('hênh')) return;
  for (let index = 1; index < block.claims.length; index++) {
    const [one, other] = [block.claims[index - 1] as Claim, block.claims[index] as Claim];
    if (!areTwo(one, other) || isLoose(block, one.figure) || isLoose(block, other.figure)) continue;
    for (const { mention, figure } of comparisonsOf(other, 'difference')) {
      if (!APART.test(block.figures[figure]?.before ?? '') || isLoose(block, figure)) continue;
      const relation = judge({
        rule: 'difference',
        stated: mention,
        others: [one.mention, other.mention],
        certain: true,
        recompute: at => {
          const apart = interval.subtract(inUnitOf(mention, other.mention, at), inUnitOf(mention, one.mention, at));
          return apart.low.numerator < 0 ? interval.negate(apart) : apart;
        },
        formula: () => `${printed(block, other.mention)} − ${printed(block, one.mention)}`,
      });
      emit(openUnlessSlip(relation));
    }
  }
}

const APART = /^\s*[,;(]?\s*(?:mức\s+)?chênh(?: lệch)?(?: giá)?(?: (?:là|ở mức|khoảng))?\s*$/iu;

/** Two values of one sentence in one unit, nothing else being said of the first. */
function areTwo(one: Claim, other: Claim): boolean {
  return (
    statesValue(one) &&
    statesValue(other) &&
    one.comparisons.length === 0 &&
    one.placed.sentence === other.placed.sentence &&
    one.mention.unit !== null &&
    one.mention.unit === other.mention.unit
  );
}

export const spreadBetween: Rule = {
  id: 'spread-between',
  title: { vi: 'Chênh lệch giữa hai số', en: 'Distance of two figures' },
  explanation: {
    vi: 'Số ghi sau "chênh lệch" bằng hiệu của hai số nêu ngay trước đó.',
    en: 'The figure behind "chênh lệch" is the difference of the two right before it.',
  },
  claims: 2,
  compares: ['difference'],
  check,
  fires: [
    {
      text: 'Giá vàng mua vào 79,15 triệu đồng/lượng, bán ra 81,45 triệu đồng/lượng, chênh lệch 3,2 triệu đồng/lượng.',
      quote: '3,2 triệu đồng/lượng',
      suggestion: '2,3 triệu đồng/lượng',
    },
  ],
  staysSilent: [
    'Giá vàng mua vào 79,15 triệu đồng/lượng, bán ra 81,45 triệu đồng/lượng, chênh lệch 2,3 triệu đồng/lượng.',
    'Giá vàng mua vào 81,45 triệu đồng/lượng, bán ra 79,15 triệu đồng/lượng, chênh lệch 2,3 triệu đồng/lượng.',
    'Giá lúa 7.500 đồng/kg, giá gạo 15.200 đồng/kg, chênh lệch với thế giới 2.300 đồng/kg.',
  ],
};
