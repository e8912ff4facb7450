import { type BlockReading, type Claim, claimsBefore, type Comparison, type Mention, statesValue } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import type { Verdict } from '../finding.ts';
import { addable } from '../parts.ts';
import { percentOf } from '../percentages.ts';
import { judge, type Question } from '../relation.ts';
import { comparisonsOf, type Emit, isLoose, printed, type Rule } from '../rule.ts';

type Share = Pick<Comparison, 'mention' | 'figure'>;

/** A percentage of a plan that is not printed beside the result but shortly before it, once in the sentence or the last. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 1; index < block.claims.length; index++) {
    const claim = block.claims[index] as Claim;
    if (!statesValue(claim) || claim.whole || claim.baseValues.some(({ base }) => base.kind === 'plan')) continue;
    const shares = sharesOf(block, index);
    const [share] = shares;
    if (!share || shares.length > 1 || isLoose(block, claim.figure) || isLoose(block, share.figure)) continue;
    const plans = plansBefore(block, index);
    const [plan] = plans;
    if (plan && plans.length === 1) relate(block, { claim, share, plan }, emit);
    if (!plan) ofCapital(block, { index, share }, emit);
  }
}

/** The percentages of a plan said of a value; a bare `đạt 44,0%` right behind it is one where the last was. */
function sharesOf({ claims }: BlockReading, index: number): readonly Share[] {
  const claim = claims[index] as Claim;
  const own = comparisonsOf(claim, 'plan-share');
  const next = claims[index + 1];
  if (claim.comparisons.length > 0 || next?.figure !== claim.figure + 1 || !isBare(next)) return own;
  const previous = claimsBefore(claims, index).findLast(({ role }) => role.kind === 'value');
  const goesOn =
    previous?.placed.sentence === claim.placed.sentence && comparisonsOf(previous, 'plan-share').length > 0;
  return goesOn ? [{ mention: next.mention, figure: next.figure }] : own;
}

function isBare({ role }: Claim): boolean {
  return role.kind === 'rate' && role.subject === '' && role.verb === 'đạt';
}

/** `Tổng vốn đầu tư công là 412.658 triệu đồng, gồm …. Đã giải ngân 338.380 triệu đồng, bằng 82% kế hoạch`: what there is to spend, found by the arithmetic. */
function ofCapital(block: BlockReading, { index, share }: { index: number; share: Share }, emit: Emit): void {
  const claim = block.claims[index] as Claim;
  if (!SPENT.test(claim.placed.gap)) return;
  const there = claimsBefore(block.claims, index).filter(
    ({ role, mention, placed }) =>
      claim.placed.sentence - placed.sentence <= FAR &&
      role.kind === 'value' &&
      CAPITAL.test(role.subject) &&
      addable(mention, claim.mention),
  );
  const found = there.map(({ mention }) => questionOf(block, { claim, share, plan: mention })).map(judge);
  const held = found.find(({ verdict }) => verdict === 'holds');
  if (held) emit(held);
}

const SPENT = /(?<!\p{L})(?:giải ngân|thanh toán|thực hiện)(?!\p{L})/iu;
const CAPITAL = /(?<!\p{L})(?:vốn|kinh phí)(?!\p{L})/iu;

/** So many sentences back a plan may have been stated. */
const FAR = 2;

function plansBefore({ claims }: BlockReading, index: number): Mention[] {
  const claim = claims[index] as Claim;
  return claimsBefore(claims, index).flatMap(other => {
    if (claim.placed.sentence - other.placed.sentence > FAR) return [];
    const plan = planOf(other, claim) ?? planBehind(other, claim);
    return plan && addable(plan, claim.mention) ? [plan] : [];
  });
}

/** `Kế hoạch vốn là 3.845 tỷ đồng`, `500 giường kế hoạch`; in one sentence also the plan of another pair. */
function planOf(other: Claim, { placed }: Claim): Mention | null {
  if (other.whole) return other.placed.sentence === placed.sentence ? other.whole : null;
  if (other.role.kind !== 'value' || other.comparisons.length > 0 || other.placed.bound !== 'exact') return null;
  return isPlanned(other) ? other.mention : null;
}

/** In one sentence, the plan that the figure before is held against. */
function planBehind({ baseValues, placed }: Claim, claim: Claim): Mention | null {
  if (placed.sentence !== claim.placed.sentence || claim.comparisons.length > 0) return null;
  return baseValues.find(({ base, bound }) => base.kind === 'plan' && bound === 'exact')?.mention ?? null;
}

/** `Kế hoạch vốn là …`, `Tổng kinh phí được giao …`: the number is a plan. */
export function isPlanned({ role }: Claim): boolean {
  const { base, subject } = role;
  return base?.kind === 'plan' || (subject !== '' && (PLANNED.test(subject) || GIVEN.test(subject)));
}

const GIVEN =
  /(?<!\p{L})(?:(?:được giao|được phân bổ|được bố trí)$|giao\s+(?:kế hoạch|dự toán|chỉ tiêu|nhiệm vụ)(?!\p{L}))/iu;
const PLANNED = /^(?:tổng\s+)?(?:kế hoạch|dự toán|chỉ tiêu|vốn kế hoạch|KH(?!\p{L}))/iu;

