import { sameBase, type Unit } from '#figures';
import { type Claim, REACH, statesValue } from './claim.ts';
import { approximate, type Mention } from './mention.ts';
import type { Placed } from './placed.ts';
import type { Role } from './role.ts';

/** The claim a comparison speaks of, and whether the text leaves no other. */
export interface Target {
  readonly claim: Claim;
  readonly certain: boolean;
}

export interface Compared {
  readonly figure: number;
  readonly placed: Placed;
  readonly role: Role;
}

/** True when figures in `outer` brackets are visible from inside `inner` ones. */
function encloses(outer: readonly number[], inner: readonly number[]): boolean {
  return outer.every((group, depth) => inner[depth] === group);
}

/** Claims of the same sentence that a figure may speak of, nearest first, those outside foreign brackets only. */
export function candidates(claims: readonly Claim[], placed: Placed): Claim[] {
  const found: Claim[] = [];
  for (let index = claims.length - 1; index >= Math.max(0, claims.length - REACH); index--) {
    const claim = claims[index] as Claim;
    if (claim.placed.sentence !== placed.sentence) break;
    if (encloses(claim.placed.groups, placed.groups)) found.push(claim);
  }
  return found;
}

/** Finds what a comparison is said of; null when it has a subject of its own whose value is not printed. */
export function targetOf(claims: readonly Claim[], compared: Compared): Target | null {
  const { placed, role, figure } = compared;
  const near = candidates(claims, placed);
  if (near.length === 0 || NAMES_OTHER.test(placed.before) || OF_ALL.test(placed.after)) return null;
  const behind =
    REPEATS.test(placed.before) || role.verb === '='
      ? near.find(claim => followsChange(claim, figure) && mayChangeBy(claim, compared))
      : undefined;
  if (behind) return { claim: behind, certain: true };
  if (role.about) return byMeasure(near, role.about);
  if (role.kind === 'difference') return bySameUnit(near, placed, role);
  if (role.kind === 'points' || role.kind === 'contribution') return byPercent(near, role);
  if (role.subject !== '' && role.kind !== 'ratio')
    return ofCounted(near[0] as Claim, compared) ? { claim: near[0] as Claim, certain: near.length === 1 } : null;
  const carrier = latestTouched(near);
  return { claim: carrier, certain: near.length === 1 || carrier === near[0] || lastFigure(carrier) === figure - 1 };
}

/** `35.283,1 ha cây hàng năm giảm 2,7%`: the words between are what is counted, and no subject of the change's own. */
function ofCounted(claim: Claim, { placed, role, figure }: Compared): boolean {
  if (role.kind !== 'growth' || claim.figure !== figure - 1 || !statesValue(claim)) return false;
  const words = COUNTED.exec(placed.gap)?.[1];
  return words !== undefined && !OF_ITSELF.test(words);
}

const COUNTED = /^ ((?:\p{L}+ ){1,5})(?:tăng|giảm) $/iu;
/** A measure, or a word that begins to tell of something else. */
const OF_ITSELF =
  /(?<!\p{L})(?:có|với|và|là|do|nhờ|nên|khi|để|mà|nhưng|trong|từ|tại|ở|giá|trị|số|tổng|vốn|lượng|suất|tích|thu|chi|tỷ|tỉ|mức|phí|nợ)(?!\p{L})/iu;

