import { type Interval, interval, rational, type Rational } from '#figures';
import { type BlockReading, type Claim, type Comparison, mayBeChange, type Mention } from '#reading';
import { type At, HUNDRED, inUnitOf } from '../operand.ts';
import { agrees, judge } from '../relation.ts';
import { directed, type Emit, isLoose, printed } from '../rule.ts';
import { orPointsOfShare, valueBefore } from './pointsOfShare.ts';

/**
 * `tăng 319 con (bằng 100,31%)`: the two stand side by side, or name one base. In `tăng 5 tỷ đồng (4%) so với đầu năm và
 * tăng 9 tỷ đồng (7%) so với cùng kỳ` the rate between is that of the change before it.
 */
export function saysTheSame(
  { figures }: BlockReading,
  { comparisons }: Claim,
  [difference, rate]: readonly [Comparison, Comparison],
): boolean {
  // `so với dự kiến`, `so với khóa trước`: two bases that have no name here are not the same one.
  const oneBase = difference.base?.key === rate.base?.key && rate.base?.key !== 'other';
  if (difference.base !== null && rate.base !== null) return oneBase;
  // `giảm 0,8% (giảm 630 tấn) và tăng 7,2% (tăng 5.490 tấn)`: what a bracket opens with says the same as what it follows.
  const bracketed = [difference, rate].filter(
    ({ figure }) => OPENS.test(figures[figure]?.gap ?? '') && comparisons.some(other => other.figure === figure - 1),
  );
  if (bracketed.length > 0)
    return bracketed.some(({ figure }) => [difference, rate].some(o => o.figure === figure - 1));
  if (difference.figure === rate.figure - 1) return true;
  return (
    difference.figure === rate.figure + 1 &&
    !comparisons.some(({ kind, figure }) => kind === 'difference' && figure === rate.figure - 1)
  );
}

const OPENS = /^[^,;()]{0,40}\([^()]*$/u;

export interface FromDifference {
  readonly claim: Claim;
  readonly difference: Comparison;
  readonly rate: Comparison;
}

/** The rate of a change, from the change itself and the value it led to. */
export function fromDifference(block: BlockReading, { claim, difference, rate }: FromDifference, emit: Emit): void {
  if (difference.direction === 0 || !mayBeChange(claim.mention, difference.mention)) return;
  const loose = isLoose(block, claim.figure) || isLoose(block, difference.figure) || isLoose(block, rate.figure);
  const index = readsAsIndex(claim.mention, difference, rate);
  const relation = judge({
    rule: index ? 'index' : 'growth',
    stated: rate.mention,
    others: [claim.mention, difference.mention],
    certain: difference.certain && rate.certain,
    recompute: at =>
      loose ? null : rateOfChange({ claim, difference, rate, index }, mention => inUnitOf(claim.mention, mention, at)),
    formula: () => {
      const step = printed(block, difference.mention).replace(/^[-–−+]\s*/u, '');
      const base = `(${printed(block, claim.mention)} ${difference.direction > 0 ? '−' : '+'} ${step})`;
      if (index) return `${printed(block, claim.mention)} ÷ ${base}`;
      // A rate printed with its sign is recomputed with it.
      return `${rate.mention.mantissa < 0 ? '−' : ''}${step} ÷ ${base}`;
    },
  });
  if (index || agrees(relation)) return emit(relation);
  if (isListed(block, difference)) return;
  emit(orPointsOfShare(block, relation, { claim, rate, before: valueBefore(block, claim, difference) }));
}

/** `tăng 13 vụ, 6 bị cáo so với năm 2022, tỷ lệ tăng 19,1%`: of two changes in one breath the rate may be that of the first. */
function isListed({ roles }: BlockReading, { verb, figure }: Comparison): boolean {
  return verb === '' && roles[figure - 1]?.kind === 'difference';
}

/** `=` and `bằng` behind a change are used for growth and for index alike; the size of the number tells them apart. */
function readsAsIndex(value: Mention, difference: Comparison, rate: Comparison): boolean {
  if (rate.kind === 'growth' && rate.verb !== '=') return false;
  const now = Number(value.mantissa) / 10 ** value.scale;
  const shift = (difference.mention.unit?.exponent ?? 0) - (value.unit?.exponent ?? 0);
  const change = (Math.abs(difference.mention.mantissa) / 10 ** difference.mention.scale) * 10 ** shift;
  const before = now - difference.direction * change;
  const stated = Math.abs(rate.mention.mantissa) / 10 ** rate.mention.scale;
  if (before === 0) return true;
  const [index, growth] = [(100 * now) / before, (100 * change) / before];
  const nearer = Math.abs(stated - index) <= Math.abs(stated - growth);
  if (isClose(stated, nearer ? index : growth)) return nearer;
  const [slippedIndex, slippedGrowth] = [index, growth].map(size => isSlipped(stated, size));
  return slippedIndex === slippedGrowth ? nearer : slippedIndex === true;
}

/** True when a comma moved by one digit makes one of the other. */
function isSlipped(stated: number, size: number): boolean {
  return isClose(stated * 10, size) || isClose(stated / 10, size);
}

function isClose(stated: number, size: number): boolean {
  return Math.abs(stated - size) < CLOSE * size;
}

const CLOSE = 0.01;

interface Changed extends FromDifference {
  readonly index: boolean;
}

/** What the change over what the value was before it comes to, in per cent; null where that was nothing. */
export function rateOfChange({ claim, difference, rate, index }: Changed, values: At): Interval | null {
  const now = values(claim.mention);
  const change = directed(values(difference.mention), difference);
  if (interval.containsZero(interval.subtract(now, change))) return null;
  const quotient = interval.atCorners([now, change], ([value, step]) =>
    rational.multiply(
      HUNDRED,
      rational.divide(
        index ? (value as Rational) : (step as Rational),
        rational.subtract(value as Rational, step as Rational),
      ),
    ),
  );
  return index ? quotient : directed(quotient, { ...rate, direction: difference.direction });
}
