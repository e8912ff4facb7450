import { interval, rational } from '#figures';
import type { BlockReading, Claim, Mention } from '#reading';
import { atNearest, inOnes, inUnitOf } from '../operand.ts';
import { goesOn } from '../cues.ts';
import { addable, type Cue, type Partition } from '../partitions.ts';
import { mayOverlap } from '../overlapping.ts';
import { suspectOf } from '../diagnosis.ts';
import { bounding, judge, type Relation } from '../relation.ts';
import { type Emit, type Facts, isLoose, printed, type Rule } from '../rule.ts';
import { LONG, ofClause, someOf, summedAcross, withTheRest } from '../scattered.ts';
import { runningSums, sumQuestion, unitSlip, wholeSum } from '../sums.ts';
import { isKnown } from './growthBetween.ts';

/** A total is the sum of its parts. What a list leaves unsaid, whether it is complete, decides how sure a gap is. */
function check(block: Facts, emit: Emit): void {
  for (const partition of block.partitions) {
    if ([...partition.parts, partition.totals[0] as Claim].some(({ figure }) => isLoose(block, figure))) continue;
    const relation = wholeSum(block, partition)?.relation ?? mismatch(block, partition);
    if (relation) emit(relation);
  }
  for (let index = 2; index < block.claims.length; index++) {
    const relation = summedAcross(block, index);
    if (relation) emit(relation);
  }
}

function mismatch(block: BlockReading, { totals, parts, cue, besides }: Partition): Relation | null {
  const total = totals[0] as Claim;
  if (besides.length > 0 && sumsWith(block, total, { parts, besides })) return null;
  if (BALANCE.test(total.placed.before) || OPENING.test(total.placed.gap)) return null;
  if (parts.length > 1 && mayOverlap(block, total, parts)) return null;
  if (goesOn(parts) && (runningSums(parts).at(-1)?.sum ?? 0) < inOnes(total.mention)) return null;
  const some = cue === 'among' ? someOf(block, total, parts) : null;
  if (some) return some;
  const whole = withTheRest(block, total, parts);
  if (whole) return whole;
  // Figures that merely follow one another are parts only of the first of their sentence.
  if (cue === 'none') return totals.length === 1 ? nearMiss(block, total, parts) : null;
  const slip = unitSlip(block, total, parts);
  if (slip) return slip;
  const exceeding =
    cue === 'bracket' || (cue === 'complete' && parts.length > 1)
      ? undefined
      : parts.find(part => totals.every(({ mention }) => exceeds(part.mention, mention)));
  if (exceeding && wentOn(block, total, exceeding)) return null;
  if (exceeding) return isAbout(total, exceeding) ? partOverTotal(block, total, exceeding) : null;
  if (
    cue === 'complete' &&
    total.figure < (parts[0] as Claim).figure &&
    parts.some(part => exceeds(part.mention, total.mention)) &&
    !announced(parts)
  )
    return null;
  if (parts.length === 1 && cue === 'among') return within(block, totals, parts[0] as Claim);
  if (parts.length < 2) return null;
  if (totals.length === 1) return gap(block, { total, parts, cue });
  return cue === 'complete' ? ofClause(block, total, parts) : null;
}

/** `vốn nhà nước 2.434 tỷ đồng. Riêng khu vực FDI đạt 11.400 tỷ đồng`: in a sentence of its own it is no part of that. */
function isAbout(total: Claim, { placed }: Claim): boolean {
  return placed.sentence === total.placed.sentence || /trong (?:đó|số)/iu.test(placed.gap);
}

/** `nhiều nhất là huyện A 42 ca, tiếp đến huyện B (33) …, trong đó có 60 ca`: one of a list is no total of what follows. */
function wentOn({ text }: BlockReading, total: Claim, part: Claim): boolean {
  return /(?<!\p{L})(?:tiếp đến|tiếp theo|tiếp đó|kế đến|sau đó là)(?!\p{L})/iu.test(
    text.slice(total.mention.end, part.mention.start),
  );
}