/** `tăng 319 con (bằng 100,31%)`, `giảm 5 vụ (giảm 8,1%)`, `tăng 25,3% hay tăng 17,1 tấn`: one change said twice. */
const REPEATS =
  /^\s*(?:\(|hay|tức|tức là|,?\s*tương ứng|,?\s*tương đương)\s*(?:là\s*)?(?:bằng|=|tăng|giảm|tương đương|tức|tương ứng|đạt)?\s*(?:tăng|giảm|với)?\s*$/u;

/** `2 chỉ tiêu chưa đạt là thu ngân sách (96,5% KH)`: the brackets speak of what is named right before them. */
const NAMES_OTHER = /(?:(?<!\p{L})(?:là|như|gồm)|\)\s*(?:,|và))(?:\s+\p{L}+){2,8}\s*\(\s*$/u;

/** `Trong mức tăng 6,81% của toàn nền kinh tế`: the words behind say whose change it is. */
const OF_ALL = /^\s*của (?:toàn|cả|nền|toàn bộ) /u;

/**
 * `chiếm 79,6% tổng số (giảm 3,6% so với cùng kỳ)`, `chiếm 2,29%, giảm 1,00% so với đầu năm (3,29%)`: brackets right behind
 * a share say how the share has changed, as does a change whose base is a percentage too.
 */
export function isOfShare(
  { comparisons, placed: { groups } }: Claim,
  { placed, role, figure }: Compared,
  next: Placed | undefined,
): boolean {
  const last = comparisons.at(-1);
  if (role.kind !== 'growth' || last?.kind !== 'share' || last.figure !== figure - 1) return false;
  if (placed.groups.length > groups.length) return OPENS_CHANGE.test(placed.before);
  return next?.mention.kind === 'percent' && next.groups.length > groups.length && BASE_IN_BRACKETS.test(next.gap);
}

const BASE_IN_BRACKETS = /^\s*so (?:với )?[^,;.()]{2,40}\(\s*$/u;

const OPENS_CHANGE = /\(\s*(?:tăng|giảm)\s*(?:khoảng|gần|trên|hơn)?\s*$/u;

/** `tỷ lệ 3,02% (giảm 1,10%, tương ứng giảm 2.559 hộ)`: households are no change of a rate. */
function mayChangeBy(claim: Claim, { placed, role }: Compared): boolean {
  return role.kind !== 'difference' || !statesValue(claim) || mayBeChange(claim.mention, placed.mention);
}

function followsChange(claim: Claim, figure: number): boolean {
  const last = claim.comparisons.at(-1);
  return (
    last !== undefined &&
    last.figure === figure - 1 &&
    (last.kind === 'difference' || last.kind === 'growth' || last.kind === 'index')
  );
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

/** Comparisons stand in the order of the text, before the claim's own figure only where it took them over. */
function lastFigure({ figure, comparisons }: Claim): number {
  return Math.max(figure, comparisons.at(-1)?.figure ?? 0);
}

/** How much a word of the claim that the measure does not name counts against it, and how good a match must be. */
const EXTRA_WORD = 0.3;
const ENOUGH_WORDS = 0.4;

const WORTH = /^(?:giá trị|trị giá|kim ngạch|giá trị kim ngạch)$/iu;
const AMOUNT = /^(?:khối |số |sản )?lượng$/iu;

/** `giảm 44% về vốn đăng ký`: the claim whose unit or subject has the words. */
function byMeasure(near: readonly Claim[], about: string): Target | null {
  const words = (about.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => word !== 'số' && word !== 'lượng');
  const isMoney = WORTH.test(about);
  // `86.412 tấn, trị giá 262 triệu USD, tăng 20,7% về lượng và 43,7% về trị giá`.
  if (isMoney || AMOUNT.test(about)) {
    const measured = near.find(
      ({ mention: { kind, unit } }) => kind === 'quantity' && unit !== null && (unit.family === 'money') === isMoney,
    );
    return measured ? { claim: measured, certain: true } : null;
  }
  let best: Claim | null = null;
  let most = 0;
  for (const claim of near) {
    const counted = (claim.mention.unit?.name ?? '').toLowerCase();
    const said = `${claim.subject} ${counted}`.toLowerCase().split(' ');
    const shared = words.filter(word => said.includes(word)).length;
    // `số người chết`: what is counted is named, and of two figures of it the one whose words are.
    const isCounted = counted !== '' && claim.mention.unit?.family === 'count' && words.join(' ').includes(counted);
    const score = Number(isCounted) + shared / (words.length + EXTRA_WORD * (new Set(said).size - shared));
    if (score > most) [best, most] = [claim, score];
  }
  return best && most >= ENOUGH_WORDS ? { claim: best, certain: true } : null;
}

function bySameUnit(near: readonly Claim[], placed: Placed, role: Role): Target | null {
  // `464,8 nghìn ha, bằng 96,6% (An Giang giảm 33 nghìn ha)`: brackets tell of a part that they name.
  if (placed.groups.length > (near[0] as Claim).placed.groups.length && OF_PLACE.test(role.subject)) return null;
  const same = near.filter(
    claim =>
      statesValue(claim) &&
      (changesIn(claim.mention.unit, placed.mention.unit) ||
        (claim === near[0] && mayBeChange(claim.mention, placed.mention))) &&
      !isBeyond(placed.mention, claim.mention),
  );
  if (same.length === 0) return byCase(near, placed, role);
  const behind = /^(?:(?! so )[^,;=.()])*/u.exec(placed.after)?.[0] ?? '';
  const words = namesIn(`${role.subject} ${behind}`, placed);
  let best = same[0] as Claim;
  let most = 0;
  for (const claim of same) {
    const before = claim.placed.before.slice(-24).replace(/^.*[,;]/su, '');
    const said = `${before} ${/^[^,;.]*/u.exec(claim.placed.after)?.[0] ?? ''}`.toLowerCase();
    const shared = words.filter(word => said.includes(word)).length;
    if (shared > most) [best, most] = [claim, shared];
  }
  // Behind a list and its semicolon, a change is said of what the list adds up to: the head of the sentence.
  if (most === 0 && same.length > 2 && placed.clause !== best.placed.clause)
    return { claim: same.at(-1) as Claim, certain: false };
  return { claim: best, certain: role.subject === '' && (same.length === 1 || most > 0 || best === near[0]) };
}

const OF_PLACE = /^(?:(?:riêng|tỉnh|huyện|xã|thị xã|thành phố|phường)\s+)*\p{Lu}\p{Ll}+(?:[\s-]+\p{Lu}\p{Ll}*)+$/u;

/** `486 tỷ đồng, bình quân 34,2 triệu đồng/hộ; tăng 42,6 tỷ đồng`: no change of so much for each is larger than all of it. */
function isBeyond(change: Mention, value: Mention): boolean {
  if (value.unit?.family !== 'rate' || change.unit?.family === 'rate') return false;
  const size = (mention: Mention): number => Math.abs(approximate(mention)) * 10 ** (mention.unit?.exponent ?? 0);
  return size(change) > size(value);
}

/** The words that tell one figure of a unit from another: `số người chết` names the dead. */
function namesIn(words: string, { mention: { unit } }: Placed): string[] {
  const counted = new Set(['số', 'lượng', ...(unit?.name.split(' ') ?? [])]);
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => !counted.has(word));
}

/** `285 công dân … (trong đó 276 người Trung Quốc, tăng 277 trường hợp so với cùng kỳ)`: cases of what stands outside. */
function byCase(near: readonly Claim[], { groups, mention }: Placed, { subject, base }: Role): Target | null {
  if (groups.length === 0 || mention.unit?.name !== 'trường hợp' || subject !== '' || base?.kind !== 'same-period')
    return null;
  const outside = near.find(
    claim => claim.placed.groups.length < groups.length && claim.mention.unit?.family === 'count',
  );
  return outside && statesValue(outside) ? { claim: outside, certain: true } : null;
}

/** `59.177 người, tăng 3.860 (7%)`: what is counted one by one may also change by a bare number. */
export function mayBeChange(value: Mention, change: Mention): boolean {
  return changesIn(value.unit, change.unit) || (isBare(change) && isWhole(value) && value.unit?.family === 'count');
}

function isBare(mention: Mention): boolean {
  return mention.kind === 'quantity' && mention.unit === null && isWhole(mention);
}

function isWhole({ scale, unit }: Mention): boolean {
  return scale === 0 && (unit?.exponent ?? 0) === 0;
}

/** A change is in the unit of its value; a rate such as `triệu đồng/người` may change by `nghìn đồng`. */
export function changesIn(value: Unit | null, change: Unit | null): boolean {
  if (sameBase(value, change)) return true;
  return value?.family === 'rate' && change !== null && value.base.startsWith(`${change.base}/`);
}

function byPercent(near: readonly Claim[], role: Role): Target | null {
  const percent = near.find(claim => claim.mention.kind === 'percent');
  return percent && (role.kind === 'contribution' || role.subject === '') ? { claim: percent, certain: true } : null;
}
