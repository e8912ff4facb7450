import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import type { Change } from '../changes.ts';
import { queriesOn } from '../connection.ts';
import { figureIds, sha256 } from '../ids.ts';
import type { Database } from '../schema/database.ts';
import type { Store } from '../store.ts';
import { mark, refuseSecond } from './asking.ts';

/** A transaction that writes: it holds the end of its province's audit trail, so that no other writes meanwhile. */
export interface Writing {
  readonly client: pg.PoolClient;
  readonly db: Kysely<Database>;
  readonly province: string;
  readonly who: string;
  /** The one instant of all it writes, later than every entry before. */
  readonly at: Date;
  /** Number that the next entry will have. */
  readonly next: () => number;
  /** A new id for a figure of a period that ends in this year. */
  readonly figureId: (year: number) => string;
  /** Adds an entry to the audit trail. */
  readonly append: (entry: Entry) => Promise<void>;
  /** Told to those who listen, once all is on the disk. */
  readonly changed: (change: Change) => void;
}

export interface Entry {
  readonly action: string;
  readonly content: unknown;
  readonly members?: readonly Member[];
}

/** A figure that an entry is about, with the SHA-256 (hexadecimal) of what was written about it. */
export interface Member {
  readonly id: string;
  readonly digest: string;
}

/** What the hash of an entry is taken over, besides the digests of its members. */
export interface Link {
  readonly province: string;
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly content: string;
  readonly previous: string;
}

export const noHash = '0'.repeat(64);

/** One spelling of an entry: JSON of its parts in a fixed order, then each member with its digest. */
export function hashOfEntry(link: Link, members: readonly string[], digests: Buffer): string {
  const { province, number, at, who, action, content, previous } = link;
  const head = JSON.stringify([previous, province, number, at, who, action, content, members]);
  return sha256(`${head}\n${digests.toString('hex')}`);
}

const attempts = 4;

/** Runs `work` in one transaction; again, from the start, when another transaction got in its way. */
export async function writing<T>(store: Store, who: string, work: (within: Writing) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(store, who, work);
    } catch (error) {
      if (attempt === attempts || !inTheWay(error)) throw error;
    }
  }
}

/** Serialization failure, deadlock. */
function inTheWay(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === '40001' || code === '40P01';
}

async function once<T>(store: Store, who: string, work: (within: Writing) => Promise<T>): Promise<T> {
  const client = await store.pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const changes: Change[] = [];
    const within = await began(store, who, client);
    const result = await work({ ...within, changed: change => changes.push(change) });
    await commit(client);
    store.written?.();
    for (const change of changes) store.changes.tell(change);
    return result;
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    await client.query('rollback').then(
      () => (broken = undefined),
      () => {},
    );
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The server was gone while it ended a transaction: all of it was written, or nothing was, and nobody can tell from here. */
export class OutcomeUnknown extends Error {}

async function commit(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('commit');
  } catch (error) {
    throw answered(error) ? error : new OutcomeUnknown('commit', { cause: error });
  }
}

/** Whether PostgreSQL itself said that the transaction failed, and not that it or the connection ends (57P…, 08…). */
function answered(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^(?!08|57P)[0-9A-Z]{5}$/.test(code);
}

async function began(store: Store, who: string, client: pg.PoolClient): Promise<Omit<Writing, 'changed'>> {
  const db = queriesOn(client);
  const { province, asking } = store;
  await db
    .insertInto('chain_head')
    .values({ province_id: province, number: '0', at: new Date(0).toISOString(), hash: noHash })
    .onConflict(conflict => conflict.columns(['province_id']).doNothing())
    .execute();
  const head = await db
    .selectFrom('chain_head')
    .select(['number', 'at', 'hash'])
    .where('province_id', '=', province)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (asking !== undefined) await refuseSecond({ db, province }, asking);
  const at = new Date(Math.max(store.now().getTime(), Date.parse(head.at) + 1));
  const end = { number: Number(head.number), hash: head.hash };
  const within: Begun = { client, db, province, who, at, next: () => end.number + 1, figureId: figureIds(at) };
  return {
    ...within,
    append: async entry => {
      await append(within, end, entry);
      if (asking !== undefined) await mark(within, asking, at.toISOString());
    },
  };
}

type Begun = Omit<Writing, 'append' | 'changed'>;

async function append(within: Begun, end: { number: number; hash: string }, entry: Entry) {
  const { db, province, who } = within;
  const at = within.at.toISOString();
  const members = (entry.members ?? []).map(({ id }) => id);
  const digests = Buffer.from((entry.members ?? []).map(({ digest }) => digest).join(''), 'hex');
  const number = end.number + 1;
  const content = JSON.stringify(entry.content);
  const link: Link = { province, number, at, who, action: entry.action, content, previous: end.hash };
  const hash = hashOfEntry(link, members, digests);
  const numbered = { number: String(number), at, hash };
  await db
    .insertInto('audit')
    .values({
      ...numbered,
      province_id: province,
      who,
      action: entry.action,
      content,
      // As text at once: the driver would quote each of thousands of ids.
      members: sql`${`{${members.join(',')}}`}::uuid[]`,
      digests,
      previous: end.hash,
    })
    .execute();
  await db.updateTable('chain_head').set(numbered).where('province_id', '=', province).execute();
  end.number = number;
  end.hash = hash;
}
