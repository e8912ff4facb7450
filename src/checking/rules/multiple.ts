import { interval } from '#figures';
import { type BlockReading, type Claim, claimsBefore, type Comparison, statesValue } from '#reading';
import { inUnitOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { judge } from '../relation.ts';
import { comparisonsOf, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `Quy mô tăng gấp 2,58 lần so với năm 2015 (24.013/9.278 tỷ đồng)`: the brackets hold what is now and what was. */
function ofPair(block: BlockReading, index: number, emit: Emit): void {
  const [claim, pair] = [block.claims[index] as Claim, block.claims[index + 1]];
  const whole = pair?.whole;
  const multiple = comparisonsOf(claim, 'multiple').find(({ figure }) => figure === (pair?.figure ?? 0) - 1);
  if (!pair || !whole || !multiple || isLoose(block, multiple.figure) || !OPENS.test(pair.placed.gap)) return;
  emit(
    judge({
      rule: 'multiple',
      stated: multiple.mention,
      others: [pair.mention, whole],
      certain: multiple.certain,
      recompute: at => interval.divide(inUnitOf(whole, pair.mention, at), at(whole)),
      formula: () => `${printed(block, pair.mention)} ÷ ${printed(block, whole)}`,
    }),
  );
}

const OPENS = /^[^,;.()]{0,60}\(\s*$/u;

/** `Năm 2020 có 214 người, nay là 1.926 người, gấp 9 lần`: a multiple of the figure of an earlier time in the sentence. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 0; index < block.claims.length; index++) {
    const claim = block.claims[index] as Claim;
    if (claim.comparisons.length === 0) continue;
    ofPair(block, index, emit);
    if (!statesValue(claim) || claim.baseValues.length > 0) continue;
    for (const multiple of comparisonsOf(claim, 'multiple')) {
      const bases = claimsBefore(block.claims, index).filter(other => isBase(other, claim));
      const [base] = bases;
      if (base && bases.length === 1) relate(block, { claim, multiple, base }, emit);
    }
  }
}

function isBase(other: Claim, { placed, mention }: Claim): boolean {
  return other.placed.sentence === placed.sentence && statesValue(other) && addable(other.mention, mention);
}

interface Grown {
  readonly claim: Claim;
  readonly multiple: Comparison;
  readonly base: Claim;
}

function relate(block: BlockReading, { claim, multiple, base }: Grown, emit: Emit): void {
  if ([claim.figure, multiple.figure, base.figure].some(figure => isLoose(block, figure))) return;
  const from = block.text.slice(Math.max(0, base.mention.start - 60), base.mention.start);
  const year = YEAR.exec(from)?.[0].toLowerCase();
  // `năm 2020 đạt 480 tỷ đồng, …; năm 2020 đạt 130 tỷ đồng, gấp 2 lần`: two things of one year.
  if (year && claim.placed.gap.toLowerCase().includes(year)) return;
  const told = EARLIER.test(from) && NOW.test(claim.placed.gap);
  const relation = judge({
    rule: 'multiple',
    stated: multiple.mention,
    others: [claim.mention, base.mention],
    certain: told && multiple.certain,
    recompute: at => interval.divide(inUnitOf(base.mention, claim.mention, at), at(base.mention)),
    formula: () => `${printed(block, claim.mention)} ÷ ${printed(block, base.mention)}`,
  });
  // Two figures that no words of time tie together may be of two things.
  emit(relation.verdict === 'doubtful' ? { ...relation, verdict: 'undecided' } : relation);
}

const YEAR = /năm \d{4}(?!.*năm \d{4})/isu;
const EARLIER = /(?:năm \d{4}|năm (?:trước|ngoái)|từ chỗ|ban đầu|trước đây|khi (?:mới )?thành lập)(?!\p{L})/iu;
const NOW = /(?<!\p{L})(?:nay|hiện|đến năm|năm \d{4})(?!\p{L})/iu;

export const multiple: Rule = {
  id: 'multiple-of-earlier',
  title: { vi: 'Số lần gấp so với trước', en: 'Multiple of an earlier figure' },
  explanation: {
    vi: 'Số lần gấp bằng số hiện nay chia cho số của thời điểm trước nêu trong cùng câu.',
    en: 'A multiple is the figure of today over that of the earlier time stated in the same sentence.',
  },
  claims: 2,
  compares: ['multiple'],
  check,
  fires: [
    {
      text: 'Quy mô các ngành tăng gấp 2,85 lần so với năm 2015 (24.013/9.278 tỷ đồng).',
      quote: '2,85 lần',
      suggestion: '2,59 lần',
    },
    {
      text: 'Từ chỗ chỉ có 20 hộ trồng chè năm 2017, đến nay toàn xã đã có 90 hộ, gấp 5,4 lần.',
      quote: '5,4 lần',
      suggestion: '4,5 lần',
    },
  ],
  staysSilent: [
    'Quy mô các ngành tăng gấp 2,58 lần so với năm 2015 (24.013/9.278 tỷ đồng).',
    'Số vụ tăng gấp 2 lần so với năm 2015 (giải quyết 180/200 vụ).',
    'Năm 2020 công nghiệp đạt 16.700 tỷ đồng, gấp 3,4 lần năm 2015, bán lẻ năm 2020 đạt 5.300 tỷ đồng, tăng 2 lần so với năm 2015.',
    'Năm 2019 huyện có 150 người tham gia, nay là 1.350 người, tăng gấp 9 lần.',
    'Có 20 hộ trồng chè, 90 hộ trồng quế, gấp 3 lần so với năm trước.',
    'Từ chỗ chỉ có 20 hộ trồng chè năm 2017, đến nay toàn xã đã có hơn 90 hộ, gấp 5 lần.',
  ],
};
