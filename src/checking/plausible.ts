import { rational } from '#figures';
import { approximate } from '#reading';
import { exchangeMends, suspectOf } from './diagnosis.ts';
import type { Relation } from './relation.ts';

/**
 * A contradiction that a misprint of one figure explains, or whose figures come near, stands. Where neither is so, they
 * may not be meant to be held against one another: it is doubtful if their rule goes by their place alone, and left open
 * if they lie far apart.
 */
export function plausible(relation: Relation): Relation {
  if (relation.verdict !== 'contradiction') return relation;
  const apart = timesApart(relation);
  const isWeak = apart > FAR || (apart > NEAR && BY_PLACE_ALONE.has(relation.rule));
  if (!isWeak || isSlip(relation)) return relation;
  return { ...relation, verdict: apart > FAR ? 'undecided' : 'doubtful' };
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

function isSlip(relation: Relation): boolean {
  return suspectOf(relation) !== null || exchangeMends(relation);
}

/** How many times one value may be the other where no digit, comma or unit explains it. */
const FAR = 2;
/** Figures nearer than this are hardly so by chance. */
const NEAR = 1.1;

/** Rules that go by where a share and its whole stand. */
const BY_PLACE_ALONE: ReadonlySet<string> = new Set(['ratio', 'share']);

/** Rules whose operands are found by where they stand; a place in a rank and a unit are slips of another kind. */
const FOUND_BY_PLACE: ReadonlySet<string> = new Set([
  'growth',
  'index',
  'difference',
  'share-of-plan',
  'parts-and-total',
  ...BY_PLACE_ALONE,
]);

/** How many times the stated figure is the recomputed one, or the other way round; 1 where that says nothing. */
function timesApart({ rule, stated, recomputed }: Relation): number {
  if (recomputed === null || !FOUND_BY_PLACE.has(rule)) return 1;
  // A growth is far off when what it makes of the base is.
  const whole = rule === 'growth' ? WHOLE : 0;
  const said = whole + approximate(stated);
  const wanted = whole + rational.toNumber(recomputed.low) / 2 + rational.toNumber(recomputed.high) / 2;
  if (said === 0) return 1;
  const times = wanted / said;
  return times > 0 ? Math.max(times, 1 / times) : Number.POSITIVE_INFINITY;
}

const WHOLE = 100;