/** `đạt 251.000 tấn, trong đó thóc 152.340 tấn`: one part that is named is no more than its total. */
function within(block: BlockReading, totals: readonly Claim[], part: Claim): Relation | null {
  const total = totals.find(claim => isAbout(claim, part) && !exceeds(part.mention, claim.mention));
  return total && inOnes(part.mention) < inOnes(total.mention) * FAR_MORE ? partOverTotal(block, total, part) : null;
}

/** So many counts of other things are tried one after the other. */
const MOST_BESIDES = 12;

/** `545 trường, gồm … 30 trường THPT và 05 trung tâm`: things called otherwise are counted too. */
function sumsWith(
  block: BlockReading,
  total: Claim,
  { parts, besides }: Pick<Partition, 'parts' | 'besides'>,
): boolean {
  const sums = (some: readonly Claim[]) => judge(sumQuestion(block, total, [...parts, ...some])).verdict === 'holds';
  return sums(besides) || besides.slice(0, MOST_BESIDES).some((_, index) => sums(besides.slice(0, index + 1)));
}

/** True when a cue stands right before the first part, and not only `còn lại` before the last. */
function announced(parts: readonly Claim[]): boolean {
  return /(?:gồm|chia ra|:)/iu.test(parts[0]?.placed.gap ?? '');
}

/** A balance is a difference and an opening stock no total: other rules know them. */
const BALANCE = /(?:xuất siêu|nhập siêu|bội chi|bội thu|cán cân|thặng dư|thâm hụt|chênh lệch)/iu;
const OPENING = /(?:(?<!tháng )đầu (?:kỳ|năm|tháng|quý|ngày)|chuyển sang|tồn)(?!\p{L})/iu;

/** Figures that merely follow one another and miss a sum by one digit: far from chance once they are long enough. */
function nearMiss(block: BlockReading, total: Claim, parts: readonly Claim[]): Relation | null {
  if (parts.length < 2 || parts.length > 6 || total.mention.mantissa < LONG || total.comparisons.length > 0)
    return null;
  if (parts.some(({ mention }) => inOnes(mention) > inOnes(total.mention))) return null;
  const surplus = (runningSums(parts).at(-1)?.sum ?? 0) / inOnes(total.mention);
  if (surplus > SLIGHTLY_MORE || surplus < 1 / SLIGHTLY_MORE) return null;
  const relation = judge({ ...sumQuestion(block, total, parts), certain: areOpposites(block, total, parts) });
  return suspectOf(relation) ? relation : null;
}

interface Gap {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly cue: Cue;
}

/** What it means that no run of the parts gives the total. */
function gap(block: BlockReading, { total, parts, cue }: Gap): Relation | null {
  const size = inOnes(total.mention);
  const sums = runningSums(parts).map(({ sum }) => sum);
  const fitting = sums.filter(sum => sum <= size * (1 + TINY)).length;
  const all = fitting === parts.length;
  const surplus = (sums.at(-1) ?? 0) / size;
  const overrun = surplus < SLIGHTLY_MORE || parts.length === 2 || fitting < 2;
  const complete =
    sameKind(total, parts) &&
    (cue === 'complete' ? all || overrun : cue === 'among' && parts.length >= 3 && !all && surplus < JUST_MORE);
  const opposites = cue === 'among' && sameKind(total, parts) && areOpposites(block, total, parts);
  if (opposites) {
    const relation = judge(sumQuestion(block, total, parts));
    return suspectOf(relation) ? { ...relation, verdict: all ? 'doubtful' : 'contradiction' } : relation;
  }
  const used = all || fitting < 2 ? parts : parts.slice(0, fitting);
  const whole = judge({ ...sumQuestion(block, total, parts), certain: complete });
  if (whole.verdict === 'contradiction') return whole;
  const slip = slipVerdict({ total, parts, cue }, { all, surplus });
  if (slip && suspectOf(whole)) return { ...whole, verdict: slip };
  const relation = judge(sumQuestion(block, total, used));
  const close = all || fitting >= 2 ? (sums[fitting - 1] ?? 0) / size : surplus < SLIGHTLY_MORE ? 1 : 0;
  return { ...relation, verdict: close >= nearlyAll(used.length, cue) ? 'doubtful' : 'undecided' };
}

