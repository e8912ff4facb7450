import { interval } from '#figures';
import {
  approximate,
  type BaseValue,
  type BlockReading,
  type Claim,
  type Comparison,
  type Mention,
  type Placed,
  type RoleKind,
  statesValue,
} from '#reading';
import { judge, type Relation } from '../relation.ts';
import { comparisonsOf, directed, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `đạt 4,23%, tăng 0,64 điểm phần trăm so với cùng kỳ (3,59%)`: the points are the difference of the two rates. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 0; index < block.claims.length; index++) {
    const claim = block.claims[index] as Claim;
    if (claim.role.kind === 'points' && claim.mention.kind === 'points') {
      const relation =
        ofGrowth(block, { ...claim, direction: claim.role.direction }) ?? ofNearbyRates(block, claim.figure);
      if (relation) emit(relation);
    }
    for (const change of comparisonsOf(claim, 'growth')) {
      const relation = claim.mention.kind === 'percent' ? null : ofShare(block, change);
      if (relation) emit(relation);
    }
    if (claim.mention.kind !== 'percent') continue;
    if (!statesValue(claim) && claim.role.kind !== 'growth') {
      // `tỷ lệ giải ngân đạt 38,4% kế hoạch, cao hơn cùng kỳ 6,2 điểm phần trăm (31,5%)`.
      for (const { mention, figure, direction } of comparisonsOf(claim, 'points')) {
        const relation = ofGrowth(block, { mention, figure, direction });
        if (relation) emit(relation);
      }
      continue;
    }
    const inPercent = claim.baseValues.length === 0 ? inPercentOfRate(block, index) : null;
    if (inPercent) emit(inPercent);
    for (const points of comparisonsOf(claim, 'points')) {
      const named = points.direction === 0 ? undefined : rateBehind(block, points);
      if (points.base?.kind === 'other' && !named) continue;
      const base = named ?? (points.direction === 0 ? undefined : baseOf(block, index, points));
      if (!base) {
        const earlier = points.direction === 0 ? null : fromEarlierRate(block, index, points);
        const relation = earlier ?? ofNearbyRates(block, points.figure);
        if (relation) emit(relation);
        continue;
      }
      const loose = isLoose(block, claim.figure) || isLoose(block, points.figure);
      const certain = base.certain && points.certain;
      emit(between(block, points, { now: claim.mention, before: base.mention, certain, loose }));
    }
  }
}

/** `đạt 95,89%, cao hơn năm trước 1,73% (94,16%)`, `chiếm 2,29%, giảm 1,00% so với đầu năm (3,29%)`: points, though printed as per cent. */
function ofShare(block: BlockReading, { figure, mention, direction }: Comparison): Relation | null {
  const [rate, said] = [block.figures[figure - 1], block.roles[figure - 1]];
  const base = rateInBrackets(block, figure);
  // `bằng 28,7% kế hoạch và tăng 14,2%`: behind a share of plan it is the value that has grown.
  const isRate = said?.kind === 'share' || said?.kind === 'rate' || said?.kind === 'ratio';
  if (!base || direction === 0 || rate?.mention.kind !== 'percent' || !isRate) return null;
  if (rate.bound !== 'exact' || isLoose(block, figure)) return null;
  return between(block, { direction, mention }, { now: rate.mention, before: base.mention, certain: base.certain });
}

type Said = Pick<Comparison, 'direction' | 'mention'>;

interface Rates {
  readonly now: Mention;
  readonly before: Mention;
  readonly certain: boolean;
  /** True where one of the figures is printed as `about`. */
  readonly loose?: boolean;
}

/** The points that are said against the difference of two printed rates. */
export function between(block: BlockReading, points: Said, { now, before, certain, loose = false }: Rates): Relation {
  return judge({
    rule: 'points',
    stated: points.mention,
    others: [now, before],
    certain,
    recompute: at => (loose ? null : directed(interval.subtract(at(now), at(before)), points)),
    formula: () => formula(block, points, [now, before]),
  });
}

