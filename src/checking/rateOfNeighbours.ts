import { type BlockReading, type Claim, claimsBefore, type Mention, statesValue } from '#reading';
import { suspectOf } from './diagnosis.ts';
import { inOnes } from './operand.ts';
import { addable } from './parts.ts';
import { isPartItself, ratioOf, surely, wholesFor } from './percentages.ts';
import { agrees, type Relation } from './relation.ts';
import { comparisonsOf, type Emit } from './rule.ts';

/** `thụ lý 912 vụ, giải quyết 764 vụ, đạt tỷ lệ 83,8%`: the rate of the last of two figures in the one before it. */
export function ofNeighbours(block: BlockReading, index: number, emit: Emit): void {
  const rate = block.claims[index] as Claim;
  if (rate.role.subject !== '' || !/(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|=)/iu.test(rate.placed.before)) return;
  const part = block.claims[index - 1];
  if (
    !part ||
    part.whole ||
    part.role.kind !== 'value' ||
    part.placed.sentence !== rate.placed.sentence ||
    part.comparisons.some(({ figure }) => figure < rate.figure)
  )
    return;
  const other = ofOther(block, index);
  if (other) return emit(other);
  const wholes = wholesFor(block, part, index - 1);
  const first = wholes[0];
  if (!first) return ofCleared(block, index, emit);
  const relations = wholes.map(whole => ratioOf(block, { claim: part, whole, percent: rate.mention, certain: false }));
  const held = relations.find(agrees);
  if (mayBeOfPlan(block, index)) {
    if (held && rate.mention.mantissa >= LEAST) emit(held);
    return;
  }
  const cleared = held || !SECOND_MEASURE.test(part.placed.gap) ? null : clearedBefore(block, index);
  if (cleared?.verdict === 'contradiction') return emit(cleared);
  const nearest = relations[0] as Relation;
  const [ofDebt, more] = held || !BAD_DEBT.test(part.placed.gap) ? [] : debtsFor(block, part, relations);
  if (held) emit(held);
  else if (ofDebt && !more) emit(doubted(surely(ofDebt)));
  else if (wholes.length > 1) emit(isNextTo(block, index, first) ? doubted(orDoubted(nearest)) : open(nearest));
  else emit(rate.figure === part.figure + 1 ? orDoubted(nearest) : open(nearest));
}

/** A percentage of plan said before carries its base on to the rates behind it. */
function mayBeOfPlan({ claims }: BlockReading, index: number): boolean {
  const { sentence } = (claims[index] as Claim).placed;
  return claimsBefore(claims, index).some(
    claim => sentence - claim.placed.sentence <= CARRIED && comparisonsOf(claim, 'plan-share').length > 0,
  );
}

/** `xảy ra 235 vụ; làm rõ 216 vụ, 353 đối tượng, đạt tỷ lệ 91,9%`: what was cleared up is told before who did it. */
function ofCleared(block: BlockReading, index: number, emit: Emit): void {
  const relation = clearedBefore(block, index);
  if (relation) emit(relation);
}

function clearedBefore(block: BlockReading, index: number): Relation | null {
  const part = block.claims[index - 2];
  const rate = block.claims[index] as Claim;
  if (!part || part.placed.clause !== rate.placed.clause || !statesValue(part) || part.whole) return null;
  if (!CLEARED.test(part.placed.gap)) return null;
  const [whole, more] = wholesFor(block, part, index - 2);
  return whole && !more ? surely(ratioOf(block, { claim: part, whole, percent: rate.mention, certain: false })) : null;
}

/** `đã giải quyết 1.312 vụ với 2.286 bị cáo`: the second figure counts the same cases otherwise. */
const SECOND_MEASURE = /^\s*với\s*$/u;

const CLEARED = /(?<!\p{L})(?:làm rõ|khám phá|giải quyết|xử lý|thi hành xong)(?!\p{L})[^,;.]*$/iu;

/** `dư nợ 98.640 tỷ đồng, …; nợ xấu 1.085 tỷ đồng, tỷ lệ 1,1%`: bad debt is a share of what is lent. */
function debtsFor({ claims }: BlockReading, { figure }: Claim, relations: readonly Relation[]): Relation[] {
  const lent = claims
    .filter(claim => claim.figure < figure && LENT.test(claim.placed.gap))
    .map(({ mention }) => mention);
  return relations.filter(({ others }) => lent.includes(others[1] as Mention));
}

const BAD_DEBT = /(?<!\p{L})nợ xấu(?!\p{L})[^,;.]*$/iu;
const LENT = /(?<!\p{L})(?:tổng )?dư nợ(?! (?:ngắn|trung|dài|cho vay \p{L}))(?:\s+\p{L}+){0,4}\s*$/iu;

/**
 * `xảy ra 1.284 vụ; làm rõ 1.118 vụ, bắt 2.346 đối tượng, đạt 87,1%`, `có điều kiện 6.185 việc, chiếm 75%; xong 5.319 việc,
 * đạt 86%`: a figure farther off, or a whole that is a share itself, with which the rate comes out.
 */
function ofOther(block: BlockReading, index: number): Relation | null {
  const rate = block.claims[index] as Claim;
  if (rate.mention.mantissa < LEAST) return null;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BACK); at--) {
    const part = block.claims[at] as Claim;
    if (part.placed.sentence !== rate.placed.sentence) return null;
    if (part.mention.kind !== 'quantity' || !statesValue(part) || part.whole) continue;
    const near = index - at === 1 ? sharesBefore(block, part, at) : wholesFor(block, part, at).slice(0, MOST_BACK);
    for (const whole of near) {
      const relation = ratioOf(block, { claim: part, whole, percent: rate.mention, certain: false });
      if (relation.verdict === 'holds') return relation;
    }
  }
  return null;
}

/** So many figures back; a rate of fewer digits comes out by chance. */
const MOST_BACK = 3;
const LEAST = 50;

/** Larger figures of the same things that are shares of something themselves. */
function sharesBefore({ claims }: BlockReading, { mention, placed }: Claim, index: number): Mention[] {
  return claimsBefore(claims, index)
    .filter(other => isPartItself(other) && placed.sentence === other.placed.sentence)
    .map(other => other.mention)
    .filter(whole => addable(whole, mention) && inOnes(whole) > inOnes(mention))
    .slice(-MOST_BACK);
}

/** `; giải quyết 94 hồ sơ, đúng hạn 93 hồ sơ, đạt 98,9%`: whole, part and rate of one clause, one behind the other. */
function isNextTo({ claims }: BlockReading, index: number, whole: Mention): boolean {
  const [before, part, rate] = [claims[index - 2], claims[index - 1], claims[index]];
  return (
    before?.mention === whole && before.figure + 2 === rate?.figure && before.placed.clause === part?.placed.clause
  );
}

/** `số tiền 507 triệu đồng; đã nộp 331,0 triệu đồng, đạt 66,7%`: where a digit of the part or the whole sets it right. */
function orDoubted(relation: Relation): Relation {
  const sure = surely(relation);
  const { stated } = relation;
  const isPrecise = sure.verdict === 'undecided' && stated.mantissa >= 2 * LEAST && suspectOf(relation) !== null;
  return isPrecise ? { ...relation, verdict: 'doubtful' } : sure;
}

function doubted(relation: Relation): Relation {
  return relation.verdict === 'contradiction' ? { ...relation, verdict: 'doubtful' } : relation;
}

function open(relation: Relation): Relation {
  return { ...relation, verdict: 'undecided' };
}

/** Over so many sentences `đạt 18,9% dự toán` makes a bare `đạt 18%` one of the plan too. */
const CARRIED = 3;
