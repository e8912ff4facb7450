import { interval, sameBase } from '#figures';
import {
  approximate,
  type BlockReading,
  type Claim,
  claimsBefore,
  type Comparison,
  type Mention,
  REACH,
  statesValue,
} from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { HUNDRED, inOnes } from '../operand.ts';
import { addable } from '../parts.ts';
import { isTelling } from '../plausible.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { sumOf } from '../sums.ts';
import { comparisonsOf, type Emit, isLoose, printed, type Rule } from '../rule.ts';
import { percentOf, wholesFor } from '../percentages.ts';
import { bracketBehind, earlierLike, isCalled, wholeBehind, wholeOfAmong, wordsOfTotal } from '../wholeOfShare.ts';

/** `chiếm X%` behind a value: the value over the total that stands before it. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 0; index < block.claims.length; index++) {
    const claim = block.claims[index] as Claim;
    if (claim.whole || !statesValue(claim)) continue;
    for (const share of comparisonsOf(claim, 'share')) {
      const relation = relate(block, { claim, index, share });
      if (relation) emit(relation);
    }
  }
}

interface Share {
  readonly claim: Claim;
  readonly index: number;
  readonly share: Comparison;
}

function relate(block: BlockReading, { claim, index, share }: Share): Relation | null {
  const about = otherSubject(block, { claim, index, share });
  if (about >= 0) return relate(block, { claim: block.claims[about] as Claim, index: about, share });
  const behind = wholeBehind(block, claim, share);
  if (behind) return overWhole(block, { claim, share, whole: behind, certain: share.certain });
  if (isLoose(block, claim.figure) || isLoose(block, share.figure)) return null;
  const after = block.figures[share.figure]?.after ?? '';
  const isNamed = NAMED.test(after);
  const larger = wholesFor(block, claim, index);
  const near = larger.length > 0 || !isNamed ? larger : earlierLike(block, claim, index);
  const name = wordsOfTotal(after);
  const called = near.filter(whole => isCalled(block.text, whole, name));
  const wholes = called.length > 0 ? called : near;
  const over = (whole: Mention) =>
    overWhole(block, { claim, share, whole, certain: wholes.length === 1 && share.certain });
  const relations = wholes.map(over);
  // Another figure near by with which it comes out may be meant, whatever the words call it.
  const inside = bracketBehind(block, claim, share);
  const held =
    (inside ? [over(inside)] : []).find(agrees) ??
    relations.find(agrees) ??
    near.map(over).find(agrees) ??
    withSiblings(block, { claim, index, share }) ??
    fartherTotals(block, claim, index).map(over).find(agrees);
  if (held) return held;
  // `chiếm 78,4% sản lượng điện thương phẩm (3.842 triệu kWh)`.
  const named = inside && over(inside);
  if (named && suspectOf(named)?.mention === share.mention) return { ...named, verdict: 'contradiction' };
  const among = wholeOfAmong(block, index);
  if (among) {
    const relation = overWhole(block, { claim, share, whole: among, certain: share.certain });
    if (suspectOf(relation)?.mention === share.mention) return relation;
  }
  const shared = wholeOfSiblings(block, claim, index);
  if (shared) {
    const relation = overWhole(block, { claim, share, whole: shared, certain: share.certain });
    return suspectOf(relation) ? relation : { ...relation, verdict: 'doubtful' };
  }
  const likeliest = relations.at(-1);
  if (!likeliest) return null;
  // `chiếm 32,5% lực lượng lao động`: of something that no figure before is said to be.
  const isOpen =
    called.length === 0 ||
    wholes.length > 2 ||
    !sameBase(likeliest.others[1]?.unit ?? null, claim.mention.unit) ||
    wholes.some(whole => isShareItself(block, whole, { claim, name })) ||
    (!isNamed && (wholes.length > 1 || NAMES_ANOTHER.test(after)));
  const isSlip = !isOpen && likeliest.verdict !== 'undecided' && suspectOf(likeliest) !== null && isTelling(likeliest);
  if (!isSlip) return { ...likeliest, verdict: 'undecided' };
  const verdict = wholes.length === 1 ? likeliest.verdict : 'doubtful';
  return called.length === 1 && name.length > 1 ? { ...likeliest, verdict, named: true } : { ...likeliest, verdict };
}

/** `đứng đầu là dệt may với 112 dự án và 90 triệu USD, chiếm 81,2% tổng số dự án …; tiếp theo là da giày …`: a share of the total is not the total. */
function isShareItself({ figures, roles }: BlockReading, whole: Mention, { claim, name }: Called): boolean {
  if (name.length === 0) return false;
  return figures.some(
    ({ mention, after }, figure) =>
      roles[figure]?.kind === 'share' &&
      mention.start > whole.start &&
      mention.start < claim.mention.start &&
      wordsOfTotal(after).join(' ') === name.join(' '),
  );
}

interface Called {
  readonly claim: Claim;
  /** What the share calls its total. */
  readonly name: readonly string[];
}

