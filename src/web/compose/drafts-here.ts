import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Narrative, Passage } from '#composing';
import type { Draft } from './saving.ts';

/** Drafts on this machine, until the server has them: nothing typed is lost when the page, the power or the server goes. */
let store: UseStore | null = null;
const drafts = (): UseStore => {
  store ??= createStore('khop-soan', 'drafts');
  return store;
};

/** All but the passages, which lie beside it by their ids. */
interface Head {
  /** The keeper that wrote it: two tabs that write one report do not mix their passages. */
  readonly by: string;
  readonly draft: Draft<Narrative>;
  readonly order: readonly string[];
}

const headKey = (id: string): IDBValidKey => [id];
const passageKey = (id: string, passage: string): IDBValidKey => [id, passage];
/** Its head, which comes first, and its passages: a list sorts above every text. */
const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

export interface KeeperHere {
  readonly keep: (draft: Draft<Narrative>) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/**
 * Keeps the drafts of one report, one at a time. Only passages that are not the objects they were at the last time are
 * written: sixty pages written whole hold up the next key.
 */
export function keeperHere(id: string): KeeperHere {
  const by = crypto.randomUUID();
  let kept: ReadonlyMap<string, Passage> = new Map();
  const keep = (draft: Draft<Narrative>): Promise<void> => {
    const { passages } = draft.content;
    const now = new Map(passages.map(passage => [passage.id, passage]));
    const order = passages.map(passage => passage.id);
    // The list stays where it stood among the fields: what is kept is compared as text.
    const head: Head = { by, draft: { ...draft, content: { ...draft.content, passages: [] } }, order };
    return drafts()('readwrite', async held => {
      const last = held.get(headKey(id));
      last.onsuccess = () => {
        const own = (last.result as Head | undefined)?.by === by;
        if (!own) held.delete(allOf(id));
        held.put(head, headKey(id));
        for (const [key, passage] of now) {
          if (!own || kept.get(key) !== passage) held.put(JSON.stringify(passage), passageKey(id, key));
        }
        if (own) for (const key of kept.keys()) if (!now.has(key)) held.delete(passageKey(id, key));
      };
      await promisifyRequest(held.transaction);
      kept = now;
    });
  };
  return { keep, drop: () => dropHere(id) };
}

export const dropHere = (id: string): Promise<void> =>
  drafts()('readwrite', held => {
    held.delete(allOf(id));
    return promisifyRequest(held.transaction);
  });

export async function draftHere(id: string): Promise<Draft<Narrative> | undefined> {
  const [head, ...texts] = await drafts()('readonly', held =>
    promisifyRequest<[Head?, ...string[]]>(held.getAll(allOf(id))),
  );
  if (head === undefined) return undefined;
  const passages = new Map(texts.map(text => JSON.parse(text) as Passage).map(passage => [passage.id, passage]));
  const { draft, order } = head;
  return { ...draft, content: { ...draft.content, passages: order.flatMap(key => passages.get(key) ?? []) } };
}
