/** Forty indicators with their targets, last year and growth: ours against a statement written by hand. */
import type { DashboardRow } from '#storing';
import { type Bench, quantile } from './bench.ts';

/** What a figure is shown with: who said it, from where, in which vintage. */
const shown = `id, value, low, high, absence, vintage, origin, period, measure, reporter, entered_by, entered_at, decision,
  decided_by, decided_at, basis, replaces, reason, source_document, source_start, source_end, source_line, source_quote`;

/** Written by hand: what the indices are good for, one row for each indicator, growth worked out in SQL. */
const byHand = `
  select s.indicator, a.*, l.*, t.targets,
    case when l.value > 0 then (a.value / l.value - 1) * 100 end as growth
  from series s
  join lateral (
    select ${shown} from figure
    where province_id = $1 and year = $6 and series_id = s.id and period = $4 and measure = 'actual'
      and decision is distinct from 'rejected'
    order by standing desc, entered_at desc, id desc limit 1
  ) a on true
  left join lateral (
    select ${shown} from figure
    where province_id = $1 and year = $7 and series_id = s.id and period = $5 and measure = 'actual'
      and decision is distinct from 'rejected'
    order by standing desc, entered_at desc, id desc limit 1
  ) l on true
  left join lateral (
    select jsonb_agg(each) as targets
    from (
      select distinct on (measure) ${shown} from figure
      where province_id = $1 and year = $6 and series_id = s.id and period = $4 and measure <> 'actual'
        and decision is distinct from 'rejected'
      order by measure, standing desc, entered_at desc, id desc
    ) each
  ) t on true
  where s.province_id = $1 and s.area = $2 and s.indicator = any($3::text[])
  order by s.indicator`;

/** As arrays: the columns of the figure and of last year have the same names. */
type HandRow = readonly unknown[];

const columns = shown.split(',').length;

interface Told {
  readonly indicator: unknown;
  readonly id: unknown;
  readonly value: unknown;
  readonly base: unknown;
  readonly targets: readonly { readonly measure: string; readonly value: number }[];
  readonly growth: unknown;
}

function told(row: HandRow): Told {
  const [indicator, id, value] = row;
  const targets = (row[1 + 2 * columns] ?? []) as Told['targets'];
  return { indicator, id, value, base: row[2 + columns], targets, growth: row[2 + 2 * columns] };
}

export interface DashboardTimes {
  readonly figures: number;
  readonly asked: number;
  /** Milliseconds, half of the questions and 95 in 100 of them below it. */
  readonly ours: { readonly median: number; readonly p95: number };
  readonly byHand: { readonly median: number; readonly p95: number };
  /** The same statement, prepared once for each connection. */
  readonly prepared: { readonly median: number; readonly p95: number };
}

interface Asked {
  readonly area: string;
  readonly year: number;
}

export interface Dashboards {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly figures: number;
  readonly asked?: number;
}

/** Areas and years change from question to question, and the three take turns; the first answers are compared. */
export async function benchDashboard(
  { doors, store, say, signal }: Bench,
  { indicators, areas, figures, asked = 600 }: Dashboards,
): Promise<DashboardTimes> {
  const questions = Array.from({ length: asked }, (_, at) => ({
    area: areas[(at * 37) % areas.length] ?? '',
    year: 2016 + ((at * 11) % 15),
  }));
  const ours = async ({ area, year }: Asked) => {
    const rows = await doors.dashboard(store, { area, period: `${year}-S1`, indicators });
    return rows.map(row => ({ row, growth: growthOf(doors, row) }));
  };
  const hand = async ({ area, year }: Asked, name?: string) => {
    const values = [store.province, area, indicators, `${year}-S1`, `${year - 1}-S1`, year, year - 1];
    return (
      await store.pool.query<unknown[]>({
        text: byHand,
        values,
        rowMode: 'array',
        ...(name === undefined ? {} : { name }),
      })
    ).rows;
  };
  const times = { ours: [] as number[], byHand: [] as number[], prepared: [] as number[] };
  for (const [at, question] of questions.entries()) {
    signal.throwIfAborted();
    if (at % 100 === 0) say(`bảng chỉ tiêu (dashboard) ${at}/${asked}`);
    const works = [
      ['ours', () => ours(question)],
      ['byHand', () => hand(question)],
      ['prepared', () => hand(question, 'by-hand')],
    ] as const;
    // Whoever comes first finds the pages cold: each is first as often as the others.
    for (let turn = 0; turn < works.length; turn++) {
      const [name, work] = works[(turn + at) % works.length] as (typeof works)[number];
      const start = performance.now();
      await work();
      times[name].push(performance.now() - start);
    }
    if (at < 20) same(await ours(question), await hand(question), question);
  }
  const halves = (all: readonly number[]) => ({ median: quantile(all, 0.5), p95: quantile(all, 0.95) });
  return { figures, asked, ours: halves(times.ours), byHand: halves(times.byHand), prepared: halves(times.prepared) };
}

const percent = {
  code: '',
  unit: 'tấn',
  nature: 'flow',
  overAreas: 'sum',
  overTime: 'sum',
} as const;

function growthOf({ compare }: Bench['doors'], { indicator, figure, lastYear }: DashboardRow): number | null {
  if (figure === null || lastYear === null) return null;
  const of = { ...percent, code: indicator };
  const result = compare({ kind: 'growth', of: { indicator: of, figure }, base: { indicator: of, figure: lastYear } });
  return result.ok ? Number(result.value.numerator) / Number(result.value.denominator) : null;
}

type OurRow = { readonly row: DashboardRow; readonly growth: number | null };

function same(ours: readonly OurRow[], hand: readonly HandRow[], { area, year }: Asked): void {
  const said = (rows: readonly unknown[]) => JSON.stringify(rows);
  const own = ours.map(({ row, growth }) => [
    row.indicator,
    row.figure?.id,
    row.figure?.value,
    row.lastYear?.value ?? null,
    row.targets.map(({ measure, value }) => `${measure} ${Number(value)}`).sort(),
    growth?.toFixed(6),
  ]);
  const theirs = hand
    .map(told)
    .map(row => [
      row.indicator,
      row.id,
      row.value,
      row.base,
      row.targets.map(({ measure, value }) => `${measure} ${Number(value)}`).sort(),
      row.growth === null ? undefined : Number(row.growth).toFixed(6),
    ]);
  if (own.length === 0 || said(own) !== said(theirs))
    throw new Error(
      `the two answers for ${area} in ${year} differ:\n${said(own.slice(0, 1))}\n${said(theirs.slice(0, 1))}`,
    );
}
