import { interval, sameBase } from '#figures';
import type { BlockReading, Claim, Mention } from '#reading';
import { atNearest } from '../operand.ts';
import { shareBehind } from '../overlapping.ts';
import type { Partition } from '../partition.ts';
import { addable } from '../parts.ts';
import { suspectOf } from '../diagnosis.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { comparisonsOf, type Emit, type Facts, isLoose, printed, type Rule } from '../rule.ts';
import { sumQuestion } from '../sums.ts';
import { percentOf, wholesFor } from '../percentages.ts';
import { isCalled, wordsOfTotal } from '../wholeOfShare.ts';
import { sharesToWhole } from './sharesAddUp.ts';

/** `thành thị 234.000 người (22,5%), nông thôn 806.000 người (77,5%)`: each percentage is its figure over the total. */
function check(block: Facts, emit: Emit): void {
  for (const { totals, parts, cue } of block.partitions) {
    const total = totals[0] as Claim;
    if (isLoose(block, total.figure) || parts.length > MOST) continue;
    const relations = sharesOf(block, total, parts);
    const held = relations.filter(agrees);
    // One that agrees says what the brackets hold; without it they may hold growth, progress or anything.
    const whole = held.length > 0 ? makingWhole(block, relations) : null;
    const told = held.length > 1 || (held.length === 1 && (sumsToWhole(relations) || whole !== null));
    for (const relation of relations)
      emit(
        held.includes(relation) || told || isNamed(block, relation)
          ? relation
          : { ...relation, verdict: isDoubtful(relation, { relations, held, cue }) ? 'doubtful' : 'undecided' },
      );
    // What is said with a verb, `chiếm 81,5%`, is added up by the rule of shares.
    if (whole && !parts.some(part => comparisonsOf(part, 'share').length > 0)) emit(whole);
    const sum = whole && sumOfShared(block, { total, parts, relations });
    if (sum) emit(sum);
  }
  const listed = new Set(block.partitions.flatMap(({ parts }) => parts));
  for (let index = 0; index < block.claims.length; index++) {
    const claim = block.claims[index] as Claim;
    const relation = outOfAll(block, claim) ?? (listed.has(claim) ? null : outOfEarlier(block, claim, index));
    if (relation) emit(relation);
  }
}

/** `46/50 phiếu tín nhiệm cao, 3 phiếu tín nhiệm (6%)`: of the whole of a pair, where that comes out more often. */
function sharesOf(block: BlockReading, { mention, whole }: Claim, parts: readonly Claim[]): Relation[] {
  const [relations, others] = [mention, whole].map(of => (of ? parts.flatMap(part => ofPart(block, part, of)) : []));
  const exact = (some: readonly Relation[] = []) => some.filter(({ verdict }) => verdict === 'holds').length;
  return (exact(others) > exact(relations) ? others : relations) ?? [];
}

/** `chi đầu tư 2.416 tỷ đồng (28,0% tổng chi)`: the brackets name the total, and no other figure is called so. */
function isNamed({ text, figures }: BlockReading, relation: Relation): boolean {
  const [, whole] = relation.others;
  const after = figures.find(({ mention }) => mention === relation.stated)?.after ?? '';
  const name = /^\s*(?:của |trong |trên )?tổng/iu.test(after) ? wordsOfTotal(after.replace(/\).*$/su, '')) : [];
  return name.length > 0 && whole !== undefined && isCalled(text, whole, name) && isSlip(relation);
}

interface Beside {
  readonly relations: readonly Relation[];
  readonly held: readonly Relation[];
  readonly cue: Partition['cue'];
}

/** Of a list with a cue of which some agree, and of the only one, one digit tells. */
function isDoubtful(relation: Relation, { relations, held, cue }: Beside): boolean {
  return onlyIsSlip(relations) || (held.length > 0 && cue !== 'none' && isSlip(relation));
}

