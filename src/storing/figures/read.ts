import { type RawBuilder, sql } from 'kysely';
import {
  breakdownKey,
  type Figure,
  type FigureStatus,
  type Measure,
  type Origin,
  periodOfCode,
  type Series,
  type Vintage,
} from '#figures';
import type { Store } from '../store.ts';
import { type FigureRow, figureOf } from './rows.ts';
import { yearOf } from './validate.ts';

export interface FigureFilter {
  readonly indicator?: string;
  readonly indicators?: readonly string[];
  readonly area?: string;
  readonly areas?: readonly string[];
  /** Exactly this breakdown; `{}` is the total. */
  readonly items?: Series['items'];
  readonly period?: string;
  readonly periods?: readonly string[];
  readonly measure?: Measure;
  /** Without it the latest vintage of each series, period and measure. */
  readonly vintage?: Vintage;
  /** Without it all but the rejected. */
  readonly status?: FigureStatus;
  /** Field of the report: `agriculture`. */
  readonly field?: string;
  /** Document or report it was read from. */
  readonly document?: string;
  readonly origin?: Origin;
  /** ISO instant: what was held, and decided, then. */
  readonly asOf?: string;
}

export interface FigurePage {
  readonly figures: readonly Figure[];
  /** For the next page; null on the last. */
  readonly next: string | null;
}

const usualPage = 200;
const largestPage = 10_000;

/** The figure that stands for each series, period and measure, ordered by those. */
export async function figuresOf(
  store: Pick<Store, 'db' | 'province'>,
  filter: FigureFilter & { readonly cursor?: string; readonly limit?: number },
): Promise<FigurePage> {
  const limit = Math.min(largestPage, Math.max(1, filter.limit ?? usualPage));
  const after = filter.cursor === undefined ? null : readCursor(filter.cursor);
  const { rows } = await sql<FigureRow>`${standing(store.province, filter, after)} limit ${limit + 1}`.execute(
    store.db,
  );
  const figures = rows.slice(0, limit).map(row => figureOf(row, filter.asOf ?? null));
  const last = rows[limit - 1];
  return { figures, next: rows.length > limit && last !== undefined ? writeCursor(last) : null };
}

/** Every figure ever entered of a series in a period, rejected ones too, in the order in which they came. */
export async function historyOf(
  { db, province }: Pick<Store, 'db' | 'province'>,
  { series, period, measure }: { readonly series: Series; readonly period: string; readonly measure: Measure },
): Promise<readonly HistoryEntry[]> {
  const { rows } = await sql<FigureRow>`
    select f.*, s.indicator, s.breakdown, s.area from series s
    join figure f on f.province_id = s.province_id and f.series_id = s.id
    where s.province_id = ${province} and f.province_id = ${province}
      and s.indicator = ${series.indicator} and s.breakdown = ${breakdownKey(series.items)} and s.area = ${series.area}
      and f.period = ${period} and f.measure = ${measure} ${inYears([period])}
    order by f.entered_at, f.id`.execute(db);
  return rows.map(row => ({
    ...figureOf(row),
    decision:
      row.decided_at === null || row.decided_by === null
        ? null
        : { by: row.decided_by, at: row.decided_at, reason: row.decision_reason },
  }));
}

export interface HistoryEntry extends Figure {
  /** Who approved or rejected it, when, and why. */
  readonly decision: { readonly by: string; readonly at: string; readonly reason: string | null } | null;
}

/** Order in which figures of one series, period and measure replace one another, the one that stands first. */
export const latestFirst = sql`f.standing desc, f.entered_at desc, f.id desc`;

