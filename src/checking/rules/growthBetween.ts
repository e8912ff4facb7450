import { type Interval, rational } from '#figures';
import type { BlockReading, Claim, Comparison } from '#reading';
import { statesValue } from '#reading';
import type { At } from '../operand.ts';
import { bounding, judge, type Relation } from '../relation.ts';
import { comparisonsOf, directed, type Emit, printed, type Rule } from '../rule.ts';
import { isKnown } from '../wholes.ts';

/** `tăng 6,1%; trong đó A tăng 2,6%, B tăng 4,9%`: the growth of a whole lies between the growths of its parts. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 0; index < block.claims.length; index++) {
    const claim = block.claims[index] as Claim;
    const total = comparisonsOf(claim, 'growth')[0];
    if (!total) continue;
    if (OPENS_SPLIT.test(claim.placed.gap) || AMONG_THEM.test(claim.placed.gap)) ofSentenceBefore(block, index, emit);
    const halves = halvesInBrackets(block, index, total);
    if (halves) emit(halves);
    const split = isSplit(block, claim);
    const parts = partsBehind(block, index, split);
    // A list that may leave something out says nothing of the whole.
    if (parts.length < 2 || (!split && !isKnownWhole(block, claim, parts))) continue;
    emit(betweenGrowths(block, total, parts));
  }
}

/** `tăng 0,12% (thành thị tăng 0,15%; nông thôn tăng 0,11%)`: the brackets right behind a growth hold those of its parts. */
function halvesInBrackets(block: BlockReading, index: number, total: Comparison): Relation | null {
  const inside = block.figures[total.figure + 1];
  const depth = block.figures[total.figure]?.groups.length ?? 0;
  const group = inside?.groups[depth];
  if (group === undefined || !inside?.gap.includes('(')) return null;
  const behind = block.claims.slice(index + 1, index + 1 + MOST_PARTS);
  const halves = behind.filter(({ placed }) => placed.groups[depth] === group);
  const parts = halves.flatMap(claim => (statesValue(claim) ? [] : comparisonsOf(claim, 'growth').slice(0, 1)));
  const names = halves.map(({ placed }) => placed.gap).join(' ');
  const isWhole = parts.length > 1 && parts.length === halves.length && isKnown(names, parts.length);
  return isWhole ? betweenGrowths(block, total, parts) : null;
}

/** `GRDP tăng 7,68%. Trong mức tăng chung, khu vực … tăng 3,42%, …; thuế sản phẩm tăng 4,11%`: the only growth before, or the one that fits. */
function ofSentenceBefore(block: BlockReading, index: number, emit: Emit): void {
  const { claims } = block;
  const first = claims[index] as Claim;
  const own = claims
    .slice(index)
    .filter(({ placed }) => placed.sentence === first.placed.sentence && placed.groups.length === 0);
  const parts = own.flatMap(claim => (statesValue(claim) ? [] : comparisonsOf(claim, 'growth').slice(0, 1)));
  const names = own.map(({ placed }) => placed.gap).join(' ');
  const all = OPENS_SPLIT.test(first.placed.gap) ? ALL.test(names) : isKnown(names, parts.length);
  if (parts.length < 2 || !all) return;
  const said = new Set(parts.flatMap(({ base }) => base?.key ?? []));
  const totals = claims
    .filter(({ placed }) => placed.sentence === first.placed.sentence - 1)
    .flatMap(claim => comparisonsOf(claim, 'growth'))
    .filter(({ base }) => said.size === 0 || (base !== null && said.has(base.key)));
  const relations = totals.map(total => betweenGrowths(block, total, parts));
  const held = relations.find(({ verdict }) => verdict === 'holds');
  const meant = held ?? (relations.length === 1 ? relations[0] : undefined);
  if (meant) emit(meant);
}

/** The growth of a whole against the least and the greatest of its parts'. */
export function betweenGrowths(block: BlockReading, total: Comparison, parts: readonly Comparison[]): Relation {
  return bounding(
    judge({
      rule: 'growth-between-parts',
      stated: total.mention,
      others: parts.map(({ mention }) => mention),
      certain: true,
      recompute: at => directed(hull(parts.map(part => signed(part, at))), total),
      formula: () => `${parts.map(part => `${part.verb} ${printed(block, part.mention)}`).join(' … ')}`,
    }),
  );
}

