import { type Before, baseInBrackets, isChangeAgain, isListed } from './brackets.ts';
import { type BaseValue, type Claim, type Comparison, statesValue } from './claim.ts';
import { type Base, baseBehind, THE_PLAN } from './bases.ts';
import type { Mention } from './mention.ts';
import type { Placed } from './placed.ts';
import type { Role } from './role.ts';
import { roleOf } from './roles.ts';
import { candidates, changesIn, type Compared, isOfShare, targetOf } from './targets.ts';

/** The roles of a block's figures in order; a role carried over from the figure before is resolved here. */
export function readRoles(figures: readonly Placed[]): Role[] {
  const roles: Role[] = [];
  for (let index = 0; index < figures.length; index++) {
    const placed = figures[index] as Placed;
    const asked = roleOf(placed, roles[index - 1] ?? null);
    // `đạt 25,5% dự toán (4,2/16,5 tỷ đồng)`: a pair in brackets says result and plan once more.
    const role: Role = asked.kind === 'base-value' && isPaired(figures, index) ? { ...asked, kind: 'value' } : asked;
    const previous = roles[index - 1];
    roles.push(
      carriedOver(placed, role, roles) ??
        baseToo(figures, index, { role, previous }) ??
        changesToo(figures, index, { role, previous }) ??
        saidInUnits(figures, index, { role, previous }) ??
        ofPlanBehind(placed, role, figures[index + 1]) ??
        changeOutside({ figures, index, roles }, role) ??
        baseInBrackets({ figures, index, roles }, role) ??
        role,
    );
  }
  return roles;
}

/** `đạt 134.161,5 tấn, tăng 1,68%, bằng 2.217,2 tấn`: the change again, in the unit of what has changed. */
function changeOutside(before: Before, role: Role): Role | null {
  const previous = before.roles[before.index - 1];
  if (role.kind !== 'value' || role.subject !== '' || !SAYS_AGAIN.has(role.verb) || previous?.kind !== 'growth')
    return null;
  if (before.figures[before.index]?.clause !== before.figures[before.index - 1]?.clause) return null;
  return isChangeAgain(before, previous) ? { ...role, kind: 'difference', direction: previous.direction } : null;
}

const SAYS_AGAIN = new Set(['bằng', 'tương đương', '=']);

function isPaired(figures: readonly Placed[], index: number): boolean {
  return figures[index + 1]?.slashed === true && !isListed(figures, index);
}

interface InTurn {
  readonly role: Role;
  readonly previous: Role | undefined;
}

/** `(năm 2021: 03 vụ/38 người mắc)`: what a slash sets beside a past figure is past too. */
function baseToo(figures: readonly Placed[], index: number, { role, previous }: InTurn): Role | null {
  if (role.kind !== 'whole' || previous?.kind !== 'base-value' || !isListed(figures, index - 1)) return null;
  return { ...role, kind: 'base-value', base: previous.base };
}

/** `tăng 09 vụ và 14 đối tượng so với cùng kỳ`: the verb is said of both, and so is the base. */
function changesToo(figures: readonly Placed[], index: number, { role, previous }: InTurn): Role | null {
  const [before, placed] = [figures[index - 1], figures[index] as Placed];
  if (role.kind !== 'value' || previous?.kind !== 'difference' || previous.direction === 0 || !before) return null;
  if (role.base === null || role.base.kind === 'plan' || !/^\s*(?:và|,)\s*$/u.test(placed.before)) return null;
  return changesIn(before.mention.unit, placed.mention.unit)
    ? null
    : { ...role, kind: 'difference', direction: previous.direction };
}

/** `đạt 134.161,5 tấn, tăng 1,68%, bằng 2.217,2 tấn so với cùng kỳ`: the change once more, in the unit of the value. */
function saidInUnits(figures: readonly Placed[], index: number, { role, previous }: InTurn): Role | null {
  const value = figures[index - 2];
  const placed = figures[index] as Placed;
  if (role.kind !== 'value' || role.verb !== 'bằng' || previous?.kind !== 'growth' || !value) return null;
  if (!AS_MUCH_AS.test(placed.gap) || !changesIn(value.mention.unit, placed.mention.unit)) return null;
  return { ...role, kind: 'difference', direction: previous.direction, base: role.base ?? previous.base };
}

const AS_MUCH_AS = /^\s*,?\s*bằng\s*$/u;

