import { openStore, type Store, writeCatalogue } from '#storing';
import { type Engine, testServer } from './postgres.ts';
import { catalogue } from './smallProvince.ts';

export interface Stores {
  /** A new store with the small province's catalogue; its clock says what `clock.now` says. */
  readonly fresh: () => Promise<Store>;
  /** Address of the database of one of them, for another process. */
  readonly urlOf: (store: Store) => string;
  readonly clock: { now: Date };
  readonly stop: () => Promise<void>;
}

/**
 * Stores on one server of the engine, each in a database of its own. They are copies of one, because the tables are made
 * and the catalogue is written in two seconds, and copied in a tenth of one.
 */
export async function testStores(engine: Engine): Promise<Stores> {
  const server = await testServer(engine);
  const clock = { now: new Date('2021-06-15T01:00:00.000Z') };
  const open = new Map<Store, string>();
  const at = async (url: string): Promise<Store> => {
    const opened = await openStore({ url, province: '04', now: () => clock.now });
    if (!opened.ok) throw new Error(opened.problem.en);
    return opened.store;
  };
  const original = await server.database();
  const first = await at(original);
  const { refused } = await writeCatalogue(first, catalogue, 'admin');
  if (refused[0] !== undefined) throw new Error(refused[0].en);
  await first.close();
  const fresh = async () => {
    const url = await server.database(original);
    const store = await at(url);
    open.set(store, url);
    return store;
  };
  const stop = async () => {
    for (const store of open.keys()) await store.close();
    await server.stop();
  };
  return { fresh, urlOf: store => open.get(store) ?? '', clock, stop };
}
