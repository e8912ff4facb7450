/** The way in of every figure: judged, compared with what is held, written, and put on the audit trail. */
import { sql } from 'kysely';
import type { Writing } from '../audit/writing.ts';
import { figureIds } from '../ids.ts';
import type { FigureTable } from '../schema/database.ts';
import type { Refusal } from '../store.ts';
import { copyFigures } from './copy.ts';
import { type Fault, faults } from './faults.ts';
import { byStanding, heldFigures, keyOf, remember, type Wanted } from './held.ts';
import type { FigureInput } from './input.ts';
import { type Known, knownSeries, learn } from './known.ts';
import { changeOf, digestOfFigure, type FigureRow, figureRow, standings } from './rows.ts';
import type { SeriesRow } from './series.ts';
import { type Checked, check } from './validate.ts';

export interface Entered {
  readonly rows: readonly FigureRow[];
  /** By row handed in: the figure that now says it, new or held before; null where it was refused. */
  readonly ids: readonly (string | null)[];
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
}

export interface EnterOptions {
  /** `all`: nothing is written when one row is refused. `good`: the others are. */
  readonly mode: 'all' | 'good';
  readonly known: Known;
}

export async function enter(within: Writing, inputs: readonly FigureInput[], options: EnterOptions): Promise<Entered> {
  await learn(options.known, inputs, within);
  const refused: Refusal[] = [];
  const checked: { readonly row: number; readonly figure: Checked; readonly series: SeriesRow }[] = [];
  inputs.forEach((input, row) => {
    const figure = check(input, options.known);
    if ('input' in figure)
      checked.push({ row, figure, series: knownSeries(options.known, within.province, input.series) });
    else refused.push(...figure.map(fault => ({ row, ...fault })));
  });
  const held = await heldFigures(within, checked.map(wantedOf));
  const newId = figureIds(within.at);
  const stamp = {
    province: within.province,
    who: within.who,
    at: within.at.toISOString(),
    entry: String(within.next()),
  };
  const rows: FigureRow[] = [];
  const ids: (string | null)[] = inputs.map(() => null);
  for (const { row, figure, series } of checked) {
    const before = held.get(keyOf(series.id, figure.period.code, figure.input.measure)) ?? [];
    const verdict = judge(figure, before);
    if ('unchanged' in verdict) {
      ids[row] = verdict.unchanged;
      continue;
    }
    if ('id' in verdict) {
      refused.push({ row, ...verdict });
      continue;
    }
    // No spread: there may be a million of them.
    const { standing, replaces } = verdict;
    const made = figureRow(figure, { id: newId(figure.year), stamp, series, standing, replaces });
    remember(held, made);
    ids[row] = made.id;
    rows.push(made);
  }
  refused.sort((a, b) => a.row - b.row);
  if (refused.length > 0 && options.mode === 'all')
    return { rows: [], ids: inputs.map(() => null), unchanged: 0, refused };
  if (rows.length > 0) await write(within, rows);
  const unchanged = ids.filter(id => id !== null).length - rows.length;
  return { rows, ids, unchanged, refused };
}

function wantedOf({ figure, series }: { readonly figure: Checked; readonly series: SeriesRow }): Wanted {
  const { period, year, input } = figure;
  return { seriesId: series.id, period: period.code, year, measure: input.measure };
}

/** The figure that says the same already; refused; or where the figure stands and which it replaces. */
function judge(
  { input, value, low, high }: Checked,
  before: readonly FigureTable[],
): { unchanged: string } | Fault | { standing: number; replaces: string | null } {
  if (before.length === 0 && input.replaces === null) return { standing: standings[input.vintage], replaces: null };
  const standing = before.filter(row => row.decision !== 'rejected').sort(byStanding);
  const replaced = input.replaces === null ? undefined : before.find(({ id }) => id === input.replaces);
  if (input.replaces !== null && replaced === undefined) return faults.unknownReplaced(input.replaces);
  const latest = standing.findLast(({ vintage }) => vintage === input.vintage);
  const same = (row: FigureTable) =>
    row.value === value &&
    row.low === low &&
    row.high === high &&
    row.absence === input.absence &&
    row.origin === input.origin &&
    row.reporter === input.reporter &&
    row.basis === input.basis &&
    row.vintage === input.vintage &&
    (input.status === 'proposed' || row.decision === input.status);
  if (latest !== undefined && same(latest)) return { unchanged: latest.id };
  const told = before.find(row => same(row) && sameSource(row, input));
  if (told !== undefined) return { unchanged: told.id };
  const explained = replaced !== undefined && input.reason !== null;
  if (latest?.decision === 'approved' && !explained)
    return faults.approvedAlready(latest.value ?? latest.absence ?? '');
  const corrected = input.vintage === 'corrected' ? (replaced ?? standing.at(-1)) : undefined;
  return {
    standing: corrected?.standing ?? standings[input.vintage],
    replaces: (replaced ?? corrected ?? latest)?.id ?? null,
  };
}

function sameSource(row: FigureTable, { source }: FigureInput): boolean {
  return (
    source !== null &&
    row.source_document === source.document &&
    row.source_start === source.start &&
    row.source_end === source.end
  );
}

async function write(within: Writing, rows: readonly FigureRow[]) {
  await writeSeries(within, rows);
  await copyFigures(within.client, rows);
  await countPeriods(within, rows);
  const members = rows.map(row => ({ id: row.id, digest: digestOfFigure(row) }));
  await within.append({ action: 'enter-figures', content: { figures: rows.length }, members });
  within.changed(changeOf(rows));
}

async function writeSeries({ db, province }: Writing, rows: readonly FigureRow[]) {
  const added = [...new Map(rows.map(row => [row.series_id, row])).values()];
  await sql`
    insert into series (province_id, id, indicator, breakdown, area)
    select ${province}, id, indicator, breakdown, area
    from unnest(
      ${added.map(row => row.series_id)}::uuid[], ${added.map(row => row.indicator)}::text[],
      ${added.map(row => row.breakdown)}::text[], ${added.map(row => row.area)}::text[]
    ) as added (id, indicator, breakdown, area)
    on conflict (province_id, id) do nothing`.execute(db);
}

async function countPeriods({ db, province }: Writing, rows: readonly FigureRow[]) {
  const counts = new Map<string, { row: FigureRow; figures: number }>();
  for (const row of rows) {
    const count = counts.get(row.period);
    if (count === undefined) counts.set(row.period, { row, figures: 1 });
    else count.figures += 1;
  }
  const values = [...counts.values()].map(({ row: { period, period_from, period_to }, figures }) => ({
    province_id: province,
    period,
    period_from,
    period_to,
    figures: String(figures),
  }));
  await db
    .insertInto('period_held')
    .values(values)
    .onConflict(conflict =>
      conflict.columns(['province_id', 'period']).doUpdateSet(build => ({
        figures: sql<string>`${build.ref('period_held.figures')} + ${build.ref('excluded.figures')}`,
      })),
    )
    .execute();
}
