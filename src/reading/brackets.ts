import { type Base, baseBehind, THE_PLAN } from './bases.ts';
import { approximate } from './mention.ts';
import type { Placed } from './placed.ts';
import type { Role } from './role.ts';
import { changesIn } from './targets.ts';

const PAST =
  /^\s*(?:\d{1,2} tháng (?:đầu )?)?(?:cùng\s+k[ỳì]|CK|năm (?:trước|ngoái|\d{4})|tháng trước|quý trước|TBNN|trung bình nhiều năm|kế hoạch|KH|dự toán|chỉ tiêu)(?!\p{L})/iu;
const BASE_AT_END =
  /(?:cùng\s+k[ỳì]|(?<!\p{L})CK(?!\p{L})|năm (?:trước|ngoái|\d{4})|tháng trước|quý trước|trung bình nhiều năm|đầu năm|kế hoạch|(?<!\p{L})KH(?!\p{L})|dự toán|chỉ tiêu|mục tiêu)[\p{L}\s\d/]{0,24}\s*$/iu;
const PLAN_WORDS = /(?:kế hoạch|(?<!\p{L})KH(?!\p{L})|dự toán|chỉ tiêu|mục tiêu)/iu;
/** `(quý III ước đạt 348,6 nghìn tấn`: a part of the same year, and no base. */
const OWN_TIME =
  /^\s*(?:(?:trong|riêng|tính)\s+)?(?:quý\s+[IV\d]+|tháng\s+\d{1,2})\s+(?:ước|đạt|là|có|tăng|giảm)(?!\p{L})/iu;
/** Brackets that open with a number: nothing in them says whose figure it is but the words before. */
const BARE = /^\s*(?:KH|kế hoạch|năm trước|cùng kỳ|CK|là|có|khoảng)?\s*$/iu;
const SAYS_NO_SUBJECT =
  /^\s*(?:(?:KH|kế hoạch|mục tiêu|chỉ tiêu|dự toán|năm|trước|cùng kỳ|CK|là|có|đạt|khoảng|gần|trên|hơn|chỉ|ước|tương ứng|số|mức|tỷ lệ|\d{4})[\s:,]*)*$/iu;
const COMPARED: ReadonlySet<Role['kind']> = new Set([
  'growth',
  'index',
  'difference',
  'multiple',
  'points',
  'plan-share',
  'over-plan',
]);

/** Brackets hold fewer figures than this, or are no brackets about one base. */
const MOST_INSIDE = 30;

/** The figure asked about and the roles of those before it. */
export interface Before {
  readonly figures: readonly Placed[];
  readonly index: number;
  readonly roles: readonly Role[];
}

/**
 * The role of a figure in brackets that open with, or stand right behind, a base or a comparison: it is the figure of
 * that base. Null for any other figure.
 */
export function baseInBrackets({ figures, index, roles }: Before, role: Role): Role | null {
  if (role.kind !== 'value' && role.kind !== 'rate') return null;
  const placed = figures[index] as Placed;
  if (figures[index + 1]?.slashed && !isListed(figures, index)) return null;
  const group = placed.groups.at(-1);
  if (group === undefined) return null;
  let first = index;
  while (first > index - MOST_INSIDE && figures[first - 1]?.groups.includes(group)) first--;
  const { gap } = figures[first] as Placed;
  const bracket = gap.lastIndexOf('(');
  if (bracket < 0) return null;
  const previous = roles[first - 1];
  if (previous && first === index && isChangeAgain({ figures, index, roles }, previous))
    return { ...role, kind: 'difference', direction: previous.direction, base: previous.base };
  if (previous && first === index && isBaseOfFall({ figures, index, roles }, previous))
    return { ...role, kind: 'base-value', base: previous.base ?? SAME_PERIOD };
  const earlier = first === index ? baseRightBehind({ figures, index, roles }, role) : null;
  if (earlier) return { ...role, kind: 'base-value', base: earlier };
  const achieved = first === index - 1 ? ofPlanBefore({ figures, index, roles }, role) : null;
  if (achieved) return { ...role, kind: 'plan-share', base: achieved };
  const base = baseBefore(gap.slice(0, bracket), gap.slice(bracket + 1), previous);
  return base && { ...role, kind: 'base-value', base };
}

/** `(năm 2021: 03 vụ/38 người mắc)`: a slash between two things counted sets them side by side. */
export function isListed(figures: readonly Placed[], index: number): boolean {
  const [one, other] = [figures[index]?.mention.unit, figures[index + 1]?.mention.unit];
  return one?.family === 'count' && other?.family === 'count' && !changesIn(one, other);
}

/**
 * `đạt 51,50 tạ/ha, tăng 2,63% (1,32 tạ/ha)`: behind a rate of growth, brackets hold the base or the change again; the
 * sizes tell which.
 */