function isSlip(relation: Relation): boolean {
  return relation.stated.mantissa >= LEAST && suspectOf(relation)?.mention === relation.stated;
}

/** `tiếp nhận 48.216 hồ sơ, trong đó trực tuyến 31.340 hồ sơ (60,5%)`: one digit makes a share of it. */
function onlyIsSlip(relations: readonly Relation[]): boolean {
  const [only, more] = relations;
  return only !== undefined && more === undefined && isSlip(only);
}

/** Of a shorter figure one digit makes almost anything. */
const LEAST = 100;

/** Longer lists are tables in words. */
const MOST = 12;

function ofPart(block: BlockReading, part: Claim, whole: Mention): Relation[] {
  const share = part.whole || isLoose(block, part.figure) ? null : shareBehind(block, part);
  // A comparison with another base is no share of this total.
  if (!share || block.roles[part.figure + 1]?.base) return [];
  return [relate(block, { part, share, whole })];
}

interface Share {
  readonly part: Claim;
  readonly share: Mention;
  readonly whole: Mention;
}

function relate(block: BlockReading, { part, share, whole }: Share): Relation {
  return judge({
    rule: 'share-in-brackets',
    stated: share,
    others: [part.mention, whole],
    certain: true,
    recompute: at => percentOf(part.mention, whole, { at, like: share }),
    formula: () => `${printed(block, part.mention)} ÷ ${printed(block, whole)}`,
  });
}

interface Whole {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly relations: readonly Relation[];
}

/** `đạt 3.054 cơ sở (89,5%), vi phạm 385 cơ sở (10,5%)`: shares that make up the whole say that their figures do. */
function sumOfShared(block: BlockReading, { total, parts, relations }: Whole): Relation | null {
  const own = parts.filter(({ mention }) => relations.some(({ others }) => others[0] === mention));
  const sum = judge({ ...sumQuestion(block, total, own), certain: true });
  return sum.verdict === 'contradiction' && suspectOf(sum) ? sum : null;
}

/** The printed shares against the whole, where they make it up. */
function makingWhole(block: BlockReading, relations: readonly Relation[]): Relation | null {
  if (relations.length < 2) return null;
  const shares = relations.map(({ stated }) => stated);
  const relation = sharesToWhole(block, shares);
  return agrees(relation) ? relation : null;
}

/** True when the recomputed shares make up the whole. */
function sumsToWhole(relations: readonly Relation[]): boolean {
  let sum = interval.point({ numerator: 0, denominator: 1 });
  for (const { recomputed } of relations) {
    if (!recomputed) return false;
    sum = interval.add(sum, recomputed);
  }
  return relations.length > 1 && interval.meets(sum, interval.point({ numerator: 100, denominator: 1 }));
}

/** `1.875 người (88%) trên tổng số 2.130 người`. */
function outOfAll(block: BlockReading, part: Claim): Relation | null {
  const whole = block.figures[part.figure + 2];
  if (!whole || whole.bound !== 'exact' || isLoose(block, part.figure) || !OUT_OF_ALL.test(whole.gap)) return null;
  const share = shareBehind(block, part);
  if (!share || part.role.kind !== 'value' || !addable(whole.mention, part.mention)) return null;
  const relation = relate(block, { part, share, whole: whole.mention });
  return interval.meets(atNearest(part.mention), atNearest(whole.mention)) ? null : relation;
}

const OUT_OF_ALL = /^\s*\)?\s*(?:trên|trong)\s+tổng(?:\s+số)?(?:\s+\p{L}+){0,2}\s*$/iu;

