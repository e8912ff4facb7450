import type {
  BoundSpan,
  Citation,
  FigureComparison,
  ImportedReport,
  ImportedTask,
  ProposedFigure,
  ProposedIndicator,
} from '#binding';
import type { Store } from '../store.ts';
import type { Proposal, ProposalState } from './proposal.ts';

type Reading = Pick<Store, 'db' | 'province'>;

export interface ReportSummary {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly period: string;
  readonly area: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly digest: string;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly figures: number;
  /** Of those, how many a person has still to decide. */
  readonly waiting: number;
}

export interface StoredReport extends ReportSummary {
  readonly text: string;
  /** Null of a report brought in before they were kept. */
  readonly blocks: ImportedReport['document']['blocks'] | null;
  /** Printed numbers in the order of the text; `figure` is the number of a proposal. */
  readonly bound: readonly BoundSpan[];
}

/** Reports brought in, the last first. */
export async function reportsOf({ db, province }: Reading): Promise<readonly ReportSummary[]> {
  const counts = db
    .selectFrom('proposal')
    .where('province_id', '=', province)
    .groupBy('report_id')
    .select(({ fn, eb }) => [
      'report_id',
      fn.countAll<string>().as('figures'),
      fn.sum<string>(eb.case().when('state', '=', 'waiting').then(1).else(0).end()).as('waiting'),
    ])
    .as('counts');
  const rows = await db
    .selectFrom('report')
    .leftJoin(counts, 'counts.report_id', 'report.id')
    .where('report.province_id', '=', province)
    .select(['id', 'name', 'title', 'period', 'area', 'digest', 'imported_by', 'imported_at', 'figures', 'waiting'])
    .orderBy('imported_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ imported_by, imported_at, figures, waiting, ...row }) => ({
    ...row,
    importedBy: imported_by,
    importedAt: imported_at,
    figures: Number(figures ?? 0),
    waiting: Number(waiting ?? 0),
  }));
}

/** Text that is no UUID names no report. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function reportOf(store: Reading, id: string): Promise<StoredReport | null> {
  if (!uuid.test(id)) return null;
  const summary = (await reportsOf(store)).find(report => report.id === id);
  if (summary === undefined) return null;
  const { db, province } = store;
  const { text, blocks } = await db
    .selectFrom('report')
    .select(['text', 'blocks'])
    .where('province_id', '=', province)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const spans = await db
    .selectFrom('bound_span')
    .selectAll()
    .where('province_id', '=', province)
    .where('report_id', '=', id)
    .orderBy('start')
    .orderBy('proposal')
    .execute();
  const bound = spans.map(({ start, until, proposal, says, unit, decimals }) => ({
    span: { start, end: until },
    figure: proposal,
    says: says as BoundSpan['says'],
    unit,
    decimals,
  }));
  return { ...summary, text, blocks: blocks as StoredReport['blocks'], bound };
}

/** What was read in a report, in its order. */
export async function proposalsOf({ db, province }: Reading, report: string): Promise<readonly Proposal[]> {
  if (!uuid.test(report)) return [];
  const rows = await db
    .selectFrom('proposal')
    .selectAll()
    .where('province_id', '=', province)
    .where('report_id', '=', report)
    .orderBy('n')
    .execute();
  return rows.map(row => ({
    report: row.report_id,
    n: row.n,
    state: row.state as ProposalState,
    figure: row.figure as ProposedFigure,
    indicator: row.indicator as ProposedIndicator,
    stored: row.stored,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  }));
}

/** By id of a stored figure: the comparisons printed beside it in the report it was read from. */
export async function printedComparisons({ db, province }: Reading): Promise<Map<string, readonly FigureComparison[]>> {
  const rows = await db
    .selectFrom('proposal')
    .select(['stored', 'figure'])
    .where('province_id', '=', province)
    .where('stored', 'is not', null)
    .orderBy('report_id')
    .orderBy('n')
    .execute();
  return new Map(rows.map(({ stored, figure }) => [stored ?? '', (figure as ProposedFigure).comparisons]));
}

export interface OfReport<T> {
  readonly report: string;
  readonly n: number;
  readonly content: T;
}

/** Tasks that reports set, of one report or of all, in their order. */
export async function tasksOf(store: Reading, report?: string): Promise<readonly OfReport<ImportedTask>[]> {
  return (await numbered(store, 'task', report)) as readonly OfReport<ImportedTask>[];
}

/** Documents that reports cite, of one report or of all. */
export async function citationsOf(store: Reading, report?: string): Promise<readonly OfReport<Citation>[]> {
  return (await numbered(store, 'citation', report)) as readonly OfReport<Citation>[];
}

async function numbered(
  { db, province }: Reading,
  table: 'task' | 'citation',
  report: string | undefined,
): Promise<readonly OfReport<unknown>[]> {
  if (report !== undefined && !uuid.test(report)) return [];
  const all = db.selectFrom(table).selectAll().where('province_id', '=', province);
  const asked = report === undefined ? all : all.where('report_id', '=', report);
  const rows = await asked.orderBy('report_id').orderBy('n').execute();
  return rows.map(({ report_id, n, content }) => ({ report: report_id, n, content }));
}
