/** The time a figure speaks of. Codes are SDMX's where SDMX has one (2021, 2021-S1, 2021-Q2, 2021-M06). */
import { addDays, addMonths, dateParts, daysInMonth, isoDate } from './calendar.ts';

export type PeriodKind =
  | 'year'
  | 'half'
  | 'quarter'
  | 'month'
  /** The first n months of a year, where no shorter name exists: 2021-C09. */
  | 'cumulative'
  /** A crop season, named for the year of its harvest: 2021-winter-spring. */
  | 'season'
  /** 2020/2021-school */
  | 'school-year'
  /** Whole years of a plan: 2016/2020. */
  | 'span'
  /** Whole years of a council or committee: 2021/2026-term. */
  | 'term'
  /** Any run of days: 2021-04-27/2021-05-13. */
  | 'range'
  /** What stands on, or has been done in the year up to, the end of a day: /2021-06-30. */
  | 'as-of';

export interface Period {
  readonly code: string;
  readonly kind: PeriodKind;
  /** First and last day, both included, ISO. For 'as-of' `from` is 1 January: a stock looks at `to` alone. */
  readonly from: string;
  readonly to: string;
}

export type SeasonName = 'winter-spring' | 'spring' | 'summer' | 'summer-autumn' | 'main' | 'autumn-winter' | 'winter';

/**
 * Sowing to harvest, as months of the harvest year (0 is December before). Provinces differ by weeks: good for order
 * and containment, not for counting days. Statistics book winter-spring under the year of its harvest.
 */
const seasonMonths: Readonly<Record<SeasonName, readonly [first: number, last: number]>> = {
  'winter-spring': [-1, 6],
  spring: [1, 6],
  summer: [4, 8],
  'summer-autumn': [4, 9],
  main: [6, 11],
  'autumn-winter': [7, 12],
  winter: [9, 12],
};

const twoDigits = (value: number) => String(value).padStart(2, '0');

function monthsOf(year: number, first: number, last: number): { readonly from: string; readonly to: string } {
  const from = addMonths(`${year}-01-01`, first - 1);
  return { from, to: addDays(addMonths(from, last - first + 1), -1) };
}

function period(kind: PeriodKind, code: string, days: { readonly from: string; readonly to: string }): Period {
  return Object.freeze({ code, kind, from: days.from, to: days.to });
}

export function yearPeriod(year: number): Period {
  return period('year', `${year}`, monthsOf(year, 1, 12));
}

/** Half 1 or 2. */
export function halfPeriod(year: number, half: number): Period {
  return period('half', `${year}-S${half}`, monthsOf(year, half * 6 - 5, half * 6));
}

/** Quarter 1 to 4. */
export function quarterPeriod(year: number, quarter: number): Period {
  return period('quarter', `${year}-Q${quarter}`, monthsOf(year, quarter * 3 - 2, quarter * 3));
}

/** Month 1 to 12. */
export function monthPeriod(year: number, month: number): Period {
  return period('month', `${year}-M${twoDigits(month)}`, monthsOf(year, month, month));
}

/** The first `months` (1 to 12) of a year: six are the first half, three the first quarter. */
export function cumulativePeriod(year: number, months: number): Period {
  if (months === 12) return yearPeriod(year);
  if (months === 6) return halfPeriod(year, 1);
  if (months === 3) return quarterPeriod(year, 1);
  if (months === 1) return monthPeriod(year, 1);
  return period('cumulative', `${year}-C${twoDigits(months)}`, monthsOf(year, 1, months));
}

export function seasonPeriod(name: SeasonName, harvestYear: number): Period {
  const [first, last] = seasonMonths[name];
  return period('season', `${harvestYear}-${name}`, monthsOf(harvestYear, first, last));
}

/** The school year that opens in September of `year`. */
export function schoolYear(year: number): Period {
  return period('school-year', `${year}/${year + 1}-school`, monthsOf(year, 9, 20));
}

export function spanPeriod(firstYear: number, lastYear: number): Period {
  return period('span', `${firstYear}/${lastYear}`, { from: `${firstYear}-01-01`, to: `${lastYear}-12-31` });
}

export function termPeriod(firstYear: number, lastYear: number): Period {
  return period('term', `${firstYear}/${lastYear}-term`, { from: `${firstYear}-01-01`, to: `${lastYear}-12-31` });
}

/** The days from one ISO date to another, both included. */
export function rangePeriod(from: string, to: string): Period {
  return period('range', `${from}/${to}`, { from, to });
}

export function asOfPeriod(date: string): Period {
  return period('as-of', `/${date}`, { from: `${date.slice(0, 4)}-01-01`, to: date });
}

