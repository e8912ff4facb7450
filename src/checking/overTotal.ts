import { interval, rational } from '#figures';
import type { BlockReading, Claim, Mention } from '#reading';
import { atNearest, inOnes, inUnitOf } from './operand.ts';
import { bounding, judge, type Relation } from './relation.ts';
import { printed } from './rule.ts';

// A part that is more than its total.

/** `vốn nhà nước 2.434 tỷ đồng. Riêng khu vực FDI đạt 11.400 tỷ đồng`: in a sentence of its own it is no part of that. */
function isAbout(total: Claim, { placed }: Claim): boolean {
  return placed.sentence === total.placed.sentence || OF_IT.test(placed.gap);
}

const OF_IT = /trong (?:đó|số)/iu;

/** True where no semicolon stands between them, or the part says what it is a part of. */
function isRightBehind(total: Claim, { placed }: Claim): boolean {
  return placed.clause === total.placed.clause || OF_IT.test(placed.gap);
}

/** `12 người bị thương, trong đó 4 người bị thương nặng; xe chở 46 người`: behind a semicolon the list may have ended. */
function isBeyond([first, second]: readonly Claim[], { placed }: Claim): boolean {
  // `45 ca, trong đó 40 F0 cộng đồng; 54 ca khỏi bệnh`: so may a list that counts otherwise.
  if (first?.placed === placed && ENDED.test(placed.gap)) return true;
  if (!first || first.placed.clause === placed.clause) return false;
  if (second?.placed !== placed && second?.placed.clause !== first.placed.clause) return false;
  return !isNamedLike(first.placed.gap, placed.gap);
}

const ENDED = /^[^.]*;(?![^;]*trong (?:đó|số))[^;]*$/iu;

/** `trong đó khách quốc tế …; khách nội địa …` goes on with a name that begins like the first. */
function isNamedLike(one: string, other: string): boolean {
  const [first, second] = [one, other].map(
    gap => /\p{L}{3,}/u.exec(gap.replace(/^.*(?:trong đó|trong số|[;,])/su, ''))?.[0] ?? '',
  );
  return first === second;
}

/** `nhiều nhất là huyện A 42 ca, tiếp đến huyện B (33) …, trong đó có 60 ca`: one of a list is no total of what follows. */
function wentOn({ text }: BlockReading, total: Claim, part: Claim): boolean {
  return /(?<!\p{L})(?:tiếp đến|tiếp theo|tiếp đó|kế đến|sau đó là)(?!\p{L})/iu.test(
    text.slice(total.mention.end, part.mention.start),
  );
}

/** `đạt 251.000 tấn, trong đó thóc 152.340 tấn`: one part that is named is no more than its total. */
export function within(block: BlockReading, totals: readonly Claim[], part: Claim): Relation | null {
  const total = totals.find(claim => isAbout(claim, part) && !exceeds(part.mention, claim.mention));
  if (!total || isFarMore(part, total)) return null;
  return sureIf(isRightBehind(total, part), partOverTotal(block, total, part));
}

/** Beyond ten times its total a figure is no part with a wrong digit. */
function isFarMore(part: Claim, total: Claim): boolean {
  return inOnes(part.mention) >= inOnes(total.mention) * FAR_MORE;
}

const FAR_MORE = 10;

export function exceeds(part: Mention, total: Mention): boolean {
  return inOnes(part) > inOnes(total) && !interval.meets(inUnitOf(total, part, atNearest), atNearest(total));
}

interface Exceeded {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly exceeding: Claim;
}

/** A part that is more than its total; null where the text has gone on to something else. */
export function overTotal(block: BlockReading, { total, parts, exceeding }: Exceeded): Relation | null {
  if (wentOn(block, total, exceeding) || isBeyond(parts, exceeding) || !isAbout(total, exceeding)) return null;
  if (exceeding.placed.sentence !== total.placed.sentence && isFarMore(exceeding, total)) return null;
  // `170 ha, trong đó bị nặng 12 ha, đã phòng trừ 400 ha`: behind the first part, what has another name may be no part.
  const first = parts[0] as Claim;
  const isPart =
    exceeding === first ? isRightBehind(total, exceeding) : isNamedLike(first.placed.gap, exceeding.placed.gap);
  return sureIf(isPart, partOverTotal(block, total, exceeding));
}

function sureIf(isSure: boolean, relation: Relation): Relation {
  return isSure || relation.verdict !== 'contradiction' ? relation : { ...relation, verdict: 'doubtful' };
}

function partOverTotal(block: BlockReading, total: Claim, part: Claim): Relation {
  return bounding(
    judge({
      rule: 'part-exceeds-total',
      stated: part.mention,
      others: [total.mention],
      certain: part.mention.unit?.base === total.mention.unit?.base,
      recompute: at => {
        const { high, highClosed } = inUnitOf(part.mention, total.mention, at);
        return { low: rational.whole(0), high, lowClosed: true, highClosed };
      },
      formula: () => `≤ ${printed(block, total.mention)}`,
    }),
  );
}
