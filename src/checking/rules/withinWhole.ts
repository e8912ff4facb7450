import { type Interval, rational } from '#figures';
import { approximate, type BlockReading } from '#reading';
import { HUNDRED } from '../operand.ts';
import { bounding, judge } from '../relation.ts';
import { type Emit, isLoose, type Rule } from '../rule.ts';

/** What is more than its whole: a share above 100 %, a fall by more than all there was. */
function check(block: BlockReading, emit: Emit): void {
  for (const [figure, { mention }] of block.figures.entries()) {
    if (mention.kind !== 'percent' || Math.abs(approximate(mention)) <= WHOLE || isLoose(block, figure)) continue;
    const role = block.roles[figure];
    const isShare = role?.kind === 'share';
    if (!isShare && !(role?.kind === 'growth' && role.direction < 0)) continue;
    emit(
      bounding(
        judge({
          rule: 'within-whole',
          stated: mention,
          others: [],
          // A profit that turns into a loss falls by more than all of it.
          certain: isShare,
          recompute: () => UP_TO_WHOLE,
          formula: () => '≤ 100 %',
        }),
      ),
    );
  }
}

const WHOLE = 100;
const UP_TO_WHOLE: Interval = { low: rational.negate(HUNDRED), high: HUNDRED, lowClosed: true, highClosed: true };

export const withinWhole: Rule = {
  id: 'within-whole',
  title: { vi: 'Không quá toàn bộ', en: 'No more than the whole' },
  explanation: {
    vi: 'Tỷ trọng không vượt 100 %; một số không thể giảm quá 100 %.',
    en: 'A share is no more than 100 %; nothing falls by more than 100 %.',
  },
  claims: 1,
  check,
  fires: [
    { text: 'Cơ cấu kinh tế: khu vực dịch vụ 2.450 tỷ đồng, chiếm 245%.', quote: '245%' },
    { text: 'Trong tháng xảy ra 27 vụ tai nạn giao thông, giảm 372% so với cùng kỳ.', quote: '372%' },
  ],
  staysSilent: [
    'Khu vực dịch vụ 2.450 tỷ đồng, chiếm 24,5%.',
    'Thu ngân sách tăng 245% so với cùng kỳ, đạt 120% dự toán.',
    'Trong tháng xảy ra 27 vụ tai nạn giao thông, giảm 37,2% so với cùng kỳ.',
  ],
};
