import { type BlockReading, type Claim, type Mention, type ReadBlock, statesValue } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf, type SpreadRelation } from '../located.ts';
import { addable, isPart } from '../parts.ts';
import { percentOf } from '../percentages.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { isLoose } from '../rule.ts';
import { isPlanned } from '../rules/planNearby.ts';
import type { SpreadRule } from '../spread.ts';

/** A paragraph that says what of a plan was done, and the plan with its parts in a paragraph shortly before. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 1; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    if (block.cell || !asksForPlan(reading)) continue;
    const plans = plansBefore(blocks, index);
    if (plans.length === 0) continue;
    for (const done of donesIn(reading)) {
      const relation = relationOf(blocks, { index, done, plans });
      if (relation) emit(relation);
    }
  }
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
      if (!isPart(claim) || claim.comparisons.length > 0 || isLoose(reading, claim.figure)) continue;
      const given = claim.baseValues.filter(({ base, bound }) => base.kind === 'plan' && bound === 'exact');
      if (isPlanned(claim) || given.length > 0) sentence = claim.placed.sentence;
      plans.push(...given.map(({ mention }) => ({ block: at, mention, claim })));
      if (claim.placed.sentence === sentence) plans.push({ block: at, mention: claim.mention, claim });
    }
  }
  return plans.length > MOST ? [] : plans;
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
    for (const share of own) if (share.kind === 'percent' && share.mantissa >= LONG) dones.push({ claim, share });
  }
  return dones;
}

/** Three digits: fewer come out by chance. */
const LONG = 100;

interface Sides {
  readonly index: number;
  readonly done: Done;
  readonly plans: readonly Plan[];
}

function relationOf(blocks: readonly ReadBlock[], { index, done, plans }: Sides): SpreadRelation | null {
  const alike = plans.filter(({ mention }) => addable(mention, done.claim.mention));
  const relations = alike.map(plan => ({ plan, relation: between(blocks, { index, done, plan }) }));
  const named = relations.filter(({ plan }) => isNamed(done.claim, plan.claim));
  const isSlip = named.length === 1 && suspectOf((named[0] as (typeof named)[0]).relation)?.mention === done.share;
  const found = relations.find(({ relation }) => agrees(relation)) ?? (isSlip ? named[0] : undefined);
  if (!found) return null;
  const own = [done.share, done.claim.mention].map(mention => ({ block: index, mention }));
  const { block, mention } = found.plan;
  return { relation: found.relation, blocks: blocksOf([...own, { block, mention }]) };
}

interface Pair {
  readonly index: number;
  readonly done: Done;
  readonly plan: Plan;
}

function between(blocks: readonly ReadBlock[], { index, done: { claim, share }, plan }: Pair): Relation {
  const [value, planned] = [claim.mention, plan.mention];
  const print = printerOf(blocks);
  return judge({
    rule: 'share-of-plan',
    stated: share,
    others: [value, planned],
    certain: false,
    recompute: at => percentOf(value, planned, { at, like: share }),
    formula: () => `${print({ block: index, mention: value })} ÷ ${print({ block: plan.block, mention: planned })}`,
  });
}

const COMMON = new Set('trong đó gồm và vốn nguồn là đạt có của các kế hoạch giải ngân đã được thực hiện'.split(' '));

const wordsOf = ({ placed: { gap } }: Claim): string[] =>
  (
    gap
      .replace(/^.*[;:(]/su, '')
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
      text: `${PLAN}\n\nGiải ngân đạt 114,1 tỷ đồng, đạt 25,2% kế hoạch; trong đó vốn cân đối ngân sách 38,6 tỷ đồng, đạt 43,3%; vốn trung ương hỗ trợ 51,2 tỷ đồng, đạt 25,8%.`,
      quote: '43,3%',
    },
  ],
  staysSilent: [
    'Dự toán thu năm 2024 Trung ương giao 7.250 tỷ đồng, HĐND tỉnh giao 8.000 tỷ đồng.\n\nKết quả thu 9 tháng đạt 6.090 tỷ đồng, bằng 84,0% dự toán Trung ương giao và bằng 76,1% dự toán HĐND tỉnh giao.',
    `${PLAN}\n\nGiải ngân đạt 114,1 tỷ đồng, đạt 25,2% kế hoạch; trong đó vốn cân đối ngân sách 38,6 tỷ đồng, đạt 34,3%; vốn trung ương hỗ trợ 51,2 tỷ đồng, đạt 25,8%.`,
    `${PLAN}\n\nThu ngân sách đạt 114,1 tỷ đồng, đạt 52,2% dự toán; trong đó thu nội địa 98,6 tỷ đồng, đạt 54,3%.`,
  ],
};