/** `quỹ 1.152 triệu đồng, đạt 115,2% (chỉ tiêu 1.000 triệu đồng)`: the plan stands in brackets right behind. */
function ofPlanBehind({ after }: Placed, role: Role, next: Placed | undefined): Role | null {
  if (role.kind !== 'rate' || role.subject !== '' || !ACHIEVED.has(role.verb) || next?.mention.kind !== 'quantity')
    return null;
  const inside = /^\s*\(\s*([\p{L}\s]{2,30})$/u.exec(after)?.[1];
  const base = inside ? baseBehind(inside) : null;
  return base?.kind === 'plan' ? { ...role, kind: 'plan-share', base } : null;
}

/** `giảm 16 vụ = 37,2%, 08 người chết = 36,4%`: the verb of the first change is said of the next ones too. */
function carriedOver(placed: Placed, role: Role, roles: readonly Role[]): Role | null {
  if (role.kind !== 'value') return null;
  const difference = roles[roles.length - 2];
  const rate = roles[roles.length - 1];
  if (difference?.kind !== 'difference' || rate?.kind !== 'growth') return null;
  if (!/^[\p{L}\s,]*=\s*$/u.test(placed.after)) return null;
  return { ...role, kind: 'difference', direction: difference.direction, base: difference.base };
}

/** Gathers a block's figures into claims: each stands with its pair, its bases and its comparisons. */
export function gatherClaims(figures: readonly Placed[], roles: readonly Role[]): Claim[] {
  const claims: Claim[] = [];
  const waiting: Waiting[] = [];
  for (let figure = 0; figure < figures.length; figure++) {
    const placed = figures[figure] as Placed;
    const role = roles[figure] as Role;
    const plan = role.kind === 'rate' ? planTaken(claims, { figure, placed, role }, figures[figure - 1]) : null;
    if (plan) {
      const planned: Role = { ...role, kind: 'plan-share', base: plan };
      claims.at(-1)?.comparisons.push(comparison({ figure, placed, role: planned }, true));
    } else if (role.kind === 'value' || (role.kind === 'rate' && !continuesList(placed, role))) {
      const claim = newClaim(figure, placed, role);
      takeChangesBefore(claims, claim);
      claims.push(claim);
      takeWaiting(claim, waiting);
    } else if (role.kind === 'whole' && goesOnListing(claims))
      claims.push(newClaim(figure, placed, { ...role, kind: 'value', subject: '' }));
    else if (role.kind === 'whole') pairUp(claims, placed.mention);
    else if (role.kind === 'base-value' || role.kind === 'from') {
      const opens = opensClause(figures, roles, figure);
      if (!placeBase(opens ? [] : claims, waiting, { figure, placed, role }))
        claims.push(newClaim(figure, placed, role));
    } else compare(claims, { figure, placed, role }, figures[figure + 1]);
  }
  return claims;
}

/** Of one figure no report says more than this; what goes beyond stands for itself, so that no rule meets endless pairs. */
const MOST_COMPARISONS = 24;
const MOST_BASES = 8;

/**
 * `So với kế hoạch 173 hộ, đã thực hiện 107 hộ, đạt 61,8%`, `107 hộ, giảm 4 hộ; so với kế hoạch (173 hộ) đạt 61,8%`: the
 * plan was named with its number before, of all that the figure is compared with or right before the percentage.
 */
function planTaken(claims: readonly Claim[], { placed, role }: Based, previous: Placed | undefined): Base | null {
  const last = claims.at(-1);
  if (!last || role.subject !== '' || !ACHIEVED.has(role.verb) || last.placed.sentence !== placed.sentence) return null;
  const plans = last.baseValues.filter(({ base }) => base.kind === 'plan');
  const right = plans.find(({ mention }) => mention === previous?.mention);
  if (right) return right.base;
  return last.comparisons.length === 0 && plans.length > 0 ? THE_PLAN : null;
}

const ACHIEVED = new Set(['đạt', 'bằng', 'hoàn thành', 'tương đương']);

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

/** `tăng 25,3% hay tăng 17,1 tấn so với cùng kỳ, đạt 57,9 tấn`: the value comes behind its own changes. */
function takeChangesBefore(claims: Claim[], claim: Claim): void {
  const last = claims.at(-1);
  if (!last || statesValue(last) || claim.role.subject !== '' || claim.role.kind !== 'value') return;
  if (last.placed.clause !== claim.placed.clause || last.placed.groups.length !== claim.placed.groups.length) return;
  if (!/(?:đạt|còn|lên|xuống|là|với)\s*(?:khoảng|gần|trên|hơn)?\s*$/iu.test(claim.placed.before)) return;
  const differences = last.comparisons.filter(({ kind }) => kind === 'difference');
  if (differences.some(({ mention }) => !changesIn(claim.mention.unit, mention.unit))) return;
  claim.comparisons.push(...last.comparisons);
  claims.pop();
}

/** `tăng 5%, 6% và 7%`: a bare percentage behind another belongs to a list whose members are not told apart. */
function continuesList({ before, mention }: Placed, { verb, subject }: Role): boolean {
  return mention.kind === 'percent' && verb === '' && subject === '' && /^\s*(?:,|và|;|-|–)?\s*$/u.test(before);
}

/** `383 hộ/114 thôn, xóm/52 xã`: behind a second slash no number is the whole of the first. */
function goesOnListing(claims: readonly Claim[]): boolean {
  return (claims.at(-1)?.whole ?? null) !== null;
}

function pairUp(claims: readonly Claim[], whole: Mention): void {
  const claim = claims.at(-1);
  if (claim && claim.whole === null) claim.whole = whole;
}

interface Based {
  readonly figure: number;
  readonly placed: Placed;
  readonly role: Role;
}

/** `…; kế hoạch vốn là 246 tỷ đồng, giải ngân được 198 tỷ đồng`: a base at the head of its clause is that of the next figure. */
function opensClause(figures: readonly Placed[], roles: readonly Role[], figure: number): boolean {
  const [placed, previous, next] = [figures[figure] as Placed, figures[figure - 1], figures[figure + 1]];
  return (
    placed.groups.length === 0 &&
    previous?.sentence === placed.sentence &&
    previous.clause !== placed.clause &&
    next?.clause === placed.clause &&
    roles[figure + 1]?.kind === 'value' &&
    mayBeBase(next.mention, placed.mention)
  );
}

/** False when brackets hold a past figure of something that is not stated before them: a claim of its own. */
function placeBase(claims: readonly Claim[], waiting: Waiting[], { figure, placed, role }: Based): boolean {
  const { mention } = placed;
  const base: Base = role.base ?? { kind: 'same-period', key: role.kind === 'from' ? 'from' : 'same-period' };
  const near =
    role.kind === 'from'
      ? []
      : candidates(claims, placed).filter(
          claim => statesValue(claim) && claim.role.kind !== 'base-value' && mayBeBase(claim.mention, mention),
        );
  // `giảm 13 người chết (91 người), giảm 32 người bị thương (136 người)`: of what the change right before it is of.
  const mine =
    near.find(({ comparisons }) => comparisons.some(change => change.figure === figure - 1)) ??
    calledSo(near, placed) ??
    near[0];
  const value: Waiting = {
    base,
    mention,
    // `từ 350 lên 400`: the word that opens the range is no bound.
    bound: role.kind === 'from' ? 'exact' : placed.bound,
    certain: mine?.placed.sentence === placed.sentence,
    clause: placed.clause,
  };
  if (!mine && placed.groups.length > 0 && role.kind !== 'from') return false;
  const kept = mine ? mine.baseValues : waiting;
  kept.push(value);
  if (kept.length > MOST_BASES) kept.shift();
  return true;
}

/** `(39 vụ, 30 người chết, 29 người bị thương)`: of several figures of a unit, the one whose words say what befell them. */
function calledSo(near: readonly Claim[], placed: Placed): Claim | undefined {
  const [, name] = near.length > 1 ? (/^\s*(\p{L}+(?: \p{L}+)?)\s*[,;)]/u.exec(placed.after) ?? []) : [];
  if (!name) return undefined;
  return near.find(({ placed: { before, after } }) => before.slice(-24).includes(name) || after.startsWith(` ${name}`));
}

