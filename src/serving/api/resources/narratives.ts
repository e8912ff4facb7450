import { titleOf } from '#composing';
import type { SavedNarrative } from '#contract';
import {
  createNarrative,
  eventsOf,
  narrativeOf,
  narrativesOf,
  saveNarrative,
  type StoredNarrative,
  versionsOf,
} from '#storing';
import { answer, type Handlers } from '../handler.ts';
import { notFound, type Refused, refused } from '../problem.ts';
import { secretNarrative } from '../secrecy.ts';
import { versionOfTag, versionTag } from '../tags.ts';
import { beginningOf } from './beginning.ts';
import { unknownNarrative } from './unknown.ts';

/** Reports that are being written: begun, read, saved; every version stays. */
export const narrativeHandlers: Handlers<
  | 'narratives'
  | 'createNarrative'
  | 'narrative'
  | 'putNarrative'
  | 'narrativeVersions'
  | 'narrativeVersion'
  | 'narrativeEvents'
> = {
  narratives: async ({ store }) => answer({ items: await narrativesOf(store) }),

  createNarrative: async ({ store, who }, { body }) => {
    const begun = await beginningOf(store, body);
    if ('problem' in begun) return begun;
    const { narrative, look } = begun;
    const marked = secretNarrative(narrative);
    if (marked !== null) return marked;
    const created = await createNarrative(store, { narrative, title: titleOf(narrative), who });
    if (!created.ok)
      return refused(created.problem.id === 'narrative-exists' ? 'conflict' : 'refused', created.problem);
    const kept = await narrativeOf(store, narrative.id);
    return kept === null ? unknownNarrative(narrative.id) : answer({ narrative: kept, look }, 201);
  },

  narrative: async ({ store }, { params: { id } }) => {
    const kept = await narrativeOf(store, id);
    return kept === null ? unknownNarrative(id) : { ...answer(kept), tag: versionTag(kept) };
  },

  putNarrative: async ({ store, who }, { params: { id }, body: { narrative }, conditions: { ifMatch } }) => {
    const madeFrom = ifMatch === null ? null : versionOfTag(ifMatch);
    if (madeFrom === null) return versionNotNamed;
    const marked = secretNarrative(narrative);
    if (marked !== null) return marked;
    const saved = await saveNarrative(store, { id, madeFrom, narrative, title: titleOf(narrative), who });
    if (saved.ok) {
      const kept = await narrativeOf(store, id);
      return kept === null ? unknownNarrative(id) : { ...answer(savedOf(kept)), tag: versionTag(kept) };
    }
    const { problem, keptAs } = saved;
    if (problem.id === 'unknown-narrative') return unknownNarrative(id);
    if (keptAs === null) return refused('refused', problem);
    return withVersion(refused(problem.id === 'not-a-draft' ? 'conflict' : 'changed-meanwhile', problem), keptAs);
  },

  narrativeVersions: async ({ store }, { params: { id } }) => {
    const items = await versionsOf(store, id);
    return items.length === 0 ? unknownNarrative(id) : answer({ items });
  },

  narrativeVersion: async ({ store }, { params: { id, n } }) => {
    const kept = await narrativeOf(store, id, n);
    return kept === null ? unknownVersion(id, n) : answer(kept);
  },

  narrativeEvents: async ({ store }, { params: { id } }) => {
    if ((await narrativeOf(store, id)) === null) return unknownNarrative(id);
    return answer({ items: await eventsOf(store, id) });
  },
};

function savedOf({ version, state }: StoredNarrative): SavedNarrative {
  return { version, state };
}

const versionNotNamed = refused('if-match-required', {
  vi: 'Hãy gửi If-Match với ETag của phiên bản đã sửa.',
  en: 'Send If-Match with the ETag of the version you edited.',
});

/** The refusal, with the version under which what was sent is kept all the same. */
function withVersion({ ok, problem }: Refused, version: number): Refused {
  return { ok, problem: { ...problem, version } };
}

function unknownVersion(id: string, n: number): Refused {
  return notFound(`Bài “${id}” không có phiên bản ${n}.`, `The report “${id}” has no version ${n}.`);
}
