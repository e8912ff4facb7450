import { type RawBuilder, sql } from 'kysely';
import {
  type Absence,
  type AreaLevel,
  breakdownKey,
  type Coverage,
  type Measure,
  periodOfCode,
  type Series,
} from '#figures';
import { refusalSentence } from '#vietnamese';
import { indicatorOf } from '../catalogue/rows.ts';
import type { Problem } from '../problem.ts';
import type { Store } from '../store.ts';
import { inYears, latestFirst } from './read.ts';

export interface RollUpQuestion {
  readonly indicator: string;
  readonly items: Series['items'];
  readonly period: string;
  readonly measure: Measure;
  /** Of the areas listed. */
  readonly level: AreaLevel;
  /** Area whose parts are listed; the province without it. */
  readonly within?: string;
  /** Day whose boundaries count; the last day of the period without it. */
  readonly on?: string;
}

export interface RolledUp {
  readonly area: string;
  /** What the area reported itself; else the sum of the lowest areas below it. */
  readonly value: string | null;
  readonly absence: Absence | null;
  readonly coverage: Coverage;
}

export interface RollUp {
  readonly rows: readonly RolledUp[];
  readonly total: RolledTotal;
}

export interface RolledTotal {
  readonly value: string | null;
  readonly coverage: Coverage;
  /** Why there is no total, where the nature of the indicator forbids one. */
  readonly refused: Problem | null;
}

/** Approved figures added up at the moment they are asked for: there is nothing to rebuild. */
export async function rollUp(
  store: Pick<Store, 'db' | 'province'>,
  asked: RollUpQuestion,
): Promise<{ readonly ok: true; readonly rolled: RollUp } | { readonly ok: false; readonly problem: Problem }> {
  const { db, province } = store;
  const period = periodOfCode(asked.period);
  if (period === null) return { ok: false, problem: noPeriod(asked.period) };
  const row = await db.selectFrom('indicator').selectAll().where('code', '=', asked.indicator).executeTakeFirst();
  if (row === undefined) return { ok: false, problem: noIndicator(asked.indicator) };
  const indicator = indicatorOf(row);
  const summed = indicator.overAreas === 'sum';
  const statement = rollUpStatement(province, { ...asked, on: asked.on ?? period.to, summed });
  const found = (await statement.execute(db)).rows;
  const rows = found.map(rolledUp);
  const refused = summed ? null : refusalSentence({ id: 'not-summed-over-areas', nature: indicator.nature });
  return { ok: true, rolled: { rows, total: totalOf(rows, found[0]?.total ?? null, refused) } };
}

interface Row {
  readonly area: string;
  readonly value: string | null;
  readonly absence: string | null;
  readonly reported: number;
  readonly expected: number;
  readonly not_due: number;
  readonly not_applicable: number;
  /** The sum of all rows, worked out beside them so that it too is exact. */
  readonly total: string | null;
}

/**
 * One statement: the areas of a level on a day, what each reported, and the sum of what the lowest areas below it did.
 * All that is spread by province names the province; the areas are reference tables.
 */
export function rollUpStatement(
  province: string,
  asked: RollUpQuestion & { readonly on: string; readonly summed: boolean },
): RawBuilder<Row> {
  const on = (path: string) =>
    sql`${sql.ref(`${path}.from_day`)} <= ${asked.on} and coalesce(${sql.ref(`${path}.to_day`)} > ${asked.on}, true)`;
  const top = asked.within === undefined ? sql`p.depth = 0` : sql`p.ancestor = ${asked.within}`;
  return sql<Row>`
    with listed as (
      select p.descendant as area from area_path p join area a on a.id = p.descendant
      where a.province_id = ${province} and p.level = ${asked.level} and ${top} and ${on('p')}
    ), below as (
      select l.area, p.descendant as leaf from listed l
      join area_path p on p.ancestor = l.area and ${on('p')}
      where not exists (select from area_path c where c.ancestor = p.descendant and c.depth = 1 and ${on('c')})
    ), held as (
      select distinct on (s.area) s.area, f.value, f.absence from series s
      join figure f on f.province_id = s.province_id and f.series_id = s.id
      where s.province_id = ${province} and f.province_id = ${province} and s.indicator = ${asked.indicator}
        and s.breakdown = ${breakdownKey(asked.items)} and f.period = ${asked.period} and f.measure = ${asked.measure}
        and f.decision = 'approved' ${inYears([asked.period])}
      order by s.area, ${latestFirst}
    ), counted as (
      select l.area, own.area is not null as own, own.value as own_value, own.absence as own_absence,
        sum(h.value) as sum, count(h.value) as reported, count(*) as leaves,
        count(*) filter (where h.absence = 'not-due') as not_due,
        count(*) filter (where h.absence = 'not-applicable') as not_applicable
      from listed l left join held own on own.area = l.area
      join below b on b.area = l.area left join held h on h.area = b.leaf
      group by l.area, own.area, own.value, own.absence
    ), valued as (
      select area, case when own then own_value when ${asked.summed} then sum end as value, own_absence as absence,
        (case when own then (own_value is not null)::int when ${asked.summed} then reported else 0 end)::int as reported,
        (case when own then 1 else leaves end)::int as leaves,
        (case when own then (own_absence = 'not-due')::int else not_due end)::int as not_due,
        (case when own then (own_absence = 'not-applicable')::int else not_applicable end)::int as not_applicable
      from counted
    )
    select area, value, absence, reported, leaves - coalesce(not_applicable, 0) as expected,
      coalesce(not_due, 0) as not_due, coalesce(not_applicable, 0) as not_applicable,
      case when ${asked.summed} then sum(value) over () end as total
    from valued order by area`;
}

function coverageOf({ reported, expected, not_due: notDue, not_applicable: notApplicable }: Row): Coverage {
  return { reported, expected, notDue, notApplicable, notReported: expected - reported - notDue };
}

function rolledUp(row: Row): RolledUp {
  const coverage = coverageOf(row);
  const absence = row.value === null ? ((row.absence as Absence | null) ?? whyNothing(coverage)) : null;
  return { area: row.area, value: row.value, absence, coverage };
}

/** The nearest to hand: somebody owes it, or nothing is due yet, or nothing applies. */
function whyNothing({ notReported, notDue, notApplicable }: Coverage): Absence {
  if (notReported > 0) return 'not-reported';
  if (notDue > 0) return 'not-due';
  return notApplicable > 0 ? 'not-applicable' : 'not-reported';
}

function totalOf(rows: readonly RolledUp[], value: string | null, refused: Problem | null): RolledTotal {
  const sum = (key: keyof Coverage) => rows.reduce((all, { coverage }) => all + coverage[key], 0);
  const coverage = {
    reported: sum('reported'),
    expected: sum('expected'),
    notReported: sum('notReported'),
    notDue: sum('notDue'),
    notApplicable: sum('notApplicable'),
  };
  return { value: refused === null ? value : null, coverage, refused };
}

function noPeriod(code: string): Problem {
  return { id: 'invalid-period', vi: `“${code}” không phải là kỳ báo cáo.`, en: `“${code}” is no period.` };
}

function noIndicator(code: string): Problem {
  return {
    id: 'unknown-indicator',
    vi: `Danh mục không có chỉ tiêu “${code}”.`,
    en: `The catalogue has no indicator “${code}”.`,
  };
}
