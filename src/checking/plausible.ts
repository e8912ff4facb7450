import { type Interval, rational } from '#figures';
import { approximate, type BlockReading, type Mention, type Placed } from '#reading';
import { exchangeMends, suspectOf } from './diagnosis.ts';
import { atNearest, isExactCount } from './operand.ts';
import type { Relation } from './relation.ts';

/**
 * A contradiction that a misprint of one figure explains, or whose figures come near, stands. Where neither is so, they
 * may not be meant to be held against one another: it is doubtful if their rule goes by their place alone, and left open
 * if they lie far apart.
 */
export function plausible(relation: Relation): Relation {
  if (relation.verdict !== 'contradiction') return relation;
  const apart = timesApart(relation);
  const stands = BY_PLACE_ALONE.has(relation.rule) ? isTelling(relation) : apart <= FAR || isSlip(relation);
  return stands ? relation : { ...relation, verdict: apart > FAR ? 'undecided' : 'doubtful' };
}

/**
 * `hơn 151,98 tỷ USD`: what is said to be a little more or less may be off by its last digit, so that nothing is wrong by it.
 */
export function unlessHedged(relation: Relation, readingOf: (mention: Mention) => BlockReading | undefined): Relation {
  if (relation.verdict === 'holds' || relation.verdict === 'undecided') return relation;
  const isHedged = (mention: Mention): boolean =>
    readingOf(mention)?.figures.some(placed => placed.hedged && placed.mention === mention) === true;
  if (![relation.stated, ...relation.others].some(isHedged)) return relation;
  return { ...relation, verdict: relation.verdict === 'rounding' ? 'holds' : 'undecided' };
}

/** The same in a paragraph, of which one sentence, or one clause, may go on with something else than the one before. */
export function plausibleIn(block: BlockReading, relation: Relation): Relation {
  if (relation.verdict === 'doubtful')
    return isFarFetched(block, relation) ? { ...relation, verdict: 'undecided' } : relation;
  if (relation.verdict !== 'contradiction') return relation;
  const crossed = crossedBy(block, relation);
  const isMeant = relation.named ? isTelling(relation) : widthIn(relation) < PRECISE && isTelling(relation, PRECISE);
  if (crossed === 'sentence' && !isMeant) return { ...relation, verdict: 'undecided' };
  if (crossed === 'clause' && !relation.named && OF_ONE_CLAUSE.has(relation.rule) && !isTelling(relation))
    return { ...relation, verdict: 'doubtful' };
  // `nợ xấu 189 tỷ đồng, chiếm 1,9% tổng dư nợ (18.900 tỷ đồng)`: with nothing in between they are one statement.
  if (crossed === null && areSideBySide(block, relation) && isSlip(relation)) return relation;
  return plausible(relation);
}

/** True of figures of different sentences that lie so far apart that they are hardly about one thing. */
function isFarFetched(block: BlockReading, relation: Relation): boolean {
  return apart(relation) > FAR && !isSlip(relation) && crossedBy(block, relation) === 'sentence';
}

function areSideBySide({ figures }: BlockReading, { stated, others }: Relation): boolean {
  const first = figures.findIndex(({ mention }) => mention === stated || others.includes(mention));
  const last = figures.findLastIndex(({ mention }) => mention === stated || others.includes(mention));
  return last - first === others.length;
}

/** What ends between the first and the last of the figures. */
function crossedBy({ figures }: BlockReading, { stated, others }: Relation): 'sentence' | 'clause' | null {
  let first: Placed | null = null;
  let crossed: 'clause' | null = null;
  for (const placed of figures) {
    if (placed.mention !== stated && !others.includes(placed.mention)) continue;
    first ??= placed;
    if (placed.sentence !== first.sentence) return 'sentence';
    if (placed.clause !== first.clause) crossed = 'clause';
  }
  return crossed;
}

/** The same of any rule, where its words leave room. */
export function doubtfulUnlessNear(relation: Relation): Relation {
  const stands = relation.verdict !== 'contradiction' || timesApart(relation) <= NEAR || isSlip(relation);
  return stands ? relation : { ...relation, verdict: 'doubtful' };
}

/** Where no single figure explains it, the text may mean other figures: what does not agree is left open. */
export function openUnlessSlip(relation: Relation): Relation {
  const isWrong = relation.verdict === 'doubtful' || relation.verdict === 'contradiction';
  return isWrong && suspectOf(relation) === null ? { ...relation, verdict: 'undecided' } : relation;
}

/**
 * True when the two come so near, or a slip tells so much, that they are hardly set side by side by chance: coarse figures
 * are one digit away from something or other.
 */
export function isTelling(relation: Relation, fine = FINE): boolean {
  if (relation.recomputed === null) return false;
  return apart(relation) <= NEAR || (coarsenessOf(relation) < fine && isSlip(relation));
}

/** The width, or what one is of the largest count: `82` and `22` are a digit apart, as are any two such counts. */
function coarsenessOf(relation: Relation): number {
  const { stated, others } = relation;
  if (!isExactCount(stated)) return widthIn(relation);
  const largest = Math.max(1, ...[stated, ...others].map(mention => Math.abs(approximate(mention))));
  return Math.max(widthIn(relation), 1 / largest);
}

/** How wide what is stated and what is recomputed are together, as a share of their size. */
function widthIn({ stated, recomputed }: Relation): number {
  return recomputed === null ? Number.POSITIVE_INFINITY : widthOf(atNearest(stated)) + widthOf(recomputed);
}

function widthOf({ low, high }: Interval): number {
  const [from, to] = [rational.toNumber(low), rational.toNumber(high)];
  return Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to), Number.MIN_VALUE);
}

/** Figures of three digits or so, and of which a sentence in between may be. */
const FINE = 0.02;
const PRECISE = 0.008;

function isSlip(relation: Relation): boolean {
  return suspectOf(relation) !== null || exchangeMends(relation);
}

/** How many times one value may be the other where no digit, comma or unit explains it. */
const FAR = 2;
/** Figures nearer than this are hardly so by chance. */
const NEAR = 1.1;

/** Rules that go by where a share and its whole stand. */
const BY_PLACE_ALONE: ReadonlySet<string> = new Set(['ratio', 'share']);

/** Rules about what is said in one breath: behind a semicolon another thing may be spoken of. */
const OF_ONE_CLAUSE: ReadonlySet<string> = new Set([
  'growth',
  'index',
  'difference',
  'share-of-plan',
  'average',
  'area-yield-output',
  'points',
  'direction',
]);

/** Rules whose operands are found by where they stand; a place in a rank and a unit are slips of another kind. */
const FOUND_BY_PLACE: ReadonlySet<string> = new Set([
  'growth',
  'index',
  'difference',
  'share-of-plan',
  'parts-and-total',
  'average',
  ...BY_PLACE_ALONE,
]);

/** How many times the stated figure is the recomputed one, or the other way round; 1 where that says nothing. */
function timesApart(relation: Relation): number {
  return FOUND_BY_PLACE.has(relation.rule) ? apart(relation) : 1;
}

function apart({ rule, stated, recomputed }: Relation): number {
  if (recomputed === null) return 1;
  // A growth is far off when what it makes of the base is.
  const whole = rule === 'growth' ? WHOLE : 0;
  const said = whole + approximate(stated);
  const wanted = whole + rational.toNumber(recomputed.low) / 2 + rational.toNumber(recomputed.high) / 2;
  if (said === 0) return 1;
  const times = wanted / said;
  return times > 0 ? Math.max(times, 1 / times) : Number.POSITIVE_INFINITY;
}

const WHOLE = 100;
