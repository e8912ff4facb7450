import { sameBase } from '#figures';
import { type Claim, type Mention, statesValue } from '#reading';
import { countsPeople, countsUnits } from '#vietnamese';

// Which figure may be part of a total, and of which one.

export function isPart(claim: Claim): boolean {
  if (isSecondMeasure(claim) || isPer(claim)) return false;
  return claim.role.kind === 'value' || (claim.role.kind === 'difference' && !statesValue(claim));
}

/** `đạt 386 triệu lượt khách, tăng 10% và 12,9 tỷ lượt khách, tăng 9%`: what has no name of its own measures otherwise. */
function isSecondMeasure({ placed }: Claim): boolean {
  return placed.gap.includes('và') && SECOND.test(placed.gap) && CHANGED.test(placed.after);
}

/** `96 triệu đồng trên 01 ha, trong đó đất màu 142 triệu đồng`, `50 tạ/ha`: what is for each of something adds up to nothing. */
function isPer({ mention, placed: { gap } }: Claim): boolean {
  const base = mention.unit?.base ?? '';
  if (base.includes('/')) return !OVER_TIME.has(base.slice(base.indexOf('/') + 1));
  return gap.includes('trên ') && ON_ONE.test(gap);
}

/** What is made in a year or a day adds up as what is made does. */
const OVER_TIME = new Set(['năm', 'tháng', 'ngày', 'giờ', 'ngày đêm', 's', 'giây', 'h', 'phút', 'vụ']);
const ON_ONE = /(?<!\p{L})trên\s+(?:0?1|một|mỗi)\s+\p{L}+(?:\s+\p{L}+){0,8}\s*$/iu;

/** `gồm 8.412 vụ nghiêm trọng và 4.926 vụ va chạm; bình quân một ngày 49 vụ`. */
export function isMean({ placed: { gap } }: Claim): boolean {
  return MEAN_WORD.test(gap) && MEAN.test(gap);
}

const MEAN_WORD = /uân|ung bình/;
/** `nhẹ 250 ha, trung bình 60 ha, nặng 10 ha` is a degree and no mean. */
const MEAN = /(?:bình quân|trung bình (?:một|mỗi|cả|đạt|ước))(?!\p{L})[^,;.]{0,40}$/iu;

const SECOND = /^\s*(?:so với [\p{L}\s\d]{1,30})?và\s*$/u;
const CHANGED = /^\s*(?:,|\()\s*(?:tăng|giảm|bằng)(?!\p{L})/u;

/** True when numbers in the two units can be summed: the same unit, two nouns for people, or two kinds of place. */
export function addable(a: Mention, b: Mention): boolean {
  if (sameBase(a.unit, b.unit)) return a.unit !== null || b.unit === null;
  if (a.unit === null || b.unit === null || a.unit.family !== 'count' || b.unit.family !== 'count') return false;
  const [one, other] = [a.unit.base, b.unit.base];
  return (
    (countsPeople(one) && countsPeople(other)) ||
    (countsUnits(one) && countsUnits(other)) ||
    isShortFor(other, one) ||
    isShortFor(one, other)
  );
}

/** `15 khu công nghiệp, trong đó 11 khu …`, `47 ngôi nhà (huyện A: 16 nhà, …)`: said short the second time. */
function isShortFor(short: string, long: string): boolean {
  const rest = long.length - short.length;
  if (rest <= 0) return false;
  return (
    (long.charCodeAt(short.length) === SPACE && long.startsWith(short)) || (rest === 5 && long === `ngôi ${short}`)
  );
}

const SPACE = 32;
