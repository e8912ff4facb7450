import { type Decimal, type Interval, interval, rational } from '#figures';
import { approximate, type Mention } from '#reading';
import { type At, atNearest, isExactCount } from './operand.ts';
import type { Relation } from './relation.ts';

/** A figure that may be at fault, and the smallest change of its digits that mends the relations it stands in. */
export interface Suspect {
  readonly mention: Mention;
  readonly value: Decimal;
  /** Relations that hold with the new value, out of those the figure stands in. */
  readonly mended: number;
  /** How far the stated figure then lies from the middle of what the others say. */
  readonly distance: number;
}

/** The relations that a figure stands in. */
export type Around = (mention: Mention) => readonly Relation[];

/** Of a figure that stands in more relations than this, the first ones say enough. */
const MOST_SHARED = 24;

/** Among more figures than this, nobody can say which is at fault. */
const MOST_OPERANDS = 64;

/** Finds the relations that each figure stands in, all in one pass; sums too long to try again are left out. */
export function aroundOf(relations: readonly Relation[]): Around {
  const shared = new Map<Mention, Relation[]>();
  const add = (mention: Mention, relation: Relation): void => {
    const known = shared.get(mention);
    if (!known) shared.set(mention, [relation]);
    else if (known.length < MOST_SHARED && known.at(-1) !== relation) known.push(relation);
  };
  for (const relation of relations) {
    if (relation.others.length > MOST_OPERANDS) continue;
    add(relation.stated, relation);
    for (const other of relation.others) add(other, relation);
  }
  return mention => shared.get(mention) ?? [];
}

/**
 * Finds the printed figure whose smallest edit satisfies the most relations: those `around` it, or this one alone.
 * Null when no edit mends it and the recomputed value is no better than a guess.
 */
export function suspectOf(relation: Relation, around: Around = () => [relation]): Suspect | null {
  if (relation.others.length > MOST_OPERANDS) return null;
  let best: Suspect | null = null;
  for (const mention of [relation.stated, ...relation.others]) {
    const suspect = bestEdit(mention, relation, around);
    if (suspect && (best === null || suspect.mended > best.mended)) best = suspect;
  }
  return best;
}

function outranks(a: Suspect, b: Suspect): boolean {
  return a.mended !== b.mended ? a.mended > b.mended : a.distance < b.distance;
}

function bestEdit(mention: Mention, relation: Relation, around: Around): Suspect | null {
  if (mention.big !== null) return null;
  const shared = around(mention);
  // A figure whose change breaks what held before is not the one at fault.
  const held = shared.filter(({ verdict }) => verdict === 'holds' || verdict === 'rounding').length;
  let best: Suspect | null = null;
  for (const value of likelyEdits(mention, targetsFor(mention, relation))) {
    if (!holdsWith(relation, mention, value)) continue;
    let mended = 0;
    for (const other of shared) if (holdsWith(other, mention, value)) mended++;
    if (mended <= held) continue;
    const suspect = { mention, value, mended: mended - held, distance: distanceWith(relation, mention, value) };
    if (best === null || outranks(suspect, best)) best = suspect;
  }
  return best;
}

/** True when the relation holds once `mention` is printed as `value`. */
function holdsWith(relation: Relation, mention: Mention, value: Decimal): boolean {
  const trial: At = asked => (asked === mention ? trialValues(mention, value) : atNearest(asked));
  const recomputed = relation.recompute(trial);
  return recomputed !== null && interval.meets(trial(relation.stated), recomputed);
}

/** From the printed figure to the middle of the recomputed interval, once `mention` is printed as `value`. */
function distanceWith({ recompute, stated }: Relation, mention: Mention, value: Decimal): number {
  const trial: At = asked => (asked === mention ? trialValues(mention, value) : atNearest(asked));
  const recomputed = recompute(trial);
  if (recomputed === null) return Number.POSITIVE_INFINITY;
  const middle = (values: Interval) => rational.toNumber(values.low) / 2 + rational.toNumber(values.high) / 2;
  return Math.abs(middle(trial(stated)) - middle(recomputed));
}

function trialValues(mention: Mention, value: Decimal) {
  return isExactCount(mention) && value.scale === 0
    ? interval.point(rational.whole(value.coefficient))
    : interval.nearest(value);
}

