/** The words that announce the parts of a total, say that they are all there are, or that they go on. */
import type { BlockReading, Claim } from '#reading';

const COMPLETE = /(?<!\p{L})(?:bao gồm|gồm|chia ra|chia theo|phân theo|phân ra|cơ cấu)(?:\s+có|\s+cả)?(?!\p{L})/iu;
export const AMONG =
  /(?<!\p{L})(?:trong đó|trong số đó|trong số này|trong tổng số|(?<=(?:^|[.;])\s*)trong tổng [\p{L}\s]{2,30},|cụ thể|chủ yếu|tập trung (?:ở|tại|nhiều)|nhiều nhất|điển hình|riêng)(?!\p{L})/iu;
export const COLON = /^[^;.:]{0,60}:\s*(?:[\p{L}-]+,?\s+){0,14}$/u;
export const REST = /(?:^|[,;])\s*(?:và\s+)?(?:(?:số\s+)?còn(?:\s+lại)?(?!\p{L})|(?:[\p{L}]+\s+){1,4}khác\s*$)/iu;
const SUMMED =
  /(?<!\p{L})(?:tổng cộng|tổng số là|cộng chung|tính chung|tổng cộng là|tổng (?:thu|chi|số|vốn|kim ngạch|sản lượng|diện tích|giá trị))(?!\p{L})/iu;

/** Words without which no cue can stand: asked first, since most gaps have none of them. */
export const ANY_CUE =
  /gồm|[Cc]hia |[Pp]hân |[Cc]ơ cấu|rong |[Cc]ụ thể|[Cc]hủ yếu|ập trung|iều nhất|iển hình|[Rr]iêng|:|\(/;
const ALL_WORD = /ồm|ỒM|hia |HIA |hân |HÂN |ấu|ẤU/;
const SUM_WORD = /ổng |ỔNG |ộng |ỘNG |ính [Cc]hung|ÍNH CHUNG/;
export const REST_WORD = /òn|ÒN|hác|HÁC/;

export const saysAll = (words: string): boolean => ALL_WORD.test(words) && COMPLETE.test(words);
export const saysSum = (words: string): boolean => SUM_WORD.test(words) && SUMMED.test(words) && !RAISED.test(words);

/** `đưa tổng sản lượng 10 tháng lên 2,63 triệu tấn`: what has come together since, and not what stands before it. */
const RAISED = /(?<!\p{L})(?:đưa|nâng)\s/iu;

/** `chiếm 28% tổng kim ngạch; khu vực …`: what a clause before has summed up is no longer spoken of. */
export function lastClause(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf(','), -1) + 1);
}

/**
 * The words of a gap that reach the number behind it: brackets closed before it have had their say, as has a list of
 * names behind `gồm` that a semicolon ends.
 */
export function spoken(gap: string): string {
  const open = gap.includes(')') ? gap.replace(CLOSED, ' ') : gap;
  return open.includes(';') ? open.replace(NAMES_ONLY, ' ') : open;
}

const CLOSED = /\([^()]*\)/gu;
const NAMES_ONLY = /gồm(?!\s*:)[^;:]*;/giu;

/** `keo 40 ha, tăng 3%; mỡ 25 ha, tăng 5%…`: the list says itself that it goes on. */
export function goesOn({ text }: Pick<BlockReading, 'text'>, parts: readonly Claim[]): boolean {
  const end = parts.at(-1)?.mention.end ?? text.length;
  return GOES_ON.test(text.slice(end, end + SAID_OF_PART));
}

const SAID_OF_PART = 100;
const GOES_ON = /^(?:[^.;]|\.(?=\d))*?(?:…|\.\.\.|v\.\s?v)/u;
