import { writing } from '../audit/writing.ts';
import { type Refused, refuse } from '../problem.ts';
import type { Store } from '../store.ts';
import { keepable } from './content.ts';
import type { NarrativeVersion } from './narrative.ts';
import { narrativeProblems } from './problems.ts';
import { versionsOf } from './read.ts';

export interface Naming {
  readonly n: number;
  /** Null takes the name away: from then on the version may be thinned like any other. */
  readonly name: string | null;
  readonly who: string;
}

export type Named = { readonly ok: true; readonly version: NarrativeVersion } | Refused;

/** Gives a version a name that people know it by ("gửi Sở Tài chính"). While it has one it is never thinned. */
export async function nameVersion(store: Store, id: string, naming: Naming): Promise<Named> {
  const { n, name, who } = keepable(naming);
  return await writing(store, who, async (within): Promise<Named> => {
    const version = (await versionsOf(within, id)).find(each => each.n === n);
    if (version === undefined) return refuse(narrativeProblems.unknownVersion(id, n));
    if (version.name === name) return { ok: true, version };
    const { db, province } = within;
    await db
      .updateTable('narrative_version')
      .set({ name })
      .where('province_id', '=', province)
      .where('narrative_id', '=', id)
      .where('n', '=', n)
      .execute();
    await within.append({ action: 'name-version', content: { narrative: id, version: n, name } });
    return { ok: true, version: { ...version, name } };
  });
}
