import { approximate, type BlockReading, type Claim, type Comparison } from '#reading';
import { stating } from '../relation.ts';
import { comparisonsOf, type Emit, printed, type Rule } from '../rule.ts';
import { saysTheSame } from './rateOfChange.ts';

/** A rise that is printed as a fall: `tăng -2%`, `giảm 3% (bằng 105%)`, `giảm 16 vụ, tăng 5%` of one base. */
function check(block: BlockReading, emit: Emit): void {
  for (const claim of block.claims) {
    if (claim.comparisons.length === 0) continue;
    for (const growth of comparisonsOf(claim, 'growth', 'difference')) {
      if (growth.mention.mantissa < 0 && saysSignTwice(block, growth)) emit(disagreement(block, growth, growth));
      for (const index of comparisonsOf(claim, 'index'))
        if (Math.abs(index.figure - growth.figure) !== 1 && opposes(growth, index))
          emit(disagreement(block, growth, index));
    }
    for (const index of comparisonsOf(claim, 'index')) wordAgainstIndex(block, index, emit);
    opposedChanges(block, claim, emit);
  }
}

/** `tăng -2%`, and `giảm -2%`, which a fall of -2 would make a rise; in brackets the sign only repeats the word. */
function saysSignTwice({ figures }: BlockReading, { direction, figure }: Comparison): boolean {
  return direction > 0 || (direction < 0 && !/\(\s*$/u.test(figures[figure]?.before ?? ''));
}

function opposes(growth: Comparison, index: Comparison): boolean {
  if (growth.direction === 0 || growth.base?.key !== index.base?.key) return false;
  const size = approximate(index.mention);
  return (growth.direction > 0 && size < 100) || (growth.direction < 0 && size > 100);
}

/** `đàn dê tăng, bằng 94,2% so với cùng kỳ`: the word stands alone, the index behind it. */
function wordAgainstIndex(block: BlockReading, index: Comparison, emit: Emit): void {
  const before = block.figures[index.figure]?.before ?? '';
  const word = /(?<!\p{L})(tăng|giảm)(?: nhẹ| mạnh| khá| cao| sâu)?,?\s+(?:chỉ )?bằng\s*$/iu
    .exec(before)?.[1]
    ?.toLowerCase();
  if (!word) return;
  const size = approximate(index.mention);
  if ((word === 'tăng' && size < 100) || (word === 'giảm' && size > 100))
    emit(disagreement(block, { ...index, verb: word }, index));
}

/** `giảm 16 vụ, tăng 5% so với cùng kỳ`: number and rate of one change point in opposite ways. */
function opposedChanges(block: BlockReading, claim: Claim, emit: Emit): void {
  for (const difference of comparisonsOf(claim, 'difference'))
    for (const growth of comparisonsOf(claim, 'growth'))
      if (
        difference.direction * growth.direction < 0 &&
        Math.abs(difference.figure - growth.figure) === 1 &&
        saysTheSame(block, claim, [difference, growth]) &&
        difference.certain &&
        growth.certain
      )
        emit(disagreement(block, difference, growth));
}

function disagreement(block: BlockReading, first: Comparison, second: Comparison) {
  return stating({
    rule: 'direction',
    verdict: 'contradiction',
    stated: second.mention,
    others: first === second ? [] : [first.mention],
    formula: () =>
      first === second ? printed(block, second.mention) : `${first.verb} ${printed(block, first.mention)}`,
    remark: {
      vi: 'Chữ chỉ chiều tăng, giảm trái với con số.',
      en: 'The word for rise or fall says the opposite of the number.',
    },
  });
}

export const direction: Rule = {
  id: 'direction',
  title: { vi: 'Chiều tăng, giảm', en: 'Direction of change' },
  explanation: {
    vi: 'Chữ "tăng", "giảm" phải hợp với dấu của con số và với chỉ số lớn hơn hay nhỏ hơn 100.',
    en: 'The words for rise and fall must suit the sign of the number and an index above or below 100.',
  },
  claims: 1,
  compares: ['growth', 'difference', 'index'],
  check,
  fires: [
    { text: 'Sản lượng đạt 500 tấn, tăng -2,5% so với cùng kỳ.', quote: '-2,5%' },
    { text: 'Số vụ giảm -12 vụ (từ 86 vụ xuống 74 vụ).', quote: '-12 vụ' },
    { text: 'Sản lượng gạo giảm, bằng 103,5% so với cùng kỳ.', quote: '103,5%' },
  ],
  staysSilent: [
    'Sản lượng đạt 500 tấn, giảm 2,5% so với cùng kỳ, bằng 97,5% cùng kỳ.',
    'Tăng 5 vụ, giảm 2 người chết so với cùng kỳ.',
    'Sản lượng gạo giảm còn 500 tấn, bằng 93,5% so với cùng kỳ.',
    'Số hộ nghèo giảm, đạt 103% kế hoạch giảm nghèo năm.',
    'Số vụ giảm (-20%) so với cùng kỳ, còn 24 vụ (cùng kỳ 30 vụ).',
  ],
};
