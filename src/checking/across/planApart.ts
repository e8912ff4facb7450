import {
  type BlockReading,
  type CellFigure,
  type Claim,
  type Mention,
  type ReadBlock,
  type RoleKind,
  statesValue,
} from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { addable, isPart } from '../parts.ts';
import { percentOf } from '../percentages.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { isLoose } from '../rule.ts';
import { isPlanned } from '../rules/planNearby.ts';
import type { SpreadRule } from '../spread.ts';
import { valuesShortlyBefore } from './shortlyBefore.ts';

/** A paragraph that says what of a plan was done, and the plan with its parts in a paragraph shortly before. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 1; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    if (block.cell) continue;
    for (const relation of ofResultBefore(blocks, index)) emit(relation);
    if (!asksForPlan(reading)) continue;
    const plans = plansBefore(blocks, index);
    if (plans.length === 0) continue;
    for (const done of donesIn(reading)) {
      const relation = relationOf(blocks, { index, done, plans });
      if (relation) emit(relation);
    }
  }
}

/**
 * `So với kế hoạch Thủ tướng giao (8.412,5 tỷ đồng), tỷ lệ giải ngân đạt 24,5%`: the other way round, the plan stands beside
 * its share and the result in the paragraph before, alone in its unit.
 */
function ofResultBefore(blocks: readonly ReadBlock[], index: number): SpreadRelation[] {
  const { claims, figures, roles } = (blocks[index] as ReadBlock).reading;
  const found: SpreadRelation[] = [];
  for (const { role, mention, figure } of claims) {
    const share = figures[figure + 1]?.mention;
    if (role.kind !== 'base-value' || role.base?.kind !== 'plan' || !isLongShare(share)) continue;
    if (!OF_PLAN.has(roles[figure + 1]?.kind ?? 'value')) continue;
    const wanted = (claim: Claim): boolean => addable(claim.mention, mention);
    const [result, more] = valuesShortlyBefore(blocks, index, { wanted, far: 1, most: 2 });
    if (!result || more) continue;
    const relation = between(blocks, { share, result, plan: { block: index, mention } });
    const own = [share, mention].map(each => ({ block: index, mention: each }));
    if (agrees(relation) || suspectOf(relation)?.mention === share)
      found.push({ relation, blocks: blocksOf([...own, result]) });
  }
  return found;
}

const OF_PLAN: ReadonlySet<RoleKind> = new Set(['rate', 'plan-share']);

function isLongShare(share: Mention | undefined): share is Mention {
  return share?.kind === 'percent' && share.mantissa >= LONG;
}

/** True where a share of a plan is said, and no plan. */
function asksForPlan({ roles, claims }: BlockReading): boolean {
  if (!roles.some(({ kind }) => kind === 'plan-share')) return false;
  return !claims.some(
    claim => claim.whole !== null || isPlanned(claim) || claim.baseValues.some(({ base }) => base.kind === 'plan'),
  );
}

interface Plan {
  readonly block: number;
  readonly mention: Mention;
  /** The claim that it is, or that it stands before: `Trung ương giao 7.250 tỷ đồng, HĐND tỉnh giao 8.000 tỷ đồng`. */
  readonly claim: Claim;
}

/** So many paragraphs back a plan may have been stated, with so many parts. */
const FAR = 3;
const MOST = 16;

/** The figures that are said to be planned, and what follows them in their sentence. */
function plansBefore(blocks: readonly ReadBlock[], index: number): Plan[] {
  const plans: Plan[] = [];
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    const { block, reading } = blocks[at] as ReadBlock;
    if (block.cell) continue;
    let sentence = -1;
    for (const claim of reading.claims) {
      if (isPlanAlone(claim) && !isLoose(reading, claim.figure))
        plans.push({ block: at, mention: claim.mention, claim });
      if (!isPart(claim) || claim.comparisons.length > 0 || isLoose(reading, claim.figure)) continue;
      const given = claim.baseValues.filter(({ base, bound }) => base.kind === 'plan' && bound === 'exact');
      if (isPlanned(claim) || given.length > 0) sentence = claim.placed.sentence;
      plans.push(...given.map(({ mention }) => ({ block: at, mention, claim })));
      if (claim.placed.sentence === sentence) plans.push({ block: at, mention: claim.mention, claim });
    }
  }
  return plans.length > MOST ? [] : plans;
}