interface Filled {
  /** Whether the parts stay below their total. */
  readonly all: boolean;
  /** Their sum over the total. */
  readonly surplus: number;
}

/** What a sum is that one changed digit would set right; null where that may be chance. */
function slipVerdict({ total, parts, cue }: Gap, { all, surplus }: Filled): 'contradiction' | 'doubtful' | null {
  const same = sameKind(total, parts);
  if (cue === 'complete' && same && surplus < MUCH_MORE) return 'contradiction';
  // A bracket says what its figure is made of, unless it says something else: one wrong digit tells which.
  if (cue === 'bracket' && !all && same) return 'doubtful';
  // Parts that add up to more than their total, and to it once one digit is changed, are parts with a wrong digit.
  if (!all && surplus < MUCH_MORE && total.mention.mantissa >= LONG) return same ? 'contradiction' : 'doubtful';
  return null;
}

/** `xuất khẩu …, nhập khẩu …`, `nam …, nữ …`: names that leave nothing out, whatever stands before them. */
function areOpposites({ text }: BlockReading, total: Claim, parts: readonly Claim[]): boolean {
  const last = parts.at(-1) as Claim;
  const words = text.slice(total.mention.end, Math.min(last.mention.end + 20, text.length));
  return (
    isKnown(words, parts.length) ||
    (parts.length === 2 && /(?<!\p{L})nam(?!\p{L}).*(?<!\p{L})nữ(?!\p{L})/isu.test(words))
  );
}

/** Beyond ten times its total a figure is no part with a wrong digit. */
const FAR_MORE = 10;
const MUCH_MORE = 1.5;
const SLIGHTLY_MORE = 1.25;
const JUST_MORE = 1.15;

const TINY = 1e-9;

/** How much of the total a list must reach before what is missing looks like an error and not like a choice. */
function nearlyAll(parts: number, cue: Cue): number {
  if (cue === 'complete') return 0.5;
  if (cue === 'bracket') return 0.5;
  return parts >= 3 ? 0.9 : 1;
}

function sameKind(total: Claim, parts: readonly Claim[]): boolean {
  return parts.every(({ mention }) => addable(mention, total.mention));
}

function exceeds(part: Mention, total: Mention): boolean {
  return inOnes(part) > inOnes(total) && !interval.meets(inUnitOf(total, part, atNearest), atNearest(total));
}

function partOverTotal(block: BlockReading, total: Claim, part: Claim): Relation {
  return bounding(
    judge({
      rule: 'part-exceeds-total',
      stated: part.mention,
      others: [total.mention],
      certain: part.mention.unit?.base === total.mention.unit?.base,
      recompute: at => {
        const { high, highClosed } = inUnitOf(part.mention, total.mention, at);
        return { low: rational.whole(0), high, lowClosed: true, highClosed };
      },
      formula: () => `≤ ${printed(block, total.mention)}`,
    }),
  );
}

