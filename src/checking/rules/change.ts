import { interval } from '#figures';
import {
  approximate,
  type BaseValue,
  type BlockReading,
  type Claim,
  type Comparison,
  type Mention,
  mayBeChange,
  statesValue,
} from '#reading';
import { atNearest, HUNDRED, inUnitOf } from '../operand.ts';
import { agrees, judge, type Recompute, type Relation } from '../relation.ts';
import { comparisonsOf, directed, type Emit, type Facts, isLoose, printed, type Rule } from '../rule.ts';
import { tellsOfLater, yearBefore } from '../stepsInTime.ts';
import { ofThisBase } from './ofThisBase.ts';
import { orPointsOfShare } from './pointsOfShare.ts';
import { comparesTotals, mixesPrices } from './notOfValue.ts';
import { fromDifference, saysTheSame } from './rateOfChange.ts';

/**
 * Every way a change against an earlier period can be printed twice: growth, index, difference and multiple, from the
 * base itself when it is printed, and from one another when it is not.
 */
function check(block: Facts, emit: Emit): void {
  const relate = (said: FromBase): void => {
    const relation = ofClaimOrTotal(block, said);
    if (relation) emit(relation);
  };
  for (let index = 0; index < block.claims.length; index++) {
    const claim = block.claims[index] as Claim;
    if (claim.comparisons.length === 0 && claim.baseValues.length === 0) continue;
    if (!statesValue(claim) || mixesPrices(block, claim) || comparesTotals(block, claim)) continue;
    for (const base of claim.baseValues.length > 0 ? claim.baseValues : yearBefore(block, index)) {
      if (base.bound !== 'exact') continue;
      for (const change of [...changesOf(claim), ...changesBefore(block, index, base)])
        if (ofThisBase(change, base))
          if (!tellsOfLater(block, { claim, change, base }))
            relate({ claim, base: base.mention, change, certain: base.certain && change.certain });
    }
    for (const difference of comparisonsOf(claim, 'difference')) {
      for (const rate of comparisonsOf(claim, 'growth', 'index'))
        if (saysTheSame(block, claim, [difference, rate])) fromDifference(block, { claim, difference, rate }, emit);
    }
  }
}

function changesOf(claim: Claim): readonly Comparison[] {
  return comparisonsOf(claim, 'growth', 'index', 'difference', 'multiple');
}