/** The statement of all figures that stand, ordered; series are walked in order, so that a page costs a page. */
export function standing(province: string, filter: FigureFilter, after: Place | null): RawBuilder<FigureRow> {
  const past =
    after === null ? sql`` : sql`and (s.indicator, s.breakdown, s.area) >= (${after[0]}, ${after[1]}, ${after[2]})`;
  const beyond =
    after === null
      ? sql``
      : sql`and (s.indicator, s.breakdown, s.area, f.period, f.measure) > (${after[0]}, ${after[1]}, ${after[2]}, ${after[3]}, ${after[4]})`;
  return sql<FigureRow>`
    select f.*, s.indicator, s.breakdown, s.area from series s
    join lateral (
      select distinct on (f.period, f.measure) f.* from figure f
      where f.province_id = ${province} and f.series_id = s.id ${ofFigures(filter)}
      order by f.period, f.measure, ${latestFirst}
    ) f on true
    where s.province_id = ${province} ${ofSeries(filter)} ${past} ${beyond}
    order by s.indicator, s.breakdown, s.area, f.period, f.measure`;
}

function ofSeries({ indicator, indicators, area, areas, items, field }: FigureFilter): RawBuilder<unknown> {
  return sql.join(
    [
      indicator === undefined ? null : sql`and s.indicator = ${indicator}`,
      indicators === undefined ? null : sql`and s.indicator = any(${indicators}::text[])`,
      area === undefined ? null : sql`and s.area = ${area}`,
      areas === undefined ? null : sql`and s.area = any(${areas}::text[])`,
      items === undefined ? null : sql`and s.breakdown = ${breakdownKey(items)}`,
      field === undefined ? null : sql`and s.indicator in (select code from indicator where field = ${field})`,
    ].filter(part => part !== null),
    sql` `,
  );
}

function ofFigures(filter: FigureFilter): RawBuilder<unknown> {
  const { period, periods, measure, vintage, status, origin, document, asOf } = filter;
  const named = [...(period === undefined ? [] : [period]), ...(periods ?? [])];
  return sql.join(
    [
      named.length === 0 && periods === undefined ? null : sql`and f.period = any(${named}::text[]) ${inYears(named)}`,
      measure === undefined ? null : sql`and f.measure = ${measure}`,
      origin === undefined ? null : sql`and f.origin = ${origin}`,
      vintage === undefined ? null : sql`and f.vintage = ${vintage}`,
      document === undefined ? null : sql`and f.source_document = ${document}`,
      asOf === undefined ? null : sql`and f.entered_at <= ${asOf}`,
      withStatus(status, asOf),
    ].filter(part => part !== null),
    sql` `,
  );
}

/** A decision counts from the instant it was made. */
function withStatus(status: FigureStatus | undefined, asOf: string | undefined): RawBuilder<unknown> {
  const decision = asOf === undefined ? sql`f.decision` : sql`(case when f.decided_at <= ${asOf} then f.decision end)`;
  if (status === undefined) return sql`and ${decision} is distinct from 'rejected'`;
  return status === 'proposed' ? sql`and ${decision} is null` : sql`and ${decision} = ${status}`;
}

/** Leads to the partitions of the periods; a code that names no period finds nothing anyway. */
export function inYears(periods: readonly string[]): RawBuilder<unknown> {
  const years = periods.flatMap(code => periodOfCode(code) ?? []).map(yearOf);
  return sql`and f.year = any(${[...new Set(years)]}::smallint[])`;
}

export type Place = readonly [indicator: string, breakdown: string, area: string, period: string, measure: string];

function writeCursor({ indicator, breakdown, area, period, measure }: FigureRow): string {
  return Buffer.from(JSON.stringify([indicator, breakdown, area, period, measure])).toString('base64url');
}

/** Whether a page can be read that follows it: it was given by `figuresOf`. */
export function followsOn(cursor: string): boolean {
  return readCursor(cursor) !== null;
}

/** Null for a cursor that is none of ours. */
function readCursor(cursor: string): Place | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const whole = Array.isArray(read) && read.length === 5 && read.every(part => typeof part === 'string');
    return whole ? (read as unknown as Place) : null;
  } catch {
    return null;
  }
}
