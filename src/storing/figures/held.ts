/** Figures already held of the same series, period and measure as those that come in. */
import { sql } from 'kysely';
import type { Writing } from '../audit/writing.ts';
import type { FigureTable } from '../schema/database.ts';
import { keyOf } from './series.ts';
import type { SoundRow } from './sound.ts';

/** Held figures by series, period and measure (`keyOf`), the one that stands last. */
export type Held = Map<string, FigureTable[]>;

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
  wanted: readonly SoundRow[],
): Promise<readonly SoundRow[]> {
  const pairOf = ({ series, figure }: SoundRow) => `${series.id} ${figure.year}`;
  const pairs = [...new Map(wanted.map(want => [pairOf(want), want])).values()];
  const { rows } = await sql<{ id: string; year: number }>`
    select asked.id, asked.year from unnest(
      ${pairs.map(want => want.series.id)}::uuid[], ${pairs.map(want => want.figure.year)}::smallint[]
    ) as asked (id, year)
    where exists (
      select from figure f where f.province_id = ${province} and f.series_id = asked.id and f.year = asked.year
        and f.year = any(${yearsOf(pairs)}::smallint[])
    )`.execute(db);
  if (rows.length === 0) return [];
  const held = new Set(rows.map(({ id, year }) => `${id} ${year}`));
  return wanted.filter(want => held.has(pairOf(want)));
}

export async function heldFigures({ db, province }: Writing, wanted: readonly SoundRow[]): Promise<Held> {
  const held: Held = new Map();
  const likely = wanted.length < many ? wanted : await inSeriesHeld({ db, province }, wanted);
  const unique = [...new Map(likely.map(want => [want.key, want])).values()];
  if (unique.length === 0) return held;
  const { rows } = await sql<FigureTable>`
    select f.* from figure f
    join unnest(
      ${unique.map(want => want.series.id)}::uuid[], ${unique.map(want => want.figure.period.code)}::text[],
      ${unique.map(want => want.figure.input.measure)}::text[], ${unique.map(want => want.figure.year)}::smallint[]
    ) as wanted (series_id, period, measure, year)
    on f.series_id = wanted.series_id and f.period = wanted.period and f.measure = wanted.measure and f.year = wanted.year
    where f.province_id = ${province} and f.year = any(${yearsOf(unique)}::smallint[])`.execute(db);
  for (const row of rows) remember(held, keyOf(row.series_id, row.period, row.measure), row);
  for (const list of held.values()) list.sort(byStanding);
  return held;
}

function yearsOf(wanted: readonly SoundRow[]): readonly number[] {
  return [...new Set(wanted.map(({ figure }) => figure.year))];
}

export function remember(held: Held, key: string, row: FigureTable): void {
  const list = held.get(key);
  if (list === undefined) held.set(key, [row]);
  else list.push(row);
}