/** Growths without values of their own that a cue or a colon ties to the growth before them. */
function partsBehind({ claims }: BlockReading, index: number, split: boolean): Comparison[] {
  const whole = claims[index] as Claim;
  const first = claims
    .slice(index + 1, index + 3)
    .find(({ placed }) => placed.groups.length <= whole.placed.groups.length);
  if (!first || first.placed.sentence !== whole.placed.sentence) return [];
  const parts: Comparison[] = [];
  let gaps = '';
  for (let at = index + 1; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (claim.placed.sentence !== whole.placed.sentence) break;
    if (parts.length === MOST_PARTS) return [];
    // `(cùng kỳ tăng 8,4%)`, `(riêng công nghiệp tăng 9%)`: told of the one before.
    if (claim.placed.groups.length > whole.placed.groups.length || ALONE.test(claim.placed.gap)) continue;
    const growth = comparisonsOf(claim, 'growth')[0];
    if (!growth || statesValue(claim) || (!split && comparisonsOf(claim, 'contribution').length > 0)) return [];
    parts.push(growth);
    gaps += ` ${claim.placed.gap}`;
  }
  // What is left out of a growth that is split up, mostly taxes on products, may pull it out of the rest.
  if (split) return ALL.test(gaps) ? parts : [];
  if (TIED.test(first.placed.gap)) return parts;
  // Growths that merely follow one another: the first of the sentence is the whole, where its name is that of the parts.
  const heads = claims[index - 1]?.placed.sentence !== whole.placed.sentence;
  return heads && isKnown(gaps, parts.length) && namesWhole(whole, gaps) ? parts : [];
}

/** `công nghiệp - xây dựng tăng 10,9%, riêng công nghiệp tăng 11,5%`. */
const ALONE = /(?<!\p{L})riêng(?!\p{L})/iu;

/** `Trong mức tăng 7,83% của toàn nền kinh tế, khu vực … tăng 3,18%, đóng góp 0,74 điểm phần trăm; …`. */
function isSplit({ text }: BlockReading, { mention: { start } }: Claim): boolean {
  return OF_GROWTH.test(text.slice(Math.max(0, start - OPENING), start));
}

const OPENS_SPLIT = /[.]\s+Trong (?:mức|tốc độ) tăng(?:\s+\p{L}+){0,8},/u;
const AMONG_THEM = /[.]\s+Trong đó\s*[:,]?\s/u;
const OF_GROWTH = /(?<!\p{L})trong (?:mức|tốc độ) tăng(?:\s+\p{L}+){0,2}\s*$/iu;
const OPENING = 40;
const ALL = /(?<!\p{L})thuế(?!\p{L})/iu;

/** A sentence with more growths than this is a list, not a whole and its parts. */
const MOST_PARTS = 24;

const TIED = /(?:trong đó|cụ thể|gồm)|:\s*(?:\p{L}+\s+){1,8}$/iu;

/** `tích lũy tài sản tăng 4%; xuất khẩu tăng 17%, nhập khẩu tăng 16%`: trade is no part of what stands before it. */
function namesWhole({ placed }: Claim, parts: string): boolean {
  return !/xuất khẩu/iu.test(parts) || /xuất[,\s-]+nhập|thương mại|ngoại thương|kim ngạch/iu.test(placed.gap);
}

function isKnownWhole({ text, figures }: BlockReading, whole: Claim, parts: readonly Comparison[]): boolean {
  const last = figures[parts.at(-1)?.figure ?? 0];
  const words = text.slice(whole.mention.end, last?.mention.start ?? text.length);
  return isKnown(words, parts.length);
}

function signed(growth: Comparison, at: At): Interval {
  return directed(at(growth.mention), growth);
}

function hull(values: readonly Interval[]): Interval {
  const sorted = [...values].sort((a, b) => rational.compare(a.low, b.low));
  const highest = [...values].sort((a, b) => rational.compare(a.high, b.high)).at(-1) as Interval;
  return { ...(sorted[0] as Interval), high: highest.high, highClosed: highest.highClosed };
}

