import { interval } from '#figures';
import { type BlockReading, type Claim, claimsBefore, type Comparison, type Mention } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { HUNDRED, inUnitOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { judge, type Relation } from '../relation.ts';
import { comparisonsOf, directed, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `Đến 30/11 dư nợ 65.955 tỷ đồng, tăng 12,06% so với đầu năm. Ước đến 31/12 dư nợ 68.512 tỷ đồng, tăng 16,41% so với đầu năm`: of one beginning. */
function check(block: BlockReading, emit: Emit): void {
  if (!block.text.includes('ầu năm') && !block.text.includes('uối năm')) return;
  for (const [index, later] of block.claims.entries()) {
    const growth = sinceFixed(block, later);
    if (!growth) continue;
    const earlier = claimsBefore(block.claims, index).findLast(claim => isOfSame(claim, later));
    const before = earlier && sinceFixed(block, earlier);
    if (!earlier || !before || before.base?.key !== growth.base?.key) continue;
    const relation = relationOf(block, { earlier, before, later, growth });
    if (relation.verdict !== 'doubtful' || suspectOf(relation)) emit(relation);
  }
}

/** How a value has grown since the year began, which is one day whatever the day it is told of. */
function sinceFixed(block: BlockReading, claim: Claim): Comparison | undefined {
  if (claim.role.kind !== 'value' || isLoose(block, claim.figure)) return undefined;
  return comparisonsOf(claim, 'growth').find(
    ({ base, certain, figure }) => certain && base !== null && FIXED.has(base.key) && !isLoose(block, figure),
  );
}

const FIXED: ReadonlySet<string> = new Set(['đầu năm', 'cuối năm']);

/** Called alike, each at a day or month of its own that is said right before it. */
function isOfSame(earlier: Claim, later: Claim): boolean {
  if (later.placed.sentence - earlier.placed.sentence > FAR || !addable(earlier.mention, later.mention)) return false;
  const [time, other] = [earlier, later].map(({ placed }) => TIME.exec(placed.gap)?.[0].toLowerCase());
  return time !== undefined && other !== undefined && time !== other && nameOf(earlier) === nameOf(later);
}

/** So many sentences back. */
const FAR = 4;
const TIME = /(?:đến|tới) (?:ngày |hết |cuối |tháng |quý )*[\dIV][\d/IV]*|(?:tháng|quý) [\dIV]+/iu;
const TIMES = new RegExp(TIME, 'giu');

/** The words of the clause before it, without its time. */
function nameOf({ placed: { gap } }: Claim): string {
  const own = gap
    .replace(TIMES, ' ')
    .replace(/^.*[.;:)]\s/su, '')
    .toLowerCase();
  return (own.match(/\p{L}+/gu) ?? []).filter(word => !COMMON.has(word)).join(' ');
}

const COMMON: ReadonlySet<string> = new Set(
  'tổng số ước đạt là còn có tính đến ngày hết cuối năm tháng thời điểm dự kiến khoảng được'.split(' '),
);

interface Two {
  readonly earlier: Claim;
  readonly before: Comparison;
  readonly later: Claim;
  readonly growth: Comparison;
}

function relationOf(block: BlockReading, { earlier, before, later, growth }: Two): Relation {
  const print = (mention: Mention) => printed(block, mention);
  const sign = before.direction < 0 ? '−' : '+';
  return judge({
    rule: 'implied-base',
    stated: growth.mention,
    others: [later.mention, earlier.mention, before.mention],
    certain: false,
    recompute: at => {
      const grown = interval.add(ALL, directed(at(before.mention), before));
      const times = interval.divide(at(later.mention), inUnitOf(later.mention, earlier.mention, at));
      return times && directed(interval.subtract(interval.multiply(times, grown), ALL), growth);
    },
    formula: () =>
      `${print(later.mention)} ÷ (${print(earlier.mention)} ÷ (100 % ${sign} ${print(before.mention)})) − 100 %`,
  });
}

const ALL = interval.point(HUNDRED);

const NOW = 'Đến 30/9, dư nợ cho vay đạt 12.480 tỷ đồng, tăng 4,0% so với đầu năm.';

export const impliedBase: Rule = {
  id: 'implied-base',
  title: { vi: 'Số đầu năm suy ra từ hai lần nêu', en: 'The beginning that two statements imply' },
  explanation: {
    vi: 'Hai thời điểm cùng so với đầu năm thì phải suy ra cùng một số đầu năm.',
    en: 'Two days held against the beginning of one year imply one figure for it.',
  },
  claims: 2,
  compares: ['growth'],
  reachesBack: true,
  check,
  fires: [
    { text: `${NOW} Ước đến 31/12, dư nợ cho vay đạt 13.200 tỷ đồng, tăng 19,0% so với đầu năm.`, quote: '19,0%' },
  ],
  staysSilent: [
    `${NOW} Ước đến 31/12, dư nợ cho vay đạt 13.200 tỷ đồng, tăng 10,0% so với đầu năm.`,
    `${NOW} Ước đến 31/12, huy động vốn đạt 13.200 tỷ đồng, tăng 19,0% so với đầu năm.`,
    `${NOW} Ước đến 31/12, dư nợ cho vay đạt 13.200 tỷ đồng, tăng 19,0% so với cùng kỳ.`,
    'Chi nhánh thứ nhất có dư nợ cho vay 480 tỷ đồng, tăng 4,0% so với đầu năm; chi nhánh thứ hai có dư nợ cho vay 320 tỷ đồng, tăng 19,0% so với đầu năm.',
  ],
};
