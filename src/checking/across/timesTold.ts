import type { BlockReading, Claim } from '#reading';
import { onceFor } from '../once.ts';
import { isLoose } from '../rule.ts';

// Figures of one month, and of all months so far, as their sentence says it before them.

/** A figure of a month, or of several together, with the words that name it. */
export interface Timed {
  readonly claim: Claim;
  /** Which month it is, or how many there are; null where no number says it. */
  readonly month: number | null;
  readonly words: readonly string[];
  /** What the first figure of its sentence is called; null where it is that one itself. */
  readonly topic: readonly string[] | null;
}

export interface Times {
  readonly sums: readonly Timed[];
  readonly months: readonly Timed[];
}

/** The printed values of a paragraph by their time; those whose sentence names none are left out. */
export const timesIn = onceFor((reading: BlockReading): Times => {
  const sums: Timed[] = [];
  const months: Timed[] = [];
  if (!reading.text.includes('háng') || reading.claims.length === 0) return { sums, months };
  let sentence = -1;
  let time: Time | null = null;
  let topic: readonly string[] | null = null;
  for (const claim of reading.claims) {
    const gap = claim.placed.gap.replace(/^.*[.?!]\s/su, '');
    if (claim.placed.sentence !== sentence) [sentence, time, topic] = [claim.placed.sentence, null, null];
    const said = timeSaid(gap);
    if (said) [time, topic] = [said, null];
    if (!time || claim.role.kind !== 'value' || claim.mention.kind !== 'quantity') continue;
    const counted = countedBy(claim);
    const name = nameOf(gap, claim).filter(word => !counted.includes(word));
    if (NOT_SUMMED.test(name.join(' '))) continue;
    const { isSum, month } = time;
    const words = claim.mention.unit?.family === 'count' ? [...name, ...counted] : name;
    const isNamed = name.length >= (topic ? 1 : NAME);
    if (isNamed && !isLoose(reading, claim.figure)) (isSum ? sums : months).push({ claim, month, words, topic });
    topic ??= words;
  }
  return { sums, months };
});

/** Two words make a name; behind another figure of the sentence one does. */
const NAME = 2;

interface Time {
  readonly isSum: boolean;
  readonly month: number | null;
}

/** The last time that is said before a figure. */
function timeSaid(gap: string): Time | null {
  const month = MONTH.exec(gap);
  let sum: RegExpExecArray | null = null;
  for (const pattern of SUMS) sum ??= pattern.exec(gap);
  if (!sum || (month && month.index > sum.index)) return month && { isSum: false, month: numberOf(month[1]) };
  return { isSum: true, month: numberOf(sum.groups?.['number']) };
}

/** Null where words say it. */
function numberOf(digits: string | undefined): number | null {
  const number = Number(digits);
  return Number.isNaN(number) ? null : number;
}

const NUMBER = '(?<number>\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)';
/** `Lũy kế 8 tháng`, `8 tháng đầu năm`, `từ đầu năm đến nay`; not `6 tháng cuối năm`, nor `sau 3 tháng`. */
const SUMS = [
  `(?:lũy kế|luỹ kế|cộng dồn|tính chung|từ đầu năm (?:đến|tới))(?:[^,;.\\d]{0,12}?(?<!\\d)${NUMBER} tháng)?`,
  `(?:^\\s*|, |trong )${NUMBER} tháng(?! cuối| tới| còn| tiếp)`,
  `(?<![\\d/])${NUMBER} tháng(?= (?:đầu năm|năm \\d|ước|đạt|là|được)(?!\\p{L}))`,
].map(pattern => new RegExp(pattern, 'iu'));
/** `Tháng 8`, `trong tháng`; not `so với tháng 7`, `đến tháng 8`. */
const MONTH =
  /(?<!(?:so với|so|cùng|đến|hết|tới|từ|cuối|của|đầu|giữa|ngày|\d)\s+)(?:trong tháng(?!\s*\d)|tháng (?:(\d{1,2})(?!\d|\s*tháng)|này))/iu;

/** Averages, prices and balances of months do not come together. */
const NOT_SUMMED = /bình quân|trung bình|năng suất|mật độ|giá(?! trị)|siêu|cán cân|bội chi|thâm hụt|chênh lệch/u;

/** `14 vụ cháy` are not those of `31 vụ`: what is counted, but for the scale. */
function countedBy({ mention: { unit } }: Claim): string[] {
  return (unit?.name ?? '')
    .toLowerCase()
    .replace(/^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ) /u, '')
    .split(/[\s/.]/u);
}

/** What a figure is called in its own clause, before it and right behind; where that is nothing, in what stands before. */
function nameOf(gap: string, { placed: { after } }: Claim): string[] {
  const behind = BEHIND_IT.exec(after.slice(0, BEHIND))?.[0] ?? '';
  const said = gap.replace(OF_BEFORE, '');
  const own = naming(`${said.replace(/^.*[,;:(]/su, '')} ${behind}`);
  return own.length > 0 ? own : naming(said);
}

/** `tăng 5% so với cùng kỳ năm trước và luân chuyển`: the end of what is said of the figure before. */
const OF_BEFORE = /^.*(?:cùng kỳ|năm trước|tháng trước|năm \d{4})\s+và\s/su;

function naming(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter(word => !COMMON.has(word));
}

const BEHIND = 40;
const BEHIND_IT = /^(?:(?! và )[^,;.()])*/u;
const COMMON = new Set(
  (
    'lũy luỹ kế cộng dồn tính chung tháng trong năm quý đầu nay đến từ và của cả riêng toàn tỉnh huyện thành phố địa bàn ' +
    'nước trên tại ở ta ước đạt là có được thực hiện dự kiến tổng số đã đó khoảng thêm cũng còn với so tăng giảm kỳ cùng xảy ra'
  ).split(' '),
);