/** The rate that the points are counted from, where it is printed. */
function baseOf(block: BlockReading, index: number, points: Comparison): BaseValue | undefined {
  const claim = block.claims[index] as Claim;
  const own = claim.baseValues.find(
    ({ base, mention, bound }) =>
      mention.kind === 'percent' &&
      bound === 'exact' &&
      // `vượt 0,5 điểm % so với kế hoạch (68%)` is counted from the plan, and nothing else is.
      (base.kind !== 'plan' || points.base?.kind === 'plan') &&
      (points.base === null || points.base.key === base.key || base.key === 'from'),
  );
  if (own || claim.role.kind !== 'growth' || claim.role.direction < 0) return own;
  // `tăng 6,1%, cao hơn 0,6 điểm phần trăm so với cùng kỳ (5,5%)`: a growth has no value to hang its base on.
  const next = block.claims[index + 1];
  const behind = next?.role.kind === 'base-value' && next.figure === points.figure + 1 ? next : undefined;
  return behind?.role.base &&
    behind.mention.kind === 'percent' &&
    (behind.role.base.kind !== 'plan' || points.base?.kind === 'plan')
    ? { base: behind.role.base, mention: behind.mention, bound: behind.placed.bound, certain: true }
    : undefined;
}

/**
 * `đạt 6.284 tỷ đồng, tăng 5,12%, cao hơn 0,76 điểm phần trăm so với mức tăng 4,36%`: points of a growth; `chiếm 15,0%,
 * tăng 0,4 điểm % (cùng kỳ 14,6%)`: of a share.
 */
function ofGrowth(
  block: BlockReading,
  { mention, figure, direction }: Pick<Comparison, 'mention' | 'figure' | 'direction'>,
): Relation | null {
  const base = rateBehind(block, { mention, figure }) ?? rateInBrackets(block, figure);
  const [growth, said] = [block.figures[figure - 1], block.roles[figure - 1]];
  const isSaid = said !== undefined && (SAID.has(said.kind) || (said.kind === 'growth' && said.direction > 0));
  if (!base || !growth || !isSaid || growth.bound !== 'exact') return null;
  if (direction === 0 || isLoose(block, figure)) return null;
  return between(block, { direction, mention }, { now: growth.mention, before: base.mention, certain: true });
}

/** Percentages that may be so many points more or less. */
const SAID: ReadonlySet<RoleKind> = new Set(['share', 'plan-share', 'ratio', 'rate', 'index']);

/** `cao hơn 0,76 điểm phần trăm so với mức tăng 4,36% của cùng kỳ`: the rate that it is compared with is printed. */
function rateBehind(
  { figures }: BlockReading,
  { figure, mention }: Pick<Comparison, 'figure' | 'mention'>,
): Pick<BaseValue, 'mention' | 'certain'> | undefined {
  const [points, next] = [figures[figure], figures[figure + 1]];
  if (mention.kind !== 'points' || next?.mention.kind !== 'percent' || next.bound !== 'exact') return undefined;
  return next.sentence === points?.sentence && COMPARED_WITH.test(next.gap)
    ? { mention: next.mention, certain: true }
    : undefined;
}

/** `tăng 0,4 điểm % (cùng kỳ 14,6%)`. */
function rateInBrackets(
  { figures, roles }: BlockReading,
  figure: number,
): Pick<BaseValue, 'mention' | 'certain'> | undefined {
  const [own, next, role] = [figures[figure], figures[figure + 1], roles[figure + 1]];
  if (next?.bound !== 'exact' || next.mention.kind !== 'percent' || next.sentence !== own?.sentence) return undefined;
  // `thấp hơn 1,5 điểm phần trăm so cùng kỳ (12,3%)`, `thấp hơn chỉ tiêu 2,4 điểm phần trăm (94%)`.
  const isAlone = next.groups.length > own.groups.length && ALONE.test(next.gap) && /^\s*\)/u.test(next.after);
  const isBase = role?.kind === 'base-value' && (isAlone || role.base?.kind !== 'plan');
  return isBase || isAlone ? { mention: next.mention, certain: true } : undefined;
}