/** `2. Trồng rừng (kế hoạch 1.200 ha)`: a plan that stands by itself. */
function isPlanAlone({ role, mention }: Claim): boolean {
  return role.kind === 'base-value' && role.base?.kind === 'plan' && mention.kind === 'quantity';
}

interface Done {
  readonly claim: Claim;
  readonly share: Mention;
}

/** The figures with their shares of plan; where the first of a list is one, so is a bare `đạt 34,3%` behind another. */
function donesIn(reading: BlockReading): Done[] {
  const dones: Done[] = [];
  for (const [at, claim] of reading.claims.entries()) {
    if (!statesValue(claim) || isLoose(reading, claim.figure)) continue;
    // Of two plans, by who set them, each has its share.
    const own = claim.comparisons.filter(({ kind }) => kind === 'plan-share').map(({ mention }) => mention);
    const next = reading.claims[at + 1];
    const isBare = next?.figure === claim.figure + 1 && next.role.kind === 'rate' && next.role.subject === '';
    if (isBare && dones.length > 0 && claim.comparisons.length === 0) own.push(next.mention);
    for (const share of own) if (share.kind === 'percent') dones.push({ claim, share });
  }
  return dones;
}

/** Three digits: fewer come out by chance. */
const LONG = 100;
const SHORT = 10;

interface Asked {
  readonly index: number;
  readonly done: Done;
  readonly plans: readonly Plan[];
}

function relationOf(blocks: readonly ReadBlock[], { index, done, plans }: Asked): SpreadRelation | null {
  const alike = plans.filter(({ mention }) => addable(mention, done.claim.mention));
  const relations = alike.map(plan => ({
    plan,
    relation: between(blocks, { share: done.share, result: { block: index, mention: done.claim.mention }, plan }),
  }));
  const named = relations.filter(({ plan }) => isNamed(done.claim, plan.claim));
  const isSlip = named.length === 1 && suspectOf((named[0] as (typeof named)[0]).relation)?.mention === done.share;
  // Where there is one plan only, a share of two digits comes out by no chance either.
  const isTelling = done.share.mantissa >= (alike.length === 1 ? SHORT : LONG);
  const held = isTelling ? relations.find(({ relation }) => agrees(relation)) : undefined;
  const found = held ?? (isSlip && isLongShare(done.share) ? named[0] : undefined);
  if (!found) return null;
  const own = [done.share, done.claim.mention].map(mention => ({ block: index, mention }));
  const { block, mention } = found.plan;
  return { relation: found.relation, blocks: blocksOf([...own, { block, mention }]) };
}

interface Sides {
  readonly share: Mention;
  readonly result: CellFigure;
  readonly plan: CellFigure;
}

function between(blocks: readonly ReadBlock[], { share, result, plan }: Sides): Relation {
  const print = printerOf(blocks);
  return judge({
    rule: 'share-of-plan',
    stated: share,
    others: [result.mention, plan.mention],
    certain: false,
    recompute: at => percentOf(result.mention, plan.mention, { at, like: share }),
    formula: () => `${print(result)} ÷ ${print(plan)}`,
  });
}

const COMMON = new Set(
  'trong đó gồm và vốn nguồn là đạt có của các kế hoạch giải ngân đã được thực hiện kết quả đến nay ước'.split(' '),
);

