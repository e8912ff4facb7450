/** When a table's figures hold: the heads of their columns, above all, and what their rows say. */
import { type Period, previousYear, yearPeriod } from '#figures';
import type { Setting } from '../setting.ts';
import { timeWordsIn } from '../timeWords.ts';
import type { Column } from './columns.ts';

export interface TableTime {
  readonly period: Period;
  /** Whether the table itself says it, year and all. */
  readonly said: boolean;
}

/**
 * `Năm 2023` over `Ước thực hiện 6 tháng` is the first half of 2023; a column of plans holds for its year, `Cùng kỳ`
 * for the report's own period a year before, and one that names no time for the report's.
 */
export function periodOfColumn({ parts, kind }: Column, { period, known }: Setting): TableTime | null {
  const words = parts.map(spelledOut);
  const year = yearIn(words);
  const times = words
    .flatMap(part => timeWordsIn(part, year === null ? known : { ...known, year }))
    .flatMap(time => (time.period ? [time.period] : []));
  const finest = times.filter(time => time.kind !== 'year').at(-1) ?? times.at(-1);
  if (finest) return { period: finest, said: year !== null };
  if (year !== null) return { period: yearPeriod(year), said: true };
  if (period === null) return null;
  if (kind === 'plan') return { period: yearPeriod(Number(period.from.slice(0, 4))), said: false };
  const before = kind === 'previous' ? previousYear(period) : null;
  return { period: before ?? period, said: false };
}

/** `Tháng 5`, `Quý I`, `Vụ Đông Xuân` as the label of a row. */
export function periodOfRow(label: string, { known }: Setting): TableTime | null {
  const words = spelledOut(label.replace(/^[\s\d.)+*-]+/u, ''));
  const [time] = timeWordsIn(words, known);
  if (!time?.period || time.start > 0 || time.end < words.trim().length) return null;
  return { period: time.period, said: time.said };
}

/** `6T/2023`, `6T đầu năm`, `UTH 6T` as a head writes them. */
function spelledOut(head: string): string {
  return head.replace(/(?<![\p{L}\d])(\d{1,2})T(?=[\s/.]|\d{4}|$)/gu, '$1 tháng ').replace(/\s+/gu, ' ');
}

/** The year the lowest head names; null where none does. */
function yearIn(parts: readonly string[]): number | null {
  const years = parts.flatMap(part =>
    [...part.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year)),
  );
  return years.at(-1) ?? null;
}
