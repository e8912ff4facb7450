import { type RawBuilder, sql } from 'kysely';
import { type Figure, type Period, type PeriodKind, periodOfCode, previousYear, type Series } from '#figures';
import type { Store } from '../store.ts';
import { inYears, latestFirst } from './read.ts';
import { type FigureRow, figureOf } from './rows.ts';

export interface DashboardQuestion {
  readonly area: string;
  readonly period: string;
  readonly field?: string;
  readonly indicators?: readonly string[];
}

export interface DashboardRow {
  readonly indicator: string;
  readonly items: Series['items'];
  /** The period asked for; or a season, a day or a run of days that ends in it. */
  readonly period: string;
  /** What stands, approved or not yet decided about. */
  readonly figure: Figure | null;
  /** Of every assigner, for the period itself or else for its year. */
  readonly targets: readonly Figure[];
  /** Of the same period a year before. */
  readonly lastYear: Figure | null;
}

/** Each series of an area with a figure or a target in the period, in one statement. */
export async function dashboard(
  store: Pick<Store, 'db' | 'province'>,
  asked: DashboardQuestion,
): Promise<readonly DashboardRow[]> {
  const period = periodOfCode(asked.period);
  if (period === null) return [];
  const { rows } = await dashboardStatement(store.province, asked, period).execute(store.db);
  const bySeries = new Map<string, FigureRow[]>();
  for (const row of rows) bySeries.set(row.series_id, [...(bySeries.get(row.series_id) ?? []), row]);
  return [...bySeries.values()].flatMap(
    held =>
      rowOf(
        held.map(row => figureOf(row)),
        period,
      ) ?? [],
  );
}

/** Kinds of which a period has several of its own, none named as the period itself. */
const innerKinds: ReadonlySet<PeriodKind> = new Set(['season', 'school-year', 'as-of', 'range']);
const innerCodes = String.raw`^(/|\d{4}-[a-z]|\d{4}-\d\d-\d\d/|\d{4}/\d{4}-school)`;

export function dashboardStatement(
  province: string,
  { area, field, indicators }: DashboardQuestion,
  period: Period,
): RawBuilder<FigureRow> {
  const before = previousYear(period);
  const codes = [period.code, period.to.slice(0, 4), ...(before === null ? [] : [before.code])];
  const ends = [period, ...(before === null ? [] : [before])].map(
    ({ from, to }) => sql`(f.period_to >= ${from} and f.period_to <= ${to})`,
  );
  return sql<FigureRow>`
    select distinct on (s.indicator, s.breakdown, f.period, f.measure) f.*, s.indicator, s.breakdown, s.area
    from series s join figure f on f.province_id = s.province_id and f.series_id = s.id
    where s.province_id = ${province} and f.province_id = ${province} and s.area = ${area} ${inYears(codes)}
      and (f.period = any(${codes}::text[]) or (f.period ~ ${innerCodes} and (${sql.join(ends, sql` or `)})))
      and f.decision is distinct from 'rejected'
      ${indicators === undefined ? sql`` : sql`and s.indicator = any(${indicators}::text[])`}
      ${field === undefined ? sql`` : sql`and s.indicator in (select code from indicator where field = ${field})`}
    order by s.indicator, s.breakdown, f.period, f.measure, ${latestFirst}`;
}

/**
 * A series has one row: of the period asked for, else of the first inner period that has a figure. Targets and last year
 * are those of the same period; a target of the whole year stands where its assigner set none for the period.
 */
function rowOf(held: readonly Figure[], asked: Period): DashboardRow | null {
  const inner = [...new Set(held.map(({ period }) => period))]
    .flatMap(code => periodOfCode(code) ?? [])
    .filter(({ kind, to }) => innerKinds.has(kind) && asked.from <= to && to <= asked.to)
    .sort((a, b) => (a.to === b.to ? 0 : a.to > b.to ? -1 : 1));
  const actual = (of: Period | null) =>
    held.find(({ measure, period }) => measure === 'actual' && period === of?.code) ?? null;
  const period = [asked, ...inner].find(each => actual(each) !== null) ?? asked;
  const targets = targetsOf(held, [period.code, asked.to.slice(0, 4)]);
  const figure = actual(period);
  const [first] = held;
  if (first === undefined || (figure === null && targets.length === 0)) return null;
  const { indicator, items } = first.series;
  return { indicator, items, period: period.code, figure, targets, lastYear: actual(previousYear(period)) };
}

/** One of each assigner: that of the first period that has one. */
function targetsOf(held: readonly Figure[], periods: readonly string[]): Figure[] {
  const targets = periods.flatMap(code =>
    held.filter(({ measure, period }) => measure !== 'actual' && period === code),
  );
  return targets.filter((target, at) => targets.findIndex(({ measure }) => measure === target.measure) === at);
}