export const partsAndTotal: Rule = {
  id: 'parts-and-total',
  title: { vi: 'Tổng và các thành phần', en: 'Total and parts' },
  explanation: {
    vi: 'Tổng bằng tổng các thành phần; thành phần không lớn hơn tổng; đơn vị của chúng phải khớp nhau. Sau "gồm" danh sách là đủ, sau "trong đó" có thể chỉ là một phần.',
    en: 'A total is the sum of its parts, no part exceeds it, and their units agree. Behind "gồm" the list is complete; behind "trong đó" it may be partial.',
  },
  claims: 2,
  check,
  fires: [
    {
      text: 'Toàn tỉnh có 155 trường, gồm 54 trường mầm non, 52 trường tiểu học và 94 trường THCS.',
      quote: '94 trường THCS',
      suggestion: '49 trường THCS',
    },
    {
      text: 'Đón 283,9 nghìn lượt khách, trong đó khách quốc tế 0,9 nghìn lượt, khách nội địa 283,0 lượt.',
      quote: '283,0 lượt',
    },
    {
      text: 'Kim ngạch đạt 412,5 triệu USD; trong đó xuất khẩu 226,5 triệu USD, nhập khẩu 150,0 triệu USD.',
      quote: '226,5 triệu USD',
      suggestion: '262,5 triệu USD',
    },
    {
      text: 'Tổng vốn 579 tỷ 654 triệu đồng, gồm vốn trung ương 135 tỷ 793 triệu đồng, vốn tỉnh 131 tỷ 918 triệu đồng và vốn huy động 312 tỷ 033 triệu đồng.',
      quote: '135 tỷ 793 triệu đồng',
      suggestion: '135.703 triệu đồng',
    },
    {
      text: 'Tiếp nhận 48.216 hồ sơ, đã giải quyết 47.102 hồ sơ: trước hạn 41.250 hồ sơ, đúng hạn 5.860 hồ sơ, trễ hạn 46 hồ sơ; đang giải quyết 1.114 hồ sơ.',
      quote: '5.860 hồ sơ',
      suggestion: '5.806 hồ sơ',
    },
    { text: 'Có 120 xã đạt chuẩn, trong đó có 210 xã vùng cao.', quote: '210 xã' },
    {
      text: 'Tổng đàn gia súc có 50.500 con, gồm trâu 14.300 con, bò 15.200 con và lợn 12.000 con.',
      quote: '12.000 con',
      suggestion: '21.000 con',
    },
  ],
  staysSilent: [
    'Thu 110,5 tỷ đồng, gồm nộp ngân sách tỉnh 80,4 tỷ đồng và nộp ngân sách cấp trên 30,1 tỷ đồng.',
    'Khu vực trong nước đạt 10.800 tỷ đồng. Trong đó, vốn nhà nước đạt 2.434 tỷ đồng. Riêng khu vực FDI đạt 11.400 tỷ đồng.',
    'Bán được 20.726 xe, bao gồm xe 14.483 du lịch, 6.096 xe thương mại và 147 xe chuyên dụng.',
    'Hãng A bán 3.575 xe, hãng B bán 2.996 xe, thị trường có doanh số tổng cộng là 27.297 xe.',
    'Khai thác đạt 2,38 triệu tấn. Nuôi trồng tháng 10 đạt 0,28 triệu tấn, đưa tổng sản lượng nuôi trồng lên 2,65 triệu tấn.',
    'Toàn tỉnh có 155 trường, gồm 54 trường mầm non, 52 trường tiểu học và 49 trường THCS.',
    'Xảy ra 500 vụ, trong đó 120 vụ trộm cắp, 80 vụ lừa đảo.',
    'Tổng thu đạt 789,577 tỷ đồng, trong đó thu nội địa 682,874 tỷ đồng; thu xuất nhập khẩu 105,702 tỷ đồng, tăng 29%.',
    'Cấp mới 49 chứng thư số (8 tổ chức, 41 cá nhân).',
    'Tổng diện tích khoảng 500 ha, trong đó lúa 300 ha, ngô 150 ha, lạc 49 ha.',
    'Thành lập mới 120 doanh nghiệp, trong đó 45 doanh nghiệp xây dựng, 30 doanh nghiệp thương mại.',
    'Có 1.250 hộ thoát nghèo; hỗ trợ 320 hộ làm nhà, gồm 200 hộ làm mới và 120 hộ sửa chữa.',
    'Tổng vốn 12,5 tỷ đồng (ngân sách trung ương 8.000 triệu đồng, ngân sách tỉnh 4.500 triệu đồng).',
    'Diện tích rừng trồng 1.000,0 ha, gồm 333,3 ha keo, 333,3 ha mỡ và 333,3 ha quế.',
    'Toàn ngành có 545 trường, gồm 180 trường mầm non, 170 trường tiểu học, 160 trường THCS, 30 trường THPT và 05 trung tâm GDTX.',
    'Hoàn thành 23 nhiệm vụ (54,8%), đang thực hiện 15 nhiệm vụ (35,7%), quá hạn 4 nhiệm vụ (9,5%) trong tổng số 42 nhiệm vụ được giao.',
    'Đăng ký mới 420 ô tô, 5.120 mô tô; tổng số đang quản lý 28.400 ô tô, 312.000 mô tô.',
    'Doanh số cho vay 172,5 tỷ đồng, doanh số thu nợ 98,5 tỷ đồng, dư nợ 3.074 tỷ đồng.',
    'Tổng số 1.200 cán bộ: nữ 480 người (40%), dân tộc thiểu số 900 người (75%), đảng viên 840 người (70%).',
    'Danh sách có 150 đại biểu, gồm: 60 đại biểu nữ, 45 đại biểu trẻ tuổi và 90 đại biểu là người dân tộc thiểu số.',
    'Ươm được 12.500 nghìn cây giống, gồm: thông 3.600 nghìn cây, xoan 3.800 nghìn cây, lát 470 nghìn cây…',
    'Toàn quốc xảy ra 940 vụ. So với cùng kỳ giảm 110 vụ. Trong đó, đường bộ xảy ra 920 vụ.',
    'Tiếp nhận 10.500 đơn (bao gồm đơn khiếu nại, đơn tố cáo, đơn kiến nghị); đã xử lý 9.700 đơn, có 8.800 đơn đủ điều kiện.',
    'Trong 10 người ứng cử có 6 người được bầu. Riêng cấp tỉnh, trong 86 người ứng cử có 51 người trúng cử.',
    'Có 1.114.100 người tham gia BHXH, BHYT; trong đó BHXH bắt buộc 87.866 người, BHTN 78.180 người, BHXH tự nguyện 6.500 người, BHYT 1.107.600 người.',
    'Lúa bị ngập 160.850 ha (tập trung tại huyện Bình An 85.780 ha, huyện Phú Hòa 41.000 ha…).',
    'Bầu được 52 đại biểu trong tổng số 88 người ứng cử (18 nữ, 34 nam); 322 đại biểu cấp huyện trúng cử.',
    'Nhiều nhất là huyện Bình An với 42 ca, tiếp đến huyện Phú Hòa (33), huyện Lâm Sơn (20), trong đó có 60 ca trong cộng đồng.',
    'Mưa lũ làm đổ 47 ngôi nhà (Bình An: 16 nhà, Phú Hòa: 07 nhà, Lâm Sơn: 24 nhà), ngập 264 nhà.',
    'Thiệt hại 58,7 tỷ đồng (Bình An 0,76 tỷ đồng, Phú Hòa: 22 tỷ đồng, Lâm Sơn: 35,8 tỷ đồng, Tân Hà: 0,07 tỷ đồng, Yên Sơn 0,07 tỷ đồng).',
    'Vận tải đạt 120,5 triệu tấn, tăng 5% và 30,2 tỷ tấn, tăng 4%, gồm đường bộ 100,3 triệu tấn, tăng 6% và 5,1 tỷ tấn, tăng 3%; đường thủy 20,2 triệu tấn, tăng 2% và 25,1 tỷ tấn, tăng 4%.',
    'Kim ngạch đạt 24,14 tỷ USD, trong đó: nông sản 13,11 tỷ USD; lâm sản 6,58 tỷ USD; thủy sản 3,5 tỷ USD. Riêng chăn nuôi 0,95 tỷ USD.',
    'Tổng vốn 579 tỷ 744 triệu đồng, gồm vốn trung ương 135 tỷ 793 triệu đồng, vốn tỉnh 131 tỷ 918 triệu đồng và vốn huy động 312 tỷ 033 triệu đồng.',
    'Toàn huyện có 25 trường, gồm 24 trường công lập và 01 trường tư thục, với 9.120 học sinh.',
  ],
};
