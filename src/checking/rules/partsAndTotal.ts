import type { BlockReading, Claim } from '#reading';
import { inOnes } from '../operand.ts';
import { AMONG, goesOn, saysAll, spoken } from '../cues.ts';
import type { Partition } from '../partition.ts';
import { listedBehind } from '../listedBehind.ts';
import { mayOverlap } from '../overlapping.ts';
import { gap, nearMiss } from '../gap.ts';
import { exceeds, overTotal, within } from '../overTotal.ts';
import { openUnlessSlip } from '../plausible.ts';
import { judge, type Relation } from '../relation.ts';
import { type Emit, type Facts, isLoose, type Rule } from '../rule.ts';
import { sumOfBases } from '../sumOfBases.ts';
import { countedUp, LONG, ofClause, someOf, summedAcross, withTheRest } from '../scattered.ts';
import { runningSums, sumQuestion, unitSlip, wholeSum } from '../sums.ts';

/** A total is the sum of its parts. What a list leaves unsaid, whether it is complete, decides how sure a gap is. */
function check(block: Facts, emit: Emit): void {
  for (const partition of block.partitions) {
    if ([...partition.parts, partition.totals[0] as Claim].some(({ figure }) => isLoose(block, figure))) continue;
    const { totals, parts } = partition;
    const sum = wholeSum(block, partition) ?? wholeSum(block, { totals: totals.flatMap(wholeOf), parts });
    const relation = sum?.relation ?? mismatch(block, partition);
    if (relation && !isChance(relation, partition)) emit(relation);
    const before = sum && sumOfBases(block, sum);
    if (before) emit(before);
  }
  for (let index = 2; index < block.claims.length; index++) {
    const relation = summedAcross(block, index) ?? countedUp(block, index);
    if (relation) emit(relation);
  }
  if (block.claims.length > LEAST_LISTED && block.text.includes(':')) listsBehind(block, emit);
}

/** Sentences that list what the one before sums up, unless their cue has already told so. */
function listsBehind(block: Facts, emit: Emit): void {
  const known = new Set(block.partitions.map(({ parts }) => parts[0]));
  for (let index = 1; index < block.claims.length; index++) {
    const [before, claim] = [block.claims[index - 1] as Claim, block.claims[index] as Claim];
    if (before.placed.sentence === claim.placed.sentence || known.has(claim)) continue;
    const relation = listedBehind(block, index);
    if (relation) emit(relation);
  }
}

const LEAST_LISTED = 3;

/** `đạo ôn 35,1 ha, đốm sọc 32 ha, bạc lá 2 ha trên lúa; thối nhũn 0,7 ha`: what nothing announces, of few digits, comes near a sum by chance. */
function isChance({ verdict, stated }: Relation, { cue }: Partition): boolean {
  return cue === 'none' && verdict === 'rounding' && stated.mantissa < LONG;
}

/** `94/247 xã đạt chuẩn. Phân theo mức đạt: 94 xã …, 61 xã …`: the whole of a pair may be what is taken apart. */
function wholeOf(claim: Claim): Claim[] {
  return claim.whole === null ? [] : [{ ...claim, mention: claim.whole, whole: null }];
}

function mismatch(block: BlockReading, partition: Partition): Relation | null {
  const { totals, cue, besides } = partition;
  const total = totals[0] as Claim;
  const parts = atOneLevel(block, partition.parts);
  if (besides.length > 0 && sumsWith(block, total, { parts, besides })) return null;
  if (BALANCE.test(total.placed.before) || OPENING.test(total.placed.gap)) return null;
  if (parts.length > 1 && mayOverlap(block, total, parts)) return null;
  // `Sơn La và Lạng Sơn, mỗi tỉnh có 1 người`: a part that counts twice.
  if (/(?<!\p{L})mỗi(?!\p{L})/iu.test(block.text.slice(total.mention.end, parts.at(-1)?.mention.start))) return null;
  if (goesOn(block, parts) && (runningSums(parts).at(-1)?.sum ?? 0) < inOnes(total.mention)) return null;
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
  if (exceeding) return overTotal(block, { total, parts, exceeding });
  if (
    cue === 'complete' &&
    total.figure < (parts[0] as Claim).figure &&
    parts.some(part => exceeds(part.mention, total.mention)) &&
    !announced(parts)
  )
    return null;
  if (parts.length === 1 && cue === 'among') return within(block, totals, parts[0] as Claim);
  if (parts.length < 2) return null;
  const list = cue === 'among' ? firstList(parts) : parts;
  if (isOnly(block, totals, parts)) {
    const relation = gap(block, { total, parts: list, cue });
    // `cây ăn quả 2.250 ha, mắc ca 780 ha, … cây khác 1.610 ha`: without a cue the first may be one of the list itself.
    return relation && cue === 'complete' && !isCued(parts) ? openUnlessSlip(relation) : relation;
  }
  return cue === 'complete' ? ofClause(block, total, parts) : null;
}