const ALONE = /^[^;.()]{0,60}\(\s*(?:(?!tăng|giảm|bằng)\p{L}+\s+){0,3}(?:\d{4}\s+)?$/u;

const COMPARED_WITH = /^\s*so với (?:mức|tốc độ|tỷ lệ|con số)(?: (?:tăng|giảm|tăng trưởng|chung|đạt|là)){0,2}\s*$/iu;

/** So many rates before the points may be what they lie between. */
const NEARBY = 4;

/**
 * `So với cả nước (29,4%), tỷ lệ của tỉnh (23,0%) thấp hơn 6,4 điểm phần trăm`: two rates of the sentence that the points
 * lie between, found by the arithmetic; null where none do, since the words do not say which are meant.
 */
function ofNearbyRates({ figures, text }: BlockReading, figure: number): Relation | null {
  const { mention, sentence, bound } = figures[figure] as Placed;
  const rates = figures
    .slice(Math.max(0, figure - 2 * NEARBY), figure + 2)
    .filter(other => other.mention.kind === 'percent' && other.sentence === sentence && other.bound === 'exact');
  if (bound !== 'exact') return null;
  // Of a single digit only the two rates right before it are tried.
  const near =
    mention.mantissa < 10 ? rates.filter(rate => rate !== figures[figure + 1]).slice(-2) : rates.slice(-NEARBY - 1);
  for (const more of near) {
    for (const less of near) {
      if (approximate(more.mention) <= approximate(less.mention)) continue;
      const [high, low] = [more.mention, less.mention];
      const relation = judge({
        rule: 'points',
        stated: mention,
        others: [high, low],
        certain: false,
        recompute: at => interval.subtract(at(high), at(low)),
        formula: () => `${text.slice(high.start, high.end)} − ${text.slice(low.start, low.end)}`,
      });
      if (relation.verdict === 'holds') return relation;
    }
  }
  return null;
}

/** The larger rate stands first, so that the difference is printed as the words say it. */
function formula(block: BlockReading, points: Said, [now, before]: readonly [Mention, Mention]): string {
  const falls = points.direction < 0 && points.mention.mantissa >= 0;
  const [more, less] = falls ? [before, now] : [now, before];
  return `${printed(block, more)} − ${printed(block, less)}`;
}

/** `đầu năm 2,41%, cuối năm 1,93%, giảm 0,48 điểm phần trăm`: the rate before is the base. */
function fromEarlierRate(block: BlockReading, index: number, points: Comparison): Relation | null {
  const claim = block.claims[index] as Claim;
  const earlier = block.claims[index - 1];
  if (!earlier || earlier.mention.kind !== 'percent' || earlier.placed.sentence !== claim.placed.sentence) return null;
  if (
    !/(?:đầu (?:năm|kỳ)|năm trước|cùng kỳ|năm \d{4})[^,;]*$/iu.test(earlier.placed.before) ||
    isLoose(block, points.figure)
  )
    return null;
  return between(block, points, { now: claim.mention, before: earlier.mention, certain: points.certain });
}

/** `đầu năm 1.236 hộ, tỷ lệ 2,65%; cuối năm 987 hộ, tỷ lệ 2,10%, giảm 0,55%`: of a rate, points are meant; found by the arithmetic. */
function inPercentOfRate(block: BlockReading, index: number): Relation | null {
  const claim = block.claims[index] as Claim;
  const [change] = comparisonsOf(claim, 'growth');
  if (!change || claim.role.kind !== 'rate' || isLoose(block, change.figure) || isLoose(block, claim.figure))
    return null;
  const earlier = block.claims
    .slice(Math.max(0, index - NEARBY), index)
    .filter(
      ({ mention, role, placed }) =>
        mention.kind === 'percent' &&
        mention.scale === claim.mention.scale &&
        role.kind === 'rate' &&
        placed.sentence === claim.placed.sentence,
    );
  const relations = earlier.map(({ mention }) =>
    between(block, change, { now: claim.mention, before: mention, certain: false }),
  );
  return relations.findLast(({ verdict }) => verdict === 'holds') ?? null;
}

export const points: Rule = {
  id: 'points',
  title: { vi: 'Điểm phần trăm', en: 'Percentage points' },
  explanation: {
    vi: 'Số điểm phần trăm tăng, giảm là hiệu của hai tỷ lệ.',
    en: 'Percentage points are the difference of two rates.',
  },
  claims: 1,
  compares: ['points', 'growth'],
  check,
  fires: [
    {
      text: 'Tỷ lệ giải ngân đạt 38,4% kế hoạch, cao hơn cùng kỳ năm trước 6,2 điểm phần trăm (cùng kỳ đạt 31,5%).',
      quote: '6,2 điểm phần trăm',
      suggestion: '6,9 điểm phần trăm',
    },
    {
      text: 'Hộ nghèo đầu năm 1.236 hộ (2,65%), cuối năm còn 987 hộ (2,10%), giảm 249 hộ (0,45%).',
      quote: '0,45%',
      suggestion: '0,55%',
    },
    {
      text: 'Cuối năm còn 217 hộ nghèo, chiếm 2,29% tổng số hộ, giảm 1,40% so với đầu năm (3,29%).',
      quote: '1,40%',
      suggestion: '1,00%',
    },
    {
      text: 'GRDP đạt 6.284 tỷ đồng, tăng 5,12%, cao hơn 0,67 điểm phần trăm so với mức tăng 4,36% của cùng kỳ.',
      quote: '0,67 điểm phần trăm',
      suggestion: '0,76 điểm phần trăm',
    },
    {
      text: 'Tín dụng tăng 6,1%, cao hơn 6,0 điểm phần trăm so với cùng kỳ (5,5%).',
      quote: '6,0 điểm phần trăm',
      suggestion: '0,6 điểm phần trăm',
    },
    { text: 'Tỷ lệ hộ nghèo giảm từ 28,94% xuống còn 24,94%, giảm 5,0 điểm phần trăm.', quote: '5,0 điểm phần trăm' },
    {
      text: 'Tỷ lệ hộ nghèo còn 6,5%, giảm 5,1 điểm phần trăm so với cùng kỳ (cùng kỳ năm trước 8,0%).',
      quote: '5,1 điểm phần trăm',
      suggestion: '1,5 điểm phần trăm',
    },
    {
      text: 'Tỷ lệ thất nghiệp là 2,1%, giảm 0,4 điểm phần trăm so với cùng kỳ năm trước (2,9%).',
      quote: '0,4 điểm phần trăm',
    },
  ],
  staysSilent: [
    'Tỷ lệ hộ nghèo giảm từ 2,65% (1.236 hộ) xuống còn 2,10% (987 hộ), giảm 0,55% (249 hộ).',
    'Bình quân 9 tháng tăng 3,27%, lạm phát cơ bản tăng 3,19%, thấp hơn 0,08 điểm phần trăm.',
    'Số trẻ là con thứ ba 1.248 trẻ, chiếm 15,0%, tăng 0,4 điểm % (cùng kỳ 14,6%).',
    'GRDP tăng 5,12%, cao hơn 0,76 điểm phần trăm so với mức tăng 4,36% của cùng kỳ.',
    'Tín dụng tăng 6,1%, cao hơn 0,6 điểm phần trăm so với cùng kỳ (5,5%).',
    'Tỷ lệ hộ nghèo giảm từ 28,94% xuống còn 24,94%, giảm 4,0 điểm phần trăm.',
    'Tỷ lệ hộ nghèo còn 6,5%, giảm 1,5 điểm phần trăm so với cùng kỳ (cùng kỳ năm trước 8,0%).',
    'Tốc độ tăng trưởng đạt 7,21%, thấp hơn 0,5 điểm phần trăm so với kịch bản.',
    'Tỷ lệ thất nghiệp là 2,1%, giảm 0,8 điểm phần trăm so với cùng kỳ năm trước (2,9%).',
    'Tỷ lệ giải ngân đạt 45,2%, cao hơn 3,1 điểm phần trăm so với cùng kỳ năm trước (42%).',
    'Tỷ trọng nông nghiệp giảm từ 25,4% xuống 24,1%, giảm 1,3 điểm phần trăm.',
  ],
};