/**
 * Totals said farther back in the block than the last two sentences, and the first figure of a pair (`65/71 xã đạt chuẩn;
 * 21 xã nâng cao, chiếm 32,3% số xã đạt chuẩn`): those that agree are meant.
 */
function fartherTotals({ claims }: BlockReading, claim: Claim, index: number): Mention[] {
  return claimsBefore(claims, index)
    .filter(
      other =>
        (claim.placed.sentence - other.placed.sentence > 1 || other.whole !== null) &&
        statesValue(other) &&
        addable(other.mention, claim.mention) &&
        inOnes(other.mention) > inOnes(claim.mention),
    )
    .map(({ mention }) => mention)
    .reverse();
}

/** `trực tiếp 19.903 lượt (83,7%), ủy quyền 3.878 lượt (16,3%)`: shares of a whole that is what they add up to. */
function withSiblings(block: BlockReading, { claim, index, share }: Share): Relation | null {
  const siblings = [claim];
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) < MOST_SIBLINGS; at += step) {
      const other = block.claims[at];
      if (!other || other.placed.sentence !== claim.placed.sentence || !addable(other.mention, claim.mention)) break;
      if (comparisonsOf(other, 'share').length !== 1) break;
      siblings.push(other);
    }
  const shares = siblings.map(other => comparisonsOf(other, 'share')[0]?.mention ?? share.mention);
  const sum = shares.reduce((so, mention) => so + approximate(mention), 0);
  if (siblings.length < 2 || Math.abs(sum - WHOLE) > siblings.length * 10 ** -share.mention.scale) return null;
  const relation = judge({
    rule: 'share',
    stated: share.mention,
    others: siblings.map(({ mention }) => mention),
    certain: false,
    recompute: at => {
      const quotient = interval.divide(at(claim.mention), sumOf(claim.mention, siblings, at));
      return quotient && interval.scale(quotient, HUNDRED);
    },
    formula: () =>
      `${printed(block, claim.mention)} ÷ (${siblings.map(({ mention }) => printed(block, mention)).join(' + ')})`,
  });
  return agrees(relation) ? relation : null;
}

const MOST_SIBLINGS = 12;
const WHOLE = 100;

/** `nông nghiệp 13 tỷ đồng, chiếm 26%; dịch vụ 22 tỷ đồng, chiếm 44%`: the whole that the next share but this is of. */
function wholeOfSiblings(block: BlockReading, claim: Claim, index: number): Mention | null {
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= MOST_NEAR; at += step) {
      const other = block.claims[at];
      if (!other || other.placed.sentence !== claim.placed.sentence || !addable(other.mention, claim.mention)) break;
      const [share, more] = comparisonsOf(other, 'share');
      if (!share || more || share.mention.mantissa < LEAST) continue;
      const whole = wholesFor(block, other, at).find(
        each =>
          inOnes(each) > inOnes(claim.mention) &&
          agrees(overWhole(block, { claim: other, share, whole: each, certain: true })),
      );
      if (whole) return whole;
    }
  return null;
}

/** So many claims before and behind a share may be shares of the same whole. */
const MOST_NEAR = 3;
/** A share of fewer digits may agree by chance. */
const LEAST = 100;

interface OverWhole {
  readonly claim: Claim;
  readonly share: Comparison;
  readonly whole: Mention;
  readonly certain: boolean;
}

function overWhole(block: BlockReading, { claim, share, whole, certain }: OverWhole): Relation {
  return judge({
    rule: 'share',
    stated: share.mention,
    others: [claim.mention, whole],
    certain,
    recompute: at => percentOf(claim.mention, whole, { at, like: share.mention }),
    formula: () => `${printed(block, claim.mention)} ÷ ${printed(block, whole)}`,
  });
}

/**
 * `chiếm 25% số trường hợp và 47,6% số tiền`: the index of the claim that a share of things counted in another unit than
 * the figure before it is said of, or -1.
 */
function otherSubject({ figures, claims }: BlockReading, { claim, index, share }: Share): number {
  const named = NAMED_UNIT.exec(figures[share.figure]?.after ?? '')?.[1]?.toLowerCase();
  if (!named || isOf(named, claim)) return -1;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const other = claims[at] as Claim;
    if (other.placed.sentence !== claim.placed.sentence) return -1;
    if (isOf(named, other)) return at;
  }
  return -1;
}

const NAMED_UNIT = /^\s*(?:trong |của |trên )?(?:tổng )?số\s+(\p{L}+(?: \p{L}+)?)/iu;

function isOf(named: string, { mention }: Claim): boolean {
  const unit = (mention.unit?.name ?? '').toLowerCase();
  return mention.unit?.family === 'count' && unit !== '' && (named.startsWith(unit) || unit.startsWith(named));
}

/** `chiếm 1,78% tổng dư nợ` names its total. */
const NAMED = /^\s*(?:trong\s+|của\s+|trên\s+)?(?:tổng|số)/iu;

/** `chiếm 32,5% lực lượng lao động`, `chiếm 95% diện tích xuống giống`. */
const NAMES_ANOTHER =
  /^\s*(?:của\s+|trên\s+)?(?!(?:và|với|trong|so|tăng|giảm|đạt|nhưng|còn|tổng|số|kế hoạch|là)(?!\p{L}))\p{L}{2,}/iu;

