/** Periods bounded by days or months: "từ 27/4 đến 13/5/2021", "đến hết ngày 30/6", "đầu năm đến nay". */
import { asOfPeriod, cumulativePeriod, isoDate, monthPeriod, type Period, rangePeriod } from '#figures';
import { type DateReading, readDate } from './dates.ts';

/** What the reader of the whole report knows: the year it speaks of, and the ISO date it was written. */
export interface KnownTime {
  readonly year?: number;
  /** The month that the report's period ends in: `10 tháng` in a report of October is that much of the year. */
  readonly month?: number;
  readonly date?: string;
}

export interface PeriodReading {
  readonly end: number;
  /** Null when the text leaves out a year or date that the known time does not supply either. */
  readonly period: Period | null;
  /** False when the year (for "đến nay" the day) came from the known time, or from nowhere. */
  readonly said: boolean;
}

interface Place {
  readonly text: string;
  readonly at: number;
  readonly known: KnownTime;
}

const wordEnd = '(?![\\p{L}\\p{N}])';
/** `07h00' ` in front of a day. */
const hour = "(?:\\d{1,2}\\s?(?:h|giờ)\\s?(?:\\d{1,2})?['’]?\\s{1,3}(?=ngày))?";
const since = new RegExp(`(?:tính\\s{1,6})?từ\\s{1,6}${hour}(?=ngày|mùng|mồng|\\d)`, 'iuy');
const until = new RegExp(`\\s{0,6},?\\s{0,2}(?:cho\\s{1,6})?đến\\s{1,6}(?:hết\\s{1,6})?${hour}`, 'iuy');
const now = new RegExp(`\\s{1,6}(?:cho\\s{1,6})?đến\\s{1,6}nay${wordEnd}`, 'iuy');
const yearStart = new RegExp(
  `(?:tính\\s{1,6})?(?:từ\\s{1,6})?đầu\\s{1,6}năm(?:\\s{1,6}((?:19|20)\\d\\d))?${wordEnd}`,
  'iuy',
);
/** A plain "đến" before d/m alone is too little: "đến 8/10 xã". */
const asOf =
  /(tính\s{1,6}đến|lũy\s{1,6}kế\s{1,6}đến|đến\s{1,6}hết|đến\s{1,6}thời\s{1,6}điểm|đến)\s{1,6}(?:hết\s{1,6})?/iuy;
const months =
  /từ\s{1,6}tháng\s{1,6}(\d{1,2})(?:(?:\/|\s{1,6}năm\s{1,6})((?:19|20)\d\d))?\s{1,6}đến\s{1,6}(?:hết\s{1,6})?tháng\s{1,6}(\d{1,2})(?:(?:\/|\s{1,6}năm\s{1,6})((?:19|20)\d\d))?(?![\p{L}\p{N}]|[/.,]\d)/iuy;

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const readers: readonly ((place: Place) => PeriodReading | null)[] = [readSince, readYearStart, readMonths, readAsOf];

/** The period of days or months that begins at `at`; null when none does. */
export function readDayPeriod(text: string, at: number, known: KnownTime): PeriodReading | null {
  for (const read of readers) {
    const reading = read({ text, at, known });
    if (reading !== null) return reading;
  }
  return null;
}

function toDate(date: DateReading, year: number | undefined): string | null {
  const known = date.year ?? year;
  return known === undefined ? null : isoDate(known, date.month, date.day);
}

function readSince({ text, at, known }: Place): PeriodReading | null {
  const from = endOf(since, text, at);
  const first = from === null ? null : readDate(text, from);
  if (first === null) return null;
  const today = endOf(now, text, first.end);
  if (today !== null) {
    const start = toDate(first, known.year);
    const period = start === null || known.date === undefined ? null : orderedRange(start, known.date);
    return { end: today, period, said: false };
  }
  const to = endOf(until, text, first.end);
  const second = to === null ? null : readDate(text, to);
  if (second === null) return null;
  const last = toDate(second, known.year);
  // The first day takes the year of the last, or the year before when it stands later in the year.
  const year = last === null ? undefined : Number(last.slice(0, 4));
  const later = first.month > second.month || (first.month === second.month && first.day > second.day);
  const start = year === undefined ? null : toDate(first, later ? year - 1 : year);
  const period = start === null || last === null ? null : orderedRange(start, last);
  return { end: second.end, period, said: second.year !== null };
}

function orderedRange(from: string, to: string): Period | null {
  return from <= to ? rangePeriod(from, to) : null;
}

function readYearStart({ text, at, known }: Place): PeriodReading | null {
  const from = endOf(yearStart, text, at);
  if (from === null) return null;
  const today = endOf(now, text, from);
  if (today !== null)
    return { end: today, period: known.date === undefined ? null : asOfPeriod(known.date), said: false };
  const to = endOf(until, text, from);
  const date = to === null ? null : readDate(text, to);
  return date === null ? null : asOfReading(date, known);
}

function readMonths({ text, at, known }: Place): PeriodReading | null {
  months.lastIndex = at;
  const found = months.exec(text);
  if (found === null) return null;
  const [first, last] = [Number(found[1]), Number(found[3])];
  if (first < 1 || first > 12 || last < 1 || last > 12) return null;
  const year = found[4] === undefined ? known.year : Number(found[4]);
  const reading = { end: months.lastIndex, said: found[4] !== undefined };
  if (year === undefined) return { ...reading, period: null };
  const firstYear = found[2] === undefined ? (first > last ? year - 1 : year) : Number(found[2]);
  if (first === 1 && firstYear === year) return { ...reading, period: cumulativePeriod(year, last) };
  return { ...reading, period: orderedRange(monthPeriod(firstYear, first).from, monthPeriod(year, last).to) };
}

function readAsOf({ text, at, known }: Place): PeriodReading | null {
  asOf.lastIndex = at;
  const found = asOf.exec(text);
  const date = found === null ? null : readDate(text, asOf.lastIndex);
  if (found === null || date === null) return null;
  const plain = found[1]?.toLowerCase() === 'đến' && !/hết/i.test(found[0]);
  return plain && !date.certain ? null : asOfReading(date, known);
}

function asOfReading(date: DateReading, known: KnownTime): PeriodReading {
  const day = toDate(date, known.year);
  return { end: date.end, period: day === null ? null : asOfPeriod(day), said: date.year !== null };
}