interface Sides {
  readonly claim: Claim;
  readonly share: Pick<Comparison, 'mention'>;
  readonly plan: Mention;
}

function questionOf(block: BlockReading, { claim, share, plan }: Sides): Question {
  return {
    rule: 'share-of-plan',
    stated: share.mention,
    others: [claim.mention, plan],
    certain: false,
    recompute: at => percentOf(claim.mention, plan, { at, like: share.mention }),
    formula: () => `${printed(block, claim.mention)} ÷ ${printed(block, plan)}`,
  };
}

function relate(block: BlockReading, sides: Sides, emit: Emit): void {
  const relation = judge(questionOf(block, sides));
  if (relation.verdict !== 'doubtful') emit(relation);
  // The plan may be another one, unless a digit of the percentage makes it this one.
  else emit({ ...relation, verdict: verdictOf(block, sides, suspectOf(relation)?.mention) });
}

/** A digit of the plan or the result tells as much where the plan stands in the same sentence. */
function verdictOf(block: BlockReading, { claim, share, plan }: Sides, slip: Mention | undefined): Verdict {
  if (slip === share.mention) return 'contradiction';
  const inSentence = block.figures.some(
    ({ mention, sentence }) => mention === plan && sentence === claim.placed.sentence,
  );
  return slip && inSentence ? 'doubtful' : 'undecided';
}

export const planNearby: Rule = {
  id: 'plan-stated-before',
  title: { vi: 'Tỷ lệ so với kế hoạch nêu trước đó', en: 'Share of a plan stated before' },
  explanation: {
    vi: 'Phần trăm kế hoạch bằng số thực hiện chia cho kế hoạch nêu ngay trước đó, khi chỉ có một kế hoạch được nêu.',
    en: 'The percentage of plan is the result over the plan stated shortly before, where only one is.',
  },
  claims: 2,
  compares: ['plan-share'],
  reachesBack: true,
  check,
  fires: [
    {
      text: 'Năm 2016, đơn vị được Bộ giao dự toán thu ngân sách là 270.000 tỷ đồng. Tuy nhiên, lũy kế số thu đến 25/12 đạt 261.490 tỷ đồng, bằng 96,25% dự toán năm.',
      quote: '96,25%',
      suggestion: '96,85%',
    },
    {
      text: 'Kế hoạch vốn được giao 4.642,1 tỷ đồng; đến hết ngày 30/6 giải ngân 1.917,0 tỷ đồng, đạt 44,1% kế hoạch.',
      quote: '4.642,1 tỷ đồng',
      suggestion: '4.342,1 tỷ đồng',
    },
    {
      text: 'Kế hoạch vốn là 5.264 tỷ đồng. Đến ngày 15/6 giải ngân 1.958 tỷ đồng, đạt 37,2% kế hoạch; ước hết quý II giải ngân 2.316 tỷ đồng, đạt 40,4%.',
      quote: '40,4%',
    },
    {
      text: 'Tổng kế hoạch vốn năm 2023 là 318 tỷ đồng (ngân sách tỉnh 200 tỷ đồng, ngân sách huyện 118 tỷ đồng). Giải ngân 254 tỷ đồng, đạt 97,9% kế hoạch.',
      quote: '97,9%',
      suggestion: '79,9%',
    },
    {
      text: 'Kế hoạch vốn năm 2024 là 1.250 tỷ đồng; giải ngân đến 30/6 đạt 450 tỷ đồng, đạt 63% kế hoạch.',
      quote: '63%',
      suggestion: '36%',
    },
  ],
  staysSilent: [
    'Tổng vốn đầu tư công là 412.658 triệu đồng. Đã giải ngân 338.380 triệu đồng, bằng 28% kế hoạch.',
    'Tổng kinh phí được giao 684.216 triệu đồng (tự chủ 412.680 triệu đồng, không tự chủ 271.536 triệu đồng); đã thực hiện 641.794 triệu đồng, đạt 93,8% dự toán.',
    'Kế hoạch vốn là 5.264 tỷ đồng. Đến ngày 15/6 giải ngân 1.958 tỷ đồng, đạt 37,2% kế hoạch; ước hết quý II giải ngân 2.316 tỷ đồng, đạt 44,0%.',
    'Tổng kế hoạch vốn năm 2023 là 318 tỷ đồng (ngân sách tỉnh 200 tỷ đồng, ngân sách huyện 118 tỷ đồng). Giải ngân 254 tỷ đồng, đạt 79,9% kế hoạch.',
    'Vốn bố trí 518,6 tỷ đồng; kế hoạch vốn năm 2022 là 246 tỷ đồng, giải ngân đến 15/12 được 198 tỷ đồng, bằng 80,5%.',
    'Kế hoạch vốn năm 2024 là 1.250 tỷ đồng; giải ngân đến 30/6 đạt 450 tỷ đồng, đạt 36% kế hoạch.',
    'Kế hoạch trồng 500 ha rừng, kế hoạch trồng cây phân tán 120 ha; đã trồng 60 ha, đạt 50% kế hoạch.',
    'Kế hoạch giao khoảng 1.250 tỷ đồng; giải ngân đạt 450 tỷ đồng, đạt 63% kế hoạch.',
  ],
};
