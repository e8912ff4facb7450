import { interval } from '#figures';
import { type BlockReading, type Claim, type Comparison, type Mention, statesValue } from '#reading';
import { atNearest, HUNDRED, inUnitOf } from '../operand.ts';
import { judge } from '../relation.ts';
import { comparisonsOf, directed, type Emit, isLoose, printed, type Rule } from '../rule.ts';

function check(block: BlockReading, emit: Emit): void {
  for (const claim of block.claims) {
    if (claim.comparisons.length === 0 || !statesValue(claim)) continue;
    for (const plan of plansOf(claim)) {
      for (const share of comparisonsOf(claim, 'plan-share', 'over-plan')) {
        if (!ofThisPlan(block, claim, { plan, share })) continue;
        emit(relate(block, { claim, plan: plan.mention, share, certain: plan.certain && share.certain }));
      }
    }
  }
}

interface Plan {
  readonly mention: Mention;
  readonly certain: boolean;
  /** Whose plan it is; null for the number behind a slash. */
  readonly key: string | null;
}

function plansOf(claim: Claim): Plan[] {
  const named = claim.baseValues
    .filter(({ base, bound }) => base.kind === 'plan' && bound === 'exact')
    .map(({ mention, certain, base }) => ({ mention, certain, key: base.key }));
  return claim.whole ? [{ mention: claim.whole, certain: true, key: null }, ...named] : named;
}

interface Held {
  readonly plan: Plan;
  readonly share: Comparison;
}

/** Where two plans are spoken of, each percentage is held to its own; the number behind a slash is the first one's. */
function ofThisPlan({ figures }: BlockReading, claim: Claim, { plan: { key, mention: plan }, share }: Held): boolean {
  const shares = comparisonsOf(claim, 'plan-share', 'over-plan');
  // `đạt 76,4% chỉ tiêu Tổng cục giao (50.800 tỷ đồng), đạt 73,2% chỉ tiêu thành phố giao (53.000 tỷ đồng)`.
  const owner = shares.find(({ base, figure }) => base?.key === key && figures[figure + 1]?.mention === plan);
  if (owner) return owner === share;
  const keys = [
    ...shares.map(({ base }) => base?.key),
    ...plansOf(claim).map(plan => plan.key ?? shares[0]?.base?.key),
  ];
  if (new Set(keys.filter(known => known !== undefined)).size <= 1) return !betterPlan(claim, plan, share);
  return key === null ? shares[0] === share : share.base?.key === key;
}

/** `bằng 77% dự toán đầu năm (2.000 tỷ đồng), bằng 70% dự toán điều chỉnh (2.200 tỷ đồng)`: each has its own behind it. */
function betterPlan(claim: Claim, plan: Mention, share: Comparison): boolean {
  const shares = comparisonsOf(claim, 'plan-share', 'over-plan');
  const plans = plansOf(claim);
  if (shares.length < 2 || plans.length !== shares.length) return false;
  return plans[shares.indexOf(share)]?.mention !== plan;
}

interface Sides {
  readonly claim: Claim;
  readonly plan: Mention;
  readonly share: Comparison;
  readonly certain: boolean;
}

function relate(block: BlockReading, { claim, plan, share, certain }: Sides) {
  const loose = isLoose(block, claim.figure) || isLoose(block, share.figure);
  const asPoints = share.kind === 'over-plan' && claim.mention.kind === 'percent' && !isQuotient(claim, plan, share);
  return judge({
    rule: 'share-of-plan',
    stated: share.mention,
    others: [claim.mention, plan],
    certain,
    formula: () => {
      const quotient = `${printed(block, claim.mention)} ÷ ${printed(block, plan)}`;
      if (share.kind === 'plan-share') return quotient;
      if (asPoints) return pointsFormula(block, claim, { plan, share });
      return share.direction < 0 ? `100 % − ${quotient}` : `${quotient} − 100 %`;
    },
    recompute: at => {
      if (loose) return null;
      const quotient = interval.divide(inUnitOf(plan, claim.mention, at), at(plan));
      if (!quotient) return null;
      const percent = interval.scale(quotient, HUNDRED);
      if (share.kind === 'plan-share') return percent;
      // `đạt 86,25%, thấp hơn 5,25% so với chỉ tiêu (91,5%)`: between two rates points are meant, or the quotient.
      if (asPoints) return directed(interval.subtract(at(claim.mention), at(plan)), share);
      const over = interval.subtract(percent, interval.point(HUNDRED));
      return directed(over, share);
    },
  });
}

function isQuotient({ mention }: Claim, plan: Mention, share: Comparison): boolean {
  const quotient = interval.divide(atNearest(mention), atNearest(plan));
  if (!quotient) return false;
  const over = interval.subtract(interval.scale(quotient, HUNDRED), interval.point(HUNDRED));
  return interval.meets(directed(over, share), atNearest(share.mention));
}

