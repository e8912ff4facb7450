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
/** All passages as they were when the keeper first wrote. No passage has an empty id. */
const wholeKey = (id: string): IDBValidKey => [id, ''];
/** A passage as it became since. */
const passageKey = (id: string, passage: string): IDBValidKey => [id, passage];
/** In this order, since a list sorts above every text. */
const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

export interface KeeperHere {
  readonly keep: (draft: Draft<Narrative>) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/**
 * Keeps the drafts of one report, one at a time. It is written whole once, as a single text (hundreds of them hold up
 * the next key); then only passages that are not the objects they were at the last time. What is no longer in the order
 * is no longer in the report.
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
        held.put(head, headKey(id));
        if ((last.result as Head | undefined)?.by !== by) {
          held.delete(IDBKeyRange.bound(wholeKey(id), [id, []]));
          held.put(JSON.stringify(passages), wholeKey(id));
          return;
        }
        for (const [key, passage] of now) {
          if (kept.get(key) !== passage) held.put(JSON.stringify(passage), passageKey(id, key));
        }
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
  const written = texts.flatMap(text => JSON.parse(text) as Passage | readonly Passage[]);
  const passages = new Map(written.map(passage => [passage.id, passage]));
  const { draft, order } = head;
  return { ...draft, content: { ...draft.content, passages: order.flatMap(key => passages.get(key) ?? []) } };
}
