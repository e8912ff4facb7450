/** A finished report into the store: what its reader is sure of at once, the rest to wait for a person. */
import { impliedFigures, type ImportedReport, isSameReport, type ProposedFigure } from '#binding';
import { breakdownKey, type Dimension, type Indicator } from '#figures';
import { type Writing, writing } from '../audit/writing.ts';
import { areasOf, type Catalogue, catalogueOf } from '../catalogue/read.ts';
import { enterCatalogue } from '../catalogue/write.ts';
import { figuresFor } from '../figures/asked.ts';
import { enter } from '../figures/enter.ts';
import type { FigureInput } from '../figures/input.ts';
import { yearsOf } from '../figures/write.ts';
import { idOf } from '../ids.ts';
import { ensurePartitions } from '../schema/partitions.ts';
import type { Store } from '../store.ts';
import { heldInputOf } from './proposal.ts';
import { widened } from './widened.ts';

export interface ReportWritten {
  readonly id: string;
  /** False when the same report was there already: at most it got the blocks that were not kept before. */
  readonly changed: boolean;
  /** Figures that went in at once, as proposed, or were there already. */
  readonly accepted: number;
  /** Figures that wait for a person. */
  readonly waiting: number;
}

/** Brings in a report, all or nothing; the same again, from whatever kind of file, changes nothing. */
export async function writeReport(store: Store, report: ImportedReport, who: string): Promise<ReportWritten> {
  const implied = impliedFigures(report);
  await ensurePartitions(store.db, yearsOf([...report.figures, ...implied]));
  return await writing(store, who, async within => {
    const held = await heldAs(within, report);
    if (held !== null) {
      await giveBlocks(within, held, report);
      return { id: held, changed: false, ...(await countsOf(within, held)) };
    }
    const id = ownId(store, report);
    await enterNames(within, report);
    await insertReport(within, id, report);
    const stored = await enterSure(within, id, report.figures);
    await enterImplied(within, id, implied);
    await insertProposals(within, id, { report, stored });
    await insertRest(within, id, report);
    const accepted = stored.filter(figure => figure !== null).length;
    const { name, digest, period } = report.document;
    await within.append({
      action: 'write-report',
      content: { id, name, digest, period, figures: stored.length, accepted },
    });
    return { id, changed: true, accepted, waiting: stored.length - accepted };
  });
}

function ownId({ province }: Pick<Store, 'province'>, { document }: ImportedReport): string {
  return idOf(province, 'report', document.digest);
}

/** Id of the same report as it was brought in before; null where it was not. */
async function heldAs(within: Writing, report: ImportedReport): Promise<string | null> {
  const { db, province } = within;
  const id = ownId(within, report);
  const { area, period, text } = report.document;
  const held = await db
    .selectFrom('report')
    .select(['id', 'text'])
    .where('province_id', '=', province)
    .where(where => where.or([where('id', '=', id), where.and({ area, period: period ?? '' })]))
    .orderBy('imported_at')
    .execute();
  const same = held.find(each => each.id === id) ?? held.find(each => isSameReport(each.text, text));
  return same?.id ?? null;
}

/** Blocks point into the very text: one whose white space differs has none to give. */
async function giveBlocks({ db, province }: Writing, id: string, { document }: ImportedReport): Promise<void> {
  await db
    .updateTable('report')
    .set({ blocks: json(document.blocks) })
    .where('province_id', '=', province)
    .where('id', '=', id)
    .where('blocks', 'is', null)
    .where('text', '=', storable(document.text))
    .execute();
}

async function countsOf({ db, province }: Writing, id: string): Promise<Pick<ReportWritten, 'accepted' | 'waiting'>> {
  const rows = await db
    .selectFrom('proposal')
    .select(['state', ({ fn }) => fn.countAll<string>().as('count')])
    .where('province_id', '=', province)
    .where('report_id', '=', id)
    .groupBy('state')
    .execute();
  const count = (fits: (state: string) => boolean) =>
    rows.filter(({ state }) => fits(state)).reduce((sum, row) => sum + Number(row.count), 0);
  return {
    accepted: count(state => state !== 'waiting' && state !== 'left-out'),
    waiting: count(state => state === 'waiting'),
  };
}

/** Names that the figures taken at once need; those of doubtful figures come in when a person accepts them. */
async function enterNames(within: Writing, report: ImportedReport): Promise<void> {
  const held = await catalogueOf(within);
  const { areas } = await areasOf(within);
  const series = report.figures.filter(isSure).map(figure => figure.series);
  const sure = new Set(series.map(({ indicator }) => indicator));
  const fresh = without(report.indicators.map(plain), held.indicators, ({ code }) => code);
  const { refused } = await enterCatalogue(within, {
    organisations: without(report.organisations, held.organisations, ({ code }) => code),
    dimensions: report.dimensions.map(dimension => joined(dimension, held)),
    indicators: [...widened(held.indicators, series), ...fresh.filter(({ code }) => sure.has(code))],
    // Also areas of another province than the store's are kept with its own: a report compares itself with them.
    areas: without(report.areas, areas, ({ id }) => id).map(area => ({ ...area, province: within.province })),
  });
  const [first] = refused;
  if (first !== undefined) throw new Error(`the reader made a name that the catalogue refuses: ${first.en}`);
}

