import { type Interval, interval, rational } from '#figures';
import { approximate, type BlockReading, type Claim, REACH } from '#reading';
import { AMONG, ANY_CUE, goesOn, saysAll, spoken } from '../cues.ts';
import { suspectOf } from '../diagnosis.ts';
import { addable, isPart } from '../parts.ts';
import { judge, type Relation } from '../relation.ts';
import { type Emit, isLoose, printed, type Rule } from '../rule.ts';
import { sumQuestion } from '../sums.ts';
import { areOpposites } from '../wholes.ts';

/** `21 đơn vị, gồm 6 bệnh viện, 3 trung tâm và 12 chi cục`: parts each counted by a noun of their own, or by none. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 0; index + 2 < block.claims.length; index++) {
    const total = block.claims[index] as Claim;
    const first = block.claims[index + 1] as Claim;
    if (!ANY_CUE.test(first.placed.gap)) continue;
    ofSecond(block, index, emit);
    if (total.mention.unit?.family !== 'count' || total.mention.scale > 0 || !isPart(total)) continue;
    const cue = cueOf(total, first);
    const parts = cue === null ? [] : partsFrom(block, index + 1);
    if (cue === null || parts.length < 2 || parts.every(part => addable(part.mention, total.mention))) continue;
    if (goesOn(block, parts) || [total, ...parts].some(({ figure }) => isLoose(block, figure))) continue;
    const relation = relationOf(block, { total, parts, cue });
    if (relation.verdict === 'holds') emit(relation);
    else if (mayBeSlip(relation, { total, parts, cue })) emit(relation);
  }
}

/**
 * `63 vụ/154 người (108 người nam, 46 người nữ)`: brackets take apart the second of two that a slash sets side by side, as
 * does `214 tiêu chí/17 xã; trong đó 05 xã đạt …`, where it adds up.
 */
function ofSecond(block: BlockReading, index: number, emit: Emit): void {
  const claim = block.claims[index] as Claim;
  const first = block.claims[index + 1];
  if (!claim.whole || !first || addable(claim.mention, claim.whole)) return;
  const total = { ...claim, mention: claim.whole, whole: null, figure: claim.figure + 1 };
  const cue = cueOf(total, first);
  const all = cue === 'bracket' ? partsFrom(block, index + 1) : cue === 'some' ? likeFrom(block, index + 1, total) : [];
  const parts = all.filter(({ mention }) => addable(mention, total.mention));
  if (parts.length < 2 || parts.length < all.length || goesOn(block, parts)) return;
  if (parts.some(({ figure }) => isLoose(block, figure))) return;
  const relation = judge({ ...sumQuestion(block, total, parts), certain: areOpposites(block, total, parts) });
  if (relation.verdict === 'holds' || (cue === 'bracket' && suspectOf(relation))) emit(relation);
}

type Cue = 'all' | 'some' | 'bracket';

/** How the words between a total and the figure right behind it say that parts follow; null where they do not. */
function cueOf({ figure, placed, comparisons, baseValues }: Claim, first: Claim): Cue | null {
  const { gap, sentence, groups } = first.placed;
  // `612 cơ sở, tăng 26 cơ sở so với đầu năm; trong đó 214 nhà thuốc, …`: what the total is compared with may stand between.
  const between = comparisons.length + baseValues.length;
  if (first.figure - figure - 1 > between && groups.length <= placed.groups.length) return null;
  if (sentence !== placed.sentence || gap.length > LONGEST) return null;
  if (groups.length === placed.groups.length + 1) return OPENS.test(gap) ? 'bracket' : null;
  const words = spoken(gap);
  return saysAll(words) ? 'all' : AMONG.test(words) ? 'some' : null;
}