export const growthBetween: Rule = {
  id: 'growth-between-parts',
  title: { vi: 'Tốc độ chung nằm giữa các tốc độ riêng', en: 'Overall growth lies between those of its parts' },
  explanation: {
    vi: 'Tốc độ tăng của một tổng thể không thể cao hơn mọi thành phần hay thấp hơn mọi thành phần của nó.',
    en: 'The growth of a whole cannot be above that of every part, nor below that of every part.',
  },
  claims: 3,
  compares: ['growth'],
  check,
  fires: [
    {
      text: 'CPI tháng 8 tăng 0,21% so tháng trước (khu vực thành thị tăng 0,15%; khu vực nông thôn tăng 0,11%).',
      quote: '0,21%',
    },
    {
      text: 'Trong mức tăng 17,83% của toàn nền kinh tế, khu vực nông, lâm nghiệp và thủy sản tăng 3,18%, đóng góp 0,74 điểm phần trăm; khu vực công nghiệp và xây dựng tăng 10,96%, đóng góp 4,02 điểm phần trăm; khu vực dịch vụ tăng 7,61%, đóng góp 2,97 điểm phần trăm; thuế sản phẩm tăng 5,04%, đóng góp 0,10 điểm phần trăm.',
      quote: '17,83%',
    },
    {
      text: 'Sản xuất công nghiệp tăng 9,7% so cùng kỳ: khai khoáng giảm 3,4%, chế biến chế tạo tăng 8,2%, điện tăng 6,1%, nước và rác thải tăng 4,7%.',
      quote: '9,7%',
    },
    {
      text: 'Sản lượng thủy sản tăng 7,4% so với cùng kỳ; trong đó khai thác tăng 1,9%, nuôi trồng tăng 6,8%.',
      quote: '7,4%',
    },
    {
      text: 'Chỉ số giá giảm 0,51% so với tháng trước; trong đó khu vực thành thị giảm 0,32%, khu vực nông thôn tăng 0,08%.',
      quote: '0,51%',
    },
  ],
  staysSilent: [
    'IIP tháng 7 tăng 0,74% so với tháng trước và tăng 2,35% so với cùng kỳ. Trong đó, khai khoáng giảm 4,65%; chế biến tăng 3,66%; sản xuất điện tăng 1,65%; cung cấp nước tăng 8,26%.',
    'GRDP tăng 7,03% so với cùng kỳ; trong đó nông nghiệp tăng 2,00%; công nghiệp tăng 9,77% (riêng công nghiệp tăng 11,03%); dịch vụ tăng 7,10%; thuế sản phẩm tăng 6,34%.',
    'GRDP tăng 1,52% so với cùng kỳ. Trong đó: nông nghiệp tăng 4,81%; dịch vụ tăng 6,50%.',
    'CPI tháng 8 tăng 0,12% so tháng trước (khu vực thành thị tăng 0,15%; khu vực nông thôn tăng 0,11%).',
    'GRDP tăng 7,68% so cùng kỳ. Trong mức tăng chung, khu vực nông, lâm, thủy sản tăng 3,42%, đóng góp 0,29 điểm phần trăm; công nghiệp tăng 9,18%, đóng góp 5,37 điểm phần trăm; dịch vụ tăng 7,05%, đóng góp 1,74 điểm phần trăm; thuế sản phẩm tăng 4,11%, đóng góp 0,28 điểm phần trăm.',
    'Xuất khẩu tăng 12,6% (cùng kỳ tăng 8,4%), trong đó khu vực nhà nước tăng 9,1%, khu vực ngoài nhà nước tăng 10,2%, khu vực có vốn đầu tư nước ngoài tăng 14,1%.',
    'Sản lượng thủy sản tăng 4,4% so với cùng kỳ; trong đó khai thác tăng 1,9%, nuôi trồng tăng 6,8%.',
    'Tích lũy tài sản tăng 4,1%; xuất khẩu tăng 17,0%; nhập khẩu tăng 16,4%.',
    'Doanh thu lưu trú tăng 12% so với cùng kỳ, trong đó huyện Bình An tăng 19,8%; thị xã Phú Hòa tăng 19,5%...',
    'GRDP tăng 7,4%; dịch vụ tăng 6,1%, công nghiệp tăng 7,0%.',
    'Đàn gia súc giảm 1,5% so với cùng kỳ; trong đó đàn trâu giảm 3,2%, đàn bò tăng 0,8%.',
    'Số vụ tăng 7,4% so với cùng kỳ; trong đó trộm cắp tăng 1,9%.',
  ],
};
