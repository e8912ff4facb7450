import {
  addComment,
  type Commented,
  commentsOf,
  moveNarrative,
  nameVersion,
  narrativeOf,
  resolveComment,
} from '#storing';
import { given } from '../given.ts';
import { answer, type Handlers, type Outcome } from '../handler.ts';
import { type Refused, refused } from '../problem.ts';
import type { NarrativeCommentRecord } from '#contract';
import type { Problem } from '#storing';
import { unknownNarrative } from './unknown.ts';

const states = { review: 'reviewed', approve: 'approved', return: 'draft' } as const;

/** What people say of a report: remarks in its margin, names of its versions, and that it may go on. */
export const judgingHandlers: Handlers<
  'judgeNarrative' | 'narrativeComments' | 'addNarrativeComment' | 'resolveNarrativeComment' | 'nameNarrativeVersion'
> = {
  judgeNarrative: async ({ store, who }, { params: { id }, body: { action, version, note } }) => {
    const judged = await moveNarrative(store, states[action], given({ id, version, who, note }));
    if (!judged.ok) return notJudged(id, judged.problem);
    return answer({ version: judged.version, state: judged.state });
  },

  narrativeComments: async ({ store }, { params: { id } }) => {
    if ((await narrativeOf(store, id)) === null) return unknownNarrative(id);
    return answer({ items: await commentsOf(store, id) });
  },

  addNarrativeComment: async ({ store, who }, { params: { id }, body }) =>
    outcomeOf(await addComment(store, id, { ...body, who }), 201),

  resolveNarrativeComment: async ({ store, who }, { params: { id, n }, body: { resolved } }) =>
    outcomeOf(await resolveComment(store, id, { n, resolved, who }), 200),

  nameNarrativeVersion: async ({ store, who }, { params: { id, n }, body: { name } }) => {
    const named = await nameVersion(store, id, { n, name, who });
    return named.ok ? answer(named.version) : refused('not-found', named.problem);
  },
};

export function notJudged(id: string, problem: Problem): Refused {
  if (problem.id === 'unknown-narrative') return unknownNarrative(id);
  return refused(problem.id === 'changed-meanwhile' ? 'changed-meanwhile' : 'conflict', problem);
}

function outcomeOf(commented: Commented, status: 200 | 201): Outcome<NarrativeCommentRecord> {
  return commented.ok ? answer(commented.comment, status) : refused('not-found', commented.problem);
}
