import { type RawBuilder, sql } from 'kysely';
import {
  type Figure,
  itemsOfKey,
  type Period,
  type PeriodKind,
  periodOfCode,
  previousYear,
  type Series,
} from '#figures';
import type { Store } from '../store.ts';
import { inYears, latestFirst } from './read.ts';
import { figureOf, type ShownRow, shownColumns } from './rows.ts';

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
  const answer: DashboardRow[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    while (to < rows.length && sameSeries(rows[from], rows[to])) to += 1;
    const row = rowOf(rows.slice(from, to), period);
    if (row !== null) answer.push(row);
  }
  return answer;
}

function sameSeries(a: ShownRow | undefined, b: ShownRow | undefined): boolean {
  return a?.indicator === b?.indicator && a?.breakdown === b?.breakdown;
}

/** Kinds of which a period has several of its own, none named as the period itself. */
const innerKinds: ReadonlySet<PeriodKind> = new Set(['season', 'school-year', 'as-of', 'range']);
const innerCodes = String.raw`^(/|\d{4}-[a-z]|\d{4}-\d\d-\d\d/|\d{4}/\d{4}-school)`;

/**
 * The series of the area are walked one by one, each with the few periods that can be shown, by the index that leads to
 * them: a cost that does not grow with the store. Inner periods are looked up among those that hold figures at all.
 */
function dashboardStatement(
  province: string,
  { area, field, indicators }: DashboardQuestion,
  period: Period,
): RawBuilder<ShownRow> {
  const before = previousYear(period);
  const year = period.to.slice(0, 4);
  const codes = [period.code, year, ...(before === null ? [] : [before.code])];
  const ends = [period, ...(before === null ? [] : [before])].map(
    ({ from, to }) => sql`(h.period_to >= ${from} and h.period_to <= ${to})`,
  );
  return sql<ShownRow>`
    select f.*, s.indicator, s.breakdown, s.area from series s
    join lateral (
      select distinct on (f.period, f.measure) ${shownColumns} from figure f
      where f.province_id = ${province} and f.series_id = s.id ${inYears(codes)}
        and f.period = any(${codes}::text[] || array(
          select h.period from period_held h
          where h.province_id = ${province} and (${sql.join(ends, sql` or `)}) and h.period ~ ${innerCodes}
        ))
        and (f.measure = 'actual' or f.period_to >= ${period.from})
        ${period.code === year ? sql`` : sql`and (f.measure <> 'actual' or f.period <> ${year})`}
        and f.decision is distinct from 'rejected'
      order by f.period, f.measure, ${latestFirst}
    ) f on true
    where s.province_id = ${province} and s.area = ${area}
      ${indicators === undefined ? sql`` : sql`and s.indicator = any(${indicators}::text[])`}
      ${field === undefined ? sql`` : sql`and s.indicator in (select code from indicator where field = ${field})`}
    order by s.indicator, s.breakdown`;
}

/**
 * A series has one row: of the period asked for, else of the first inner period that has a figure. Targets and last year
 * are those of the same period; a target of the whole year stands where its assigner set none for the period.
 */
function rowOf(held: readonly ShownRow[], asked: Period): DashboardRow | null {
  const actual = (of: Period | null) =>
    held.find(({ measure, period }) => measure === 'actual' && period === of?.code) ?? null;
  const period = actual(asked) === null ? (innerOf(held, asked).find(each => actual(each) !== null) ?? asked) : asked;
  const targets = targetsOf(held, [period.code, asked.to.slice(0, 4)]);
  const figure = actual(period);
  const [first] = held;
  if (first === undefined || (figure === null && targets.length === 0)) return null;
  const lastYear = actual(previousYear(period));
  return {
    indicator: first.indicator,
    items: itemsOfKey(first.breakdown) ?? {},
    period: period.code,
    figure: figure === null ? null : figureOf(figure),
    targets: targets.map(row => figureOf(row)),
    lastYear: lastYear === null ? null : figureOf(lastYear),
  };
}

/** Inner periods that end in the one asked for, the latest first. */
function innerOf(held: readonly ShownRow[], asked: Period): Period[] {
  return [...new Set(held.map(({ period }) => period))]
    .flatMap(code => periodOfCode(code) ?? [])
    .filter(({ kind, to }) => innerKinds.has(kind) && asked.from <= to && to <= asked.to)
    .sort((a, b) => (a.to === b.to ? 0 : a.to > b.to ? -1 : 1));
}

/** One of each assigner: that of the first period that has one. */
function targetsOf(held: readonly ShownRow[], periods: readonly string[]): ShownRow[] {
  const targets = periods.flatMap(code =>
    held.filter(({ measure, period }) => measure !== 'actual' && period === code),
  );
  return targets.filter((target, at) => targets.findIndex(({ measure }) => measure === target.measure) === at);
}