export const share: Rule = {
  id: 'share',
  title: { vi: 'Tỷ trọng trong tổng số', en: 'Share of a total' },
  explanation: {
    vi: 'Số đứng trước "chiếm X%" chia cho tổng nêu trước đó phải bằng X%.',
    en: 'The figure before "chiếm X%" over the total stated before it must be X%.',
  },
  claims: 2,
  compares: ['share'],
  check,
  fires: [
    {
      text: 'Tiêu thụ điện công nghiệp 3.012 triệu kWh, chiếm 72,4% sản lượng điện thương phẩm (3.842 triệu kWh).',
      quote: '72,4%',
      suggestion: '78,4%',
    },
    {
      text: 'Tháng 8 đạt 9.684 tỷ đồng, tăng 1,5% (9.541 tỷ đồng); 8 tháng đạt 75.318 tỷ đồng, tăng 12,5% so với cùng kỳ (66.949 tỷ đồng), trong đó bán lẻ 60.482 tỷ đồng, chiếm 83,0% tổng mức.',
      quote: '83,0%',
      suggestion: '80,3%',
    },
    {
      text: 'Dư nợ đạt 18.420 tỷ đồng, nợ xấu 142,8 tỷ đồng, chiếm 1,78% tổng dư nợ.',
      quote: '1,78%',
      suggestion: '0,78%',
    },
    {
      text: 'Kim ngạch xuất khẩu đạt 1.248,6 triệu USD, nhập khẩu 256,4 triệu USD, xuất siêu 992,2 triệu USD. Xuất khẩu sang Hoa Kỳ 468,2 triệu USD, chiếm 73,5%; Nhật Bản 186,9 triệu USD, chiếm 15,0%.',
      quote: '73,5%',
      suggestion: '37,5%',
    },
    {
      text: 'Toàn tỉnh có 2.400 doanh nghiệp, trong đó 600 doanh nghiệp xây dựng, chiếm 52% tổng số.',
      quote: '52%',
      suggestion: '25%',
    },
  ],
  staysSilent: [
    'Dẫn đầu là dệt may với 104 dự án và 860 triệu USD, chiếm 80,6% tổng số dự án và 91,2% tổng vốn; thứ hai là da giày với 17 dự án (chiếm 13% tổng số dự án).',
    'Có 34.120 hộ kinh doanh; hộ cận nghèo là 6.318 hộ, chiếm tỷ lệ 2,31%.',
    'Các cấp tiếp 620 người; trong đó chủ tịch trực tiếp tiếp 412 lượt (chiếm 82,4% tổng số lượt tiếp), ủy quyền tiếp 88 lượt (chiếm 17,6% tổng số lượt tiếp).',
    'Tiếp nhận 1.250 đơn; đã xử lý 1.120 đơn, có 1.000 đơn đủ điều kiện (chiếm 80% tổng số đơn đã xử lý).',
    'Dư nợ đạt 20.000 tỷ đồng. Huy động vốn đạt 19.000 tỷ đồng. Nợ xấu giảm còn 160 tỷ đồng, chiếm 0,8% tổng dư nợ.',
    'Huy động vốn đạt 24.000 tỷ đồng. Nợ xấu giảm còn 160 tỷ đồng, chiếm 0,76% tổng dư nợ.',
    'Các cấp tiếp 25.985 người; thủ trưởng tiếp 19.903 lượt (chiếm 83,7% tổng số lượt tiếp), ủy quyền tiếp 3.878 lượt (chiếm 16,3% tổng số lượt tiếp).',
    'BHXH bắt buộc 199.500 người; bảo hiểm thất nghiệp 191.400 người, chiếm 32,48% lực lượng lao động.',
    'Vốn đăng ký đạt 27,9 tỷ USD. Đã giải ngân 15,1 tỷ USD. Thành phố thu hút 6,15 tỷ USD, chiếm 22% tổng vốn đầu tư.',
    'Dư nợ đạt 18.420 tỷ đồng, nợ xấu 142,8 tỷ đồng, chiếm 0,78% tổng dư nợ.',
    'Có 300 vụ, trong đó trộm cắp 150 vụ, chiếm 50%; lừa đảo 30 vụ, chiếm 10%.',
    'Toàn tỉnh có 2.400 doanh nghiệp, trong đó 600 doanh nghiệp xây dựng, chiếm 25% tổng số.',
    'Toàn tỉnh còn 31.200 hộ nghèo, chiếm 24%; 13.000 hộ cận nghèo, chiếm 10% tổng số 130.000 hộ dân cư.',
    'Xử lý 4.512 trường hợp, phạt 9.476 triệu đồng (nồng độ cồn 1.128 trường hợp, phạt 4.512 triệu đồng, chiếm 25% số trường hợp và 47,6% số tiền).',
    'Có 7 xã khó khăn, chiếm 4,3%.',
    'Dân số 540.000 người, trong đó người Tày 221.400 người, chiếm 41%; người Nùng 167.400 người, chiếm 31%.',
  ],
};