/** `xảy ra 412 vụ, giảm 36 vụ; điều tra làm rõ 358 vụ (86,9%)`: found by the arithmetic, or not at all. */
function outOfEarlier(block: BlockReading, part: Claim, index: number): Relation | null {
  if (part.role.kind !== 'value' || part.comparisons.length > 0) return null;
  const wholes = wholesFor(block, part, index)
    .filter(({ unit }) => sameBase(unit, part.mention.unit))
    .slice(0, MOST_EARLIER);
  const relations = wholes.flatMap(whole => ofPart(block, part, whole));
  const [nearest] = relations;
  if (nearest?.verdict === 'holds' && nearest.stated.mantissa >= LEAST_OF_NEAREST) return nearest;
  return relations.find(({ verdict, stated }) => verdict === 'holds' && stated.mantissa >= LEAST) ?? null;
}

/** Of more figures, one comes out by chance. */
const MOST_EARLIER = 4;
/** Of the nearest figure alone, a share of two digits seldom comes out by chance. */
const LEAST_OF_NEAREST = 50;

export const sharesInBrackets: Rule = {
  id: 'share-in-brackets',
  title: { vi: 'Tỷ trọng ghi trong ngoặc', en: 'Share printed in brackets' },
  explanation: {
    vi: 'Phần trăm trong ngoặc sau mỗi thành phần là thành phần ấy chia cho tổng, khi các phần trăm khác cũng vậy.',
    en: 'The percentage in brackets behind a part is the part over the total, where the other percentages are.',
  },
  claims: 2,
  check,
  fires: [
    {
      text: 'Tổng chi ngân sách 8.642 tỷ đồng; chi đầu tư phát triển 2.416 tỷ đồng (22,0% tổng chi), chi thường xuyên 5.018 tỷ đồng (58,1% tổng chi).',
      quote: '22,0%',
      suggestion: '28,0%',
    },
    {
      text: 'Bộ phận một cửa tiếp nhận 48.216 hồ sơ, trong đó trực tuyến 31.340 hồ sơ (60,5%).',
      quote: '60,5%',
      suggestion: '65,0%',
    },
    {
      text: 'Dân số 1.040.000 người: thành thị 234.000 người (25,2%), nông thôn 806.000 người (77,5%).',
      quote: '25,2%',
      suggestion: '22,5%',
    },
    {
      text: 'Kiểm tra 3.400 cơ sở, số cơ sở đạt 3.060 cơ sở (90%), số cơ sở vi phạm 430 cơ sở (10%).',
      quote: '430 cơ sở',
      suggestion: '340 cơ sở',
    },
    { text: 'Điều trị ARV cho 1.875 người (78%) trên tổng số 2.130 người nhiễm HIV.', quote: '78%', suggestion: '88%' },
    {
      text: 'Toàn tỉnh có 450 hợp tác xã, trong đó 315 hợp tác xã nông nghiệp (70%), 90 hợp tác xã xếp loại tốt (20%), 180 hợp tác xã khá (48%).',
      quote: '48%',
      suggestion: '40%',
    },
  ],
  staysSilent: [
    'Tổng chi ngân sách 8.642 tỷ đồng; chi đầu tư phát triển 2.416 tỷ đồng (28,0% tổng chi), chi thường xuyên 5.018 tỷ đồng (58,1% tổng chi).',
    'Kết quả: 46/50 phiếu tín nhiệm cao, 3 phiếu tín nhiệm (6%), 1 phiếu tín nhiệm thấp (2%).',
    'Dân số 1.040.000 người: thành thị 234.000 người (22,5%), nông thôn 806.000 người (77,5%).',
    'Tổng thu 330 tỷ đồng, gồm thu nội địa 220 tỷ đồng (85%), thu khác 110 tỷ đồng (64%).',
    'Điều trị ARV cho 1.875 người (88%) trên tổng số 2.130 người nhiễm HIV.',
    'Chăn nuôi có 50.000 con, gồm trâu 20.000 con (40%), bò 30.000 con (bằng 102% cùng kỳ).',
    'Có 300 dự án, trong đó 150 dự án công nghiệp (50%), 90 dự án đã hoàn thành (đạt 80% tiến độ), 60 dự án dịch vụ (20%).',
  ],
};
