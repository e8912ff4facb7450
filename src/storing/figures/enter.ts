/** The way in of every figure: judged, compared with what is held, written, and put on the audit trail. */
import { sql } from 'kysely';
import type { Period } from '#figures';
import type { Member, Writing } from '../audit/writing.ts';
import type { Refusal } from '../store.ts';
import { copyFigures } from './copy.ts';
import { heldFigures, remember } from './held.ts';
import type { FigureInput } from './input.ts';
import { judge } from './judge.ts';
import { nothingKnown } from './known.ts';
import { digestOfFigure, type FigureRow, figureRow, type Making } from './rows.ts';
import { type CheckedRows, checkMore, noRows, type SoundRow } from './sound.ts';

export interface Entered {
  /** In the order handed in; `figureRow` makes the row of each. */
  readonly made: readonly Making[];
  /** By row handed in: the figure that now says it, new or held before; null where it was refused. */
  readonly ids: readonly (string | null)[];
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
}

/** `all`: nothing is written when one row is refused. `good`: the others are. `none`: rows are only looked through. */
export type EnterMode = 'all' | 'good' | 'none';

/** Checks figures and enters them. */
export async function enter(within: Writing, inputs: readonly FigureInput[], mode: EnterMode): Promise<Entered> {
  const rows = noRows();
  await checkMore(rows, inputs, { known: nothingKnown(), place: within });
  return await enterChecked(within, rows, mode);
}

export async function enterChecked(within: Writing, checked: CheckedRows, mode: EnterMode): Promise<Entered> {
  const held = await heldFigures(within, checked.sound);
  const again = repeated(checked.sound);
  const refused = [...checked.refused];
  const stamp = {
    province: within.province,
    who: within.who,
    at: within.at.toISOString(),
    entry: String(within.next()),
  };
  const made: Making[] = [];
  const ids: (string | null)[] = Array.from({ length: checked.count }, () => null);
  for (const { row, figure, series, key } of checked.sound) {
    const verdict = judge(figure, held.get(key) ?? []);
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
    const making = { figure, id: within.figureId(figure.year), stamp, series, standing, replaces };
    if (again.has(key)) remember(held, key, figureRow(making));
    ids[row] = making.id;
    made.push(making);
  }
  refused.sort((a, b) => a.row - b.row);
  if (mode === 'none' || (refused.length > 0 && mode === 'all'))
    return { made: [], ids: Array.from({ length: checked.count }, () => null), unchanged: 0, refused };
  if (made.length > 0) await write(within, made);
  const unchanged = ids.filter(id => id !== null).length - made.length;
  return { made, ids, unchanged, refused };
}

/** Keys that several of the rows have: each of these is compared with those before it too. */
function repeated(rows: readonly SoundRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { key } of rows) {
    if (seen.has(key)) again.add(key);
    seen.add(key);
  }
  return again;
}

async function write(within: Writing, made: readonly Making[]) {
  await writeSeries(within, made);
  const members: Member[] = [];
  await copyFigures(within.client, rowsOf(made, members));
  await countPeriods(within, made);
  await within.append({ action: 'enter-figures', content: { figures: made.length }, members });
  const figures = made.map(({ figure: { input, period } }) => ({ series: input.series, period: period.code }));
  within.changed({ kind: 'figures', figures });
}

/** Each row as COPY takes it, its digest taken: PostgreSQL writes those before meanwhile, and none need be kept. */
function* rowsOf(made: readonly Making[], members: Member[]): Generator<FigureRow> {
  for (const making of made) {
    const row = figureRow(making);
    members.push({ id: row.id, digest: digestOfFigure(row) });
    yield row;
  }
}

async function writeSeries({ db, province }: Writing, made: readonly Making[]) {
  const added = [...new Map(made.map(({ series }) => [series.id, series])).values()];
  await sql`
    insert into series (province_id, id, indicator, breakdown, area)
    select ${province}, id, indicator, breakdown, area
    from unnest(
      ${added.map(({ id }) => id)}::uuid[], ${added.map(({ indicator }) => indicator)}::text[],
      ${added.map(({ breakdown }) => breakdown)}::text[], ${added.map(({ area }) => area)}::text[]
    ) as added (id, indicator, breakdown, area)
    on conflict (province_id, id) do nothing`.execute(db);
}

async function countPeriods({ db, province }: Writing, made: readonly Making[]) {
  const counts = new Map<string, { readonly period: Period; figures: number }>();
  for (const { figure } of made) {
    const { period } = figure;
    const count = counts.get(period.code);
    if (count === undefined) counts.set(period.code, { period, figures: 1 });
    else count.figures += 1;
  }
  const values = [...counts.values()].map(({ period: { code, from, to }, figures }) => ({
    province_id: province,
    period: code,
    period_from: from,
    period_to: to,
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
