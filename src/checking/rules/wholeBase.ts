import { type Interval, interval, roundTo } from '#figures';
import { type BlockReading, type Claim, type Comparison, statesValue } from '#reading';
import { writeNumber } from '#vietnamese';
import { type At, atNearest, atTruncated, HUNDRED, isExactCount } from '../operand.ts';
import type { Relation } from '../relation.ts';
import { comparisonsOf, directed, type Emit, isLoose, printed, type Rule } from '../rule.ts';
import { isOfWatched } from './pointsOfShare.ts';

/** A count printed with its growth or its share of plan must come from a whole number of the same things. */
function check(block: BlockReading, emit: Emit): void {
  for (const claim of block.claims) {
    if (claim.comparisons.length === 0 || !statesValue(claim)) continue;
    if (OF_OTHERS.test(claim.placed.before.slice(-6)) || AGAIN.test(claim.placed.after)) continue;
    if (isRound(claim) || isAside(block, claim)) continue;
    if (!isExactCount(claim.mention) || claim.whole || claim.mention.big !== null || isLoose(block, claim.figure))
      continue;
    for (const comparison of comparisonsOf(claim, 'growth', 'index', 'plan-share')) {
      if (comparison.base?.kind === 'other' || isLoose(block, comparison.figure)) continue;
      // `khởi tố 10 vụ; tăng 4,2%`: behind a semicolon it may be something else that grew.
      if (block.figures[comparison.figure]?.clause !== claim.placed.clause) continue;
      if (comparisonsOf(claim, 'difference').some(({ figure }) => Math.abs(figure - comparison.figure) === 1)) continue;
      const relation = relate(block, claim, comparison);
      // `tổ chức 64 phiên, trong đó 47 phiên trực tuyến, 9 phiên lưu động, đạt 128%`: the first of them may be meant.
      if (relation.verdict === 'holds' || !mayBeOfOthers(block, claim, comparison)) emit(relation);
    }
  }
}

function mayBeOfOthers(block: BlockReading, claim: Claim, rate: Comparison): boolean {
  return isLastOfList(block, claim) || (rate.kind === 'growth' && isOfWatched(block, { claim, rate }));
}

function isLastOfList({ claims }: BlockReading, { figure, placed, mention }: Claim): boolean {
  return claims.some(
    other =>
      other.figure < figure &&
      other.placed.clause === placed.clause &&
      other.mention.kind === mention.kind &&
      other.mention.unit?.name === mention.unit?.name &&
      other.comparisons.length === 0,
  );
}

/** `số thu của 3 khu vực này chỉ bằng 89,7%`: it is not the three that changed. */
const OF_OTHERS = /(?<!\p{L})(?:của|tại|ở|với|cho|từ|trên)\s*$/iu;
const AGAIN = /^\s*(?:này|đó|trên|nói trên)(?!\p{L})/iu;

/** `500 doanh nghiệp, tăng 7,6%`: a count in hundreds is seldom one to the last. */
function isRound({ mention }: Claim): boolean {
  return mention.mantissa > 0 && mention.mantissa % ROUND === 0;
}

const ROUND = 100;

/** `25% tốt nghiệp đại học, trong đó có 7 đảng viên, tăng 4%`: the rate before it may be what rose. */
function isAside({ figures }: BlockReading, { figure, placed }: Claim): boolean {
  const before = figures[figure - 1];
  return before?.mention.kind === 'percent' && before.clause === placed.clause && ASIDE.test(placed.gap);
}

const ASIDE = /(?<!\p{L})trong (?:đó|số)(?!\p{L})/iu;

