import { type Interval, interval } from '#figures';
import type { BlockReading, Claim, Mention } from '#reading';
import { type At, atNearest, inUnitOf, tenTo } from './operand.ts';
import type { Question, Relation } from './relation.ts';
import { printed } from './rule.ts';

/** Whether a total is the sum of its parts, which nothing but its cue makes certain. */
export function sumQuestion(block: BlockReading, total: Claim, parts: readonly Claim[]): Question {
  return {
    rule: 'parts-and-total',
    stated: total.mention,
    others: parts.map(({ mention }) => mention),
    certain: false,
    recompute: at => sumOf(total.mention, parts, at),
    formula: () => parts.map(({ mention }) => printed(block, mention)).join(' + '),
  };
}

/** The sum of the parts in the unit of the total. */
export function sumOf(total: Mention, parts: readonly Claim[], at: At): Interval {
  let sum: Interval | null = null;
  for (const { mention } of parts) {
    const part = inUnitOf(total, mention, at);
    sum = sum ? interval.add(sum, part) : part;
  }
  return sum as Interval;
}

/** `khách nội địa 283,097 lượt` beside a total in `nghìn lượt`: the sum holds once a scale word is put back. */
export function unitSlip(block: BlockReading, total: Claim, parts: readonly Claim[]): Relation | null {
  if (parts.length < 2) return null;
  for (const [position, slipped] of parts.entries()) {
    const shift = (total.mention.unit?.exponent ?? 0) - (slipped.mention.unit?.exponent ?? 0);
    if (shift === 0) continue;
    const mended: At = mention =>
      mention === slipped.mention ? interval.scale(atNearest(mention), tenTo(shift)) : atNearest(mention);
    for (let count = parts.length; count > Math.max(1, position); count--) {
      if (!interval.meets(atNearest(total.mention), sumOf(total.mention, parts.slice(0, count), mended))) continue;
      return {
        rule: 'unit-slip',
        verdict: 'contradiction',
        stated: slipped.mention,
        others: [total.mention],
        recomputed: interval.scale(atNearest(slipped.mention), tenTo(shift)),
        recompute: () => null,
        formula: () =>
          `${printed(block, total.mention)} = ${parts
            .slice(0, count)
            .map(({ mention }) => printed(block, mention))
            .join(' + ')}`,
        remark: slipRemark(total, slipped),
      };
    }
  }
  return null;
}

function slipRemark(total: Claim, slipped: Claim) {
  const unit = total.mention.unit?.name ?? '';
  return {
    vi: `Đơn vị có lẽ phải là "${unit}" như ở tổng số, không phải "${slipped.mention.unit?.name ?? ''}".`,
    en: `The unit should probably be "${unit}" as in the total, not "${slipped.mention.unit?.name ?? ''}".`,
  };
}