export function isChangeAgain({ figures, index, roles }: Before, { kind, direction }: Role): boolean {
  if (kind !== 'growth' || direction === 0) return false;
  // `48.200 ha, đạt 101% kế hoạch, tăng 1,2% (572 ha)`: what else was said of the value stands in between.
  let at = index - 2;
  while (isInBetween(roles[at])) at--;
  const [value, growth, inside] = [figures[at], figures[index - 1], figures[index]];
  if (!value || !growth || !inside || roles[at]?.kind !== 'value') return false;
  if (!changesIn(value.mention.unit, inside.mention.unit)) return false;
  const shift = (inside.mention.unit?.exponent ?? 0) - (value.mention.unit?.exponent ?? 0);
  const [now, rate] = [approximate(value.mention), Math.abs(approximate(growth.mention)) / WHOLE];
  const printed = Math.abs(approximate(inside.mention)) * 10 ** shift;
  const base = now / (1 + direction * rate);
  const [asChange, asBase] = [Math.abs(now - base), base].map(size => Math.abs(Math.log(printed / size)));
  // Where the rate fits neither it may be the misprint: what is about as large as the value is a base.
  if (Math.min(asChange as number, asBase as number) > NEAR && printed > now / 2 && printed < now * 2) return false;
  return (asChange as number) < (asBase as number);
}

/** Also the plan itself: `bằng 100,5% KH (285.000 tấn), tăng 0,9% (2.500 tấn)`. */
function isInBetween(role: Role | undefined): boolean {
  return (
    role !== undefined && (IN_BETWEEN.has(role.kind) || (role.kind === 'base-value' && role.base?.kind === 'plan'))
  );
}

const IN_BETWEEN: ReadonlySet<Role['kind']> = new Set(['plan-share', 'over-plan', 'index']);

/** `giảm 31 vụ (197 vụ), giảm 13 người chết (91 người)`: larger than the change, and nothing but itself in its brackets. */
function isBaseOfFall({ figures, index }: Before, { kind, direction }: Role): boolean {
  const [change, inside] = [figures[index - 1], figures[index] as Placed];
  if (kind !== 'difference' || direction === 0 || !change || !inside.after.startsWith(')')) return false;
  if (!/^(?:\s*\p{L}+){0,3}\s*\(\s*$/u.test(inside.gap) || !changesIn(inside.mention.unit, change.mention.unit))
    return false;
  return approximate(inside.mention) > approximate(change.mention);
}

/** `412 doanh nghiệp (386 doanh nghiệp năm 2017)`: alone in its brackets, with its time behind it. */
function baseRightBehind({ figures, index, roles }: Before, { kind, base }: Role): Base | null {
  const [value, inside] = [figures[index - 1], figures[index] as Placed];
  if (kind !== 'value' || !base || base.kind === 'other' || !value || roles[index - 1]?.kind !== 'value') return null;
  const isAlone = /^\s*\(\s*$/u.test(inside.gap) && TIME_ALONE.test(inside.after);
  return isAlone && value.mention.scale === inside.mention.scale && changesIn(value.mention.unit, inside.mention.unit)
    ? base
    : null;
}

const TIME_ALONE =
  /^\s*(?:(?:của|trong|vào)\s+)?(?:cùng\s+k[ỳì]|CK|năm (?:trước|ngoái|\d{4})|tháng trước|quý trước)[^(),;]{0,24}\)/iu;

/** `3.418 ha (KH 3.500 ha, đạt 97,7%)`: the percentage is of the plan right before it. */
function ofPlanBefore({ figures, index, roles }: Before, { verb, subject }: Role): Base | null {
  const previous = roles[index - 1];
  const isPlan = previous?.kind === 'base-value' && previous.base?.kind === 'plan';
  if (!isPlan || subject !== '' || figures[index]?.mention.kind !== 'percent') return null;
  const [value, plan] = [figures[index - 2], figures[index - 1]];
  const isOfValue = value && plan?.mention.unit && changesIn(value.mention.unit, plan.mention.unit);
  return isOfValue && (verb === 'đạt' || verb === 'bằng') ? previous.base : null;
}

/** A tenth more or less, as a logarithm. */
const NEAR = 0.1;

const WHOLE = 100;

function baseBefore(before: string, inside: string, previous: Role | undefined): Base | null {
  if (/so\s+với/iu.test(inside) || OWN_TIME.test(inside)) return null;
  const compared = previous && COMPARED.has(previous.kind) ? previous.base : null;
  if (PAST.test(inside)) {
    const named = baseBehind(inside);
    if (named?.kind === 'year' && compared && saysSameTime(compared)) return compared;
    return named ?? (PLAN_WORDS.test(inside) ? plan(compared) : (compared ?? SAME_PERIOD));
  }
  // `so với cùng kỳ (lúa mùa đạt 15 ha …)`: brackets that name something else speak of that.
  if (BASE_AT_END.test(before.slice(-60)) && SAYS_NO_SUBJECT.test(inside))
    return PLAN_WORDS.test(before) ? plan(compared) : (compared ?? SAME_PERIOD);
  if (!previous || !COMPARED.has(previous.kind) || !BARE.test(inside)) return null;
  if (before.trim() !== '' && !ABOUT.test(before) && !(compared && /^[^,;.]*$/u.test(before))) return null;
  return compared ?? SAME_PERIOD;
}

/** `giảm 6,5% về lượng (265,5 nghìn tấn)`. */
const ABOUT = /^\s*về\s[\p{L}\s]{2,20}$/u;

/** `so với cùng kỳ (9 tháng năm 2023 đạt 43 tỷ đồng)`: the year tells which period was meant. */
function saysSameTime({ kind, key }: Base): boolean {
  return kind === 'same-period' || /trước|ngoái|liền kề/u.test(key);
}

const SAME_PERIOD: Base = { kind: 'same-period', key: 'same-period' };

function plan(compared: Base | null): Base {
  return compared?.kind === 'plan' ? compared : THE_PLAN;
}
