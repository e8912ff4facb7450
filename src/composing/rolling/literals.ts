/** Years, dates and numbers that stand in the plain words of a passage: nothing moves them, so a person must look. */
import { type Period, periodOfCode } from '#figures';
import { findMentions, type Mention } from '#reading';
import { periodStart, readPeriod, writeDate, writePeriod } from '#vietnamese';
import type { Inline, Moment } from '../narrative.ts';
import { codeMoved, dateMoved, type Distance } from './distance.ts';

/** Offsets count the words of the passage or cell; each bound figure and each moment counts one. */
export interface Literal {
  readonly kind: 'period' | 'year' | 'date' | 'number' | 'document-number';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What probably should stand there now; null where only the author can know. */
  readonly proposal: string | null;
  /** What could stand there so that the next report needs no look. */
  readonly moment: Moment | null;
}

const bound = '\ufffc';

export function literalsIn(content: readonly Inline[], distance: Distance): Literal[] {
  const text = content.map(inline => (inline.kind === 'text' ? inline.text : bound)).join('');
  const periods = periodsIn(text, distance);
  const others = findMentions(text).flatMap(mention =>
    periods.some(({ start, end }) => mention.start >= start && mention.start < end)
      ? []
      : literalOf(text, mention, distance),
  );
  const moving = periods.flatMap(({ literal }) => literal ?? []);
  return [...moving, ...others].toSorted((a, b) => a.start - b.start);
}

interface FoundPeriod {
  readonly start: number;
  readonly end: number;
  /** Null for what does not move: a plan of several years, or a term, ends when it ends. */
  readonly literal: Literal | null;
}

function periodsIn(text: string, distance: Distance): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  const starts = new RegExp(periodStart.source, 'g');
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const start = match.index;
    const reading = readPeriod(text, start, {});
    if (reading === null) continue;
    const { end, period } = reading;
    starts.lastIndex = Math.max(end, start + 1);
    const quote = text.slice(start, end);
    // Without a year it is said of the report's own, and moves with the reader.
    if (period === null || quote.includes(bound)) continue;
    const lasts = period.kind === 'span' || period.kind === 'term';
    found.push({
      start,
      end,
      literal: lasts ? null : { start, end, quote, ...periodLiteral(quote, period, distance) },
    });
  }
  return found;
}

function periodLiteral(
  quote: string,
  { code }: Period,
  distance: Distance,
): Pick<Literal, 'kind' | 'proposal' | 'moment'> {
  const moved = codeMoved(code, distance);
  const period = moved.sure && moved.code !== code ? periodOfCode(moved.code) : null;
  return {
    kind: 'period',
    proposal: period && (yearsShifted(quote, distance) ?? writePeriod(period)),
    moment: code === distance.from.code ? { kind: 'period' } : null,
  };
}

/** The same words with every year moved, where the report moves by whole years. */
function yearsShifted(quote: string, { months }: Distance): string | null {
  if (months % 12 !== 0) return null;
  return quote.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, year => String(Number(year) + months / 12));
}

const numbers: ReadonlySet<Mention['kind']> = new Set(['quantity', 'percent', 'points', 'ratio']);

function literalOf(text: string, { kind, start, end, date }: Mention, distance: Distance): Literal[] {
  const quote = text.slice(start, end);
  const plain = { start, end, quote, proposal: null, moment: null };
  if (kind === 'document-number') return [{ ...plain, kind }];
  if (numbers.has(kind)) return [{ ...plain, kind: 'number' }];
  if (kind !== 'date') return [];
  if (/^(?:19|20)\d\d$/.test(quote)) return [{ ...plain, kind: 'year', ...yearMoved(quote, distance) }];
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return /\d{4}/.test(quote) ? [{ ...plain, kind: 'date' }] : [];
  const moved = dateMoved(date, distance);
  return [{ ...plain, kind: 'date', proposal: writeDate(moved), moment: { kind: 'date', date: moved } }];
}

/** How many years away from its report a year still moves with it. */
const nearYears = 2;

function yearMoved(year: string, { from, to }: Distance): Pick<Literal, 'proposal' | 'moment'> {
  const [before, after] = [from, to].map(({ to: end }) => Number(end.slice(0, 4))) as [number, number];
  const away = Number(year) - before;
  if (Math.abs(away) > nearYears) return { proposal: null, moment: null };
  return { proposal: String(after + away), moment: { kind: 'year', ...(away === 0 ? {} : { years: away }) } };
}
