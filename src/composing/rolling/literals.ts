/** Years, dates and numbers that stand in the plain words of a passage: nothing moves them, so a person must look. */
import { periodOfCode } from '#figures';
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
  // A plan of several years, or a term, ends when it ends: it is no date of this report.
  return [...periods.filter(({ lasts }) => !lasts).map(({ lasts: _, ...literal }) => literal), ...others].toSorted(
    (a, b) => a.start - b.start,
  );
}

function periodsIn(text: string, distance: Distance): (Literal & { readonly lasts: boolean })[] {
  const found: (Literal & { readonly lasts: boolean })[] = [];
  const starts = new RegExp(periodStart.source, 'g');
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const reading = readPeriod(text, match.index, {});
    if (reading === null) continue;
    starts.lastIndex = Math.max(reading.end, match.index + 1);
    const quote = text.slice(match.index, reading.end);
    // Without a year it is said of the report's own, and moves with the reader.
    if (reading.period === null || quote.includes(bound)) continue;
    const { code, kind } = reading.period;
    const moved = codeMoved(code, distance);
    const period = periodOfCode(moved.code);
    found.push({
      lasts: kind === 'span' || kind === 'term',
      kind: 'period',
      start: match.index,
      end: reading.end,
      quote,
      proposal:
        moved.sure && moved.code !== code ? (yearsShifted(quote, distance) ?? (period && writePeriod(period))) : null,
      moment: code === distance.from.code ? { kind: 'period' } : null,
    });
  }
  return found;
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
