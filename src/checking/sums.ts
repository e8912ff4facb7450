import { type Interval, interval, toRational } from '#figures';
import { type BlockReading, type Claim, decimalOf, type Mention } from '#reading';
import { type At, atNearest, inOnes, inUnitOf, slackOf, tenTo } from './operand.ts';
import { agrees, judge, type Question, type Relation } from './relation.ts';
import { printed } from './rule.ts';

/** Whether a total is the sum of its parts, which nothing but its cue makes certain. */
export function sumQuestion(block: BlockReading, total: Claim, parts: readonly Claim[]): Question {
  return addedUp(total.mention, parts, ({ mention }) => printed(block, mention));
}

/** The same of figures that stand anywhere. */
export function addedUp<Part extends Pick<Claim, 'mention'>>(
  total: Mention,
  parts: readonly Part[],
  print: (part: Part) => string,
): Question {
  return {
    rule: 'parts-and-total',
    stated: total,
    others: parts.map(({ mention }) => mention),
    certain: false,
    recompute: at => sumOf(total, parts, at),
    formula: () => parts.map(print).join(' + '),
  };
}

/** The sum of the parts in the unit of the total. */
export function sumOf(total: Mention, parts: readonly Pick<Claim, 'mention'>[], at: At): Interval {
  let sum: Interval | null = null;
  for (const { mention } of parts) {
    const part = inUnitOf(total, mention, at);
    sum = sum ? interval.add(sum, part) : part;
  }
  return sum as Interval;
}

/** Figures that may be a total, likeliest first, and those that may be its parts, in the order of the text. */
interface Listed {
  readonly totals: readonly Claim[];
  readonly parts: readonly Claim[];
}

/** A run of parts from the first on that adds up to a total: relation holds, or is rounding. */
export interface WholeSum {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly relation: Relation;
}

/** The longest run of two parts or more that gives one of the possible totals, if any does. */
export function wholeSum(block: BlockReading, { totals, parts }: Listed): WholeSum | null {
  const running = runningSums(parts);
  for (const total of totals) {
    for (let count = parts.length; count >= 2; count--) {
      if (!comesNear(total.mention, running[count - 1] as RunningSum)) continue;
      const some = parts.slice(0, count);
      const relation = judgeSum(block, total, some);
      if (agrees(relation)) return { total, parts: some, relation };
    }
  }
  return null;
}

/** The sum of the parts up to one of them, in ones, and how far shortening may have moved it. */
interface RunningSum {
  readonly sum: number;
  readonly slack: number;
}

export function runningSums(parts: readonly Claim[]): RunningSum[] {
  let sum = 0;
  let slack = 0;
  return parts.map(({ mention }) => {
    sum += inOnes(mention);
    slack += slackOf(mention);
    return { sum, slack };
  });
}

/** False where no exact sum could meet the total: most runs of most lists. */
function comesNear(total: Mention, { sum, slack }: RunningSum): boolean {
  const size = inOnes(total);
  return Math.abs(sum - size) <= slack + slackOf(total) + TINY * (Math.abs(sum) + Math.abs(size));
}

/** Above any rounding of doubles, so that what is passed over could not have met. */
const TINY = 1e-9;

/** A sum whose printed digits miss by the last one while the intervals meet is rounding. */
function judgeSum(block: BlockReading, total: Claim, parts: readonly Claim[]): Relation {
  const relation = judge(sumQuestion(block, total, parts));
  // Bare whole numbers are counts of something: their sum is exact, or is none.
  if (
    total.mention.unit === null &&
    total.mention.scale === 0 &&
    !interval.meets(sumOf(total.mention, parts, atPoint), atPoint(total.mention))
  )
    return { ...relation, verdict: 'undecided' };
  if (relation.verdict !== 'holds') return relation;
  const printedSum = sumOf(total.mention, parts, atPoint);
  return interval.meets(printedSum, atNearest(total.mention)) ? relation : { ...relation, verdict: 'rounding' };
}

const atPoint: At = mention => interval.point(toRational(decimalOf(mention)));

/** `khách nội địa 283,097 lượt` beside a total in `nghìn lượt`: the sum holds once a scale word is put back. */
export function unitSlip(block: BlockReading, total: Claim, parts: readonly Claim[]): Relation | null {
  if (parts.length < 2 || parts.length > MOST_SLIPPED) return null;
  const running = runningSums(parts);
  for (const [position, slipped] of parts.entries()) {
    const shift = (total.mention.unit?.exponent ?? 0) - (slipped.mention.unit?.exponent ?? 0);
    if (shift === 0) continue;
    const mended: At = mention =>
      mention === slipped.mention ? interval.scale(atNearest(mention), tenTo(shift)) : atNearest(mention);
    const [more, wider] = [inOnes, slackOf].map(size => size(slipped.mention) * (10 ** shift - 1)) as [number, number];
    for (let count = parts.length; count > Math.max(1, position); count--) {
      const { sum, slack } = running[count - 1] as RunningSum;
      if (!comesNear(total.mention, { sum: sum + more, slack: slack + wider })) continue;
      if (!interval.meets(atNearest(total.mention), sumOf(total.mention, parts.slice(0, count), mended))) continue;
      return slip(block, { total, slipped, parts: parts.slice(0, count), shift });
    }
  }
  return null;
}

/** In longer lists a slip of one unit is not looked for. */
const MOST_SLIPPED = 64;

interface Slip {
  readonly total: Claim;
  readonly slipped: Claim;
  readonly parts: readonly Claim[];
  readonly shift: number;
}

function slip(block: BlockReading, { total, slipped, parts, shift }: Slip): Relation {
  return {
    rule: 'unit-slip',
    verdict: 'contradiction',
    stated: slipped.mention,
    others: [total, ...parts].flatMap(({ mention }) => (mention === slipped.mention ? [] : [mention])),
    recomputed: interval.scale(atNearest(slipped.mention), tenTo(shift)),
    recompute: () => null,
    formula: () =>
      `${printed(block, total.mention)} = ${parts.map(({ mention }) => printed(block, mention)).join(' + ')}`,
    remark: slipRemark(total, slipped),
  };
}

function slipRemark(total: Claim, slipped: Claim) {
  const unit = total.mention.unit?.name ?? '';
  return {
    vi: `Đơn vị có lẽ phải là "${unit}" như ở tổng số, không phải "${slipped.mention.unit?.name ?? ''}".`,
    en: `The unit should probably be "${unit}" as in the total, not "${slipped.mention.unit?.name ?? ''}".`,
  };
}