function pointsFormula(
  block: BlockReading,
  { mention }: Claim,
  { plan, share }: Pick<Sides, 'plan' | 'share'>,
): string {
  const [now, planned] = [printed(block, mention), printed(block, plan)];
  return share.direction < 0 ? `${planned} − ${now}` : `${now} − ${planned}`;
}

export const shareOfPlan: Rule = {
  id: 'share-of-plan',
  title: { vi: 'Tỷ lệ so với kế hoạch', en: 'Share of plan' },
  explanation: {
    vi: 'Phần trăm kế hoạch phải bằng số thực hiện chia cho số kế hoạch in bên cạnh.',
    en: 'The percentage of plan must be the result divided by the plan printed beside it.',
  },
  claims: 1,
  compares: ['plan-share', 'over-plan'],
  check,
  fires: [
    {
      text: 'Số lao động có việc làm tăng thêm 8.650 người, đạt 75,7% kế hoạch năm (15.000 người).',
      quote: '75,7%',
      suggestion: '57,7%',
    },
    { text: 'Vận động quỹ 1.152 triệu đồng, đạt 125,1% (chỉ tiêu 1.000 triệu đồng).', quote: '125,1%' },
    { text: 'Tỷ lệ trẻ đi nhà trẻ đạt 24,6%, thiếu 4,4% so với kế hoạch (25%).', quote: '4,4%', suggestion: '0,4%' },
    { text: 'Ngô hè trồng được 412,5 ha/500 ha, đạt 85,2% kế hoạch.', quote: '85,2%', suggestion: '82,5%' },
    {
      text: 'Thu ngân sách đạt 820 tỷ đồng, bằng 28% kế hoạch (kế hoạch 1.000 tỷ đồng).',
      quote: '28%',
      suggestion: '82%',
    },
    { text: 'Đăng ký mới 84/80 hộ, vượt 15% kế hoạch.', quote: '15%', suggestion: '5%' },
    { text: 'Giải ngân 1,25 tỷ đồng/2.500 triệu đồng, đạt 5% kế hoạch.', quote: '5%', suggestion: '50%' },
  ],
  staysSilent: [
    'Thu được 38.795 tỷ đồng, đạt 78,4% chỉ tiêu Bộ giao (49.500 tỷ đồng), đạt 76,4% chỉ tiêu Tổng cục giao (50.800 tỷ đồng), đạt 73,2% chỉ tiêu phấn đấu (53.000 tỷ đồng).',
    'Số thu đạt 330.474 tỷ đồng, vượt 9,97% chỉ tiêu pháp lệnh, đạt 97,2% chỉ tiêu phấn đấu (340.000 tỷ đồng).',
    'Khám bằng y học cổ truyền đạt 16,5% (kế hoạch 16%), vượt 0,5%.',
    'Vận động quỹ 1.152 triệu đồng, đạt 115,2% (chỉ tiêu 1.000 triệu đồng).',
    'Tỷ lệ trẻ đi nhà trẻ đạt 24,6%, thiếu 0,4% so với kế hoạch (25%).',
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 86,25%, thấp hơn 5,25% so với chỉ tiêu (91,5%).',
    'Ngô hè trồng được 412,5 ha/500 ha, đạt 82,5% kế hoạch, bằng 97,1% so với cùng kỳ.',
    'Sản lượng đạt 1.023,54 tấn/1.000 tấn, đạt 102,3% KH.',
    'Giải ngân 120,5/ 400 tỷ đồng, đạt 30,1% kế hoạch.',
    'Thu ngân sách đạt 820 tỷ đồng, bằng 82% dự toán trung ương giao, bằng 75% dự toán tỉnh giao.',
    'Đăng ký mới 84/80 hộ, vượt 5% kế hoạch.',
    'Thu nội địa đạt 1.540 tỷ đồng, bằng 77% dự toán đầu năm (2.000 tỷ đồng), bằng 70% dự toán điều chỉnh (2.200 tỷ đồng).',
    'Trồng được khoảng 400 ha/500 ha, đạt 82% kế hoạch.',
    'Trồng mới 333,3 ha/1.000 ha rừng, đạt 33% kế hoạch.',
    'Đào tạo nghề cho 2.345/3.500 lao động, đạt 67% kế hoạch.',
    'Thu ngân sách đạt 1.250 tỷ đồng, bằng 62,5% dự toán năm (2.000 tỷ đồng), tăng 8% so với cùng kỳ.',
    'Gieo trồng 1.025,9 ha/1.000 ha, đạt 102,5% KH.',
  ],
};
