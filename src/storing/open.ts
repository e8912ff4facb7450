import { type Kysely, sql } from 'kysely';
import type { PoolConfig } from 'pg';
import { keptCatalogue } from './catalogue/read.ts';
import { changesOfStore } from './changes.ts';
import { connect, queries } from './connection.ts';
import type { Problem } from './problem.ts';
import type { Database } from './schema/database.ts';
import { migrate } from './schema/migrate.ts';
import { attachServer } from './server/attach.ts';
import { openServer } from './server/openServer.ts';
import type { Store } from './store.ts';

/** A data folder, whose server is started; or the address of a server that runs. */
export type StorePlace = ({ readonly data: string } | { readonly url: string }) & {
  /** Code of the province; without it the one the store already holds, else Cao Bằng. */
  readonly province?: string;
  readonly now?: () => Date;
};

export type StoreOpened =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly problem: Problem };

const demoProvince = '04';

/** Opens the store, its schema brought up to date. The server of a data folder ends with `store.close`. */
export async function openStore(place: StorePlace): Promise<StoreOpened> {
  const server = await openServer(place);
  if (!server.ok) return server;
  return await openOn(server.connection, { ...place, stop: server.close });
}

/** Opens a store that exists, and makes none, beside the process that may have it open: `khop verify` while `khop serve` runs. */
export async function attachStore(place: StorePlace): Promise<StoreOpened> {
  const server = 'url' in place ? await openServer(place) : await attachServer(place);
  if (!server.ok) return server;
  return await openOn(server.connection, { ...place, stop: server.close, existing: true });
}

interface Opening {
  readonly province?: string;
  readonly now?: () => Date;
  readonly stop: () => Promise<void>;
  /** A database without a store is refused instead of made one. */
  readonly existing?: boolean;
}

/** Opens the store on a server that answers. */
export async function openOn(
  options: PoolConfig,
  { province, now, stop, existing = false }: Opening,
): Promise<StoreOpened> {
  const pool = connect(options);
  const db = queries(pool);
  const close = async () => {
    await db.destroy();
    await stop();
  };
  try {
    const problem = (existing ? await storeMissing(db) : null) ?? (await migrate(db));
    if (problem !== null) {
      await close();
      return { ok: false, problem };
    }
    const held = await db.selectFrom('chain_head').select('province_id').limit(2).execute();
    const only = held.length === 1 ? held[0]?.province_id : undefined;
    const chosen = province ?? only ?? demoProvince;
    return {
      ok: true,
      store: Object.freeze({
        db,
        pool,
        province: chosen,
        kept: keptCatalogue({ db, province: chosen }),
        now: now ?? (() => new Date()),
        changes: changesOfStore(),
        close,
      }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function storeMissing(db: Kysely<Database>): Promise<Problem | null> {
  const { rows } = await sql<{ missing: boolean }>`select to_regclass('migration') is null as missing`.execute(db);
  if (rows[0]?.missing !== true) return null;
  return {
    id: 'no-store',
    vi: 'Cơ sở dữ liệu này chưa có kho số liệu của Khớp; hãy chạy «khop import» hoặc «khop serve» với nó trước.',
    en: 'This database holds no store of Khớp yet; run "khop import" or "khop serve" on it first.',
  };
}
