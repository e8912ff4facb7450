import { interval } from '#figures';
import type { BlockReading, Placed } from '#reading';
import { HUNDRED, type At } from '../operand.ts';
import { judge, type Relation } from '../relation.ts';
import { directed, type Emit, printed, type Rule } from '../rule.ts';

/** `28/47 trường, tỷ lệ 59,6%, vượt 1,6% so với chỉ tiêu (58%)`: a rate of a pair, what it is above its plan, the plan. */
function check(block: BlockReading, emit: Emit): void {
  const { figures, roles } = block;
  for (let index = 1; index + 1 < figures.length; index++) {
    if (roles[index]?.kind !== 'over-plan' || roles[index + 1]?.kind !== 'base-value') continue;
    // A rate with a claim of its own is another rule's; `(91,5%) và thấp hơn 5,75% so với chỉ tiêu` has none before it.
    const of = roles[index - 1]?.kind;
    if ((of !== 'ratio' && of !== 'share') || roles[index + 1]?.base?.kind !== 'plan') continue;
    const three = [figures[index - 1], figures[index], figures[index + 1]] as [Placed, Placed, Placed];
    const together = three.every(
      ({ mention, bound, sentence }) =>
        mention.kind === 'percent' && bound === 'exact' && sentence === three[1].sentence,
    );
    if (together) emit(relate(block, three, roles[index]?.direction ?? 1));
  }
}

/** Between two rates points are meant, or the quotient where that is what fits. */
function relate(
  block: BlockReading,
  [rate, over, plan]: readonly [Placed, Placed, Placed],
  direction: 1 | 0 | -1,
): Relation {
  const said = { direction, mention: over.mention };
  const asked = (points: boolean): Relation =>
    judge({
      rule: 'points',
      stated: over.mention,
      others: [rate.mention, plan.mention],
      certain: true,
      recompute: (at: At) => {
        const [now, planned] = [at(rate.mention), at(plan.mention)];
        if (points) return directed(interval.subtract(now, planned), said);
        const quotient = interval.divide(now, planned);
        return (
          quotient && directed(interval.subtract(interval.scale(quotient, HUNDRED), interval.point(HUNDRED)), said)
        );
      },
      formula: () => {
        const [more, less] = direction < 0 ? [plan, rate] : [rate, plan];
        return `${printed(block, more.mention)} − ${printed(block, less.mention)}`;
      },
    });
  const byQuotient = asked(false);
  return byQuotient.verdict === 'holds' ? byQuotient : asked(true);
}

export const planOfRate: Rule = {
  id: 'rate-and-plan',
  title: { vi: 'Tỷ lệ vượt, thiếu so với chỉ tiêu', en: 'A rate above or below its plan' },
  explanation: {
    vi: 'Phần vượt hay thiếu là hiệu của tỷ lệ đạt được và chỉ tiêu in trong ngoặc.',
    en: 'What a rate is above or below its plan is the difference of the two.',
  },
  claims: 1,
  check,
  fires: [
    {
      text: 'Có 38/47 trường đạt chuẩn quốc gia, tỷ lệ 80,9%, vượt 9,2% so với chỉ tiêu (78%).',
      quote: '9,2%',
      suggestion: '2,9%',
    },
    {
      text: 'Tiêm đầy đủ 1.226/1.400 trẻ, đạt 87,6%, thấp hơn kế hoạch 4,7% (kế hoạch 95%).',
      quote: '4,7%',
      suggestion: '7,4%',
    },
  ],
  staysSilent: [
    'Có 38/47 trường đạt chuẩn quốc gia, tỷ lệ 80,9%, vượt 2,9% so với chỉ tiêu (78%).',
    'Tiêm đầy đủ 1.226/1.400 trẻ, đạt 87,6%, thấp hơn kế hoạch 7,4% (kế hoạch 95%).',
    'Có 38/47 trường đạt chuẩn, tỷ lệ 80,9%, vượt 3,7% so với chỉ tiêu (78%).',
    'Tỷ lệ bao phủ đạt 86,25%, thấp hơn 5,25% so với chỉ tiêu trung ương giao (91,5%) và thấp hơn 5,75% so với chỉ tiêu của tỉnh (92%).',
    'Có 38/47 trường đạt chuẩn, tỷ lệ 80,9%, vượt khoảng 9% so với chỉ tiêu (78%).',
  ],
};
