import { writing } from '../audit/writing.ts';
import { sha256 } from '../ids.ts';
import { type Refused, refuse } from '../problem.ts';
import type { Store } from '../store.ts';
import { keepable } from './content.ts';
import { rowOf } from './keep.ts';
import type { NarrativeComment } from './narrative.ts';
import { narrativeProblems } from './problems.ts';
import { commentsOf } from './read.ts';

export interface CommentInput {
  readonly passage: string;
  readonly quote: string;
  readonly text: string;
  readonly who: string;
}

export type Commented = { readonly ok: true; readonly comment: NarrativeComment } | Refused;

/** Puts a remark in the margin; of an issued report too, for who drafts its correction. */
export async function addComment(store: Store, id: string, input: CommentInput): Promise<Commented> {
  const { passage, quote, text, who } = keepable(input);
  return await writing(store, who, async (within): Promise<Commented> => {
    if ((await rowOf(within, id)) === null) return refuse(narrativeProblems.unknown(id));
    const n = ((await commentsOf(within, id)).at(-1)?.n ?? 0) + 1;
    const { db, province, at } = within;
    const remark = { n, passage, quote, text, author: who, at: at.toISOString() };
    await db
      .insertInto('narrative_comment')
      .values({ ...remark, province_id: province, narrative_id: id, resolved_by: null, resolved_at: null })
      .execute();
    await within.append({ action: 'comment-narrative', content: { narrative: id, comment: n, text: sha256(text) } });
    return { ok: true, comment: { ...remark, resolvedBy: null, resolvedAt: null } };
  });
}

export interface Settling {
  readonly n: number;
  readonly resolved: boolean;
  readonly who: string;
}

/** Settles a remark, or opens it again. */
export async function resolveComment(store: Store, id: string, { n, resolved, who }: Settling): Promise<Commented> {
  return await writing(store, who, async (within): Promise<Commented> => {
    const comment = (await commentsOf(within, id)).find(each => each.n === n);
    if (comment === undefined) return refuse(narrativeProblems.unknownComment(id, n));
    if ((comment.resolvedAt !== null) === resolved) return { ok: true, comment };
    const { db, province, at } = within;
    const [resolvedBy, resolvedAt] = resolved ? [who, at.toISOString()] : [null, null];
    await db
      .updateTable('narrative_comment')
      .set({ resolved_by: resolvedBy, resolved_at: resolvedAt })
      .where('province_id', '=', province)
      .where('narrative_id', '=', id)
      .where('n', '=', n)
      .execute();
    const action = resolved ? 'resolve-comment' : 'reopen-comment';
    await within.append({ action, content: { narrative: id, comment: n } });
    return { ok: true, comment: { ...comment, resolvedBy, resolvedAt } };
  });
}