const codeShape =
  /^(?:(\d{4})(?:-([SQMC])(\d{1,2})|-([a-z]+(?:-[a-z]+)?)|\/(\d{4})(-school|-term)?)?|(\d{4}-\d\d-\d\d)?\/(\d{4}-\d\d-\d\d))$/;

/** A report names the same few periods over and over; a hostile text must not fill memory. */
const mostKnown = 2000;
const known = new Map<string, Period>();

/** The period a code names, or null when it names none. */
export function periodOfCode(code: string): Period | null {
  const before = known.get(code);
  if (before !== undefined) return before;
  const read = readCode(code);
  if (read !== null && known.size < mostKnown) known.set(code, read);
  return read;
}

function readCode(code: string): Period | null {
  const found = codeShape.exec(code);
  if (found === null) return null;
  const [, firstYear, letter, number, season, lastYear, suffix, from, to] = found;
  let named: Period | null = null;
  if (to !== undefined) named = isDate(to) && (from === undefined || isDate(from)) ? daysNamed(from, to) : null;
  else if (letter !== undefined) named = partOfYear(Number(firstYear), letter, Number(number));
  else if (season !== undefined)
    named = season in seasonMonths ? seasonPeriod(season as SeasonName, Number(firstYear)) : null;
  else if (lastYear !== undefined) named = yearsNamed(Number(firstYear), Number(lastYear), suffix);
  else named = yearPeriod(Number(firstYear));
  return named?.code === code && named.from <= named.to ? named : null;
}

function isDate(date: string): boolean {
  return isoDate(...dateParts(date)) === date;
}

function daysNamed(from: string | undefined, to: string): Period {
  return from === undefined ? asOfPeriod(to) : rangePeriod(from, to);
}

function partOfYear(year: number, letter: string, number: number): Period | null {
  const parts = { S: 2, Q: 4, M: 12, C: 12 }[letter] ?? 0;
  if (number < 1 || number > parts) return null;
  if (letter === 'S') return halfPeriod(year, number);
  if (letter === 'Q') return quarterPeriod(year, number);
  return letter === 'M' ? monthPeriod(year, number) : cumulativePeriod(year, number);
}

function yearsNamed(first: number, last: number, suffix: string | undefined): Period {
  if (suffix === '-school') return schoolYear(first);
  return suffix === '-term' ? termPeriod(first, last) : spanPeriod(first, last);
}

/** The same period a year earlier ("cùng kỳ năm trước"); null for spans and terms, which have none. */
export function previousYear(of: Period): Period | null {
  if (of.kind === 'span' || of.kind === 'term') return null;
  const [from, to] = [yearBefore(of.from), yearBefore(of.to)];
  if (of.kind === 'range') return rangePeriod(from, to);
  if (of.kind === 'as-of') return asOfPeriod(to);
  if (of.kind === 'school-year') return schoolYear(Number(from.slice(0, 4)));
  return periodOfCode(String(Number(of.code.slice(0, 4)) - 1) + of.code.slice(4));
}

/** The last day of February stays the last day of February. */
function yearBefore(date: string): string {
  const [year, month, day] = dateParts(date);
  const last = day === daysInMonth(year, month) ? daysInMonth(year - 1, month) : day;
  return isoDate(year - 1, month, last) ?? addMonths(date, -12);
}

/** The kinds that longer periods are made of, the longest first. */
export const periodParts = ['year', 'half', 'quarter', 'month'] as const;
export type PeriodPart = (typeof periodParts)[number];

const monthsIn: Readonly<Record<PeriodPart, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

/** Ten years of months: no longer period is worked out from shorter ones. */
const mostParts = 120;

/** The shorter periods that together are exactly the longer one, in order; empty where it is not made of at least two. */
export function periodsIn(of: Period, part: PeriodPart): readonly Period[] {
  if (of.kind === 'as-of' || of.kind === 'season') return [];
  const [year, month] = dateParts(of.from);
  const months = monthsIn[part];
  const found: Period[] = [];
  for (let first = month; found.length < mostParts; first += months) {
    const [at, number] = [year + Math.floor((first - 1) / 12), ((first - 1) % 12) + 1];
    const one = (number - 1) % months === 0 ? partNamed(at, part, (number - 1) / months + 1) : null;
    if (one === null || one.to > of.to || (found.length === 0 && one.from !== of.from)) return [];
    found.push(one);
    if (one.to === of.to) return found.length > 1 ? found : [];
  }
  return [];
}

function partNamed(year: number, part: PeriodPart, number: number): Period {
  if (part === 'year') return yearPeriod(year);
  if (part === 'half') return halfPeriod(year, number);
  return part === 'quarter' ? quarterPeriod(year, number) : monthPeriod(year, number);
}

/** True when every day of `inner` is a day of `outer`. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
