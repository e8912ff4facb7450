/** Periods as reports name them: reader and writer. The order of the forms is the policy, the longer before the shorter. */
import {
  asOfPeriod,
  cumulativePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  rangePeriod,
  schoolYear,
  seasonPeriod,
  spanPeriod,
  termPeriod,
  yearPeriod,
} from '#figures';
import { writeDate } from './dates.ts';
import { type KnownTime, type PeriodReading, readDayPeriod } from './dayPeriods.ts';
import { seasonOfWords, seasonWords, wordsOfSeason } from './seasons.ts';
import { anyCase } from './wordStarts.ts';

type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  /** False for a match that is no period after all ("tháng 13"). */
  readonly fits: (groups: Groups) => boolean;
  readonly build: (groups: Groups, year: number) => Period;
}

const space = '\\s{1,6}';
const noMore = '(?![\\p{L}\\p{N}]|[/.,]\\d)';
const aYear = '(?<year>(?:19|20)\\d\\d)';
/** " năm 2021", "/2021", " - 2021", ", năm 2021", " 2021", or nothing. */
const saidYear = `(?:(?:\\s{0,2}[/,-]\\s{0,2}|${space})(?:của${space})?(?:năm${space})?${aYear})?`;
const twoYears = '(?<first>(?:19|20)\\d\\d)\\s{0,2}[-–—/]\\s{0,2}(?<year>(?:19|20)\\d\\d)';

const counts = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'];
const count = `(?<count>\\d{1,2}|${[...counts].reverse().join('|')})`;
const quarters: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  nhất: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
};
/** After "6 tháng" alone these words make it a duration. */
const durations = 'tuổi|tù|qua|tới|sau|trước|nữa|liên|lương|thi|cuối|đầu|để|kể';

function form(pattern: string, build: Form['build'], fits: Form['fits'] = () => true): Form {
  return { pattern: new RegExp(pattern + noMore, 'iuy'), build, fits };
}

function numberOf(word: string | undefined): number {
  const lower = word?.toLowerCase() ?? '';
  return /^\d/.test(lower) ? Number(lower) : (quarters[lower] ?? counts.indexOf(lower.replace(/\s{1,6}/g, ' ')) + 1);
}

const monthsOf = (groups: Groups) => (groups.half === undefined ? numberOf(groups.count) : 6);
const someMonths = (groups: Groups) => monthsOf(groups) >= 1 && monthsOf(groups) <= 12;
const rising = ({ first, year }: Groups) => Number(first) < Number(year);

const forms: readonly Form[] = [
  form(
    `(?:${count}${space}tháng|(?<half>nửa))${space}(?<side>đầu|cuối)${space}năm${saidYear}`,
    firstOrLast,
    someMonths,
  ),
  form(
    `${count}${space}tháng(?:${space}năm${space}|${space}|\\/)${aYear}`,
    (groups, year) => cumulativePeriod(year, monthsOf(groups)),
    someMonths,
  ),
  form(`(?<count>0?[69]|sáu|chín)${space}tháng(?!${space}(?:${durations})(?!\\p{L}))`, (groups, year) =>
    cumulativePeriod(year, monthsOf(groups)),
  ),
  form(`quý${space}(?<count>iv|iii|ii|i|[1-4]|nhất|một|hai|ba|tư|bốn)${saidYear}`, ({ count: quarter }, year) =>
    quarterPeriod(year, numberOf(quarter)),
  ),
  form(
    `tháng${space}(?<count>\\d{1,2})(?:\\s{0,2}[/.-]\\s{0,2}|,?${space}năm${space})${aYear}`,
    (groups, year) => monthPeriod(year, monthsOf(groups)),
    someMonths,
  ),
  form(`tháng${space}(?<count>\\d{1,2})`, (groups, year) => monthPeriod(year, monthsOf(groups)), someMonths),
  form(
    `(?:năm${space}học|niên${space}khóa)${space}${twoYears}`,
    (_, year) => schoolYear(year - 1),
    ({ first, year }) => Number(first) + 1 === Number(year),
  ),
  form(
    `(?:mùa${space})?vụ${space}(?<season>${seasonWords})(?:${space}năm)?(?:${space}(?:(?:19|20)\\d\\d\\s{0,2}[-–/]\\s{0,2})?${aYear})?`,
    ({ season }, year) => seasonPeriod(seasonOfWords(season ?? '') ?? 'main', year),
  ),
  form(
    `nhiệm${space}kỳ${space}(?:năm${space})?${twoYears}`,
    ({ first }, year) => termPeriod(Number(first), year),
    rising,
  ),
  form(
    `(?:(?:giai${space}đoạn|thời${space}kỳ)${space}(?:năm${space})?|năm${space})${twoYears}`,
    ({ first }, year) => spanPeriod(Number(first), year),
    rising,
  ),
  form(
    `từ${space}năm${space}(?<first>(?:19|20)\\d\\d)${space}đến${space}(?:hết${space})?(?:năm${space})?${aYear}`,
    ({ first }, year) => spanPeriod(Number(first), year),
    rising,
  ),
  form(`cả${space}năm(?:${space}${aYear})?`, (_, year) => yearPeriod(year)),
  form(`năm${space}${aYear}`, (_, year) => yearPeriod(year)),
];

