/** What the writers of narratives share: the row, and a version more. */
import type { Narrative } from '#composing';
import type { Writing } from '../audit/writing.ts';
import { keepable } from './content.ts';
import type { NarrativeState } from './narrative.ts';

export interface Row {
  readonly id: string;
  readonly state: NarrativeState;
  readonly version: number;
  readonly lastVersion: number;
}

/** Whoever writes holds the end of the audit trail, so that the row stays as it is read. */
export async function rowOf({ db, province }: Writing, id: string): Promise<Row | null> {
  const row = await db
    .selectFrom('narrative')
    .select(['id', 'state', 'version', 'last_version'])
    .where('province_id', '=', province)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { id: row.id, state: row.state as NarrativeState, version: row.version, lastVersion: row.last_version };
}

export interface NewVersion {
  readonly id: string;
  readonly n: number;
  readonly madeFrom: number | null;
  readonly aside: boolean;
  readonly narrative: Narrative;
  readonly digest: string;
}

export async function insertVersion({ db, province, who, at, next }: Writing, version: NewVersion): Promise<void> {
  const { id, n, madeFrom, aside, narrative, digest } = version;
  await db
    .insertInto('narrative_version')
    .values({
      province_id: province,
      narrative_id: id,
      n,
      made_from: madeFrom,
      aside,
      content: JSON.stringify(keepable(narrative)),
      digest,
      saved_by: who,
      saved_at: at.toISOString(),
      entry: String(next()),
    })
    .execute();
}

/** What changes of the row of a narrative. */
export interface RowChange {
  readonly version?: number;
  readonly last_version?: number;
  readonly state?: NarrativeState;
  readonly title?: string;
  readonly period?: string;
  readonly area?: string;
}

export async function updateRow({ db, province }: Writing, id: string, change: RowChange): Promise<void> {
  await db.updateTable('narrative').set(change).where('province_id', '=', province).where('id', '=', id).execute();
}

export async function areaIsKnown({ db, province }: Writing, area: string): Promise<boolean> {
  const found = await db
    .selectFrom('area')
    .select('id')
    .where('province_id', '=', province)
    .where('id', '=', area)
    .executeTakeFirst();
  return found !== undefined;
}
