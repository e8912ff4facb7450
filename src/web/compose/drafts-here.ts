import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Narrative } from '#composing';
import type { Draft } from './saving.ts';

/** Drafts on this machine, until the server has them: nothing typed is lost when the page, the power or the server goes. */
let store: UseStore | null = null;
const drafts = (): UseStore => {
  store ??= createStore('khop-soan', 'drafts');
  return store;
};

export const keepHere = (id: string, draft: Draft<Narrative>): Promise<void> => set(id, draft, drafts());
export const dropHere = (id: string): Promise<void> => del(id, drafts());
export const draftHere = (id: string): Promise<Draft<Narrative> | undefined> => get(id, drafts());
