import { type Interval, interval } from '#figures';
import type { BaseValue, BlockReading, Claim, Comparison, Mention } from '#reading';
import { type At, HUNDRED, inOnes, inUnitOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { openUnlessSlip } from '../plausible.ts';
import { judge, type Relation } from '../relation.ts';
import { comparisonsOf, directed, type Emit, type Facts, isLoose, printed, type Rule } from '../rule.ts';
import { addedUp, wholeSum } from '../sums.ts';
import { betweenGrowths } from './growthBetween.ts';

/**
 * Where the parts add up to the total, so do last year's parts and the planned parts that their percentages imply:
 * the growth of the total is that of the sum of the implied bases, and so lies between the growths of the parts.
 */
function check(block: Facts, emit: Emit): void {
  for (const partition of block.partitions) {
    const compared = partition.totals.some(
      ({ whole, comparisons, baseValues }) => whole !== null || comparisons.length > 0 || baseValues.length > 0,
    );
    const found = compared ? wholeSum(block, partition) : null;
    if (!found) continue;
    const { total, parts } = found;
    const wholes = wholesAddUp(block, total, parts);
    if (wholes) emit(wholes);
    for (const base of total.baseValues) {
      const bases = basesAddUp(block, base, parts);
      if (bases) emit(bases);
    }
    for (const comparison of comparisonsOf(total, 'growth', 'index', 'plan-share'))
      relate(block, { total, parts, comparison }, emit);
  }
}

/** `100/400 …, trong đó 60/250 …, 40/150 …`: the plans behind the slashes add up like the results before them. */
function wholesAddUp(block: BlockReading, total: Claim, parts: readonly Claim[]): Relation | null {
  const plans = parts.map(({ whole }) => whole);
  if (!total.whole || plans.some(plan => plan === null)) return null;
  const whole = total.whole;
  // `13/26 chỉ tiêu, 10/26 chỉ tiêu, 03/26 chỉ tiêu`: all of one whole.
  if (plans.every(plan => inOnes(plan as Mention) === inOnes(whole))) return null;
  return addUp(block, whole, plans as Mention[]);
}

/** `dự toán năm (12.450 tỷ đồng), trong đó … dự toán (11.690 tỷ đồng), … dự toán (760 tỷ đồng)`: the same, printed in brackets. */
function basesAddUp(
  block: BlockReading,
  { base, mention, bound }: BaseValue,
  parts: readonly Claim[],
): Relation | null {
  if (bound !== 'exact') return null;
  const bases = parts.map(({ baseValues }) =>
    baseValues.find(other => other.base.key === base.key && other.bound === 'exact' && addable(other.mention, mention)),
  );
  if (bases.some(each => each === undefined)) return null;
  return openUnlessSlip(
    addUp(
      block,
      mention,
      (bases as BaseValue[]).map(({ mention: part }) => part),
    ),
  );
}

function addUp(block: BlockReading, whole: Mention, others: readonly Mention[]): Relation {
  // Not certain: a part with a plan and no result yet would go unmentioned.
  const plans = others.map(mention => ({ mention }));
  return judge(addedUp(whole, plans, ({ mention }) => printed(block, mention)));
}

interface Whole {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly comparison: Comparison;
}

function relate(block: BlockReading, { total, parts, comparison }: Whole, emit: Emit): void {
  const between = comparison.kind === 'growth' ? betweenParts(block, { total, parts, comparison }) : null;
  if (between) {
    emit(between);
    return;
  }
  const matching = parts.map(part => part.comparisons.find(other => sameBasis(other, comparison)));
  if (matching.some(match => match === undefined) || [total, ...parts].some(({ figure }) => isLoose(block, figure)))
    return;
  if (comparison.kind === 'plan-share' && total.whole && parts.every(({ whole }) => whole)) return;
  const shares = matching as Comparison[];
  emit(
    judge({
      rule: comparison.kind === 'plan-share' ? 'implied-plan' : 'growth-of-parts',
      stated: comparison.mention,
      others: [total.mention, ...parts.map(({ mention }) => mention), ...shares.map(({ mention }) => mention)],
      certain: comparison.kind !== 'plan-share' && comparison.certain && shares.every(({ certain }) => certain),
      recompute: at => {
        let bases: Interval | null = null;
        for (const [index, part] of parts.entries()) {
          const base = baseOf(inUnitOf(total.mention, part.mention, at), shares[index] as Comparison, at);
          if (!base) return null;
          bases = bases ? interval.add(bases, base) : base;
        }
        const quotient = bases && interval.divide(at(total.mention), bases);
        return quotient && fromIndex(interval.scale(quotient, HUNDRED), comparison);
      },
      formula: () =>
        `(${parts.map(({ mention }) => printed(block, mention)).join(' + ')}) ÷ (${parts.map(({ mention }, index) => `${printed(block, mention)} : ${asIndex(block, shares[index] as Comparison)}`).join(' + ')})`,
    }),
  );
}

/**
 * `tăng 9,3% so với cùng kỳ; trong đó … tăng 14,7%; … tăng 7,5%`: growths whose base goes unsaid may be at other prices
 * than the values, and still lie around that of the total.
 */
function betweenParts(block: BlockReading, { total, parts, comparison }: Whole): Relation | null {
  const growths = parts.map(part => comparisonsOf(part, 'growth'));
  const alone = growths.every(
    ([growth, more]) => growth && !more && (growth.base === null || sameBasis(growth, comparison)),
  );
  if (!alone || growths.every(([growth]) => growth?.base) || isLoose(block, total.figure)) return null;
  const all = growths.flat();
  if (all.some(({ figure }) => isLoose(block, figure))) return null;
  return betweenGrowths(block, comparison, all);
}

function sameBasis(a: Comparison, b: Comparison): boolean {
  return a.kind === b.kind && a.base?.key === b.base?.key;
}

function asIndex(block: BlockReading, { kind, direction, mention }: Comparison): string {
  const text = printed(block, mention);
  return kind === 'growth' ? `(100 % ${direction < 0 ? '−' : '+'} ${text})` : text;
}

/** What 100 percent of `value` was: the earlier or the planned figure. */
function baseOf(value: Interval, { kind, direction, mention }: Comparison, at: At): Interval | null {
  const percent = at(mention);
  const index =
    kind === 'growth' ? interval.add(interval.point(HUNDRED), directed(percent, { direction, mention })) : percent;
  const quotient = interval.divide(value, index);
  return quotient && interval.scale(quotient, HUNDRED);
}

function fromIndex(index: Interval, comparison: Comparison): Interval {
  if (comparison.kind !== 'growth') return index;
  return directed(interval.subtract(index, interval.point(HUNDRED)), comparison);
}

export const growthOfParts: Rule = {
  id: 'growth-of-parts',
  title: { vi: 'Tốc độ tăng của tổng và của thành phần', en: 'Growth of a total and of its parts' },
  explanation: {
    vi: 'Khi các thành phần cộng đủ bằng tổng thì số cùng kỳ và số kế hoạch suy ra từ phần trăm của chúng cũng phải cộng đủ; vì thế tốc độ chung nằm giữa các tốc độ riêng.',
    en: 'Where the parts make up the total, the earlier and planned figures implied by their percentages must add up too; the overall growth so lies between theirs.',
  },
  claims: 3,
  check,
  fires: [
    {
      text: 'Thu ngân sách 10.284,6 tỷ đồng, bằng 82,6% dự toán (12.450 tỷ đồng), trong đó thu nội địa 9.518,2 tỷ đồng, bằng 81,4% dự toán (11.960 tỷ đồng), thu xuất nhập khẩu 766,4 tỷ đồng, bằng 100,8% dự toán (760 tỷ đồng).',
      quote: '11.960 tỷ đồng',
      suggestion: '11.690 tỷ đồng',
    },
    {
      text: 'Kim ngạch đạt 300 triệu USD, tăng 45% so với cùng kỳ, gồm xuất khẩu 200 triệu USD, tăng 25% so với cùng kỳ; nhập khẩu 100 triệu USD, tăng 25% so với cùng kỳ.',
      quote: '45%',
      suggestion: '25%',
    },
    {
      text: 'Tổng đàn 1.000 con, tăng 52% so với cùng kỳ, gồm trâu 400 con, giảm 20% so với cùng kỳ; bò 600 con, tăng 100% so với cùng kỳ.',
      quote: '52%',
      suggestion: '25%',
    },
    {
      text: 'Tổng vốn 300 tỷ đồng, tăng 3,9% so với cùng kỳ; trong đó vốn nhà nước 100 tỷ đồng, tăng 14,7%; vốn khác 200 tỷ đồng, tăng 7,5%.',
      quote: '3,9%',
    },
  ],
  staysSilent: [
    'Có 13/26 chỉ tiêu vượt kế hoạch; 10/26 chỉ tiêu đạt kế hoạch, còn 03/26 chỉ tiêu không đạt so với kế hoạch.',
    'Thu ngân sách 10.284,6 tỷ đồng, bằng 82,6% dự toán (12.450 tỷ đồng), trong đó thu nội địa 9.518,2 tỷ đồng, bằng 81,4% dự toán (11.690 tỷ đồng), thu xuất nhập khẩu 766,4 tỷ đồng, bằng 100,8% dự toán (760 tỷ đồng).',
    'Kim ngạch đạt 300 triệu USD, tăng 25% so với cùng kỳ, gồm xuất khẩu 200 triệu USD, tăng 25% so với cùng kỳ; nhập khẩu 100 triệu USD, tăng 25% so với cùng kỳ.',
    'Kim ngạch đạt 300 triệu USD, tăng 45% so với cùng kỳ, trong đó xuất khẩu 200 triệu USD, tăng 25% so với cùng kỳ.',
    'Tổng vốn 300 tỷ đồng, tăng 9,3% so với cùng kỳ; trong đó vốn nhà nước 100 tỷ đồng, tăng 14,7%; vốn khác 200 tỷ đồng, tăng 7,5%.',
    'Tổng thu đạt 330 tỷ đồng, tăng 10% so với cùng kỳ, gồm thu nội địa 220 tỷ đồng, tăng 10% so với cùng kỳ; thu khác 110 tỷ đồng, tăng 10% so với cùng kỳ.',
    'Tổng đàn 1.000 con, tăng 25% so với cùng kỳ, gồm trâu 400 con, giảm 20% so với cùng kỳ; bò 600 con, tăng 100% so với cùng kỳ.',
  ],
};
