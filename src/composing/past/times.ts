/** The plain words of a finished report -> words and times that move with the report: its period, its year, last year, its closing days. */
import { periodOfCode } from '#figures';
import { findMentions } from '#reading';
import { periodStart, readDate, readPeriod } from '#vietnamese';
import { printMoment } from '../moments.ts';
import type { Inline, Moment } from '../narrative.ts';

export interface TimeSetting {
  /** Code of the report's period. */
  readonly period: string;
  /** ISO days at which figures of the report are taken. */
  readonly closing: ReadonlySet<string>;
}

/** `text` without line ends; its words and its times in order. */
export function timesIn(text: string, setting: TimeSetting): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  const say = (words: string) => {
    if (words !== '') found.push({ kind: 'text', text: words });
  };
  for (const { start, end, moment } of placesOf(text, setting)) {
    if (start < at) continue;
    say(text.slice(at, start));
    found.push({ kind: 'moment', moment });
    at = end;
  }
  say(text.slice(at));
  return found;
}

interface Timed {
  readonly start: number;
  readonly end: number;
  readonly moment: Moment;
}

function placesOf(text: string, setting: TimeSetting): Timed[] {
  const periods = periodsIn(text, setting);
  const taken = periods.flatMap(({ start, end }) => [{ start, end }]);
  const others = findMentions(text).flatMap(({ kind, start, end }): Timed[] => {
    if (kind !== 'date' || taken.some(each => start < each.end && each.start < end)) return [];
    const year = yearMoment(text.slice(start, end), setting);
    if (year !== null) return [{ start, end, moment: year }];
    const date = readDate(text, start);
    return date === null ? [] : dayMoment(date, start, setting);
  });
  const moving = periods.flatMap(({ timed }) => timed);
  return [...moving, ...others].toSorted((a, b) => a.start - b.start);
}

interface FoundPeriod {
  readonly start: number;
  readonly end: number;
  readonly timed: readonly Timed[];
}

function periodsIn(text: string, setting: TimeSetting): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  const starts = new RegExp(periodStart.source, 'g');
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const start = match.index;
    const reading = readPeriod(text, start);
    if (reading === null) continue;
    starts.lastIndex = Math.max(reading.end, start + 1);
    if (reading.period === null || reading.period.kind === 'as-of' || reading.period.kind === 'range') continue;
    const { end, period } = reading;
    found.push({ start, end, timed: timedPeriod(text, { start, end }, { kind: period.kind, setting }) });
  }
  return found;
}

/** The whole phrase where it is the report's own period; else its year alone, where one year is all it names. */
function timedPeriod(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { kind, setting }: { readonly kind: string; readonly setting: TimeSetting },
): Timed[] {
  const words = text.slice(start, end);
  for (const years of [0, -1]) {
    const moment: Moment = { kind: 'period', ...(years === 0 ? {} : { years }) };
    if (printMoment(moment, setting.period) === words) return [{ start, end, moment }];
  }
  if (kind === 'span' || kind === 'term' || kind === 'school-year') return [];
  const years = [...words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)];
  const [only] = years;
  const moment = only === undefined || years.length > 1 ? null : yearMoment(only[0], setting);
  return only === undefined || moment === null
    ? []
    : [{ start: start + only.index, end: start + only.index + 4, moment }];
}

function yearMoment(words: string, { period }: TimeSetting): Moment | null {
  if (!/^(?:19|20)\d\d$/u.test(words)) return null;
  const own = periodOfCode(period)?.to.slice(0, 4);
  const years = Number(words) - Number(own);
  if (years !== 0 && years !== -1) return null;
  return { kind: 'year', ...(years === 0 ? {} : { years }) };
}

function dayMoment(
  {
    year,
    month,
    day,
    end,
  }: { readonly year: number | null; readonly month: number; readonly day: number; readonly end: number },
  start: number,
  { closing }: TimeSetting,
): Timed[] {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return closing.has(date) ? [{ start, end, moment: { kind: 'date', date } }] : [];
}
