import type { Claim, Mention, Placed } from '#reading';
import { approximate } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { percentOf } from '../percentages.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { type Emit, type Facts, printed, type Rule } from '../rule.ts';
import { sharesToWhole } from './sharesAddUp.ts';

/** `… Cơ cấu tương ứng là 39,5% - 31,5% - 29,0%`: shares listed one behind the other, without the names of their parts. */
function check(block: Facts, emit: Emit): void {
  let last: Listed | null = null;
  for (let at = 0; at + 2 < block.figures.length; at++) {
    const first = block.figures[at] as Placed;
    if (first.mention.kind !== 'percent') continue;
    const isCalled = STRUCTURE.test(first.gap.slice(-LONGEST));
    if (!isCalled && (last === null || at < last.from + last.shares.length || first.sentence > last.sentence + 1))
      continue;
    const shares = listFrom(block.figures, at);
    // `…, năm 2017 là 23,6% - 24,8% - 51,6%`: the same parts once more.
    if (shares.length < 3 || (!isCalled && shares.length !== last?.shares.length)) continue;
    last = { shares, sentence: first.sentence, from: at };
    const relation = sharesToWhole(block, shares);
    const isImpossible = shares.some(share => approximate(share) > WHOLE);
    const isMeant = isImpossible || Math.abs(shares.reduce((so, share) => so + approximate(share), 0) - WHOLE) < FAR;
    if (agrees(relation) || (isMeant && suspectOf(relation))) emit(relation);
    for (const share of ofParts(block, { shares, sentence: first.sentence, from: at })) emit(share);
  }
}

const STRUCTURE = /(?<!\p{L})(?:cơ cấu|tỷ trọng|tỉ trọng)(?!\p{L})/iu;
const LONGEST = 120;
const WHOLE = 100;
/** One digit changed moves a share by less. */
const FAR = 60;

/** The run of percentages from there on with nothing but a mark between them. */
function listFrom(figures: readonly Placed[], from: number): Mention[] {
  const shares = [(figures[from] as Placed).mention];
  for (let at = from + 1; at < figures.length; at++) {
    const { mention, gap } = figures[at] as Placed;
    if (mention.kind !== 'percent' || !NOTHING.test(gap)) break;
    shares.push(mention);
  }
  return shares.some(({ mantissa }) => mantissa < 0) ? [] : shares;
}

const NOTHING = /^\s*(?:[;,–/-]|và|;\s*và)\s*$/u;

interface Listed {
  readonly shares: readonly Mention[];
  readonly sentence: number;
  /** Index of the first share among the figures. */
  readonly from: number;
}

/** The shares against as many parts of a total shortly before, in their order, where most agree. */
function ofParts(block: Facts, { shares, sentence, from }: Listed): Relation[] {
  const partition = block.partitions.findLast(
    ({ parts }) =>
      parts.length === shares.length &&
      parts.every(({ figure, placed }) => figure < from && sentence - placed.sentence <= 1),
  );
  if (!partition) return [];
  const total = partition.totals[0] as Claim;
  const relations = partition.parts.map(({ mention }, index) =>
    judge({
      rule: 'share',
      stated: shares[index] as Mention,
      others: [mention, total.mention],
      certain: true,
      recompute: at => percentOf(mention, total.mention, { at }),
      formula: () => `${printed(block, mention)} ÷ ${printed(block, total.mention)}`,
    }),
  );
  const held = relations.filter(agrees).length;
  return held * 2 > relations.length ? relations : [];
}

export const structureListed: Rule = {
  id: 'structure-listed',
  title: { vi: 'Cơ cấu liệt kê', en: 'Shares in a list' },
  explanation: {
    vi: 'Các tỷ trọng liệt kê liền nhau sau "cơ cấu" cộng lại bằng 100% và khớp với từng thành phần nêu trước, theo thứ tự.',
    en: 'Shares listed behind "cơ cấu" add up to 100% and fit the parts stated before, in their order.',
  },
  claims: 1,
  mentions: 'percent',
  check,
  fires: [
    {
      text: 'Giá trị sản xuất 2.846,5 tỷ đồng, trong đó nông nghiệp 1.124,8 tỷ đồng; công nghiệp 896,4 tỷ đồng; dịch vụ 825,3 tỷ đồng. Cơ cấu tương ứng là 39,5% - 31,5% - 20,9%.',
      quote: '20,9%',
      suggestion: '29,0%',
    },
    { text: 'Cơ cấu tương ứng của cùng kỳ là 24,92%; 35,37%; 38,31%; 5,90%.', quote: '38,31%' },
  ],
  staysSilent: [
    'Giá trị sản xuất 2.846,5 tỷ đồng, trong đó nông nghiệp 1.124,8 tỷ đồng; công nghiệp 896,4 tỷ đồng; dịch vụ 825,3 tỷ đồng. Cơ cấu tương ứng là 39,5% - 31,5% - 29,0%.',
    'Cơ cấu tương ứng của cùng kỳ là 24,92%; 35,37%; 33,81%; 5,90%.',
    'Giá trị sản xuất của ba ngành tăng tương ứng 5,2%; 8,4%; 6,1%.',
    'Cơ cấu kinh tế chuyển dịch tích cực; ba khu vực tăng 5,2%, 8,4%, 6,1%.',
  ],
};
