import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Narrative } from '#composing';
import type { Draft } from './saving.ts';

/** Drafts on this machine, until the server has them: nothing typed is lost when the page, the power or the server goes. */
let store: UseStore | null = null;
const drafts = (): UseStore => {
  store ??= createStore('khop-soan', 'drafts');
  return store;
};

/** As text: the browser copies a tree of a thousand figures several times as slowly, and the next key waits for it. */
export const keepHere = (id: string, draft: Draft<Narrative>): Promise<void> =>
  set(id, JSON.stringify(draft), drafts());

export const dropHere = (id: string): Promise<void> => del(id, drafts());

export async function draftHere(id: string): Promise<Draft<Narrative> | undefined> {
  const text = await get<string>(id, drafts());
  return text === undefined ? undefined : JSON.parse(text);
}