/** `đạt 45,2 triệu đồng, tăng … so với năm 2022 (41,1 triệu đồng/người)`: either may leave out what it is counted per. */
function mayBeBase(value: Mention, base: Mention): boolean {
  return changesIn(value.unit, base.unit) || (value.unit?.family !== 'count' && changesIn(base.unit, value.unit));
}

/** A base that stands before the figure it belongs to. */
interface Waiting extends BaseValue {
  readonly clause: number;
}

/** `Kế hoạch vốn là 1.250 tỷ đồng; thu ngân sách đạt 450 tỷ đồng`: behind a semicolon it may be the base of something else. */
function takeWaiting(claim: Claim, waiting: Waiting[]): void {
  const { placed, role } = claim;
  for (let index = waiting.length - 1; index >= 0; index--) {
    const value = waiting[index] as Waiting;
    if (!changesIn(claim.mention.unit, value.mention.unit)) continue;
    const certain = placed.before.length < 80 && (value.clause === placed.clause || role.subject === '');
    if (claim.baseValues.length < MOST_BASES) claim.baseValues.push({ ...value, certain });
    waiting.splice(index, 1);
  }
}

function compare(claims: Claim[], compared: Compared, next: Placed | undefined): void {
  const target = targetOf(claims, compared);
  if (target && target.claim.comparisons.length < MOST_COMPARISONS) {
    const said = ofPair(target.claim, comparison(compared, target.certain));
    target.claim.comparisons.push(isOfShare(target.claim, compared, next) ? { ...said, base: SHARE_BEFORE } : said);
    return;
  }
  // A change of something whose own value is not printed is a claim in itself.
  const claim = newClaim(compared.figure, compared.placed, compared.role);
  claim.comparisons.push(comparison(compared, true));
  claims.push(claim);
}

/** `214/320 sản phẩm, tăng 36 sản phẩm, đạt 66,9%`: the share of the pair, and not of the change between. */
function ofPair({ whole }: Claim, said: Comparison): Comparison {
  return whole && said.kind === 'index' && said.base === null && said.verb === 'đạt'
    ? { ...said, kind: 'ratio' }
    : said;
}

/** What a change of a share is against: no figure of the claim's own unit is the like of it. */
const SHARE_BEFORE: Base = { kind: 'other', key: 'share' };

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