function plain(proposed: ImportedReport['indicators'][number]): Indicator {
  const { heading: _heading, ...indicator } = proposed;
  return indicator;
}

function isSure({ certainty }: ProposedFigure): boolean {
  return certainty === 'sure';
}

function without<T>(given: readonly T[], held: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  const known = new Set(held.map(keyOf));
  return given.filter(entry => !known.has(keyOf(entry)));
}

/** A dimension keeps the items it has and takes those it has not. */
function joined(dimension: Dimension, { dimensions }: Catalogue): Dimension {
  const held = dimensions.find(({ code }) => code === dimension.code);
  if (held === undefined) return dimension;
  return { ...held, items: [...held.items, ...without(dimension.items, held.items, ({ code }) => code)] };
}

/** By figure of the report: the stored one, or null for those that wait. */
async function enterSure(
  within: Writing,
  id: string,
  figures: readonly ProposedFigure[],
): Promise<readonly (string | null)[]> {
  const sure = figures.flatMap((figure, n) =>
    isSure(figure) ? [{ n, input: heldInputOf({ figure, report: id }) }] : [],
  );
  const { ids } = await enter(
    within,
    sure.map(({ input }) => input),
    'good',
  );
  const stored: (string | null)[] = figures.map(() => null);
  for (const [at, { n }] of sure.entries()) stored[n] = ids[at] ?? null;
  return stored;
}

/** What the report only implies, where the store knows nothing better: it is no proposal, and nobody has to decide it. */
async function enterImplied(within: Writing, id: string, implied: readonly FigureInput[]): Promise<void> {
  const held = await figuresFor(within, implied);
  const placeOf = ({ series, period, measure }: Pick<FigureInput, 'series' | 'period' | 'measure'>) =>
    [series.indicator, breakdownKey(series.items), series.area, period, measure].join('|');
  const known = new Set(held.map(placeOf));
  const inputs = implied
    .filter(figure => !known.has(placeOf(figure)))
    .map(figure => ({ ...figure, source: figure.source && { ...figure.source, document: id } }));
  await enter(within, inputs, 'good');
}

async function insertReport({ db, province, who, at, next }: Writing, id: string, { document }: ImportedReport) {
  const { name, title, period, area, digest, text, blocks } = document;
  const row = { id, name, title, period: period ?? '', area, digest, text: storable(text), blocks: json(blocks) };
  await db
    .insertInto('report')
    .values({ ...row, province_id: province, imported_by: who, imported_at: at.toISOString(), entry: String(next()) })
    .execute();
}

const rowsTogether = 500;

async function inChunks<T>(rows: readonly T[], insert: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsTogether) await insert(rows.slice(at, at + rowsTogether));
}

interface Read {
  readonly report: ImportedReport;
  readonly stored: readonly (string | null)[];
}

async function insertProposals({ db, province }: Writing, id: string, { report, stored }: Read) {
  const indicators = new Map(report.indicators.map(indicator => [indicator.code, indicator]));
  const rows = report.figures.map((figure, n) => ({
    province_id: province,
    report_id: id,
    n,
    state: stored[n] === null ? 'waiting' : 'accepted',
    figure: json(figure),
    indicator: json(indicators.get(figure.series.indicator) ?? null),
    stored: stored[n] ?? null,
    decided_by: null,
    decided_at: null,
  }));
  await inChunks(rows, async chunk => await db.insertInto('proposal').values(chunk).execute());
}

async function insertRest({ db, province }: Writing, id: string, { bound, tasks, citations }: ImportedReport) {
  const of = { province_id: province, report_id: id };
  const spans = bound.map(({ span, figure, says, unit, decimals }) => ({
    ...of,
    start: span.start,
    until: span.end,
    proposal: figure,
    says,
    unit,
    decimals,
  }));
  await inChunks(spans, async chunk => {
    await db
      .insertInto('bound_span')
      .values(chunk)
      .onConflict(on => on.columns(['province_id', 'report_id', 'start', 'proposal', 'says']).doNothing())
      .execute();
  });
  const numbered = (entries: readonly unknown[]) => entries.map((entry, n) => ({ ...of, n, content: json(entry) }));
  await inChunks(numbered(tasks), async chunk => await db.insertInto('task').values(chunk).execute());
  await inChunks(numbered(citations), async chunk => await db.insertInto('citation').values(chunk).execute());
}

/** Text that PostgreSQL takes: it refuses NUL. */
function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

/** JSON that PostgreSQL takes: it refuses NUL in text. */
export function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('\\u0000', '\\ufffd');
}
