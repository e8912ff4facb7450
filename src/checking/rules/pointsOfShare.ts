import { type BlockReading, type Claim, claimsBefore, type Comparison, type Mention, statesValue } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { inOnes, slackOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { agrees, type Relation } from '../relation.ts';
import { between } from './points.ts';

interface Grown {
  readonly claim: Claim;
  /** The percentage that is said of a change of `claim`. */
  readonly rate: Comparison;
  /** What it changed from, where that is printed. */
  readonly before: Mention | null;
}

/**
 * `hộ nghèo đầu năm 1.236 hộ (2,65%), cuối năm còn 987 hộ (2,10%), giảm 249 hộ (0,55%)`: where a growth does not come out,
 * the percentage may be what the share changed by. Where no shares are printed, but are what is watched, it is left open.
 */
export function orPointsOfShare(block: BlockReading, growth: Relation, { claim, rate, before }: Grown): Relation {
  if (agrees(growth) || growth.verdict === 'undecided') return growth;
  const [now, then] = [claim.mention, before].map(mention => mention && shareBeside(block, mention));
  if (now && then) return between(block, rate, { now, before: then, certain: growth.verdict === 'contradiction' });
  return isOfWatched(block, { claim, rate }) && suspectOf(growth) === null
    ? { ...growth, verdict: 'undecided' }
    : growth;
}

/** True of a change in percent of what is told by its share of all as often as by its number. */
export function isOfWatched({ text }: BlockReading, { claim, rate }: Pick<Grown, 'claim' | 'rate'>): boolean {
  const [one, other] = [claim.mention.start, rate.mention.start];
  return WATCHED.test(text.slice(Math.max(0, Math.min(one, other) - REACH), Math.max(one, other)));
}

const WATCHED = /(?<!\p{L})(?:nghèo|thất nghiệp)(?!\p{L})/iu;
/** So many letters before the first figure may name what is counted. */
const REACH = 80;

/** The figure of the same things, earlier in the sentence, that `difference` leads from. */
export function valueBefore(block: BlockReading, claim: Claim, difference: Comparison): Mention | null {
  const { mention, placed } = claim;
  const wanted = inOnes(mention) - difference.direction * Math.abs(inOnes(difference.mention));
  const found = claimsBefore(block.claims, block.claims.indexOf(claim)).findLast(
    other =>
      other.placed.sentence === placed.sentence &&
      statesValue(other) &&
      addable(other.mention, mention) &&
      Math.abs(inOnes(other.mention) - wanted) <= slackOf(mention) + slackOf(difference.mention),
  );
  return found?.mention ?? null;
}

/** `987 hộ (2,10%)`, `987 hộ, chiếm 2,10%`. */
function shareBeside({ figures, roles }: BlockReading, mention: Mention): Mention | null {
  const at = figures.findIndex(figure => figure.mention === mention) + 1;
  const [next, kind] = [figures[at], roles[at]?.kind];
  const isShare = next?.mention.kind === 'percent' && (kind === 'rate' || kind === 'share');
  return isShare && BESIDE.test(next.gap) ? next.mention : null;
}

const BESIDE = /^\s*(?:\p{L}+\s+){0,3}(?:\(|,)\s*(?:(?:chiếm|đạt)\s+)?(?:tỷ lệ\s+)?$/iu;
