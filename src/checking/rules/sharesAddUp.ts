import { type Interval, interval } from '#figures';
import {
  approximate,
  type BlockReading,
  type Claim,
  type Mention,
  type Placed,
  type Role,
  statesValue,
} from '#reading';
import { namesAttributes } from '../overlapping.ts';
import { suspectOf } from '../diagnosis.ts';
import { atNearest, HUNDRED, inUnitOf } from '../operand.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { comparisonsOf, type Emit, printed, type Rule } from '../rule.ts';
import { isKnown } from '../wholes.ts';

/** Shares of one whole, listed at one level of one sentence, add up to 100. */
function check(block: BlockReading, emit: Emit): void {
  for (const shares of listsOfShares(block)) {
    // `gần 36%`, `hơn 30%`: what is only about known adds up to nothing.
    if (shares.length > 1 && block.figures.some(({ mention, bound }) => bound !== 'exact' && shares.includes(mention)))
      continue;
    const relation = relate(block, shares);
    if (!relation) continue;
    emit(relation);
    const before = agrees(relation) ? sharesBefore(block, shares) : null;
    if (before) emit(before);
  }
}

/** `công nghiệp 48,3% (năm 2021: 47,1%), dịch vụ 33,5% (năm 2021: 33,2%), nông nghiệp 18,2% (năm 2021: 19,7%)`: so do those of the year before. */
function sharesBefore(block: BlockReading, shares: readonly Mention[]): Relation | null {
  const before = shares.flatMap(share => {
    const at = block.figures.findIndex(({ mention }) => mention === share);
    const said = [at + 1, at + 2].find(next => isPastShare(block.roles[next]));
    return said === undefined ? [] : [(block.figures[said] as Placed).mention];
  });
  if (before.length < 3 || before.length < shares.length || before.some(({ kind }) => kind !== 'percent')) return null;
  const relation = sharesToWhole(block, before, true);
  return agrees(relation) || suspectOf(relation) ? relation : null;
}

function isPastShare(role: Role | undefined): boolean {
  return role?.kind === 'base-value' && role.base !== null && role.base.kind !== 'plan';
}

/** Runs of `chiếm X%` without a printed value of their own, by sentence and bracket level. */
function listsOfShares(block: BlockReading): Mention[][] {
  const lists = new Map<string, Mention[]>();
  for (const claim of block.claims) {
    for (const share of comparisonsOf(claim, 'share')) {
      const key = `${claim.placed.sentence}/${claim.placed.groups.join('.')}`;
      const list = lists.get(key);
      if (list) list.push(share.mention);
      else lists.set(key, [share.mention]);
    }
    shareWithoutVerb(claim, lists);
  }
  return [...lists.values()];
}

/** `Nông nghiệp chiếm 20%, công nghiệp 30%`: the verb is said once. */
function shareWithoutVerb(claim: Claim, lists: Map<string, Mention[]>): void {
  if (
    claim.role.kind !== 'rate' ||
    (claim.role.verb !== '' && claim.role.verb !== 'là') ||
    claim.comparisons.length > 0
  )
    return;
  const key = `${claim.placed.sentence}/${claim.placed.groups.join('.')}`;
  const list = lists.get(key);
  if (list) list.push(claim.mention);
  else lists.set(key, [claim.mention]);
}