function firstOrLast(groups: Groups, year: number): Period {
  const months = monthsOf(groups);
  if (groups.side?.toLowerCase() === 'đầu') return cumulativePeriod(year, months);
  if (months === 12) return yearPeriod(year);
  if (months === 6) return halfPeriod(year, 2);
  if (months === 3) return quarterPeriod(year, 4);
  return months === 1 ? monthPeriod(year, 12) : rangePeriod(monthPeriod(year, 13 - months).from, `${year}-12-31`);
}

const firstWords = 'nửa cả quý tháng năm niên vụ mùa nhiệm giai thời từ tính lũy đến đầu'.split(' ');
const starts = `\\d{1,2}(?=${space}[tT])|${anyCase(firstWords)}|(?:${anyCase(counts)})(?=${space}[tT])`;

/** Where a period may begin; pass each match's index to `readPeriod`. */
export const periodStart = new RegExp(starts, 'g');
const startHere = new RegExp(starts, 'y');

/** The end of a word or number stands before: no period begins here. */
const midWord = /(?:[\p{L}\p{M}\p{N}]|\d[/.,])$/u;
const endOf = /(?:(?:tính|lũy\s{1,6}kế)\s{1,6})?đến\s{1,6}(?:hết|cuối)\s{1,6}/iuy;

/** `lũy kế 10 tháng`, `tính chung 5 tháng`: the months of the year so far, and no length of time. */
const soFar = /(?:l[ũu][ỹy]\s{1,6}kế|luỹ\s{1,6}kế|tính\s{1,6}chung|cộng\s{1,6}dồn|bình\s{1,6}quân)\s{1,6}$/iu;
const bareMonths = form(
  `${count}${space}tháng(?!${space}(?:${durations})(?!\\p{L}))`,
  (groups, year) => cumulativePeriod(year, monthsOf(groups)),
  groups => monthsOf(groups) >= 2 && monthsOf(groups) <= 11,
);

/** A number of months alone is a period where the words before it or the report itself say so. */
function readBareMonths(text: string, at: number, { year, month }: KnownTime): PeriodReading | null {
  bareMonths.pattern.lastIndex = at;
  const groups = bareMonths.pattern.exec(text)?.groups;
  if (groups === undefined || !bareMonths.fits(groups)) return null;
  if (monthsOf(groups) !== month && !soFar.test(text.slice(Math.max(0, at - 16), at))) return null;
  const period = year === undefined ? null : bareMonths.build(groups, year);
  return { end: bareMonths.pattern.lastIndex, period, said: false };
}

/** The longest period that begins at `at` of NFC `text`; null when none does. */
export function readPeriod(text: string, at: number, known: KnownTime = {}): PeriodReading | null {
  startHere.lastIndex = at;
  if (!startHere.test(text) || midWord.test(text.slice(Math.max(0, at - 2), at))) return null;
  const days = readDayPeriod(text, at, known);
  if (days !== null) return days;
  endOf.lastIndex = at;
  if (!endOf.test(text)) return readNamed(text, at, known);
  const named = readNamed(text, endOf.lastIndex, known);
  return named === null ? null : { ...named, period: named.period === null ? null : asOfPeriod(named.period.to) };
}

function readNamed(text: string, at: number, known: KnownTime): PeriodReading | null {
  for (const { pattern, build, fits } of forms) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || !fits(groups)) continue;
    const said = groups.year !== undefined;
    const year = said ? Number(groups.year) : known.year;
    return { end: pattern.lastIndex, period: year === undefined ? null : build(groups, year), said };
  }
  return readBareMonths(text, at, known);
}

const writers: Readonly<Record<Period['kind'], (period: Period, year: number) => string>> = {
  year: (_, year) => `năm ${year}`,
  half: ({ code }, year) => `6 tháng ${code.endsWith('1') ? 'đầu' : 'cuối'} năm ${year}`,
  quarter: ({ code }, year) => `quý ${['I', 'II', 'III', 'IV'][Number(code.slice(-1)) - 1]}/${year}`,
  month: ({ code }, year) => `tháng ${Number(code.slice(-2))}/${year}`,
  cumulative: ({ code }, year) => `${Number(code.slice(-2))} tháng đầu năm ${year}`,
  season: writeSeason,
  'school-year': (_, year) => `năm học ${year}-${year + 1}`,
  span: ({ code }) => `giai đoạn ${code.replace('/', '-')}`,
  term: ({ code }) => `nhiệm kỳ ${code.slice(0, 9).replace('/', '-')}`,
  range: ({ from, to }) => `từ ngày ${writeDate(from)} đến ngày ${writeDate(to)}`,
  'as-of': ({ to }) => `đến hết ngày ${writeDate(to)}`,
};

/** Winter-spring is named for both its years. */
function writeSeason({ code }: Period, year: number): string {
  const name = code.slice(5);
  return `vụ ${wordsOfSeason(name)} ${name === 'winter-spring' ? `${year - 1}-` : ''}${year}`;
}

/** Writes a period as a report names it: "6 tháng đầu năm 2021", "quý I/2021", "từ ngày 27/4/2021 đến ngày 13/5/2021". */
export function writePeriod(period: Period): string {
  return writers[period.kind](period, Number(period.code.slice(0, 4)));
}
