/**
 * The history of a draft, kept small: of what an author types a version is saved every few seconds, and nobody looks at
 * each of last year's. What is taken away is named in the audit trail, which keeps the digest of every version for ever.
 */
import type { Writing } from '../audit/writing.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** All are kept for a day, the last of each hour for a week, then the last of each day (UTC). */
const wholeFor = day;
const hourlyFor = 7 * day;

interface Saved {
  readonly n: number;
  readonly savedAt: string;
}

/** Those that may go, of versions that nothing else names; in the order in which they were saved. */
export function thinnable(versions: readonly Saved[], now: Date): number[] {
  const age = ({ savedAt }: Saved) => now.getTime() - Date.parse(savedAt);
  const windowOf = (saved: Saved) => {
    const length = age(saved) > hourlyFor ? day : hour;
    return `${length} ${Math.floor(Date.parse(saved.savedAt) / length)}`;
  };
  const old = versions.filter(saved => age(saved) > wholeFor);
  const lastOf = new Map(old.map(saved => [windowOf(saved), saved.n]));
  return old.filter(saved => lastOf.get(windowOf(saved)) !== saved.n).map(({ n }) => n);
}

/**
 * Takes away what the rules above let go. The first version stays, and the current one; those that somebody named,
 * reviewed, approved, returned or issued; those kept aside because two wrote at once, and what they were made from.
 */
export async function thinVersions(within: Writing, id: string): Promise<void> {
  const { db, province, at } = within;
  const gone = thinnable(await olderVersions(within, id), at);
  if (gone.length === 0) return;
  await db
    .deleteFrom('narrative_version')
    .where('province_id', '=', province)
    .where('narrative_id', '=', id)
    .where('n', 'in', gone)
    .execute();
  await within.append({ action: 'thin-narrative', content: { narrative: id, versions: gone } });
}

/** Of the versions that the rules are for those older than a day, in the order in which they were saved. */
async function olderVersions({ db, province, at }: Writing, id: string): Promise<readonly Saved[]> {
  return await db
    .selectFrom('narrative_version as v')
    .innerJoin('narrative', join =>
      join.onRef('narrative.province_id', '=', 'v.province_id').onRef('narrative.id', '=', 'v.narrative_id'),
    )
    .select(['v.n', 'v.saved_at as savedAt'])
    .where('v.province_id', '=', province)
    .where('v.narrative_id', '=', id)
    .where('v.n', '>', 1)
    .where('v.aside', '=', false)
    .where('v.name', 'is', null)
    .where('v.saved_at', '<', new Date(at.getTime() - wholeFor).toISOString())
    .whereRef('v.n', '<>', 'narrative.version')
    .where(build =>
      build.not(
        build.exists(
          build
            .selectFrom('narrative_event as e')
            .select('e.n')
            .where('e.province_id', '=', province)
            .where('e.narrative_id', '=', id)
            .whereRef('e.version', '=', 'v.n'),
        ),
      ),
    )
    .where(build =>
      build.not(
        build.exists(
          build
            .selectFrom('narrative_version as other')
            .select('other.n')
            .where('other.province_id', '=', province)
            .where('other.narrative_id', '=', id)
            .where('other.aside', '=', true)
            .whereRef('other.made_from', '=', 'v.n'),
        ),
      ),
    )
    .orderBy('v.n')
    .execute();
}