function relate(block: BlockReading, all: readonly Mention[]): Relation | null {
  if (all.length < 2) return null;
  const shares = wholeRun(all) ?? all;
  const total = shares.reduce((sum, share) => sum + approximate(share), 0);
  if (isSeries(block, shares) || leavesARest(block, shares)) return null;
  if (total < WHOLE && goesOnBehind(block, shares)) return null;
  const structure = STRUCTURE.test(wordsAbout(block, shares));
  const close = shares.length < 3 ? VERY_CLOSE : structure ? FAR : CLOSE;
  const impossible = structure && shares.length >= 3 && shares.some(share => approximate(share) > WHOLE);
  const far = Math.abs(total - WHOLE) > close && !impossible;
  if (far && !(WHOLE_NAMED.test(block.text) && shares.length >= 3)) return null;
  const words = wordsOf(block, shares);
  const known = isKnown(words, shares.length);
  if (!structure && !known && areRates(block, shares)) return null;
  // Behind `trong đó` some shares may be left out.
  if (!structure && !known && total < WHOLE - VERY_CLOSE && /trong đó/iu.test(words)) return null;
  const relation = sharesToWhole(block, shares, shares.length >= 3 && (structure || known));
  // Shares of women, of the young, of minorities cut across one another.
  if (!agrees(relation) && (namesAttributes(words) || agreeWithValues(block, shares))) return null;
  // Product taxes are a fourth sector, which many reports do not name.
  const taxed = total >= WHOLE || !SECTORS.test(words) || /thuế/iu.test(words);
  if (!taxed && relation.verdict === 'contradiction' && !suspectOf(relation)) return null;
  // However far the sum is off, one digit that brings it to the whole tells that these are its shares.
  return far && !suspectOf(relation) ? null : relation;
}

/** `86% hài lòng, 11% bình thường, 3% chưa hài lòng; chỉ số 82,6%`: what stands behind a hundred per cent is no share of it. */
function wholeRun(shares: readonly Mention[]): readonly Mention[] | null {
  let sum = 0;
  for (const [index, share] of shares.entries()) {
    sum += approximate(share);
    if (index > 1 && Math.abs(sum - WHOLE) < TINY) return shares.slice(0, index + 1);
  }
  return null;
}

/** What is left of the whole for the last share; off by the last digit it is rounding. */
export function sharesToWhole(block: BlockReading, shares: readonly Mention[], certain = false): Relation {
  const others = shares.slice(0, -1);
  const relation = judge({
    rule: 'shares-add-up',
    stated: shares.at(-1) as Mention,
    others,
    certain,
    recompute: at =>
      others.reduce<Interval>((rest, share) => interval.subtract(rest, at(share)), interval.point(HUNDRED)),
    formula: () => `100 % − ${others.map(share => printed(block, share)).join(' − ')}`,
  });
  const exact = Math.abs(shares.reduce((sum, share) => sum + approximate(share), 0) - WHOLE) < TINY;
  return relation.verdict === 'holds' && !exact ? { ...relation, verdict: 'rounding' } : relation;
}

/** `151 người là nữ, chiếm 30,3%; 203 người tái cử, chiếm 40,7%`: shares that agree with their figures are of one whole. */
function agreeWithValues({ claims }: BlockReading, shares: readonly Mention[]): boolean {
  let whole: Interval | null = null;
  let first: Mention | null = null;
  let agreeing = 0;
  for (const claim of claims) {
    const share = comparisonsOf(claim, 'share').find(({ mention }) => shares.includes(mention));
    if (!share || !statesValue(claim)) continue;
    first ??= claim.mention;
    const own = interval.divide(inUnitOf(first, claim.mention, atNearest), atNearest(share.mention));
    if (!own || (whole && !interval.meets(whole, own))) return false;
    whole ??= own;
    agreeing++;
  }
  return agreeing === shares.length;
}

/** The words before, within and behind the list, which may say that it is a structure. */
function wordsAbout({ text }: BlockReading, shares: readonly Mention[]): string {
  const [first, last] = [shares[0] as Mention, shares.at(-1) as Mention];
  const before = text.slice(Math.max(0, first.start - FAR_BEFORE), first.start);
  const own = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('… ')) + 1);
  // `Tỷ trọng …` of a sentence before may be that of something else; `Cơ cấu kinh tế chuyển dịch đúng hướng.` heads what follows.
  const head = /cơ cấu/iu.exec(before)?.[0] ?? '';
  return head + own + text.slice(first.start, last.end + 40);
}

const FAR_BEFORE = 200;

