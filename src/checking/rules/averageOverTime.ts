import { interval } from '#figures';
import { approximate, type BlockReading, type Claim, claimsBefore, type Mention, REACH, statesValue } from '#reading';
import { asRounded } from '../averaged.ts';
import { suspectOf } from '../diagnosis.ts';
import { inUnitOf } from '../operand.ts';
import { addable, isMean, isPart } from '../parts.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `9 tháng có 13.338 vụ; bình quân một ngày 49 vụ (273 ngày)`: the total over the days or months that are named. */
function check(block: BlockReading, emit: Emit): void {
  if (!EACH.test(block.text)) return;
  const spans = block.mentions.filter(({ kind }) => kind === 'duration');
  if (spans.length === 0) return;
  for (let index = 0; index < block.claims.length; index++) {
    const mean = block.claims[index] as Claim;
    const [, said, each] = (statesValue(mean) && EACH_BEFORE.exec(mean.placed.gap.slice(-80))) || [];
    if (!each || isLoose(block, mean.figure)) continue;
    const own = spans.filter(({ unit }) => unit?.base === each.toLowerCase());
    const relation = relationOf(block, { index, mean, spans: own, isAverage: said !== undefined });
    if (relation) emit(relation);
  }
}

const EACH = /ình quân|rung bình|ỗi/;
const EACH_BEFORE =
  /(?:(bình quân|trung bình)(?:\s+(?:mỗi|một|01|1|hằng|hàng))?|(?<!\p{L})mỗi)\s+(ngày|tuần|tháng|quý|năm)(?!\p{L})[^,;.\d]{0,40}$/iu;

interface Sought {
  readonly index: number;
  readonly mean: Claim;
  /** The stretches of time of the average's own unit. */
  readonly spans: readonly Mention[];
  /** False for `mỗi tháng`, which may say what is done each month. */
  readonly isAverage: boolean;
}

/** The first total with which the average comes out; else the only one with which it would with one digit set right. */
function relationOf(block: BlockReading, { index, mean, spans, isAverage }: Sought): Relation | null {
  const mended: Relation[] = [];
  const times = new Map(spans.map(span => [approximate(span), span] as const));
  for (const total of totalsNear(block, index))
    for (const [many, span] of times) {
      if (many < 2) continue;
      const relation = over(block, { total, mean, span, times: many });
      if (agrees(relation)) return relation;
      if (suspectOf(relation)?.mention === mean.mention) mended.push(relation);
    }
  const [only] = mended;
  return isAverage && only && mended.length === 1 && mean.mention.mantissa >= LONG ? only : null;
}

/** Two digits: of a single one every other is one edit away. */
const LONG = 10;

/** Figures of the same things before the average, nearest first, and in its own sentence behind it. */
function totalsNear({ claims }: BlockReading, index: number): Claim[] {
  const mean = claims[index] as Claim;
  const isTotal = (claim: Claim): boolean => isPart(claim) && !isMean(claim) && addable(claim.mention, mean.mention);
  const before = claimsBefore(claims, index).filter(
    claim => mean.placed.sentence - claim.placed.sentence <= 1 && isTotal(claim),
  );
  const behind = claims
    .slice(index + 1, index + REACH)
    .filter(claim => claim.placed.sentence === mean.placed.sentence && isTotal(claim));
  return [...before.reverse(), ...behind].slice(0, MOST_TOTALS);
}

const MOST_TOTALS = 6;

interface Over {
  readonly total: Claim;
  readonly mean: Claim;
  readonly span: Mention;
  readonly times: number;
}

function over(block: BlockReading, { total, mean, span, times }: Over): Relation {
  return judge({
    rule: 'average-over-time',
    stated: mean.mention,
    others: [total.mention, span],
    certain: false,
    recompute: at =>
      isLoose(block, total.figure)
        ? null
        : asRounded(
            interval.scale(inUnitOf(mean.mention, total.mention, at), { numerator: 1, denominator: times }),
            mean.mention,
          ),
    formula: () => `${printed(block, total.mention)} ÷ ${printed(block, span)}`,
  });
}

export const averageOverTime: Rule = {
  id: 'average-over-time',
  title: { vi: 'Bình quân mỗi ngày, mỗi tháng', en: 'Average of a day or a month' },
  explanation: {
    vi: 'Số bình quân một ngày, một tháng bằng tổng chia cho số ngày, số tháng nêu cùng chỗ.',
    en: 'The average of a day or a month is the total over the days or months that are named with it.',
  },
  claims: 2,
  check,
  fires: [
    {
      text: 'Chín tháng đầu năm xảy ra 13.338 vụ; bình quân một ngày 94 vụ (273 ngày).',
      quote: '94 vụ',
    },
    {
      text: 'Trong 8 tháng có 110,8 nghìn lượt khám, bình quân một tháng 19,3 nghìn lượt khám.',
      quote: '19,3 nghìn lượt',
    },
  ],
  staysSilent: [
    'Chín tháng đầu năm xảy ra 13.338 vụ; bình quân một ngày 49 vụ (273 ngày).',
    'Trong 8 tháng có 110,8 nghìn lượt khám, bình quân một tháng 13,9 nghìn lượt khám.',
    'Trong 6 tháng thu 1.254 tỷ đồng, chi 2.310 tỷ đồng, bình quân một tháng thu 209 tỷ đồng.',
    'Trong 8 tháng có 110,8 nghìn lượt, bình quân một ngày 456 lượt.',
    'Mỗi tháng hỗ trợ 1,5 triệu đồng trong 6 tháng; kinh phí 12,4 triệu đồng.',
  ],
};
