/** Figures already held of the same series, period and measure as those that come in. */
import { sql } from 'kysely';
import type { Writing } from '../audit/writing.ts';
import type { FigureTable } from '../schema/database.ts';

export interface Wanted {
  readonly seriesId: string;
  readonly period: string;
  readonly year: number;
  readonly measure: string;
}

/** Held figures by series, period and measure, the one that stands last. */
export type Held = Map<string, FigureTable[]>;

export function keyOf(seriesId: string, period: string, measure: string): string {
  return `${seriesId} ${period} ${measure}`;
}

/** In the order in which they replace one another. */
export function byStanding(a: FigureTable, b: FigureTable): number {
  if (a.standing !== b.standing) return a.standing - b.standing;
  if (a.entered_at !== b.entered_at) return a.entered_at < b.entered_at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** From so many on it pays to ask first which series have anything at all in the years: when they are new, none. */
const many = 500;

async function inSeriesHeld(
  { db, province }: Pick<Writing, 'db' | 'province'>,
  wanted: readonly Wanted[],
): Promise<readonly Wanted[]> {
  const pairs = [...new Map(wanted.map(want => [`${want.seriesId} ${want.year}`, want])).values()];
  const { rows } = await sql<{ id: string; year: number }>`
    select asked.id, asked.year from unnest(
      ${pairs.map(want => want.seriesId)}::uuid[], ${pairs.map(want => want.year)}::smallint[]
    ) as asked (id, year)
    where exists (
      select from figure f where f.province_id = ${province} and f.series_id = asked.id and f.year = asked.year
        and f.year = any(${[...new Set(pairs.map(want => want.year))]}::smallint[])
    )`.execute(db);
  const held = new Set(rows.map(({ id, year }) => `${id} ${year}`));
  return wanted.filter(want => held.has(`${want.seriesId} ${want.year}`));
}

export async function heldFigures({ db, province }: Writing, wanted: readonly Wanted[]): Promise<Held> {
  const held: Held = new Map();
  const unique = [...new Map(wanted.map(want => [keyOf(want.seriesId, want.period, want.measure), want])).values()];
  const wantedAgain = unique.length < many ? unique : await inSeriesHeld({ db, province }, unique);
  if (wantedAgain.length === 0) return held;
  const { rows } = await sql<FigureTable>`
    select f.* from figure f
    join unnest(
      ${wantedAgain.map(want => want.seriesId)}::uuid[], ${wantedAgain.map(want => want.period)}::text[],
      ${wantedAgain.map(want => want.measure)}::text[], ${wantedAgain.map(want => want.year)}::smallint[]
    ) as wanted (series_id, period, measure, year)
    on f.series_id = wanted.series_id and f.period = wanted.period and f.measure = wanted.measure and f.year = wanted.year
    where f.province_id = ${province} and f.year = any(${[...new Set(wantedAgain.map(want => want.year))]}::smallint[])`.execute(
    db,
  );
  for (const row of rows) remember(held, row);
  for (const list of held.values()) list.sort(byStanding);
  return held;
}

export function remember(held: Held, row: FigureTable): void {
  const key = keyOf(row.series_id, row.period, row.measure);
  const list = held.get(key);
  if (list === undefined) held.set(key, [row]);
  else list.push(row);
}