/** `vốn đầu tư 26,4%, vốn sự nghiệp 7,2%`: no verb says that they are shares. */
function areRates({ figures, roles }: BlockReading, shares: readonly Mention[]): boolean {
  return figures.every(({ mention }, index) => roles[index]?.kind === 'rate' || !shares.includes(mention));
}

/** `châu Á chiếm 70,17%; châu Âu chiếm 8,46%; châu Mỹ chiếm 7,32%, đạt 488 triệu USD…`: others are left out. */
function goesOnBehind({ text }: BlockReading, shares: readonly Mention[]): boolean {
  const end = shares.at(-1)?.end ?? 0;
  return GOES_ON.test(text.slice(end, end + FAR_BEFORE));
}

const GOES_ON = /^(?:[^.…;]|\.(?=\d))*(?:…|\.{3})/u;

/** `khu vực nhà nước chiếm 5,3%, ngoài nhà nước chiếm 94,2%; còn lại là khu vực FDI`: the last share is not printed. */
function leavesARest({ text, figures }: BlockReading, shares: readonly Mention[]): boolean {
  const last = figures.find(({ mention }) => mention === shares.at(-1));
  return REST_BEHIND.test(last?.after ?? '') && text.includes('òn lại', last?.mention.end);
}

const REST_BEHIND = /^\s*[,;.]?\s*(?:số |phần )?còn lại(?!\p{L})[^\d]*$/iu;

/** `năm 2022 chiếm 27,5%, năm 2021 chiếm 26,4%`: one share at several times. */
function isSeries({ figures }: BlockReading, shares: readonly Mention[]): boolean {
  const timed = figures.filter(({ mention, before }) => shares.includes(mention) && A_TIME.test(before));
  return timed.length > 1;
}

const A_TIME = /(?:năm|quý|tháng|giai đoạn|nhiệm kỳ)\s+[\dIVX]/iu;

/** The sentence's words about the shares, from the name of the first to what stands behind the last. */
function wordsOf({ text }: BlockReading, shares: readonly Mention[]): string {
  const [first, last] = [shares[0] as Mention, shares.at(-1) as Mention];
  return text.slice(Math.max(0, first.start - 60), last.end + 40);
}

/** `trong đó điện công nghiệp chiếm tỷ trọng 53,9%`: of single parts it tells no structure. */
const STRUCTURE = /(?:cơ cấu|(?<!chiếm )tỷ trọng|kết quả điều tra)/iu;

/** A structure whose parts are all there are, unlike `cơ cấu lao động` of the trained, the certified, the farmers. */
const WHOLE_NAMED = /cơ cấu (?:nền |các )?(?:kinh tế|GRDP|GDP|ngành|khu vực|giá trị|vốn|nguồn vốn)/iu;

const SECTORS = /nông.*công nghiệp.*dịch vụ/isu;

const TINY = 1e-6;

/** How far from 100 a list may lie and still be taken for a whole that went wrong; farther where the text says so. */
const WHOLE = 100;
const FAR = 40;
const CLOSE = 12;
const VERY_CLOSE = 3;

