import { sameBase } from '#figures';
import type { BaseValue, Claim, Comparison } from './claim.ts';
import type { Base } from './cues.ts';
import type { Mention } from './mention.ts';
import type { Placed } from './placed.ts';
import { type Role, roleOf } from './roles.ts';

/** The roles of a block's figures in order; a role carried over from the figure before is resolved here. */
export function readRoles(figures: readonly Placed[]): Role[] {
  const roles: Role[] = [];
  for (let index = 0; index < figures.length; index++) {
    const placed = figures[index] as Placed;
    const role = roleOf(placed, roles[index - 1] ?? null);
    roles.push(carriedOver(placed, role, roles) ?? baseInBrackets(figures, index, role) ?? role);
  }
  return roles;
}

/** `giảm 16 vụ = 37,2%, 08 người chết = 36,4%`: the verb of the first change is said of the next ones too. */
function carriedOver(placed: Placed, role: Role, roles: readonly Role[]): Role | null {
  const [difference, rate] = roles.slice(-2);
  if (role.kind !== 'value' || difference?.kind !== 'difference' || rate?.kind !== 'growth') return null;
  if (!/^[\p{L}\s,]*=\s*$/u.test(placed.after)) return null;
  return { ...role, kind: 'difference', direction: difference.direction, base: difference.base };
}

const PAST =
  /^\s*(?:\d{1,2} tháng (?:đầu )?)?(?:cùng\s+k[ỳì]|CK|năm (?:trước|ngoái|\d{4})|tháng trước|quý trước|kế hoạch|KH|dự toán)/iu;
const BASE_AT_END = /(?:cùng\s+k[ỳì]|CK|năm (?:trước|ngoái|\d{4}))[\p{L}\s\d]{0,14}\s*$/iu;

/** Figures in brackets that open with, or stand right behind, a past period are that period's figures. */
function baseInBrackets(figures: readonly Placed[], index: number, role: Role): Role | null {
  const placed = figures[index] as Placed;
  if (role.kind !== 'value' && role.kind !== 'rate') return null;
  const group = placed.groups.at(-1);
  if (group === undefined) return null;
  let first = index;
  while (first > 0 && figures[first - 1]?.groups.includes(group)) first--;
  const opening = figures[first] as Placed;
  const bracket = opening.gap.lastIndexOf('(');
  if (bracket < 0) return null;
  const inside = opening.gap.slice(bracket + 1);
  if (/so\s+với/iu.test(inside)) return null;
  const past = PAST.test(inside);
  if (!past && !BASE_AT_END.test(opening.gap.slice(0, bracket))) return null;
  const plan = past && /^\s*(?:kế hoạch|KH|dự toán)/iu.test(inside);
  const base: Base = plan ? { kind: 'plan', key: 'plan' } : { kind: 'same-period', key: 'same-period' };
  return { ...role, kind: 'base-value', base };
}

/** Gathers a block's figures into claims: each stands with its pair, its bases and its comparisons. */
export function gatherClaims(figures: readonly Placed[], roles: readonly Role[]): Claim[] {
  const claims: Claim[] = [];
  const waiting: BaseValue[] = [];
  for (let figure = 0; figure < figures.length; figure++) {
    const placed = figures[figure] as Placed;
    const role = roles[figure] as Role;
    if (role.kind === 'value' || role.kind === 'rank' || (role.kind === 'rate' && !continuesList(placed, role))) {
      const claim = newClaim(figure, placed, role);
      claims.push(claim);
      takeWaiting(claim, waiting);
    } else if (role.kind === 'whole') pairUp(claims, placed.mention);
    else if (role.kind === 'base-value' || role.kind === 'from') {
      if (!placeBase(claims, waiting, { placed, role })) claims.push(newClaim(figure, placed, role));
    } else compare(claims, { figure, placed, role, figures });
  }
  return claims;
}

function newClaim(figure: number, placed: Placed, role: Role): Claim {
  return {
    figure,
    mention: placed.mention,
    placed,
    role,
    subject: role.subject,
    whole: null,
    comparisons: [],
    baseValues: [],
  };
}

/** `tăng 5%, 6% và 7%`: a bare percentage behind another belongs to a list whose members are not told apart. */
function continuesList({ before, mention }: Placed, { verb, subject }: Role): boolean {
  return mention.kind === 'percent' && verb === '' && subject === '' && /^\s*(?:,|và|;|-|–)?\s*$/u.test(before);
}

function pairUp(claims: readonly Claim[], whole: Mention): void {
  const claim = claims.at(-1);
  if (claim && claim.whole === null) claim.whole = whole;
}

/** True when figures in `outer` brackets are visible from inside `inner` ones. */
function encloses(outer: readonly number[], inner: readonly number[]): boolean {
  return outer.every((group, depth) => inner[depth] === group);
}

export function kin(a: Mention, b: Mention): boolean {
  return sameBase(a.unit, b.unit) || (a.unit === null) !== (b.unit === null);
}

interface Based {
  readonly placed: Placed;
  readonly role: Role;
}

/** False when brackets hold a past figure of something that is not stated before them: a claim of its own. */
function placeBase(claims: readonly Claim[], waiting: BaseValue[], { placed, role }: Based): boolean {
  const { mention } = placed;
  const base: Base = role.base ?? { kind: 'same-period', key: role.kind === 'from' ? 'from' : 'same-period' };
  const mine =
    role.kind === 'from'
      ? undefined
      : candidates(claims, placed).find(claim => sameBase(claim.mention.unit, mention.unit));
  const value: BaseValue = { base, mention, certain: mine?.placed.sentence === placed.sentence };
  if (!mine && placed.groups.length > 0) return false;
  if (mine) mine.baseValues.push(value);
  else waiting.push(value);
  return true;
}

