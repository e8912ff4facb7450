import { rational } from '#figures';
import { approximate } from '#reading';
import { exchangeMends, suspectOf } from './diagnosis.ts';
import type { Relation } from './relation.ts';

/**
 * A contradiction, unless its figures lie so far apart that none of them can be a misprint: then they were never meant
 * to be held against one another, and the relation is left open.
 */
export function plausible(relation: Relation): Relation {
  if (relation.verdict !== 'contradiction' || !isFar(relation) || isSlip(relation)) return relation;
  return { ...relation, verdict: 'undecided' };
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

/** Rules whose operands are found by where they stand; a place in a rank and a unit are slips of another kind. */
const FOUND_BY_PLACE: ReadonlySet<string> = new Set([
  'growth',
  'index',
  'difference',
  'ratio',
  'share',
  'share-of-plan',
  'parts-and-total',
]);

function isFar({ rule, stated, recomputed }: Relation): boolean {
  if (recomputed === null || !FOUND_BY_PLACE.has(rule)) return false;
  // A growth is far off when what it makes of the base is.
  const whole = rule === 'growth' ? WHOLE : 0;
  const said = whole + approximate(stated);
  const wanted = whole + rational.toNumber(recomputed.low) / 2 + rational.toNumber(recomputed.high) / 2;
  return said !== 0 && (wanted / said < 1 / FAR || wanted / said > FAR);
}

const WHOLE = 100;