export const sharesAddUp: Rule = {
  id: 'shares-add-up',
  title: { vi: 'Cơ cấu cộng lại bằng 100 %', en: 'Shares add up to 100 %' },
  explanation: {
    vi: 'Các tỷ trọng của một tổng thể, liệt kê đủ, cộng lại bằng 100 % trong phạm vi làm tròn.',
    en: 'The shares of one whole, listed in full, add up to 100 % within rounding.',
  },
  claims: 2,
  check,
  fires: [
    {
      text: 'Cơ cấu kinh tế: công nghiệp 48,3% (năm 2021: 47,1%), dịch vụ 33,5% (năm 2021: 33,2%), nông nghiệp 18,2% (năm 2021: 17,9%).',
      quote: '17,9%',
    },
    {
      text: 'Về cơ cấu kinh tế, nông, lâm nghiệp chiếm 27,6%; công nghiệp và xây dựng chiếm 25,5%; dịch vụ chiếm 87,8%; thuế sản phẩm chiếm 19,1%.',
      quote: '87,8%',
      suggestion: '27,8%',
    },
    {
      text: 'Về cơ cấu, nông nghiệp chiếm 22,4%; công nghiệp và xây dựng chiếm 42,3%; dịch vụ chiếm 49,1%; thuế sản phẩm chiếm 4,2%.',
      quote: '42,3%',
      suggestion: '24,3%',
    },
  ],
  staysSilent: [
    'Cơ cấu kinh tế: công nghiệp 48,3% (năm 2021: 47,1%), dịch vụ 33,5% (năm 2021: 33,2%), nông nghiệp 18,2% (năm 2021: 19,7%).',
    'Về cơ cấu, tỷ trọng khu vực nông nghiệp chiếm 33,7%; khu vực công nghiệp chiếm 29,4%; khu vực dịch vụ chiếm 32,6%.',
    'Về thị trường, châu Á chiếm tỷ trọng 70,17%; châu Âu chiếm tỷ trọng 8,46%; châu Mỹ chiếm tỷ trọng 7,32%, giảm 18,34% so với cùng kỳ…',
    'Về doanh thu, kinh tế nhà nước chiếm 5,3%; ngoài nhà nước chiếm 94,2%; còn lại là khu vực có vốn đầu tư nước ngoài.',
    'Tỷ trọng vốn bình quân một doanh nghiệp đạt 12,1 tỷ đồng. Trong 380 ý kiến có 84% hài lòng, 12% bình thường, 4% chưa hài lòng; chỉ số hài lòng 81,3%.',
    'Điện đạt 16 tỷ kWh. Trong đó, công nghiệp chiếm tỷ trọng 53,9%, tăng 13%; sinh hoạt chiếm tỷ trọng 34,3%; khách sạn chiếm tỷ trọng 5,8%.',
    'Về cơ cấu, trong 52 đại biểu, đại biểu nữ chiếm 28,85%, dân tộc thiểu số chiếm 17,31%, trẻ tuổi chiếm 19,23%.',
    'Cơ cấu kinh tế: nông nghiệp chiếm 11,3%, công nghiệp chiếm hơn 30%, dịch vụ chiếm 33,9%, thuế sản phẩm gần 18,5%.',
    'Về cơ cấu lao động, qua đào tạo chiếm 65,2%, có bằng cấp chiếm 28,4%, nông nghiệp chiếm 61,3%.',
    'Về cơ cấu, nông nghiệp chiếm 22,4%; công nghiệp và xây dựng chiếm 24,3% (riêng công nghiệp chiếm 7,5%); dịch vụ chiếm 49,1%; thuế sản phẩm chiếm 4,2%.',
    'Giải ngân đạt 18,6%, trong đó vốn đầu tư 26,4%, vốn sự nghiệp 7,2%; hết quý III đạt 70%.',
    'Theo khảo sát 1.200 hộ, 63% hộ có thu nhập tăng, 24% không đổi, 13% giảm; 41% hộ có kế hoạch vay vốn.',
    'Trộm cắp chiếm 52% số vụ, lừa đảo chiếm 11%.',
    'Về cơ cấu, 60 đại biểu là nữ, chiếm 30%; dân tộc thiểu số có 36 người, chiếm 18%; ngoài Đảng có 6 người, chiếm 3%; tái cử có 82 người, chiếm 41%; trẻ tuổi có 18 người, chiếm 9%.',
    'Kết quả khảo sát: 126 hộ dùng nước giếng, chiếm 63%; 70 hộ dùng nước máy, chiếm 35%.',
    'Chỉ tiêu này cho biết cơ cấu của nguồn vốn. Năm 2022 vốn ngắn hạn chiếm 37,5%, năm 2021 chiếm 36,4%, năm 2020 chiếm 31,2%.',
    'Cơ cấu kinh tế: nông nghiệp 20,1%; công nghiệp 30,2%; dịch vụ 49,6%.',
    'Khu vực tư nhân chiếm 35% số lao động, khu vực nhà nước chiếm 22%.',
  ],
};