/** `5.591 đơn đủ điều kiện với 651 đơn khiếu nại, 281 đơn tố cáo và 4.659 đơn phản ánh`: what a part is made of itself is left out. */
function atOneLevel(block: BlockReading, parts: readonly Claim[]): readonly Claim[] {
  const [first, ...within] = parts;
  const inner = first && within.length > 1 ? wholeSum(block, { totals: [first], parts: within }) : null;
  return inner ? parts.filter(part => !inner.parts.includes(part)) : parts;
}

/** `trực tuyến 86 hồ sơ, trực tiếp 9 hồ sơ; giải quyết 94 hồ sơ`: a list with commas ends at the semicolon. */
function firstList(parts: readonly Claim[]): readonly Claim[] {
  const ends = parts.findIndex(({ placed }, index) => index > 0 && placed.gap.includes(';'));
  return ends > 1 ? parts.slice(0, ends) : parts;
}

/** The total right before the cue of its parts is the only one they are of, where the others stand in other clauses. */
function isOnly({ text }: BlockReading, totals: readonly Claim[], [part]: readonly Claim[]): boolean {
  const [total, ...others] = totals as [Claim, ...Claim[]];
  if (others.length === 0) return true;
  const gap = spoken(part?.placed.gap ?? '');
  if (!saysAll(gap) && !AMONG.test(gap)) return false;
  return others.every(
    ({ placed, mention }) =>
      placed.sentence !== total.placed.sentence || text.slice(mention.end, total.mention.start).includes(';'),
  );
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

/** True when something says that the parts are parts: more than that the last of them is called the rest. */
function isCued(parts: readonly Claim[]): boolean {
  return announced(parts) || AMONG.test(spoken(parts[0]?.placed.gap ?? ''));
}

/** A balance is a difference and an opening stock no total: other rules know them. */
const BALANCE = /(?:xuất siêu|nhập siêu|bội chi|bội thu|cán cân|thặng dư|thâm hụt|chênh lệch)/iu;
const OPENING = /(?:(?<!tháng |từ )đầu (?:kỳ|năm(?! học)|tháng|quý|ngày)|chuyển sang|tồn)(?!\p{L})/iu;

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
      text: 'Vụ Hè Thu gieo trồng được 31.094,2 ha, tăng 2,8% so cùng kỳ. Diện tích của các địa phương: Bình Sơn thực hiện 12.003,3 ha, bằng 99,8%; Tư Nghĩa thực hiện 8.755,3 ha, tăng 10,2%; Mộ Đức thực hiện 10.353,6 ha, bằng 98,1%.',
      quote: '10.353,6 ha',
      suggestion: '10.335,6 ha',
    },
    {
      text: 'Giá trị sản xuất 7.842 tỷ đồng, tăng 8,2% (7.246 tỷ đồng); trong đó nông nghiệp 3.618 tỷ đồng, tăng 5,1% (3.442 tỷ đồng); công nghiệp 1.486 tỷ đồng, tăng 12,7% (1.318 tỷ đồng); dịch vụ 2.738 tỷ đồng, tăng 8,8% (2.516 tỷ đồng).',
      quote: '7.246 tỷ đồng',
    },
    {
      text: 'Đón 68.412 lượt khách, gồm 63.186 lượt khách trong nước và 5.262 lượt khách quốc tế; 8 tháng đón 462.800 lượt khách.',
      quote: '5.262 lượt khách',
    },
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
      text: 'Từ đầu năm tiêu hủy 2.563 con lợn các loại (trong đó 399 con lợn nái và 1.664 con lợn thịt).',
      quote: '2.563 con lợn',
      suggestion: '2.063 con lợn',
    },
    {
      text: 'Giải thể 05 hợp tác xã. Đến nay, toàn tỉnh có 383 hợp tác xã, trong đó: 119 hợp tác xã nông nghiệp và 254 hợp tác xã phi nông nghiệp.',
      quote: '383 hợp tác xã',
      suggestion: '373 hợp tác xã',
    },
    {
      text: 'Tiếp 1.600 lượt công dân (cấp huyện 48 lượt, cấp xã 112 lượt).',
      quote: '1.600 lượt công dân',
      suggestion: '160 lượt công dân',
    },
    {
      text: 'Lao động có việc làm 32,2 nghìn người, trong đó nông nghiệp 13,2 nghìn người, chiếm 25,3%; công nghiệp 17,4 nghìn người, chiếm 33,3%; dịch vụ 21,6 nghìn người, chiếm 41,4%.',
      quote: '32,2 nghìn người',
    },
    {
      text: 'Năm qua xảy ra 63.338 vụ, gồm 8.412 vụ nghiêm trọng và 4.926 vụ va chạm; bình quân một ngày 37 vụ.',
      quote: '63.338 vụ',
      suggestion: '13.338 vụ',
    },
    {
      text: 'Tổng đàn gia súc có 50.500 con, gồm trâu 14.300 con, bò 15.200 con và lợn 12.000 con.',
      quote: '12.000 con',
      suggestion: '21.000 con',
    },
  ],
  staysSilent: [
    'Vụ Hè Thu gieo trồng được 31.094,2 ha, tăng 2,8% so cùng kỳ. Diện tích của các địa phương: Bình Sơn thực hiện 12.003,3 ha, bằng 99,8%; Tư Nghĩa thực hiện 8.755,3 ha, tăng 10,2%; Mộ Đức thực hiện 10.335,6 ha, bằng 98,1%.',
    'Vụ Hè Thu gieo trồng được 31.094,2 ha, tăng 2,8% so cùng kỳ. Một số địa phương có diện tích lớn: Bình Sơn thực hiện 12.003,3 ha; Tư Nghĩa thực hiện 8.755,3 ha; Mộ Đức thực hiện 5.353,6 ha.',
    'Đã gieo cấy 464,8 nghìn ha lúa, bằng 96,6% cùng kỳ năm trước, trong đó nhiều địa phương giảm (An Giang giảm 33 nghìn ha; Đồng Tháp giảm 13,6 nghìn ha).',
    'Đón 68.412 lượt khách, gồm 63.186 lượt khách trong nước và 5.226 lượt khách quốc tế; 8 tháng đón 462.800 lượt khách.',
    'Có 71 trường tư thục, giảm 3 trường. Hiện có 62 cơ sở dạy nghề, gồm 8 trường cao đẳng, 13 trường trung cấp, 41 trung tâm.',
    'Ghi nhận 52 ca mắc mới, trong đó 37 F0 cộng đồng; 64 ca khỏi bệnh.',
    'Tổng thu đạt 789,577 tỷ đồng, đạt 54% dự toán. Trong đó thu nội địa 682,874 tỷ đồng, đạt 52% dự toán; thuế xuất khẩu, nhập khẩu 105,702 tỷ đồng.',
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
    'Gieo trồng 57.464 ha. Trong đó lúa 31.005 ha, giảm 1,0% so với cùng kỳ; ngô 12.541 ha, giảm 3,4%; lạc 3.046 ha; rau 6.892 ha, giảm 3,5% ...',
    'Lúa bị ngập 160.850 ha (tập trung tại huyện Bình An 85.780 ha, huyện Phú Hòa 41.000 ha…).',
    'Bầu được 52 đại biểu trong tổng số 88 người ứng cử (18 nữ, 34 nam); 322 đại biểu cấp huyện trúng cử.',
    'Nhiều nhất là huyện Bình An với 42 ca, tiếp đến huyện Phú Hòa (33), huyện Lâm Sơn (20), trong đó có 60 ca trong cộng đồng.',
    'Mưa lũ làm đổ 47 ngôi nhà (Bình An: 16 nhà, Phú Hòa: 07 nhà, Lâm Sơn: 24 nhà), ngập 264 nhà.',
    'Thiệt hại 58,7 tỷ đồng (Bình An 0,76 tỷ đồng, Phú Hòa: 22 tỷ đồng, Lâm Sơn: 35,8 tỷ đồng, Tân Hà: 0,07 tỷ đồng, Yên Sơn 0,07 tỷ đồng).',
    'Vận tải đạt 120,5 triệu tấn, tăng 5% và 30,2 tỷ tấn, tăng 4%, gồm đường bộ 100,3 triệu tấn, tăng 6% và 5,1 tỷ tấn, tăng 3%; đường thủy 20,2 triệu tấn, tăng 2% và 25,1 tỷ tấn, tăng 4%.',
    'Kim ngạch đạt 24,14 tỷ USD, trong đó: nông sản 13,11 tỷ USD; lâm sản 6,58 tỷ USD; thủy sản 3,5 tỷ USD. Riêng chăn nuôi 0,95 tỷ USD.',
    'Tổng vốn 579 tỷ 744 triệu đồng, gồm vốn trung ương 135 tỷ 793 triệu đồng, vốn tỉnh 131 tỷ 918 triệu đồng và vốn huy động 312 tỷ 033 triệu đồng.',
    'Xử lý 34 vụ vi phạm, gồm: 17 vi phạm thủ tục; 5 vụ mua bán; 5 vụ phá rừng; 3 vụ vận chuyển; 2 vụ khai thác và 2 vụ cháy rừng.',
    'Tổng mức bán lẻ đạt 8.621,5 tỷ đồng, trong đó: bán lẻ hàng hóa 6.842,7 tỷ đồng; lưu trú 1.024,3 tỷ đồng; du lịch 38,6 tỷ đồng; dịch vụ khác 715,9 tỷ đồng.',
    'Toàn tỉnh có 1.286 HTX, trong đó 948 HTX nông nghiệp, 31 Quỹ tín dụng nhân dân và 307 HTX phi nông nghiệp.',
    'Tiếp nhận 715 đơn, trong đó có 560 đơn đủ điều kiện với 65 đơn khiếu nại, 28 đơn tố cáo và 467 đơn phản ánh.',
    'Ghi nhận 527 ca trong nước; trong đó 428 ca trong khu cách ly, có thêm 148 bệnh nhân khỏi bệnh.',
    'Giá trị sản phẩm trên 01 ha đạt 98 triệu đồng, tăng 4,3%, trong đó đất chuyên màu đạt 146 triệu đồng.',
    'Hằng năm nạo vét bình quân 60 km; riêng năm 2023 nạo vét 84 km.',
    'Năng suất bình quân đạt 48 tạ/ha, trong đó vụ xuân 55 tạ/ha.',
    'Vụ tai nạn làm 12 người bị thương, trong đó 4 người bị thương nặng; xe chở 46 người.',
    'Ban Thường vụ có 13 đồng chí (nữ 2 đồng chí; dưới 40 tuổi 1 đồng chí; dân tộc thiểu số 8 đồng chí).',
    'Trong tuần 43/2024 ghi nhận 918 ca mắc. Trong đó, số nhập viện là 752/1, tuần trước 811/2.',
    'Xảy ra 640 vụ. Đã làm rõ 571 vụ; án nghiêm trọng khám phá 58/60 vụ. Cơ cấu: cướp 12 vụ, cố ý gây thương tích 186 vụ, trộm cắp 442 vụ.',
    'Đạo ôn nhiễm 210 ha, trong đó nhiễm nặng là 14 ha, diện tích đã phun thuốc là 75 ha; bọ trĩ nhiễm 3.100 ha.',
    'Ở huyện: số ứng cử viên: 412 người số đại biểu được bầu: 260 đại biểu số đại biểu trúng cử: 258 đại biểu.',
    'Điều trị ngoại trú, trong đó tăng huyết áp tại trạm và tại nhà: 3.180, tiểu đường các loại: 2.960, các bệnh khác: 1.745.',
    'Đảng bộ huyện gồm 5 đảng bộ xã và 2 đảng bộ cơ quan, với 214 tổ chức đảng (trong đó có 96 đảng bộ bộ phận, 118 chi bộ).',
    'Trồng mới cam 2.180 ha, bưởi 640 ha, chè 415 ha, cây khác 1.270 ha.',
    'Các khoản thu lớn là thu nội địa với 8.240 tỷ đồng, trong đó 6/14 khoản vượt tiến độ; kế đến là thu dầu 6.120 tỷ đồng; thu xuất nhập khẩu 3.940 tỷ đồng.',
    'Toàn huyện có 25 trường, gồm 24 trường công lập và 01 trường tư thục, với 9.120 học sinh.',
    'Có 694 doanh nghiệp tạm ngừng, 218 doanh nghiệp giải thể; số doanh nghiệp thành lập mới là 922.',
  ],
};
