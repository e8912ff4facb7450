import { sql } from 'kysely';
import { type Figure, periodOfCode } from '#figures';
import type { Store } from '../store.ts';
import { type PlacedFigure, withBoundaries } from './boundaries.ts';
import { latestFirst } from './read.ts';
import { figureOf, type ShownRow, shownColumns } from './rows.ts';
import { seriesRow } from './series.ts';
import { yearOf } from './validate.ts';

/** What a printed number rests on. */
export type AskedFigure = Pick<Figure, 'series' | 'period' | 'measure'>;

/**
 * The figure that stands for each that is asked for, or stood at an instant (ISO), in one statement however many they
 * are, with the boundaries they are of. Where none stands but one was turned down, that one, so that its reader can say so; what nobody entered is left out.
 */
export async function figuresFor(
  store: Pick<Store, 'db' | 'province'>,
  asked: readonly AskedFigure[],
  asOf?: string,
): Promise<readonly PlacedFigure[]> {
  const { db, province } = store;
  const wanted = wantedOf(province, asked);
  if (wanted.length === 0) return [];
  const { rows } = await statement(province, wanted, asOf).execute(db);
  return await withBoundaries(
    store,
    rows.map(row => figureOf(row, asOf ?? null)),
  );
}

interface Wanted {
  readonly series: string;
  readonly period: string;
  readonly measure: string;
  readonly year: number;
}

/** Each once; a code that names no period has no figures. */
function wantedOf(province: string, asked: readonly AskedFigure[]): readonly Wanted[] {
  const wanted = asked.flatMap(({ series, period, measure }) => {
    const of = periodOfCode(period);
    return of === null ? [] : [{ series: seriesRow(province, series).id, period: of.code, measure, year: yearOf(of) }];
  });
  return [...new Map(wanted.map(each => [`${each.series} ${each.period} ${each.measure}`, each])).values()];
}

function statement(province: string, wanted: readonly Wanted[], asOf: string | undefined) {
  const known = asOf === undefined ? sql`` : sql`and f.entered_at <= ${asOf}`;
  const decision = asOf === undefined ? sql`f.decision` : sql`(case when f.decided_at <= ${asOf} then f.decision end)`;
  return sql<ShownRow>`
    select ${shownColumns}, s.indicator, s.breakdown, s.area
    from unnest(${wanted.map(({ series }) => series)}::uuid[], ${wanted.map(({ period }) => period)}::text[],
      ${wanted.map(({ measure }) => measure)}::text[], ${wanted.map(({ year }) => year)}::smallint[]
    ) as w (series, period, measure, year)
    join series s on s.province_id = ${province} and s.id = w.series
    join lateral (
      select f.* from figure f
      where f.province_id = ${province} and f.series_id = s.id and f.year = w.year and f.period = w.period
        and f.measure = w.measure ${known}
      order by (${decision} is not distinct from 'rejected'), ${latestFirst} limit 1
    ) f on true
    order by s.indicator, s.breakdown, s.area, f.period, f.measure`;
}
