import { type Base, baseBehind, baseInFront, lastSo } from './bases.ts';
import { GOAL_BEHIND, inBrackets, opensWith, signOf } from './beside.ts';
import { changeAgainst, quantityRole } from './quantityRole.ts';
import type { KindAndDirection, Role, RoleKind } from './role.ts';
import { ownSubject } from './subjects.ts';
import { LACKS, skipBack, type Verb, verbAtEnd } from './verbs.ts';
import { approximate, type Mention } from './mention.ts';
import type { Placed } from './placed.ts';
import { EACH_YEAR, isYearly } from './yearly.ts';

/** How far before a number its verb may begin. */
const VERB_REACH = 64;

/** What the figure says, from its verb, its base and its unit. `previous` is the role of the figure before it. */
export function roleOf(placed: Placed, previous: Role | null): Role {
  const { mention, before, after, continues } = placed;
  const so = lastSo(before);
  const front = baseInFront(before, so, continues);
  // `tăng so với cùng kỳ năm trước 5,2%`: the verb stands before the base.
  const verb =
    verbAtEnd(before, Math.max(0, before.length - VERB_REACH), before.length) ??
    (front && !LISTS.test(before.slice(front.at)) ? verbAtEnd(before, 0, front.at) : null);
  const verbAt = verb ? verb.at : before.length;
  const behind = isYearly(placed, verb) ? EACH_YEAR : baseBehind(after);
  const base = behind ?? front?.base ?? null;
  const subject = ownSubject(before, front ? Math.min(front.at, verbAt) : verbAt, continues);
  const about = aboutOf(after, verb);
  // `cao hơn năm trước 1,73%`: the base stands between the verb and the change.
  const against = verb === null || verb.word === 'là' ? changeAgainst(before) : null;
  const common: Common = { base: against?.[1] ?? base, about, subject: against ? '' : subject, verb: verb?.word ?? '' };
  const { kind } = mention;
  if (placed.slashed && previous && kind !== 'percent') return roleWith(common, ['whole']);
  if (previous && continues && endsLikeTotal(before) && OUT_OF.test(before)) return roleWith(common, ['whole']);
  if (so >= 0 && AGAINST_NUMBER.test(before))
    return roleWith(common, ['base-value', 0, behind ?? { kind: 'same-period', key: 'same-period' }]);
  if (previous && continues && CHANGES.has(previous.kind) && (AGAINST_NAMED.test(before) || AGAINST_TIME.test(before)))
    return roleWith(common, ['base-value', 0, previous.base]);
  if (kind === 'points') {
    const contributes = verb?.kind === 'contribution' || /đóng góp|góp/u.test(before.slice(-60));
    const made = /làm (tăng|giảm)(?:\s+\p{L}+){0,3}\s*$/iu.exec(before)?.[1];
    if (made) return roleWith(common, ['contribution', made === 'giảm' ? -1 : 1]);
    const goesOn = previous?.kind === 'contribution' && (verb?.direction ?? 0) === 0;
    return contributes || goesOn
      ? roleWith(common, ['contribution'])
      : roleWith(common, ['points', against?.[0] ?? verb?.direction ?? 0]);
  }
  // `trong đó một phần ba (58 hồ sơ) nộp trực tuyến`: a fraction that nothing is compared by is a share.
  const isShare = kind === 'ratio' && verb === null && base === null && approximate(mention) < 1;
  if (kind === 'ratio') return roleWith(common, isShare ? ['rate'] : ['multiple', verb?.direction ?? 1]);
  if (against && kind === 'percent') return roleWith(common, ['growth', against[0]]);
  if (kind === 'percent')
    return roleWith(common, percentRole(placed, verb, { behind, front: front?.base ?? null, previous, subject }));
  return roleWith(
    common,
    quantityRole(placed, verb, {
      previous,
      so,
      behind,
      front: front && !/[,;:(]/.test(before.slice(front.at)) ? front.base : null,
    }),
  );
}

/** `Một số sản phẩm tăng so với cùng kỳ: thủy sản chế biến 68,4 nghìn tấn`: what is listed is itself and no rise. */
const LISTS = /:\s*\p{L}/u;

const LOWER_V = 118;
const LOWER_G = 103;
const O_WITH_HORN_AND_ACUTE = 0x1ed1;

/** True when the words end in the last letter of `tổng` or `tổng số`. */
function endsLikeTotal(before: string): boolean {
  const last = before.charCodeAt(skipBack(before, 0, before.length) - 1);
  return last === LOWER_G || last === O_WITH_HORN_AND_ACUTE;
}

/** What a change is said of, where the words behind it say so. */
function aboutOf(after: string, verb: Verb | null): string | null {
  if (opensWith(after, LOWER_V)) return ABOUT.exec(after)?.[1]?.trim() ?? null;
  const changes = verb?.kind === 'up' || verb?.kind === 'down';
  return changes && after.startsWith(' số ') ? (ABOUT_COUNT.exec(after)?.[1]?.trim() ?? null) : null;
}

/** `giảm 8,6% số vụ, giảm 10,1% số người chết`. */
const ABOUT_COUNT = /^ (số \p{L}+(?: \p{L}+){0,3})\s*(?:so với|và (?:tăng|giảm)|[,;.)]|$)/u;