const LONGEST = 120;
/** Nothing but a name stands between the bracket and the first part. */
const OPENS = /\(\s*(?:gồm\s+|trong đó\s+)?(?:[\p{L}-]+,?\s+){0,6}$/u;

/** The run of counts from there on, in the same clause and brackets; none where something else stands among them. */
function partsFrom({ claims }: BlockReading, from: number): Claim[] {
  const first = claims[from] as Claim;
  const parts: Claim[] = [];
  for (const claim of claims.slice(from, from + REACH)) {
    const { clause, groups } = claim.placed;
    if (clause !== first.placed.clause || groups.length < first.placed.groups.length) break;
    if (groups.length > first.placed.groups.length || groups.at(-1) !== first.placed.groups.at(-1)) continue;
    if (!isCounted(claim)) return [];
    parts.push(claim);
  }
  return parts;
}

/** What counts the same as the total, from there to the end of the clause; each may be told more of. */
function likeFrom({ claims }: BlockReading, from: number, { mention, placed }: Claim): Claim[] {
  const first = claims[from] as Claim;
  return claims
    .slice(from, from + REACH)
    .filter(
      claim =>
        claim.placed.clause === first.placed.clause &&
        claim.placed.groups.length <= placed.groups.length &&
        isPart(claim) &&
        addable(claim.mention, mention),
    );
}

/** A whole number of something, or of what a name before it says. */
function isCounted(claim: Claim): boolean {
  const { kind, unit, scale } = claim.mention;
  if (kind !== 'quantity' || scale > 0 || claim.whole !== null || !isPart(claim)) return false;
  return unit === null ? /\p{L}\s*:?\s*$/u.test(claim.placed.gap) : unit.family === 'count' && unit.exponent === 0;
}

interface Listed {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly cue: Cue;
}

function relationOf(block: BlockReading, { total, parts, cue }: Listed): Relation {
  return judge({
    ...sumQuestion(block, total, parts),
    certain: cue === 'all',
    recompute: at => parts.map<Interval>(({ mention }) => middle(at(mention))).reduce(interval.add),
    formula: () => parts.map(({ mention }) => printed(block, mention)).join(' + '),
  });
}

/** A whole number without a noun is a count all the same. */
function middle({ low, high }: Interval): Interval {
  return interval.point(rational.multiply(rational.add(low, high), { numerator: 1, denominator: 2 }));
}

/** A list of all of them which one wrong digit keeps from its total; or of brackets, where the total is long enough. */
function mayBeSlip(relation: Relation, { total, parts, cue }: Listed): boolean {
  if (cue === 'some' || suspectOf(relation) === null) return false;
  const sum = parts.reduce((so, { mention }) => so + approximate(mention), 0);
  const isNear = Math.abs(sum - total.mention.mantissa) <= total.mention.mantissa * NEAR;
  return isNear && (cue === 'all' ? GENERIC.test(total.mention.unit?.base ?? '') : total.mention.mantissa >= LONG);
}

const NEAR = 0.2;
const LONG = 100;
/** Nouns that other nouns are kinds of. */
const GENERIC = /^(?:đơn vị|cơ sở|tổ chức|cơ quan|thành viên|phương tiện|công trình)/u;

export const partsOfKinds: Rule = {
  id: 'parts-of-kinds',
  title: { vi: 'Tổng và các thành phần khác tên gọi', en: 'Total and parts with nouns of their own' },
  explanation: {
    vi: 'Tổng số đơn vị, cơ sở bằng tổng các thành phần kể ngay sau đó, dù mỗi thành phần có tên gọi riêng.',
    en: 'A total of units or places is the sum of the parts named right behind it, whatever each is called.',
  },
  claims: 3,
  check,
  fires: [
    {
      text: 'Toàn ngành có 21 đơn vị, gồm 6 bệnh viện, 3 trung tâm, 11 trạm y tế và 2 chi cục.',
      quote: '21 đơn vị',
    },
    { text: 'Phát hiện 63 vụ/154 người (108 người nam, 64 người nữ).', quote: '64 người', suggestion: '46 người' },
    { text: 'Giao 165 thanh niên nhập ngũ (quân sự 150, công an 25).', quote: '165 thanh niên' },
  ],
  staysSilent: [
    'Phát hiện 63 vụ/154 người (108 người nam, 46 người nữ).',
    'Toàn ngành có 21 đơn vị, gồm 6 bệnh viện, 3 trung tâm, 10 trạm y tế và 2 chi cục.',
    'Giao 165 thanh niên nhập ngũ (quân sự 140, công an 25).',
    'Có 112 sản phẩm (4 sao 21 sản phẩm, 3 sao 91 sản phẩm) của 74 chủ thể.',
    'Toàn ngành có 21 đơn vị, trong đó có 6 bệnh viện, 3 trung tâm.',
    'Bình quân 12,6 tiêu chí/xã (tổng 214 tiêu chí/17 xã); trong đó 05 xã đạt 19 tiêu chí, 04 xã đạt 14 tiêu chí.',
    'Hiện có 612 cơ sở bán lẻ thuốc, tăng 26 cơ sở so với đầu năm; trong đó 214 nhà thuốc, 362 quầy thuốc, 36 tủ thuốc.',
    'Đoàn kiểm tra 120 cơ sở (phạt 15, nhắc nhở 20).',
    'Toàn tỉnh có 12 tổ chức, gồm 6 hội, 3 chi nhánh, 120 cơ sở bán lẻ.',
  ],
};
