import { interval } from '#figures';
import { type BlockReading, type Claim, type Mention, REACH, type RoleKind, statesValue } from '#reading';
import { HUNDRED, inUnitOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { percentOf, ratioOf, type Sides, surely } from '../percentages.ts';
import { ofNeighbours } from '../rateOfNeighbours.ts';
import { underItsName, withBrackets } from '../rateInWords.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { comparisonsOf, directed, type Emit, printed, type Rule } from '../rule.ts';

/** `144/150 vụ, 218 đối tượng, đạt tỷ lệ 96%`: the percentage beside a pair that is neither plan nor comparison. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 0; index < block.claims.length; index++) {
    const claim = block.claims[index] as Claim;
    if (claim.whole) differenceOfPair(block, { claim, whole: claim.whole }, emit);
    if (claim.whole) for (const relation of ofPair(block, index, claim.whole)) emit(relation);
    else if (claim.role.kind === 'rate') ofNeighbours(block, index, emit);
    if (!claim.whole) ofBracket(block, index, emit);
    const isRate = claim.mention.kind === 'percent' && (claim.role.kind === 'rate' || claim.role.kind === 'share');
    const found = isRate ? (withBrackets(block, index) ?? underItsName(block, index)) : null;
    if (found) emit(found);
  }
}

function ofPair(block: BlockReading, index: number, whole: Mention): Relation[] {
  const claim = block.claims[index] as Claim;
  if (countsOther(block, claim, whole)) return ofTwoPairs(block, index);
  const before = percentBeforeBrackets(block, claim);
  if (before && block.roles[claim.figure - 1]?.kind === 'growth')
    return [surely(changeOfPair(block, { claim, whole, percent: before, certain: false }))];
  if (before) return [ratioOf(block, { claim, whole, percent: before, certain: true })];
  const ratios = comparisonsOf(claim, 'ratio', 'share').filter(({ figure }) => !isOfOthers(block, figure));
  if (ratios.length > 0)
    return ratios.map(({ mention, certain, figure }) => {
      const relation = ratioOf(block, { claim, whole, percent: mention, certain });
      // `123/159 xã, tỷ lệ cử tri đi bầu đạt 100%`: a rate with a name may be its own.
      return block.roles[figure]?.subject === '' ? relation : surely(relation);
    });
  const rate = comparisonsOf(claim, 'plan-share').length > 0 ? undefined : rateBehind(block, index);
  return rate ? [ratioOf(block, { claim, whole, percent: rate.mention, certain: false })] : [];
}

/**
 * `1.206 vụ/2.085 bị cáo`: the slash sets two counts beside each other, and neither is a part of the other; in
 * `54 ca/30.000 lam, tỷ lệ 1,8‰` the word says that they are divided.
 */
function countsOther({ figures }: BlockReading, { mention, figure }: Claim, whole: Mention): boolean {
  const counts = mention.unit?.family === 'count' && whole.unit?.family === 'count' && !addable(mention, whole);
  return counts && !/(?:^|,)\s*(?:tỷ|tỉ) lệ\s*$/iu.test(figures[figure + 2]?.before ?? '');
}

/** `thụ lý 1.367 vụ/2.420 bị cáo, giải quyết 1.206 vụ/2.085 bị cáo, đạt 88,22%`: of the pair before, found by the arithmetic. */
function ofTwoPairs(block: BlockReading, index: number): Relation[] {
  const claim = block.claims[index] as Claim;
  const before = block.claims[index - 1];
  const percent = comparisonsOf(claim, 'ratio')[0]?.mention ?? rateBehind(block, index)?.mention;
  if (!percent || before?.placed.sentence !== claim.placed.sentence || !addable(before.mention, claim.mention))
    return [];
  const relation = ratioOf(block, { claim, whole: before.mention, percent, certain: false });
  return agrees(relation) ? [relation] : [];
}

/** `tăng 93 vụ (206/113 vụ)`: the change, now and before. */
function differenceOfPair(block: BlockReading, { claim, whole }: Pick<Sides, 'claim' | 'whole'>, emit: Emit): void {
  // `ít hơn 03 vụ = 1,6% (180/183 vụ)`: the change may be said in percent in between.
  const at = claim.figure - (block.roles[claim.figure - 1]?.kind === 'growth' ? 2 : 1);
  const [role, change] = [block.roles[at], block.figures[at]];
  if (role?.kind !== 'difference' || role.direction === 0 || !change || !/^\s*\(\s*$/u.test(claim.placed.gap)) return;
  const relation = judge({
    rule: 'difference',
    stated: change.mention,
    others: [claim.mention, whole],
    certain: false,
    recompute: at =>
      directed(interval.subtract(inUnitOf(change.mention, claim.mention, at), inUnitOf(change.mention, whole, at)), {
        direction: role.direction,
        mention: change.mention,
      }),
    formula: () => `${printed(block, claim.mention)} − ${printed(block, whole)}`,
  });
  if (addable(change.mention, whole)) emit(surely(relation));
}

/** `đạt 82,6% (246,8 ha/312,4 ha)`. */
function percentBeforeBrackets(block: BlockReading, { figure, placed }: Claim): Mention | null {
  const previous = block.figures[figure - 1];
  return previous?.mention.kind === 'percent' && /^[\p{L}\s]{0,20}\(\s*$/u.test(placed.gap) ? previous.mention : null;
}

/** `giảm 12,5% (14/16 vụ)`: now and before, or the change and what it is a change of. */
function changeOfPair(block: BlockReading, sides: Sides): Relation {
  const { claim, whole, percent } = sides;
  const plain = ratioOf(block, sides);
  if (agrees(plain)) return plain;
  const direction = block.roles[claim.figure - 1]?.direction ?? 0;
  return judge({
    rule: 'growth',
    stated: percent,
    others: [claim.mention, whole],
    certain: false,
    recompute: at => {
      const index = percentOf(claim.mention, whole, { at });
      return index && directed(interval.subtract(index, interval.point(HUNDRED)), { direction, mention: percent });
    },
    formula: () => {
      const quotient = `${printed(block, claim.mention)} ÷ ${printed(block, whole)}`;
      return direction < 0 ? `100 % − ${quotient}` : `${quotient} − 100 %`;
    },
  });
}

/** `512.640 người, bao phủ 94,6% dân số (541.900 người)`: found by the arithmetic among the figures before, or by a digit of the rate. */
function ofBracket(block: BlockReading, index: number, emit: Emit): void {
  const { figures, claims } = block;
  const claim = claims[index] as Claim;
  const [percent, whole] = [figures[claim.figure + 1], figures[claim.figure + 2]];
  if (percent?.mention.kind !== 'percent' || !whole || !/^[\p{L}\s]{0,20}\(\s*$/u.test(whole.gap)) return;
  if (percent.mention.mantissa < 100 || whole.bound !== 'exact' || percent.bound !== 'exact') return;
  for (const part of claims.slice(Math.max(0, index - 2), index + 1)) {
    if (!statesValue(part) || part.placed.sentence !== whole.sentence || !addable(part.mention, whole.mention))
      continue;
    const relation = ratioOf(block, { claim: part, whole: whole.mention, percent: percent.mention, certain: false });
    const isOwn = part === claim && OF_WHOLE.has(block.roles[claim.figure + 1]?.kind ?? 'value');
    const said = isOwn ? surely(relation) : relation;
    if (said.verdict === 'holds' || (isOwn && said.verdict === 'contradiction')) emit(said);
  }
}

const OF_WHOLE: ReadonlySet<RoleKind> = new Set(['rate', 'ratio', 'share']);

/** `161/161 xã có ban chỉ đạo, 98% thôn có tổ công nghệ số`: a noun right behind the percentage says what it is of. */
function isOfOthers({ figures, roles }: BlockReading, figure: number): boolean {
  const { before = '', after = '' } = figures[figure] ?? {};
  return roles[figure]?.verb === '' && /,\s*$/u.test(before) && OF_NOUN.test(after);
}

const OF_NOUN =
  /^\s(?!(?:so|kế hoạch|dự toán|chỉ tiêu|tổng|số|và|trong|của|với|trên|là|tăng|giảm)(?!\p{L}))\p{Ll}{2,}/u;

/** A rate without subject later in the same clause speaks of the pair. */
function rateBehind(block: BlockReading, index: number): Claim | undefined {
  const { claims } = block;
  const claim = claims[index] as Claim;
  for (const next of claims.slice(index + 1, index + REACH)) {
    if (next.placed.clause !== claim.placed.clause || next.whole) return undefined;
    if (next.role.kind !== 'rate') continue;
    // `46/50 phiếu tín nhiệm cao, 3 phiếu tín nhiệm (6%)`: the brackets tell of the figure before them.
    const ofAnother = next.placed.groups.length > claim.placed.groups.length && next.figure > claim.figure + 2;
    return next.role.subject === '' && !ofAnother && !isOfOthers(block, next.figure) ? next : undefined;
  }
  return undefined;
}

export const ratio: Rule = {
  id: 'ratio',
  title: { vi: 'Tỷ lệ của một cặp số a/b', en: 'Percentage of a pair a/b' },
  explanation: {
    vi: 'Phần trăm ghi cạnh cặp số a/b phải bằng a chia cho b.',
    en: 'The percentage beside a pair a/b must be a divided by b.',
  },
  claims: 1,
  check,
  fires: [
    {
      text: 'Số người tham gia là 586.539 người, đạt tỷ lệ bao phủ 29,10% dân số (636.850 người).',
      quote: '29,10%',
      suggestion: '92,10%',
    },
    {
      text: 'Xảy ra 235 vụ; đã làm rõ 216 vụ, 353 đối tượng, đạt tỷ lệ 51,9%.',
      quote: '51,9%',
      suggestion: '91,9%',
    },
    {
      text: 'Xử phạt 3.737 vụ với số tiền 507,0 triệu đồng; đã thu nộp 331,0 triệu đồng, đạt 66,7%.',
      quote: '331,0 triệu đồng',
      suggestion: '338,0 triệu đồng',
    },
    {
      text: 'Dư nợ đạt 398.410 tỷ đồng, trong đó ngắn hạn 248.608 tỷ đồng, trung và dài hạn 149.802 tỷ đồng; nợ xấu 4.183 tỷ đồng, tỷ lệ 1,50%.',
      quote: '1,50%',
      suggestion: '1,05%',
    },
    { text: 'Tổng dư nợ 168.420 tỷ đồng, nợ xấu chiếm 1,71% (1.870 tỷ đồng).', quote: '1,71%', suggestion: '1,11%' },
    {
      text: 'Tiếp nhận 96.258 hồ sơ, trong đó trực tuyến 86.412 hồ sơ, trực tiếp 9.846 hồ sơ; giải quyết 94.210 hồ sơ, đúng hạn 93.862 hồ sơ, đạt 99,36%.',
      quote: '99,36%',
      suggestion: '99,63%',
    },
    { text: 'Bắt giữ 206 vụ, so với cùng kỳ tăng 39 vụ (206/113 vụ).', quote: '39 vụ', suggestion: '93 vụ' },
    {
      text: 'Án hình sự thụ lý 1.319 vụ với 2.318 bị cáo; đã giải quyết 1.312 vụ với 2.286 bị cáo, đạt tỷ lệ 99,74%.',
      quote: '99,74%',
      suggestion: '99,47%',
    },
    {
      text: 'Đã giải quyết 622 vụ, việc trong tổng số 698 vụ, việc thụ lý, đạt tỷ lệ 98,1%.',
      quote: '98,1%',
      suggestion: '89,1%',
    },
    { text: 'Đã khám phá 57/60 vụ, đạt tỷ lệ 59%.', quote: '59%', suggestion: '95%' },
    { text: 'Phát hiện 54 ca/30.000 lam xét nghiệm, tỷ lệ 8,1‰.', quote: '8,1‰', suggestion: '1,8‰' },
    { text: 'Có 120/160 xã đạt chuẩn, đạt 57%.', quote: '57%', suggestion: '75%' },
    { text: 'Thụ lý 912 vụ, giải quyết 764 vụ, đạt tỷ lệ 88,3%.', quote: '88,3%', suggestion: '83,8%' },
    { text: 'Có 45/180 thôn có nhà văn hóa, chiếm 52%.', quote: '52%', suggestion: '25%' },
  ],
  staysSilent: [
    'Án hình sự thụ lý 1.319 vụ với 2.318 bị cáo; đã giải quyết 1.312 vụ với 2.286 bị cáo, đạt tỷ lệ 99,47%.',
    'Án hình sự thụ lý 1.319 vụ với 2.318 bị cáo; đã giải quyết 1.312 vụ với 2.286 bị cáo, đạt tỷ lệ 98,62%.',
    'Đã giải quyết 622 vụ, việc trong tổng số 698 vụ, việc thụ lý, đạt tỷ lệ 89,1%.',
    'Tổng dư nợ 168.420 tỷ đồng, nợ xấu chiếm 1,11% (1.870 tỷ đồng).',
    'Tiêm sởi cho trẻ 11.976 trẻ, đạt 84,0% (số trẻ trong diện 14.257 trẻ).',
    'Có 09 khu công nghiệp với diện tích 1.486 ha, đã cho thuê 1.137 ha, tỷ lệ lấp đầy 76,5%.',
    'Có 09 khu công nghiệp với diện tích 1.486 ha, đã cho thuê 1.137 ha, tỷ lệ lao động qua đào tạo 67,5%.',
    'Có 161/161 xã thành lập ban chỉ đạo; 98% thôn có tổ công nghệ số cộng đồng.',
    'Có 161/161 xã thành lập ban chỉ đạo, 98% thôn có tổ công nghệ số cộng đồng.',
    'Có 214/320 sản phẩm được cấp mã vùng trồng, tăng 36 sản phẩm so với cuối năm 2023, đạt 66,9%.',
    'Thụ lý 1.250 vụ/2.310 bị can, giải quyết 1.100 vụ/1.925 bị can, đạt 88%.',
    'Đã khởi tố 120 vụ/180 bị can, đạt 80%.',
    'Phát hiện, bắt giữ 206 vụ, so với cùng kỳ tăng 93 vụ (206/113 vụ).',
    'Xảy ra 180 vụ, so với cùng kỳ ít hơn 03 vụ = 1,6% (180/183 vụ).',
    'Có 123/159 xã, phường có tỷ lệ cử tri đi bầu đạt 100%.',
    'Thu 2.664 tỷ đồng, đạt 18,8% dự toán. Trừ tiền sử dụng đất, thu được 2.591 tỷ đồng, đạt 18,9%.',
    'Đã khám phá 57/60 vụ, 81 đối tượng, đạt tỷ lệ 95%.',
    'Có 120/160 xã đạt chuẩn, đạt 75% (tăng 5% so với năm trước).',
    'Tội phạm trộm cắp chiếm tỷ lệ cao (45/90 vụ = 50%).',
    'Trực 24/24 giờ tại 12 chốt, đạt 100% yêu cầu.',
    'Có 7/9 chỉ tiêu đạt kế hoạch, đạt 77,8%.',
    'So với cùng kỳ năm 2022, số vụ giảm 12,5% (14/16 vụ).',
    'Đã giải quyết 1.234/1.250 hồ sơ, đạt 98,7%.',
    'Phát hiện 54 ca/30.000 lam xét nghiệm, tỷ lệ 1,8‰.',
    'Điều tra, khám phá 38/40 vụ (đạt 95%), xử lý 52 đối tượng.',
  ],
};