function relate(block: BlockReading, claim: Claim, comparison: Comparison): Relation {
  const base = (at: At) => baseOf(claim, comparison, at);
  const nearest = base(atNearest);
  const held = hasWhole(nearest) || hasWhole(base(atTruncated));
  const failed = comparison.certain && comparison.kind !== 'plan-share' ? 'contradiction' : 'doubtful';
  return {
    rule: 'whole-base',
    verdict: nearest === null ? 'undecided' : held ? 'holds' : failed,
    stated: comparison.mention,
    others: [claim.mention],
    // What the rule can recompute is the base, not the stated percentage.
    recomputed: null,
    recompute: at => {
      const values = base(at);
      return hasWhole(values) ? at(comparison.mention) : null;
    },
    formula: () => `${printed(block, claim.mention)}; ${printed(block, comparison.mention)}`,
    remark: nearest && !held ? baseRemark(nearest) : null,
  };
}

function baseRemark(base: Interval) {
  const decimals = 2;
  const [low, high] = [writeNumber(roundTo(base.low, decimals)), writeNumber(roundTo(base.high, decimals))];
  return {
    vi: `Số gốc suy ra nằm giữa ${low} và ${high}, không có số nguyên nào.`,
    en: `The implied base lies between ${low} and ${high}, where there is no whole number.`,
  };
}

function hasWhole(values: Interval | null): boolean {
  return values !== null && interval.containsWhole(values);
}

function baseOf({ mention }: Claim, { kind, direction, mention: percent }: Comparison, at: At): Interval | null {
  const share = at(percent);
  const index =
    kind === 'growth' ? interval.add(interval.point(HUNDRED), directed(share, { direction, mention: percent })) : share;
  const quotient = interval.divide(at(mention), index);
  return quotient && quotient.low.numerator > 0 ? interval.scale(quotient, HUNDRED) : null;
}

export const wholeBase: Rule = {
  id: 'whole-base',
  title: { vi: 'Số gốc phải là số nguyên', en: 'The implied base is a whole number' },
  explanation: {
    vi: 'Người, con, vụ, dự án… đếm được bằng số nguyên: số của kỳ trước hay kế hoạch suy ra từ phần trăm cũng phải là số nguyên.',
    en: 'People, animals, cases and projects are whole: so is the earlier or planned number that the percentage implies.',
  },
  claims: 1,
  compares: ['growth', 'index', 'plan-share'],
  check,
  fires: [
    { text: 'Có 19 doanh nghiệp giải thể, tăng 113% so với cùng kỳ.', quote: '113%' },
    { text: 'Xảy ra 7 vụ, tăng 5% so với cùng kỳ.', quote: '5%' },
  ],
  staysSilent: [
    'Hỗ trợ khám bệnh 47 trường hợp… Tổng sản phẩm trên địa bàn tăng 3,02% so với cùng kỳ.',
    'Tổ chức 75 phiên giao dịch, trong đó 58 phiên trực tuyến, 17 phiên lưu động, đạt 150% so với kế hoạch.',
    'Thành lập mới 45 doanh nghiệp; chỉ số sản xuất công nghiệp (IIP) tăng 5,87%.',
    'Có 47 trường hợp vi phạm; trong mức tăng 3,02% của toàn nền kinh tế, khu vực dịch vụ tăng 4%.',
    'Có 210 cơ sở và 47 doanh nghiệp, tăng lần lượt 5,5% và 3,02%.',
    'Số thu của 3 khu vực này chỉ bằng 89,7% cùng kỳ.',
    'Có 19 doanh nghiệp giải thể, tăng 111% so với cùng kỳ.',
    'Có 500 doanh nghiệp thành lập mới, tăng 7,6% so với cùng kỳ.',
    'Có 25% tốt nghiệp đại học, trong đó có 7 đảng viên, tăng 4% so với năm 2023.',
    'Thành lập 17 hợp tác xã, tăng 142% so với cùng kỳ năm trước.',
    'Tuyển mới 1.700 người, đạt 30,9% kế hoạch.',
    'Xảy ra 7 vụ, tăng 17% so với cùng kỳ.',
    'Xảy ra 21 vụ, tăng 5% so với cùng kỳ.',
    'Đàn lợn có 22,7 nghìn con, tăng 3,1% so với cùng kỳ.',
    'Thu hoạch 7 tấn, tăng 5% so với cùng kỳ.',
  ],
};
