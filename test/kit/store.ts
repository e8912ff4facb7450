import { openStore, type Store, writeCatalogue } from '#storing';
import { type Engine, testServer } from './postgres.ts';
import { catalogue } from './smallProvince.ts';

export interface Stores {
  /** A new store with the small province's catalogue; its clock says what `clock.now` says. */
  readonly fresh: () => Promise<Store>;
  readonly clock: { now: Date };
  readonly stop: () => Promise<void>;
}

/** Stores on one server of the engine, each in a database of its own. */
export async function testStores(engine: Engine): Promise<Stores> {
  const server = await testServer(engine);
  const clock = { now: new Date('2021-06-15T01:00:00.000Z') };
  const open: Store[] = [];
  const fresh = async () => {
    const opened = await openStore({ url: await server.database(), province: '04', now: () => clock.now });
    if (!opened.ok) throw new Error(opened.problem.en);
    const { refused } = await writeCatalogue(opened.store, catalogue, 'admin');
    if (refused[0] !== undefined) throw new Error(refused[0].en);
    open.push(opened.store);
    return opened.store;
  };
  const stop = async () => {
    for (const store of open) await store.close();
    await server.stop();
  };
  return { fresh, clock, stop };
}
