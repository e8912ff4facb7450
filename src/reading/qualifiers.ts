import type { Mention } from './mention.ts';

/** `sản phẩm 4 sao`, `trẻ dưới 5 tuổi`, `số bác sĩ trên 1 vạn dân đạt 10,4`: tells what is counted, and states nothing. */
export function isQualifier(text: string, { unit, scale, mantissa, start, end, high }: Mention): boolean {
  if (unit === null || scale > 0) return false;
  // `trẻ từ 1 - 10 tuổi`.
  if (high !== null) return unit.name === 'tuổi';
  if (unit.name === 'sao') return mantissa <= MOST_STARS && isGrade(text, start, end);
  if (unit.name === 'tuổi') return OF_AGE.test(text.slice(Math.max(0, start - 8), start));
  if (unit.base === 'm²') return mantissa === 1 && ON_ONE.test(text.slice(Math.max(0, start - 8), start));
  if (unit.family !== 'count' || !ROUND.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  if (FOR_EVERY.test(before)) return true;
  if (unit.base !== 'người') return false;
  return PER.test(before) || (FOR_EACH.test(before) && VALUE_BEHIND.test(text.slice(end, end + 16)));
}

/** `giá trị sản phẩm trên 01 ha`. */
const ON_ONE = /(?<!\p{L})(?:trên|mỗi)\s+$/iu;

/** `27 sản phẩm 3 sao`, `(4 sao 21 sản phẩm)`. */
function isGrade(text: string, start: number, end: number): boolean {
  return !OPENS.test(text.slice(Math.max(0, start - 12), start)) || /^\s+\d/u.test(text.slice(end, end + 4));
}

const MOST_STARS = 5;
/** Nothing in front of it that it could tell more of. */
const OPENS = /(?:^|[.:;(]\s*|(?:số|tổng)\s+)$/iu;
const OF_AGE = /(?:dưới|trên|từ|đủ|quá)\s*$/iu;
const ROUND = /^1(?:0{2,5}|\.000|0\.000|00\.000)?\s/u;
/** `cứ 100 hộ có 30 xe`, `số ca/1 triệu dân`. */
const FOR_EVERY = /(?<!\p{L})cứ\s+$/iu;
const PER = /\p{L}\s?\/\s?$/u;
const FOR_EACH = /\p{L}\s+trên\s+$/iu;
const VALUE_BEHIND = /^\s*(?:(?:là|đạt|còn|bằng|ước|ước đạt)\s|:)?\s*\d/iu;