/** About where the figure would have to lie: the relations are products, quotients or sums, so a few guesses do. */
function targetsFor(mention: Mention, relation: Relation): number[] {
  const { stated, recomputed } = relation;
  const now = approximate(mention);
  if (recomputed === null) return [];
  const wanted = rational.toNumber(recomputed.low) / 2 + rational.toNumber(recomputed.high) / 2;
  if (mention === stated) return [wanted];
  const said = approximate(stated);
  const shift = 10 ** ((stated.unit?.exponent ?? 0) - (mention.unit?.exponent ?? 0));
  const gap = (said - wanted) * shift;
  const targets = [now + gap, now - gap];
  if (wanted !== 0 && said !== 0) targets.push((now * said) / wanted, (now * wanted) / said);
  // Growth is a quotient less one: the same guesses on 100 + growth.
  if (stated.kind === 'percent')
    targets.push(
      (now * (100 + said)) / (100 + wanted),
      (now * (100 + wanted)) / (100 + said),
      (now * (100 - said)) / (100 - wanted),
      (now * (100 - wanted)) / (100 - said),
      ...beside(mention, relation),
    );
  return targets;
}

/** `87 vụ, tăng 213 vụ (bằng 134,13%)`: a value from its change, or a change from its value, by the growth or index. */
function beside(mention: Mention, { stated, others }: Relation): number[] {
  const [one, two] = others;
  if (others.length !== 2 || !one || !two) return [];
  const other = mention === one ? two : one;
  const value = approximate(other) * 10 ** ((other.unit?.exponent ?? 0) - (mention.unit?.exponent ?? 0));
  const said = approximate(stated);
  const shares = [said / (said - 100), said / (100 + said), said / (100 - said)];
  return shares.flatMap(share => [value * share, value / share]);
}

/** True when the relation holds once two of its figures stand in each other's place: a plan and its result exchanged. */
export function exchangeMends({ recompute, stated, others }: Relation): boolean {
  const [one, two] = others;
  if (others.length !== 2 || !one || !two || one.unit?.exponent !== two.unit?.exponent) return false;
  const recomputed = recompute(asked => atNearest(asked === one ? two : asked === two ? one : asked));
  return recomputed !== null && interval.meets(atNearest(stated), recomputed);
}

/** How near an edit must come to a guess before it is tried exactly. */
const NEAR = 0.006;

/** Edits of the printed digits that come near one of the targets: a digit, two swapped, one lost or added, the comma. */
function likelyEdits({ mantissa, scale }: Mention, targets: readonly number[]): Decimal[] {
  const size = Math.abs(mantissa);
  const search: Search = {
    targets: targets.filter(Number.isFinite),
    unit: 10 ** -scale,
    scale,
    edits: [],
    seen: new Set(),
  };
  editDigits(size, search);
  for (let shift = 1; shift <= 3; shift++) {
    propose(search, size, scale + shift);
    if (scale >= shift) propose(search, size, scale - shift);
    propose(search, size * 10 ** shift);
    if (size % 10 ** shift === 0) propose(search, size / 10 ** shift);
  }
  return search.edits;
}

interface Search {
  readonly targets: readonly number[];
  /** One unit of the last printed digit. */
  readonly unit: number;
  readonly scale: number;
  readonly edits: Decimal[];
  readonly seen: Set<number>;
}

/** Keeps an edit that comes near a target. */
function propose(search: Search, changed: number, scale = search.scale): void {
  const unit = scale === search.scale ? search.unit : 10 ** -scale;
  const size = changed * unit;
  for (const target of search.targets) {
    if (Math.abs(size - target) > NEAR * Math.abs(target) + unit) continue;
    const key = changed * MOST_SCALES + scale;
    if (search.seen.has(key) || !Number.isSafeInteger(changed)) return;
    search.seen.add(key);
    search.edits.push({ coefficient: changed, scale });
    return;
  }
}

/** Scales are told apart up to this many in a key. */
const MOST_SCALES = 32;

/** False when no edit within `reach` units of `size` can come near a target: most places of most figures. */
function mayReach({ targets, unit }: Search, size: number, reach: number): boolean {
  const middle = size * unit;
  const slack = (reach + 1) * unit * (1 + TINY);
  for (const target of targets) if (Math.abs(middle - target) <= (NEAR + TINY) * Math.abs(target) + slack) return true;
  return false;
}

/** Above any rounding of doubles, so that what is passed over could not have come near. */
const TINY = 1e-9;

function editDigits(size: number, search: Search): void {
  for (let place = 1; place <= size * 10; place *= 10) {
    const below = size % place;
    // A digit moves the size by less than ten places, two swapped digits by less than a hundred.
    if (mayReach(search, size, 100 * place)) {
      const digit = Math.floor(size / place) % 10;
      for (let other = 0; other <= 9; other++) if (other !== digit) propose(search, size + (other - digit) * place);
      const next = Math.floor(size / (place * 10)) % 10;
      if (next !== digit) propose(search, size + (next - digit) * place + (digit - next) * place * 10);
    }
    // A digit lost or added leaves about a tenth or ten times the size.
    if (mayReach(search, size / 10, place)) propose(search, Math.floor(size / (place * 10)) * place + below);
    if (mayReach(search, size * 10, 10 * place))
      for (let added = 0; added <= 9; added++)
        propose(search, Math.floor(size / place) * place * 10 + added * place + below);
  }
}