const ABOUT = /^[\s)]*về\s+([^,;.(]{2,60}?)(?=\s+(?:so(?:\s+với)?|và\s+(?:tăng|giảm|bằng))(?!\p{L})|[,;.(]|$)/u;

/** `96,5 tấn trên tổng 128,4 tấn`, `622 vụ, việc trong tổng số 698 vụ, việc`: as good as a slash. */
const OUT_OF = /^(?:,\s*việc)?\s*[\p{L}\d\s]{0,24}(?:trên|trong)\s+tổng(?:\s+số)?\s*$/u;
/** `tăng 7,13% so với 26.524 tỷ đồng của năm 2022`: the base is the number itself. */
const AGAINST_NUMBER = /so\s+với\s+(?:mức|con số|khoảng|số|tổng)?\s*$/u;

/** `chênh 17 tỷ đồng so với giá khởi điểm 69 tỷ đồng`: the base is named and then printed. */
const AGAINST_NAMED = /^\s*so\s+với\s+(?![\p{L}\s]*\svà\s)[\p{L}\s]{2,40}$/u;
/** `gấp 3,03 lần so với giai đoạn 2001 - 2005 là 58,9 tỷ đồng`. */
const AGAINST_TIME =
  /^\s*so\s+với\s+(?:cùng kỳ|năm|giai đoạn|nhiệm kỳ|tháng|quý|cuối|đầu|thời điểm)(?![^.]*\s(?:và|đạt|kế hoạch|chỉ tiêu)\s)[\p{L}\s\d/–-]{0,40}\slà\s*$/u;
const CHANGES: ReadonlySet<RoleKind> = new Set(['difference', 'growth', 'index', 'multiple']);

interface Surroundings {
  readonly behind: Base | null;
  readonly front: Base | null;
  readonly previous: Role | null;
  readonly subject: string;
}

/** What a role says apart from its kind. */
type Common = Pick<Role, 'base' | 'about' | 'subject' | 'verb'>;

function roleWith({ base, about, subject, verb }: Common, [kind, direction = 0, own = base]: KindAndDirection): Role {
  return { kind, direction, base: own, about, subject, verb };
}

function percentRole(
  { before, after, mention, continues }: Placed,
  verb: Verb | null,
  { behind, front, previous, subject }: Surroundings,
): KindAndDirection {
  const base = behind ?? front;
  switch (verb?.kind) {
    case 'up':
    case 'down':
      if (isOfAnother(before) || IN_TURN.test(before)) return ['rate', 0, base];
      return base?.kind === 'plan' ? ['over-plan', verb.direction] : ['growth', verb.direction];
    case 'over':
      // `tỷ lệ thiếu 12%`: without a plan it is no comparison.
      if (verb.word === LACKS && base?.kind !== 'plan') break;
      return ['over-plan', verb.direction];
    case 'from':
      return [GOAL_BEHIND.test(after) ? 'from' : 'rate'];
    case 'to':
    case 'rank':
      return rateTold(before, previous) ?? ['rate'];
    case 'share':
      return ['share'];
    case 'contribution':
      return ['contribution', 1];
    case 'multiple':
      return ['multiple', 1];
    default:
  }
  if ((before.includes('vượt') || before.includes(' hơn')) && OVER_PLAN.test(before))
    return ['over-plan', /thấp hơn/iu.test(before) ? -1 : 1];
  // `giảm 12,5% và 8,6% so với cùng kỳ`: the second of two changes of two things, which nothing tells apart.
  if (base && previous?.kind === 'growth' && verb === null && JOINED.test(before)) return ['rate', 0, base];
  const sign = signOf(before, mention);
  if (sign !== 0 && inBrackets(before) && (previous === null || CHANGING.has(previous.kind)))
    return ['growth', sign, base ?? previous?.base ?? null];
  if (base?.kind === 'plan') return ['plan-share'];
  if (verb === null && inBrackets(before) && previous?.kind === 'difference' && isChange(mention, previous))
    return ['growth', previous.direction, base ?? previous.base];
  // `ít hơn 03 vụ = 1,6% (180/183 vụ)`: what stands in brackets is the pair that the change comes from.
  if (verb?.word === '=' && previous?.kind === 'difference' && !base) return ['growth', previous.direction];
  if (base) return [base.kind === 'other' || (verb === null && OWN_OF_PERIOD.test(after)) ? 'rate' : 'index'];
  if (previous?.kind === 'whole' && subject.length < 24 && goesOnOfPair(before, after)) return ['ratio'];
  if (subject === '' && NUMBER_IN_BRACKETS.test(after)) return ['plan-share', 0, { kind: 'plan', key: 'plan' }];
  const isHigh = mention.mantissa >= HALF * 10 ** mention.scale;
  const isIndex = isPast(previous) || (isHigh && previous?.kind === 'growth');
  if (isIndex && verb?.word === 'bằng' && subject === '') return ['index', 0, previous?.base ?? null];
  const behindChange = continues && previous?.kind === 'difference';
  const kind = behindChange ? behindDifference({ before, after, mention }, verb, previous) : null;
  return kind ?? [subject === '' && OF_TOTAL.test(after) ? 'share' : 'rate'];
}

/** `8,42% (18.620 hộ/221.140 hộ), hộ cận nghèo 6,05% (13.379 hộ)`: what has its own in brackets is no rate of the pair. */
function goesOnOfPair(before: string, after: string): boolean {
  return !before.includes(';') && !(before.includes(')') && NUMBER_IN_BRACKETS.test(after));
}

/** `tăng 331 tỷ đồng so với đầu năm, tỷ lệ tăng đạt 10,2%`: the change again in percent, and no level that was reached. */
function rateTold(before: string, previous: Role | null): KindAndDirection | null {
  if (previous?.kind !== 'difference' || !RATE_TOLD.test(before)) return null;
  return ['growth', previous.direction, previous.base];
}

const RATE_TOLD = /,\s*(?:với\s+)?(?:tỷ lệ|tỉ lệ|tốc độ|mức)\s+(?:tăng|giảm)\s+(?:đạt|là|bằng)\s*$/iu;

/** What a percentage says right behind the change of a number. */
function behindDifference(
  { before, after, mention }: Pick<Placed, 'before' | 'after' | 'mention'>,
  verb: Verb | null,
  previous: Role,
): KindAndDirection | null {
  // `tăng 3.126 ca so với năm 2021, tương ứng 16,2%`: the change again in percent.
  if (AGAIN.test(before) && isChange(mention, previous)) return ['growth', previous.direction, previous.base];
  if (verb === null && !/\(\s*$/u.test(before)) return null;
  if (verb?.word === '=') return ['growth', previous.direction];
  // `giải quyết 6.260 vụ, so cùng kỳ giảm 2.278 vụ (đạt 78,4%)`: what was reached is of all there was to do.
  if (verb?.word === 'đạt' && /\(\s*đạt\s*$/u.test(before)) return ['rate'];
  return [OF_ITS_OWN.test(after) || OWN_RATE.test(before) ? 'rate' : 'index'];
}

/** `đạt 12 tỷ đồng và 3 tỷ đồng, tăng lần lượt 5% và 8%`: which change is whose stands farther back. */
const IN_TURN = /lần lượt(?:\s+(?:là|tăng|giảm|ở mức))?\s*$/iu;

/** True where a change is that of another period, or the one that was planned, and none of what was spoken of. */
function isOfAnother(before: string): boolean {
  return (
    (RATE_WORD.test(before) && RATE_OF_ANOTHER.test(before)) ||
    (before.includes('(') && (PLANNED_CHANGE.test(before) || EARLIER_RATE.test(before)))
  );
}

/** `cao hơn mức tăng 5,48% của cùng kỳ`. */
const RATE_OF_ANOTHER =
  /(?:hơn|so với|bằng)\s+(?:nhiều\s+|hẳn\s+|so với\s+)*(?:mức|tốc độ|tỷ lệ|đà)\s+(?:tăng|giảm|tăng trưởng)(?:\s+(?:bình quân|chung|trưởng))*\s*$/iu;

/** `vượt kế hoạch đề ra (giảm 1%)`: the brackets hold what was planned. */
const PLANNED_CHANGE =
  /(?:kế hoạch|KH|chỉ tiêu|mục tiêu|nghị quyết)(?:\s+(?:đề ra|đặt ra|giao|được giao|năm|cả năm))*\s*\(\s*(?:tăng|giảm)(?: từ)?\s*$/iu;

/** `tăng 12,6% (cùng kỳ tăng 8,4%)`, `(quý I tăng 6,9%)`: what another period rose by. */
const EARLIER_RATE =
  /\(\s*(?:cùng kỳ|quý [IVX\d]+|tháng \d{1,2}|năm (?:trước|ngoái|\d{4}))(?:\s+(?:năm|trước|ngoái|[\d/]+))*\s+(?:\p{L}+\s+)?(?:tăng|giảm)\s*$/iu;

/** Words without which it cannot be one: asked first. */
const RATE_WORD = /mức|tốc|tỷ lệ|đà/;

/** `và 5,48% của cùng kỳ năm 2016`: without a verb it is that period's own rate. */
const OWN_OF_PERIOD = /^[\s)]*của(?!\p{L})/u;

/** `6.240 trẻ, đạt 75% tổng số trẻ sinh ra`: a share, whatever its verb, unless it is held to a plan itself. */
const OF_TOTAL = /^\s*(?:trên |trong |so với |của )?tổng số(?:\s+\p{L}+)+\s*(?:[.;]|,\s*(?!đạt|vượt|bằng)|$)/u;

/** `tăng 620 người so với cùng kỳ, đạt 22,3% lực lượng lao động`: a percentage that names what it is of compares with nothing before. */
const OF_ITS_OWN = /^\s+(?!(?:so|và|về|hay|hoặc|do|vì|nhờ|nên|với|là|khi|số|mức|cùng)(?!\p{L}))\p{L}/u;

/** `tăng 12 vụ; đạt tỷ lệ 62,4%`: so does one that is called a rate, or that stands behind a semicolon. */
const OWN_RATE = /;|(?:tỷ|tỉ) lệ\s*$/iu;

const OVER_PLAN = /(?:vượt|thấp hơn|cao hơn)\s+(?:kế hoạch|KH(?!\p{L})|dự toán|chỉ tiêu|mục tiêu)[^,;]{0,24}$/iu;

/** `giảm 1.054 con (58.314 con), bằng 98,1%`: the base is the past figure printed right before. */
function isPast(previous: Role | null): boolean {
  return previous?.kind === 'base-value' && previous.base?.kind !== 'plan';
}

/** An index stands about 100, a rate of growth seldom above half of it. */
const HALF = 50;

/** `tăng 4 vụ (11,8%)`, `giảm 9 ca (30%)`: the change again in percent; `tăng 319 con (100,31%)` is what it came to. */
function isChange({ mantissa, scale }: Mention, { direction }: Role): boolean {
  return mantissa < (direction < 0 ? HALF : WHOLE) * 10 ** scale;
}

const WHOLE = 100;

/** `đạt 92,0% (41.570 trẻ)`: the brackets hold what the percentage is of. */
const NUMBER_IN_BRACKETS = /^\s*\(\s*$/u;

const AGAIN = /tương (?:ứng|đương)(?: với)?(?: tỷ lệ| mức)?\s*$/u;

/** Figures whose change may stand in brackets behind them. */
const CHANGING: ReadonlySet<RoleKind> = new Set(['value', 'rate', 'whole', 'growth', 'index', 'difference']);

const JOINED = /^\s*(?:,|và|;)\s*$/u;
