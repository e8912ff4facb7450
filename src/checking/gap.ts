import { sameBase } from '#figures';
import type { BlockReading, Claim } from '#reading';
import { suspectOf } from './diagnosis.ts';
import { inOnes } from './operand.ts';
import { addable } from './parts.ts';
import type { Cue } from './partition.ts';
import { doubtfulUnlessNear } from './plausible.ts';
import { judge, type Relation } from './relation.ts';
import { LONG } from './scattered.ts';
import { runningSums, sumQuestion } from './sums.ts';
import { areOpposites, isRevenueAtHome } from './wholes.ts';

/** Figures that merely follow one another and miss a sum by one digit: far from chance once they are long enough. */
export function nearMiss(block: BlockReading, total: Claim, run: readonly Claim[]): Relation | null {
  const isPair = areOpposites(block, total, run.slice(0, 2));
  const parts = isPair ? run.slice(0, 2) : run;
  if (parts.length < 2 || parts.length > 6 || total.mention.mantissa < LONG) return null;
  if (!isPair && total.comparisons.length > 0) return null;
  if (parts.some(({ mention }) => inOnes(mention) > inOnes(total.mention))) return null;
  const surplus = (runningSums(parts).at(-1)?.sum ?? 0) / inOnes(total.mention);
  if (surplus > SLIGHTLY_MORE || surplus < 1 / SLIGHTLY_MORE) return null;
  const relation = judge({
    ...sumQuestion(block, total, parts),
    certain: isPair || areOpposites(block, total, parts),
  });
  return suspectOf(relation) ? relation : null;
}

interface Gap {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly cue: Cue;
}

/** What it means that no run of the parts gives the total. */
export function gap(block: BlockReading, { total, parts, cue }: Gap): Relation | null {
  const size = inOnes(total.mention);
  const sums = runningSums(parts).map(({ sum }) => sum);
  const fitting = sums.filter(sum => sum <= size * (1 + TINY)).length;
  const all = fitting === parts.length;
  const surplus = (sums.at(-1) ?? 0) / size;
  const overrun = surplus < SLIGHTLY_MORE || parts.length === 2 || fitting < 2;
  const complete =
    sameKind(total, parts) &&
    (cue === 'complete' ? all || overrun : cue === 'among' && parts.length >= 3 && !all && surplus < JUST_MORE);
  const opposites = cue === 'among' && sameKind(total, parts) && areOpposites(block, total, parts);
  if (opposites) {
    const relation = judge(sumQuestion(block, total, parts));
    return suspectOf(relation) ? { ...relation, verdict: all ? 'doubtful' : 'contradiction' } : relation;
  }
  const used = all || fitting < 2 ? parts : parts.slice(0, fitting);
  const whole = judge({ ...sumQuestion(block, total, parts), certain: complete });
  if (whole.verdict === 'contradiction')
    return MADE_OF.test(parts[0]?.placed.gap ?? '') ? whole : doubtfulUnlessNear(whole);
  const slip = slipVerdict({ total, parts, cue }, { all, surplus, leftOut: size - (sums.at(-1) ?? 0) });
  if (slip && suspectOf(whole)) return { ...whole, verdict: slip };
  const relation = judge(sumQuestion(block, total, used));
  // `527 ca; trong đó 428 ca trong khu cách ly, có thêm 148 bệnh nhân khỏi bệnh`: of another name, it may be no part.
  const isOther =
    cue === 'among' && surplus > 1 && !parts.every(({ mention }) => sameBase(mention.unit, total.mention.unit));
  // `khám phá 58/60 vụ. Cơ cấu: cướp 12 vụ, …, trộm cắp 602 vụ`: a part beyond the total is part of something else.
  const isBeyond = parts.length > 2 && parts.some(part => inOnes(part.mention) > size * MUCH_MORE);
  if (isOther || isBeyond) return { ...relation, verdict: 'undecided' };
  const close =
    all || fitting >= 2
      ? (sums[fitting - 1] ?? 0) / size
      : surplus < (cue === 'among' ? JUST_MORE : SLIGHTLY_MORE)
        ? 1
        : 0;
  return { ...relation, verdict: close >= nearlyAll(used.length, cue) ? 'doubtful' : 'undecided' };
}

/** `186 cơ sở, gồm …`: nothing stands between the total and the word for what it is made of. */
const MADE_OF = /^\s*,?\s*(?:bao )?gồm(?!\p{L})/iu;

interface Filled {
  /** Whether the parts stay below their total. */
  readonly all: boolean;
  /** Their sum over the total. */
  readonly surplus: number;
  /** The total less their sum, in ones. */
  readonly leftOut: number;
}

/** What a sum is that one changed digit would set right; null where that may be chance. */
function slipVerdict(
  { total, parts, cue }: Gap,
  { all, surplus, leftOut }: Filled,
): 'contradiction' | 'doubtful' | null {
  const same = sameKind(total, parts);
  if (cue === 'complete' && same && surplus < MUCH_MORE) return 'contradiction';
  // A bracket says what its figure is made of, unless it says something else: one wrong digit tells which.
  if (cue === 'bracket' && same && (!all || total.mention.mantissa >= THREE_DIGITS)) return 'doubtful';
  // Parts that add up to more than their total, and to it once one digit is changed, are parts with a wrong digit.
  if (!all && surplus < MUCH_MORE && total.mention.mantissa >= LONG) return same ? 'contradiction' : 'doubtful';
  // What a list may leave out is seldom one digit by chance; of the last digit or two it often is.
  const isFew =
    parts.some(({ placed }) => isRevenueAtHome(placed.gap)) ||
    leftOut < FEW * Math.min(...[total, ...parts].map(lastDigit));
  if (all && same && total.mention.mantissa >= LONG && !isFew) return 'doubtful';
  return all && same && Math.abs(surplus * 10 - 1) < NEARLY ? 'doubtful' : null;
}

/** One unit of the last printed digit that is no zero, in ones: `625.000 ha` is counted in thousands. */
function lastDigit({ mention: { unit, scale, mantissa } }: Claim): number {
  const zeros = /0*$/.exec(String(mantissa))?.[0].length ?? 0;
  return 10 ** ((unit?.exponent ?? 0) - scale + zeros);
}

/** Of shorter totals one digit makes almost any sum. */
const THREE_DIGITS = 100;
const MUCH_MORE = 1.5;
const SLIGHTLY_MORE = 1.25;
const JUST_MORE = 1.15;
/** So many units of the last printed digit. */
const FEW = 10;
const NEARLY = 0.01;

const TINY = 1e-9;

/** How much of the total a list must reach before what is missing looks like an error and not like a choice. */
function nearlyAll(parts: number, cue: Cue): number {
  if (cue === 'complete') return 0.5;
  if (cue === 'bracket') return 0.5;
  return parts >= 3 ? 0.9 : 1;
}

function sameKind(total: Claim, parts: readonly Claim[]): boolean {
  return parts.every(({ mention }) => addable(mention, total.mention));
}