/** What a figure is called; a plan in brackets is that of what stands before them. */
const wordsOf = (claim: Claim): string[] =>
  (
    claim.placed.gap
      .replace(isPlanAlone(claim) ? /^.*[;:]/su : /^.*[;:(]/su, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter(word => !COMMON.has(word));

/** True where all that the result is called the plan is called too. */
function isNamed(done: Claim, plan: Claim): boolean {
  const words = wordsOf(done);
  const said = new Set(wordsOf(plan));
  return words.length >= 2 && words.every(word => said.has(word));
}

const PLAN =
  'Tổng kế hoạch vốn năm 2023 là 452,3 tỷ đồng, gồm: vốn cân đối ngân sách địa phương 112,4 tỷ đồng; vốn trung ương hỗ trợ 198,6 tỷ đồng; vốn chương trình mục tiêu quốc gia 141,3 tỷ đồng.';

export const planApart: SpreadRule = {
  id: 'plan-of-paragraph-before',
  title: { vi: 'Kế hoạch ở đoạn trước, kết quả ở đoạn sau', en: 'Plan in the paragraph before' },
  explanation: {
    vi: 'Phần trăm kế hoạch của từng nguồn, từng mục bằng kết quả chia cho kế hoạch của nó nêu ở đoạn trước.',
    en: 'A share of plan is the result over its plan, which a paragraph before states part by part.',
  },
  check,
  fires: [
    {
      text: '1. Thu ngân sách (dự toán 640 tỷ đồng)\n\nKết quả thu ngân sách đạt 512,6 tỷ đồng, bằng 81,0% dự toán giao.',
      quote: '81,0%',
    },
    {
      text: 'Trong 4 tháng đã giải ngân được 2.062,4 tỷ đồng vốn đầu tư công.\n\nSo với kế hoạch Thủ tướng giao (8.412,5 tỷ đồng), tỷ lệ giải ngân đạt 29,5%; so với kế hoạch HĐND tỉnh giao (9.477,5 tỷ đồng), tỷ lệ giải ngân đạt 21,76%.',
      quote: '29,5%',
    },
    {
      text: `${PLAN}\n\nGiải ngân đạt 114,1 tỷ đồng, đạt 25,2% kế hoạch; trong đó vốn cân đối ngân sách 38,6 tỷ đồng, đạt 43,3%; vốn trung ương hỗ trợ 51,2 tỷ đồng, đạt 25,8%.`,
      quote: '43,3%',
    },
  ],
  staysSilent: [
    '1. Thu ngân sách (dự toán 640 tỷ đồng)\n\nKết quả thu ngân sách đạt 512,6 tỷ đồng, bằng 80,1% dự toán giao.',
    'Trong 4 tháng đã giải ngân được 2.062,4 tỷ đồng vốn đầu tư công.\n\nSo với kế hoạch Thủ tướng giao (8.412,5 tỷ đồng), tỷ lệ giải ngân đạt 24,5%; so với kế hoạch HĐND tỉnh giao (9.477,5 tỷ đồng), tỷ lệ giải ngân đạt 21,76%.',
    'Dự toán thu năm 2024 Trung ương giao 7.250 tỷ đồng, HĐND tỉnh giao 8.000 tỷ đồng.\n\nKết quả thu 9 tháng đạt 6.090 tỷ đồng, bằng 84,0% dự toán Trung ương giao và bằng 76,1% dự toán HĐND tỉnh giao.',
    `${PLAN}\n\nGiải ngân đạt 114,1 tỷ đồng, đạt 25,2% kế hoạch; trong đó vốn cân đối ngân sách 38,6 tỷ đồng, đạt 34,3%; vốn trung ương hỗ trợ 51,2 tỷ đồng, đạt 25,8%.`,
    '2. Trồng rừng (kế hoạch năm 1.200 ha)\n\nĐến nay đã trồng được 900 ha, đạt 75% kế hoạch.',
    '2. Trồng rừng (kế hoạch năm 1.200 ha)\n\nBảo vệ được 900 ha rừng, đạt 57,0% kế hoạch.',
    `${PLAN}\n\nThu ngân sách đạt 114,1 tỷ đồng, đạt 52,2% dự toán; trong đó thu nội địa 98,6 tỷ đồng, đạt 54,3%.`,
  ],
};