/** `giảm 5.200 hộ (từ 36.400 hộ xuống 31.200 hộ)`: the change stands before its two ends. */
function changesBefore(block: BlockReading, index: number, { base }: BaseValue): readonly Comparison[] {
  const claim = block.claims[index] as Claim;
  const before = base.key === 'from' ? block.claims[index - 1] : undefined;
  const gap = block.figures[claim.figure - 1]?.gap ?? '';
  if (!before || statesValue(before) || !/^[^,;.]{0,30}[(,]\s*(?:tức\s+)?từ\s*$/u.test(gap)) return [];
  return changesOf(before).filter(({ figure }) => figure === claim.figure - 2);
}

interface FromBase {
  readonly claim: Claim;
  readonly base: Mention;
  readonly change: Comparison;
  readonly certain: boolean;
}

/** `68 giải: 14 giải nhì, … và 27 giải khuyến khích, tăng 05 giải (63 giải)`: behind the last part the change may be the total's. */
function ofClaimOrTotal(block: Facts, said: FromBase): Relation | null {
  const own = fromBase(block, said);
  if (!own || agrees(own)) return own;
  const list = block.partitions.find(({ parts }) => parts.length > 1 && parts.at(-1) === said.claim);
  const total = list?.totals.map(claim => fromBase(block, { ...said, claim })).find(each => each?.verdict === 'holds');
  return total ?? own;
}

function fromBase(block: BlockReading, { claim, base, change: said, certain }: FromBase): Relation | null {
  const change = asGrowth(said, { claim, base });
  if (change.kind === 'difference' && !mayBeChange(claim.mention, change.mention)) return null;
  const loose = isLoose(block, claim.figure) || isLoose(block, change.figure);
  // `tỷ lệ che phủ rừng đạt 58,3%, tăng 0,4%`: of a rate, a growth may be meant in points.
  const asPoints =
    change.kind === 'growth' && claim.mention.kind === 'percent' && !growsByRate({ claim, base, change, certain });
  const recompute: Recompute = at => {
    if (loose) return null;
    const value = inUnitOf(base, claim.mention, at);
    const from = at(base);
    if (change.kind === 'difference')
      return directed(
        interval.subtract(inUnitOf(change.mention, claim.mention, at), inUnitOf(change.mention, base, at)),
        change,
      );
    const quotient = interval.divide(value, from);
    if (!quotient) return null;
    if (asPoints) return directed(interval.subtract(value, from), change);
    if (change.kind === 'multiple') return quotient;
    const index = interval.scale(quotient, HUNDRED);
    return change.kind === 'index' ? index : directed(interval.subtract(index, interval.point(HUNDRED)), change);
  };
  const relation = judge({
    rule: change.kind === 'growth' ? 'growth' : change.kind,
    stated: change.mention,
    others: [claim.mention, base],
    certain,
    recompute,
    formula: () => formula(block, { claim, base, change, certain }, asPoints),
  });
  return change.kind === 'growth' && !asPoints
    ? orPointsOfShare(block, relation, { claim, rate: change, before: base })
    : relation;
}

/** A fall is written as the fall it is: `30 − 24 = 6`, `100 % − 24 ÷ 30 = 20 %`. */
function formula(block: BlockReading, { claim, base, change }: FromBase, asPoints: boolean): string {
  const [now, before] = [printed(block, claim.mention), printed(block, base)];
  const falls = change.direction < 0 && change.mention.mantissa >= 0;
  if (change.kind === 'difference' || asPoints) return falls ? `${before} − ${now}` : `${now} − ${before}`;
  if (change.kind !== 'growth') return `${now} ÷ ${before}`;
  return falls ? `100 % − ${now} ÷ ${before}` : `${now} ÷ ${before} − 100 %`;
}

/** `tăng 3 dự án (33,3%)`, `giảm 87 đơn vị, tương đương 54,7%`: a percentage behind a change may be a rate of growth as well as an index. */
function asGrowth(change: Comparison, { claim, base }: Pick<FromBase, 'claim' | 'base'>): Comparison {
  const difference = comparisonsOf(claim, 'difference').find(({ figure }) => figure === change.figure - 1);
  if (change.kind !== 'index' || !EITHER.has(change.verb) || !difference) return change;
  const growth: Comparison = { ...change, kind: 'growth', direction: difference.direction };
  const size = (mention: Mention) => approximate(mention) * 10 ** (mention.unit?.exponent ?? 0);
  const index = (100 * size(claim.mention)) / size(base);
  const stated = Math.abs(approximate(change.mention));
  return Math.abs(stated - Math.abs(index - 100)) < Math.abs(stated - index) ? growth : change;
}

const EITHER = new Set(['', 'tương đương', 'tương ứng']);

function growsByRate({ claim, base, change }: FromBase): boolean {
  const quotient = interval.divide(atNearest(claim.mention), atNearest(base));
  if (!quotient) return false;
  const growth = directed(interval.subtract(interval.scale(quotient, HUNDRED), interval.point(HUNDRED)), change);
  return interval.meets(growth, atNearest(change.mention));
}

export const change: Rule = {
  id: 'growth',
  title: { vi: 'Tăng, giảm so với kỳ trước', en: 'Change against an earlier period' },
  explanation: {
    vi: 'Tốc độ tăng, chỉ số, số tăng thêm và số lần gấp phải cùng dẫn về một số của kỳ so sánh; khi số ấy được in thì phải đúng với nó.',
    en: 'Growth, index, difference and multiple must lead to one figure of the earlier period, and to the printed one where it is printed.',
  },
  claims: 1,
  compares: ['growth', 'index', 'difference', 'multiple'],
  check,
  fires: [
    {
      text: 'Sau sắp xếp giảm 24 xã (từ 199 xã xuống còn 157 xã), giảm 412 thôn.',
      quote: '24 xã',
      suggestion: '42 xã',
    },
    {
      text: 'Số người tham gia tự nguyện: 9.287 người; so với cùng kỳ năm 2019 (6.481 người); tăng 2.608 (43,3%); so với chỉ tiêu giao của UBND (8.700 người) đạt 106,7%, vượt 587 người.',
      quote: '2.608',
      suggestion: '2.806',
    },
    {
      text: 'Số người tham gia tự nguyện: 9.287 người; so với chỉ tiêu giao của UBND (8.700 người) đạt 106,7%, vượt 687 người.',
      quote: '687 người',
      suggestion: '587 người',
    },
    {
      text: 'Xuất khẩu cà phê 248,2 nghìn tấn, trị giá 862,5 triệu USD, giảm 5,6% về lượng (265,5 nghìn tấn).',
      quote: '5,6%',
      suggestion: '6,5%',
    },
    {
      text: 'Xảy ra 166 vụ, làm chết 78 người, bị thương 104 người; so cùng kỳ giảm 31 vụ (197 vụ), giảm 17 người chết (91 người), giảm 32 người bị thương (136 người).',
      quote: '17 người',
      suggestion: '13 người',
    },
    {
      text: 'Thu tiền đất 612 tỷ đồng, gấp 1,15 lần dự toán (350 tỷ đồng).',
      quote: '1,15 lần',
      suggestion: '1,75 lần',
    },
    {
      text: 'Vụ Đông Xuân gieo trồng 24.615 ha, đạt 99,2% kế hoạch (24.814 ha) và giảm 381 ha so với vụ Đông Xuân năm trước (24.933 ha).',
      quote: '381 ha',
      suggestion: '318 ha',
    },
    {
      text: 'Phẫu thuật 22.418 ca, tăng 3.126 ca so với năm 2021, tương ứng 12,6%.',
      quote: '12,6%',
      suggestion: '16,2%',
    },
    { text: 'Rau màu 5.342 ha, vượt 124 ha so với kế hoạch (5.200 ha).', quote: '124 ha', suggestion: '142 ha' },
    {
      text: 'Doanh thu 5.126 tỷ đồng (thiếu 49 tỷ đồng so với kế hoạch 5.220 tỷ đồng).',
      quote: '49 tỷ đồng',
      suggestion: '94 tỷ đồng',
    },
    {
      text: 'GRDP đạt 47.218 tỷ đồng, tăng 8,73% so với cùng kỳ (9 tháng năm 2023 đạt 43.790 tỷ đồng).',
      quote: '8,73%',
      suggestion: '7,83%',
    },
    { text: 'Số hộ nghèo giảm 5.200 hộ (từ 36.400 hộ xuống 32.100 hộ).', quote: '32.100 hộ', suggestion: '31.200 hộ' },
    {
      text: 'Lượng mưa đo được 215,4 mm, cao hơn trung bình nhiều năm 53,4 mm (TBNN 180 mm).',
      quote: '53,4 mm',
      suggestion: '35,4 mm',
    },
    { text: 'Sản lượng đạt 378.366 tấn, tăng 0,52% (1.216 tấn) so với vụ trước.', quote: '0,52%', suggestion: '0,32%' },
    { text: 'Tổng đàn dê có 20.600 con, tăng 600 con (bằng 130%) so với cùng kỳ.', quote: '130%', suggestion: '103%' },
    { text: 'Bắt giữ 172 vụ (tăng 80 vụ so với cùng kỳ = 870%).', quote: '870%', suggestion: '87%' },
    {
      text: 'Xuất khẩu giày dép 286,4 triệu đôi, tăng 105% (259,1 triệu đôi).',
      quote: '105%',
      suggestion: '10,5%',
    },
    { text: 'Xảy ra 45 vụ cháy (giảm 15 vụ so với cùng kỳ = 35%).', quote: '35%', suggestion: '25%' },
    { text: 'Thu hút 12 dự án, tăng 15% so với cùng kỳ năm trước (8 dự án).', quote: '15%', suggestion: '50%' },
    {
      text: 'Vốn đăng ký đạt 300 tỷ đồng, gấp 5 lần so với cùng kỳ (100 tỷ đồng).',
      quote: '5 lần',
      suggestion: '3 lần',
    },
    {
      text: 'Thu hút 1.280 lượt khách quốc tế, giảm 28% so với cùng kỳ năm 2022 (1.600 lượt).',
      quote: '28%',
      suggestion: '20%',
    },
    {
      text: 'Sản lượng điện đạt 1.150 triệu kWh, tăng 150 triệu kWh (tăng 51%) so với cùng kỳ.',
      quote: '51%',
      suggestion: '15%',
    },
  ],
  staysSilent: [
    'Ước cả năm sản lượng lương thực 286.400 tấn, bằng 100,5% KH (285.000 tấn), tăng 0,9% (2.500 tấn) so với năm trước.',
    'Sau sắp xếp giảm 42 xã (từ 199 xã xuống còn 157 xã), giảm 412 thôn.',
    'Số người tham gia tự nguyện: 9.287 người; so với cùng kỳ năm 2019 (6.481 người); tăng 2.806 (43,3%); so với chỉ tiêu giao của UBND (8.700 người) đạt 106,7%, vượt 587 người.',
    'Số hộ nghèo giảm 249 hộ (0,55%) so với năm trước, còn 987 hộ.',
    'Hộ nghèo còn 987 hộ, giảm 0,55% so với năm trước (1.236 hộ).',
    'Cuối năm còn 987 hộ nghèo, chiếm 2,10%, giảm 249 hộ (0,55%) so với đầu năm (1.236 hộ, chiếm 2,65%).',
    'Tổng số hộ nghèo 987 hộ, giảm 249 hộ, tương ứng giảm 0,55%; hộ cận nghèo 1.415 hộ, tỷ lệ 3,01%, giảm 132 hộ, tương ứng giảm 0,28%.',
    'Tăng trưởng của các nước phát triển giảm từ 2,1% năm 2018 xuống 1,7% năm 2019 và tăng 1,5% bình quân các năm 2020 - 2021.',
    'Xảy ra 166 vụ, làm chết 78 người, bị thương 104 người; so cùng kỳ giảm 31 vụ (197 vụ), giảm 13 người chết (91 người), giảm 32 người bị thương (136 người).',
    'Xuất khẩu cà phê 248,2 nghìn tấn, trị giá 862,5 triệu USD, giảm 6,5% về lượng (265,5 nghìn tấn).',
    'Đoàn của tỉnh đạt 68 giải: 01 giải nhất, 14 giải nhì, 26 giải ba và 27 giải khuyến khích, tăng 05 giải so với năm trước (63 giải).',
    'Vụ Đông Xuân gieo trồng 24.615 ha, đạt 99,2% kế hoạch (24.814 ha) và giảm 318 ha so với vụ Đông Xuân năm trước (24.933 ha).',
    'Có 412.350 người tham gia BHXH, tăng 8.120 người so với cùng kỳ năm 2021, đạt 24,6% lực lượng lao động.',
    'Thụ lý 1.620 vụ, giải quyết 1.004 vụ (đạt tỷ lệ 62,0%), so với cùng kỳ năm 2018 tăng 3,4%.',
    'Số xã giảm từ 159 xuống còn 72 đơn vị (giảm 87 đơn vị, tương đương 54,7%).',
    'Thu nhập bình quân 8,3 triệu đồng/tháng, tăng 780 nghìn đồng, tương ứng tăng 10,4%.',
    'Nữ 122 người (24,4%) ít hơn dự kiến 28 người, giảm 1,4% so với khóa trước; tái cử 167 người, tăng 7 người so với dự kiến, tăng 5,8% so với khóa trước.',
    'Xảy ra 1.073 vụ, tăng 107 vụ (bằng 111,1%) so với cùng kỳ.',
    'Vốn huy động đạt 20.800 tỷ đồng, tăng 800 tỷ đồng (bằng 4%) so với đầu năm và tăng 1.890 tỷ đồng (bằng 10%) so với cùng kỳ.',
    'Sản lượng chè tăng từ 1.200 tấn năm 2010 lên 1.800 tấn năm 2015, tăng 8,4%/năm.',
    'Số lớp tăng từ 200 lớp năm 2010 lên 260 lớp năm 2020, mỗi năm tăng 6 lớp.',
    'Rau màu gieo trồng 5.342 ha, vượt 142 ha so với kế hoạch (5.200 ha).',
    'Doanh thu 5.126 tỷ đồng, đạt 98,2% so với kế hoạch (thiếu 94 tỷ đồng so với kế hoạch 5.220 tỷ đồng).',
    'Năng suất 63,4 tạ/ha, cao hơn vụ hè thu năm trước 1,1 tạ/ha (62,3 tạ/ha).',
    'Vốn huy động 62.480 tỷ đồng, tăng 6,9% so với đầu năm, tương đương tăng 4.033 tỷ đồng.',
    'Toàn ngành thiếu 120 giáo viên so với định mức, trong đó tiểu học thiếu 80 giáo viên.',
    'Lúa Hè Thu 19.330 ha, giảm 13,2% (-2.943 ha) so với vụ Hè Thu năm 2014 và lúa Mùa 1.050 ha, giảm 3,4% (-37 ha) so với vụ Mùa năm 2014.',
    'Thụ lý 79.177 việc, giảm 2.676 việc (3,27%) so với năm 2018 (trong đó đã ủy thác 580 việc).',
    'Thụ lý 359.748 vụ, giải quyết 332.896 vụ (đạt 92,5%), so với cùng kỳ năm ngoái thụ lý tăng 26.598 vụ.',
    'Giải quyết tăng 48.912 vụ so với cùng kỳ. Tỷ lệ bản án bị hủy là 0,64%, giảm 0,09% so với cùng kỳ.',
    'GDP tăng 4,5% so với cùng kỳ, thấp hơn mức tăng 6,1% của cùng kỳ năm 2015 và 5,5% của cùng kỳ năm 2016.',
    'Gieo cấy 4.416,2 nghìn ha, bằng 99,3% cùng kỳ (lúa đông xuân đạt 3.007,1 nghìn ha, bằng 99,4% cùng kỳ; lúa mùa đạt 1.409,1 nghìn ha, bằng 97,9%).',
    'Năng suất đạt 51,50 tạ/ha, tăng 2,63% (1,32 tạ/ha) so với vụ trước.',
    'Xảy ra 45 vụ cháy (giảm 15 vụ so với cùng kỳ = 25%).',
    'Xảy ra 45 vụ, làm chết 12 người (so với cùng kỳ giảm 15 vụ = 25%, 03 người chết = 20%).',
    'Sản lượng đạt 57,84 tấn, tăng 25,26% so với cùng kỳ (tăng 11,66 tấn).',
    'Giá trị sản xuất đạt 1.200 tỷ đồng, tăng 5,2% so với tháng trước, tăng 9,8% so với cùng kỳ.',
    'Số vụ tai nạn là 18 vụ, giảm 6 vụ (giảm 25%) so với cùng kỳ.',
    'Dư nợ đạt 12.600 tỷ đồng, tăng 5% so với cuối năm 2022, tăng 12,5% so với cùng kỳ năm trước (11.200 tỷ đồng).',
    'Vốn đăng ký 450 tỷ đồng, gấp 1,5 lần so với cùng kỳ (300 tỷ đồng).',
    'Tỷ lệ che phủ rừng đạt 58,3%, tăng 0,4% so với năm 2021 (57,9%).',
    'Số vụ giảm 6 vụ (-20%) so với cùng kỳ, còn 24 vụ.',
    'Sản lượng đạt 105 tấn, tăng (+5%) so với cùng kỳ (100 tấn).',
    'Số hộ nghèo giảm 5.200 hộ (từ 36.400 hộ xuống 31.200 hộ), tương đương giảm 4%.',
    'Thu nhập đạt 45,2 triệu đồng, tăng 4,1 triệu đồng so với năm 2022 (41,1 triệu đồng/người).',
    'Có 214/320 sản phẩm được cấp mã, tăng 36 sản phẩm so với cuối năm 2023, đạt 66,9%.',
    'Trung bình mỗi ngày xảy ra 34 vụ, làm chết 17 người; so với kỳ nghỉ trước giảm 9 vụ (-3,2%), giảm 21 người chết (-15,1%).',
    'Xuất khẩu đạt 900 triệu USD, tăng 12,5% (cùng kỳ tăng 8,4%) so với năm 2022 (800 triệu USD).',
    'Sản lượng đạt 80.000 tấn, giảm 0,99% so tháng trước (giảm 800 tấn) và tăng 6,67% (tăng 5.000 tấn) so cùng kỳ.',
    'Thu hút 12 dự án, tăng 3 dự án (33,3%) so với cùng kỳ (9 dự án).',
    'Trật tự xã hội: 312/340 vụ, giảm 28 vụ (-8,2%) so với cùng kỳ; tỷ lệ điều tra khám phá đạt 84,9% (265/312 vụ).',
    'Đăng ký mới 420 ô tô, 5.120 mô tô (giảm 12,5% và 8,6% so với cùng kỳ).',
    'Tỷ lệ nhẹ cân 16,8%, thấp còi 26,4%; giảm lần lượt 0,4% và 0,7% so với năm 2022.',
    'Xảy ra 24 vụ (-20% so với cùng kỳ), làm chết 12 người (+50%), cùng kỳ 8 người.',
    'Lượng khách tăng từ 200 lượt lên 350 lượt, tăng 75%.',
    'GRDP theo giá hiện hành đạt 52.400 tỷ đồng, tăng 6,5% so với cùng kỳ (47.200 tỷ đồng) theo giá so sánh.',
    'Doanh thu đạt 102,39 tỷ đồng, tăng 2,3% so với cùng kỳ (100,00 tỷ đồng).',
  ],
};
