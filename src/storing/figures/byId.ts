import { type Kysely, sql } from 'kysely';
import type { Figure } from '#figures';
import { yearOfId } from '../ids.ts';
import type { Database } from '../schema/database.ts';
import { type FigureRow, figureOf } from './rows.ts';

/** Years of the partitions in which figures with these ids lie; text that is no id of ours has none. */
export function yearsOfIds(ids: readonly string[]): {
  readonly ids: readonly string[];
  readonly years: readonly number[];
} {
  const known = ids.filter(id => yearOfId(id) !== null);
  return { ids: known, years: [...new Set(known.map(id => yearOfId(id) as number))] };
}

/** Figures by id, in the order of the ids; those that are not there are left out. */
export async function figuresByIds(
  { db, province }: { readonly db: Kysely<Database>; readonly province: string },
  asked: readonly string[],
): Promise<readonly FigureRow[]> {
  const { ids, years } = yearsOfIds(asked);
  if (ids.length === 0) return [];
  const { rows } = await sql<FigureRow>`
    select f.*, s.indicator, s.breakdown, s.area from figure f
    join series s on s.province_id = f.province_id and s.id = f.series_id
    where f.province_id = ${province} and s.province_id = ${province}
      and f.year = any(${years}::smallint[]) and f.id = any(${ids}::uuid[])`.execute(db);
  const byId = new Map(rows.map(row => [row.id, row]));
  return ids.flatMap(id => byId.get(id) ?? []);
}

/** The figure with this id; null when there is none. */
export async function figureById(
  store: { readonly db: Kysely<Database>; readonly province: string },
  id: string,
): Promise<Figure | null> {
  const [row] = await figuresByIds(store, [id]);
  return row === undefined ? null : figureOf(row);
}
