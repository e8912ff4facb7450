/** Narratives begun and saved. No version is ever overwritten; two who save at once both keep what they wrote. Old drafts are thinned. */
import { type Writing, writing } from '../audit/writing.ts';
import type { Store } from '../store.ts';
import { digestOf, keepable } from './content.ts';
import { areaIsKnown, insertVersion, type Row, rowOf, updateRow } from './keep.ts';
import type { NarrativeInput, NarrativeSaved } from './narrative.ts';
import { narrativeProblems } from './problems.ts';
import { thinVersions } from './thin.ts';

/** Begins a narrative under its own id, as a draft with its first version. */
export async function createNarrative(
  store: Store,
  { narrative: given, title, who }: NarrativeInput,
): Promise<NarrativeSaved> {
  const narrative = keepable(given);
  const { id, area, period } = narrative;
  return await writing(store, who, async (within): Promise<NarrativeSaved> => {
    if ((await rowOf(within, id)) !== null) return { ok: false, problem: narrativeProblems.exists(id), keptAs: null };
    if (!(await areaIsKnown(within, area)))
      return { ok: false, problem: narrativeProblems.unknownArea(area), keptAs: null };
    const { db, province, at } = within;
    const row = { id, title: keepable(title), period, area, state: 'draft', version: 1, last_version: 1 };
    await db
      .insertInto('narrative')
      .values({ ...row, province_id: province, created_by: who, created_at: at.toISOString() })
      .execute();
    const digest = digestOf(narrative);
    await insertVersion(within, { id, n: 1, madeFrom: null, aside: false, narrative, digest });
    await within.append({ action: 'create-narrative', content: { narrative: id, version: 1, digest } });
    within.changed({ kind: 'narrative', id, version: 1, state: 'draft' });
    return { ok: true, version: 1, changed: true };
  });
}

/** A narrative that was edited, and the version its author began from. */
export interface NarrativeEdit extends NarrativeInput {
  readonly id: string;
  readonly madeFrom: number;
}

/**
 * Makes it the current version, unless another came in between or it is no longer a draft: then it is kept beside the
 * current one, and refused. Saved again unchanged, nothing is written.
 */
export async function saveNarrative(store: Store, edit: NarrativeEdit): Promise<NarrativeSaved> {
  const narrative = keepable(edit.narrative);
  const { id, who } = edit;
  if (narrative.id !== id) return { ok: false, problem: narrativeProblems.otherId(id, narrative.id), keptAs: null };
  return await writing(store, who, async (within): Promise<NarrativeSaved> => {
    const row = await rowOf(within, id);
    if (row === null) return { ok: false, problem: narrativeProblems.unknown(id), keptAs: null };
    const digest = digestOf(narrative);
    const saying = await versionSaying(within, row, digest);
    if (saying === row.version) return { ok: true, version: row.version, changed: false };
    if (!(await areaIsKnown(within, narrative.area)))
      return { ok: false, problem: narrativeProblems.unknownArea(narrative.area), keptAs: null };
    const aside = row.state !== 'draft' || edit.madeFrom !== row.version;
    const n = aside && saying !== null ? saying : row.lastVersion + 1;
    if (n > row.lastVersion) await addVersion(within, { ...edit, narrative }, { row, n, aside, digest });
    if (row.state !== 'draft') return { ok: false, problem: narrativeProblems.notDraft(row.state, n), keptAs: n };
    if (aside) return { ok: false, problem: narrativeProblems.changedMeanwhile(row.version, n), keptAs: n };
    await thinVersions(within, id);
    within.changed({ kind: 'narrative', id, version: n, state: row.state });
    return { ok: true, version: n, changed: true };
  });
}

interface Adding {
  readonly row: Row;
  readonly n: number;
  readonly aside: boolean;
  readonly digest: string;
}

async function addVersion(
  within: Writing,
  { id, madeFrom, narrative, title }: NarrativeEdit,
  { n, aside, digest }: Adding,
): Promise<void> {
  await insertVersion(within, { id, n, madeFrom, aside, narrative, digest });
  const { period, area } = narrative;
  await updateRow(within, id, {
    last_version: n,
    ...(aside ? {} : { version: n, title: keepable(title), period, area }),
  });
  await within.append({ action: 'save-narrative', content: { narrative: id, version: n, digest, madeFrom, aside } });
}

/** Number of the current version if it says this, else of the last one kept aside that does; null where none does. */
async function versionSaying({ db, province }: Writing, { id, version }: Row, digest: string): Promise<number | null> {
  const rows = await db
    .selectFrom('narrative_version')
    .select('n')
    .where('province_id', '=', province)
    .where('narrative_id', '=', id)
    .where('digest', '=', digest)
    .where(where => where.or([where('n', '=', version), where('aside', '=', true)]))
    .orderBy('n', 'desc')
    .execute();
  return rows.find(({ n }) => n === version)?.n ?? rows[0]?.n ?? null;
}