function takeWaiting(claim: Claim, waiting: BaseValue[]): void {
  for (let index = waiting.length - 1; index >= 0; index--) {
    const value = waiting[index] as BaseValue;
    if (!sameBase(value.mention.unit, claim.mention.unit)) continue;
    claim.baseValues.push({ ...value, certain: claim.placed.before.length < 80 });
    waiting.splice(index, 1);
  }
}

/** Claims of the same sentence that a figure may speak of, nearest first, those outside foreign brackets only. */
function candidates(claims: readonly Claim[], placed: Placed): Claim[] {
  const found: Claim[] = [];
  for (let index = claims.length - 1; index >= 0; index--) {
    const claim = claims[index] as Claim;
    if (claim.placed.sentence !== placed.sentence) break;
    if (encloses(claim.placed.groups, placed.groups)) found.push(claim);
  }
  return found;
}

interface Compared {
  readonly figure: number;
  readonly placed: Placed;
  readonly role: Role;
  readonly figures: readonly Placed[];
}

function compare(claims: Claim[], compared: Compared): void {
  const { figure, placed, role } = compared;
  const target = targetOf(claims, compared);
  if (target) {
    target.claim.comparisons.push(comparison(compared, target.certain));
    return;
  }
  // A change of something whose own value is not printed is a claim in itself.
  const claim = newClaim(figure, placed, role);
  claim.comparisons.push(comparison(compared, true));
  claims.push(claim);
}

function comparison({ figure, placed, role }: Compared, certain: boolean): Comparison {
  return {
    kind: role.kind,
    direction: role.direction,
    base: role.base,
    mention: placed.mention,
    figure,
    certain,
    verb: role.verb,
  };
}

interface Target {
  readonly claim: Claim;
  readonly certain: boolean;
}

function targetOf(claims: readonly Claim[], compared: Compared): Target | null {
  const { placed, role } = compared;
  const near = candidates(claims, placed).filter(claim => claim.role.kind !== 'rank' || role.kind === 'difference');
  if (near.length === 0) return null;
  const behind =
    role.verb === '=' || /^\s*\(\s*(?:bằng|=|tương đương)?\s*$/u.test(placed.before)
      ? near.find(claim => followsChange(claim, compared.figure))
      : undefined;
  if (behind) return { claim: behind, certain: true };
  if (role.about) return byMeasure(near, role.about);
  if (role.kind === 'difference' || (role.kind === 'multiple' && placed.mention.kind === 'quantity'))
    return bySameUnit(near, placed, role);
  if (role.kind === 'points' || role.kind === 'contribution') return byPoints(near, role);
  if (role.subject !== '' && role.kind !== 'ratio') return null;
  const carrier = latestTouched(near);
  return {
    claim: carrier,
    certain: near.length === 1 || carrier === near[0] || lastFigure(carrier) === compared.figure - 1,
  };
}

/** `giảm 08 người chết = 36,4%`: the percentage says the change before it once more. */
function followsChange(claim: Claim, figure: number): boolean {
  const last = claim.comparisons.at(-1);
  return last !== undefined && last.figure === figure - 1 && last.kind === 'difference';
}

/** A percentage behind a change belongs to the claim the change was said of, not to the nearest number. */
function latestTouched(near: readonly Claim[]): Claim {
  let best = near[0] as Claim;
  let latest = lastFigure(best);
  for (const claim of near) {
    const last = lastFigure(claim);
    if (last > latest) [best, latest] = [claim, last];
  }
  return best;
}

function lastFigure(claim: Claim): number {
  return Math.max(claim.figure, ...claim.comparisons.map(({ figure }) => figure));
}

/** How much a word of the claim that the measure does not name counts against it, and how good a match must be. */
const EXTRA_WORD = 0.3;
const ENOUGH_WORDS = 0.4;

/** `giảm 44% về vốn đăng ký`: the claim whose unit or subject has the words. */
function byMeasure(near: readonly Claim[], about: string): Target | null {
  const words = (about.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => word !== 'số' && word !== 'lượng');
  let best: Claim | null = null;
  let most = 0;
  for (const claim of near) {
    const said = `${claim.subject} ${claim.mention.unit?.name ?? ''}`.toLowerCase().split(' ');
    const shared = words.filter(word => said.includes(word)).length;
    const counted = (claim.mention.unit?.name ?? '').toLowerCase();
    if (counted !== '' && claim.mention.unit?.family === 'count' && words.join(' ').includes(counted))
      return { claim, certain: true };
    const score = shared / (words.length + EXTRA_WORD * (new Set(said).size - shared));
    if (score > most) [best, most] = [claim, score];
  }
  return best && most >= ENOUGH_WORDS ? { claim: best, certain: true } : null;
}

function bySameUnit(near: readonly Claim[], placed: Placed, role: Role): Target | null {
  const same = near.filter(claim => claim.role.kind === 'rank' || sameBase(claim.mention.unit, placed.mention.unit));
  if (same.length === 0) return null;
  const words = (/^[^,;=.()]*/u.exec(placed.after)?.[0] ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = same[0] as Claim;
  let most = 0;
  for (const claim of same) {
    const said = `${claim.placed.before.slice(-24)} ${/^[^,;.]*/u.exec(claim.placed.after)?.[0] ?? ''}`.toLowerCase();
    const shared = words.filter(word => said.includes(word)).length;
    if (shared > most) [best, most] = [claim, shared];
  }
  return { claim: best, certain: role.subject === '' && (same.length === 1 || most > 0 || best === near[0]) };
}

function byPoints(near: readonly Claim[], role: Role): Target | null {
  const percent = near.find(claim => claim.mention.kind === 'percent');
  return percent && (role.kind === 'contribution' || role.subject === '') ? { claim: percent, certain: true } : null;
}
