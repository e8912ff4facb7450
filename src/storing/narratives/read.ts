import type { Composed, Narrative } from '#composing';
import type { Store } from '../store.ts';
import type {
  Issue,
  NarrativeComment,
  NarrativeEvent,
  NarrativeState,
  NarrativeSummary,
  NarrativeVersion,
  StoredNarrative,
} from './narrative.ts';

type Reading = Pick<Store, 'db' | 'province'>;

/** Narratives, the one that was saved last first. */
export async function narrativesOf(store: Reading): Promise<readonly NarrativeSummary[]> {
  const rows = await summaries(store).orderBy('narrative_version.saved_at', 'desc').orderBy('narrative.id').execute();
  return rows.map(summaryOf);
}

/** A narrative with its current version, or with another one that is kept; null where there is none. */
export async function narrativeOf(store: Reading, id: string, n?: number): Promise<StoredNarrative | null> {
  const row = await summaries(store).where('narrative.id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const { db, province } = store;
  const version = await db
    .selectFrom('narrative_version')
    .select(['n', 'content', 'saved_by', 'saved_at'])
    .where('province_id', '=', province)
    .where('narrative_id', '=', id)
    .where('n', '=', n ?? row.version)
    .executeTakeFirst();
  if (version === undefined) return null;
  const { saved_by: savedBy, saved_at: savedAt } = version;
  return { ...summaryOf(row), version: version.n, savedBy, savedAt, narrative: version.content as Narrative };
}

function summaries({ db, province }: Reading) {
  return db
    .selectFrom('narrative')
    .innerJoin('narrative_version', join =>
      join
        .onRef('narrative_version.province_id', '=', 'narrative.province_id')
        .onRef('narrative_version.narrative_id', '=', 'narrative.id')
        .onRef('narrative_version.n', '=', 'narrative.version'),
    )
    .where('narrative.province_id', '=', province)
    .where('narrative_version.province_id', '=', province)
    .select(['id', 'title', 'period', 'area', 'state', 'version', 'saved_by', 'saved_at'])
    .select(build =>
      build
        .selectFrom('narrative_comment')
        .select(({ fn }) => fn.countAll<string>().as('open'))
        .where('narrative_comment.province_id', '=', province)
        .whereRef('narrative_comment.narrative_id', '=', 'narrative.id')
        .where('resolved_at', 'is', null)
        .as('open'),
    );
}

type Summary = Awaited<ReturnType<ReturnType<typeof summaries>['execute']>>[number];

function summaryOf({ saved_by, saved_at, open, state, ...row }: Summary): NarrativeSummary {
  return {
    ...row,
    state: state as NarrativeState,
    savedBy: saved_by,
    savedAt: saved_at,
    openComments: Number(open ?? 0),
  };
}

/** Every version that is kept of a narrative, the last first, those that were kept aside too. */
export async function versionsOf({ db, province }: Reading, id: string): Promise<readonly NarrativeVersion[]> {
  const rows = await db
    .selectFrom('narrative_version')
    .select(['n', 'made_from', 'aside', 'name', 'digest', 'saved_by', 'saved_at'])
    .where('province_id', '=', province)
    .where('narrative_id', '=', id)
    .orderBy('n', 'desc')
    .execute();
  return rows.map(({ made_from, saved_by, saved_at, ...row }) => ({
    ...row,
    madeFrom: made_from,
    savedBy: saved_by,
    savedAt: saved_at,
  }));
}

/** Its changes of state, the first first. */
export async function eventsOf({ db, province }: Reading, id: string): Promise<readonly NarrativeEvent[]> {
  const rows = await db
    .selectFrom('narrative_event')
    .select(['n', 'state', 'version', 'who', 'at', 'note', 'issue'])
    .where('province_id', '=', province)
    .where('narrative_id', '=', id)
    .orderBy('n')
    .execute();
  return rows.map(row => ({ ...row, state: row.state as NarrativeState, issue: row.issue as Issue | null }));
}

/** A report as it went out. */
export interface IssuedReport {
  readonly id: string;
  readonly version: number;
  readonly composed: Composed;
  readonly text: string;
  /** The bytes of the DOCX file, and their SHA-256. */
  readonly document: Uint8Array;
  readonly digest: string;
  /** JSON text. */
  readonly proof: string;
  readonly issuedBy: string;
  readonly issuedAt: string;
}

/** Null while it has not been issued. */
export async function issuedOf({ db, province }: Reading, id: string): Promise<IssuedReport | null> {
  const row = await db
    .selectFrom('issued_report')
    .selectAll()
    .where('province_id', '=', province)
    .where('narrative_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { version, composed, text, document, digest, proof, issued_by: issuedBy, issued_at: issuedAt } = row;
  return { id, version, composed: composed as Composed, text, document, digest, proof, issuedBy, issuedAt };
}

/** Remarks in its margin, the first first, settled ones too. */
export async function commentsOf({ db, province }: Reading, id: string): Promise<readonly NarrativeComment[]> {
  const rows = await db
    .selectFrom('narrative_comment')
    .select(['n', 'passage', 'quote', 'text', 'author', 'at', 'resolved_by', 'resolved_at'])
    .where('province_id', '=', province)
    .where('narrative_id', '=', id)
    .orderBy('n')
    .execute();
  return rows.map(({ resolved_by, resolved_at, ...row }) => ({
    ...row,
    resolvedBy: resolved_by,
    resolvedAt: resolved_at,
  }));
}
