/** Requests that bring a key of their own, so that one sent again is carried out once, whichever process gets it. */
import type { Kysely } from 'kysely';
import type { Database } from '../schema/database.ts';

/** A request on its way: its key, the SHA-256 of what it asks, and which of its attempts this is. */
export interface Asking {
  readonly key: string;
  readonly digest: string;
  /** Random: two attempts of one request are told apart by it. */
  readonly attempt: string;
}

/** What is known of a request: nothing; its key was used for another; it wrote, but its answer was lost; or its answer. */
export type Asked =
  | { readonly state: 'new' }
  | { readonly state: 'another' }
  | { readonly state: 'written' }
  | { readonly state: 'answered'; readonly answer: unknown };

interface Place {
  readonly db: Kysely<Database>;
  readonly province: string;
}

/** Another attempt of the same request has written meanwhile: nothing was done in this one. */
export class WrittenMeanwhile extends Error {}

/** Written in the transaction of the write itself; the answer takes its place once it is known. */
interface Mark {
  readonly attempt: string;
}

export async function askedBefore(place: Place, asking: Asking): Promise<Asked> {
  const found = await requestOf(place, asking.key);
  if (found === undefined) return { state: 'new' };
  if (found.digest !== asking.digest) return { state: 'another' };
  const { answer } = found.answer as { readonly answer?: unknown };
  return answer === undefined ? { state: 'written' } : { state: 'answered', answer };
}

/** Throws `WrittenMeanwhile` where another attempt was first; the end of the trail is held, so that none comes between. */
export async function refuseSecond(place: Place, { key, attempt }: Asking): Promise<void> {
  const found = await requestOf(place, key);
  if (found !== undefined && (found.answer as Partial<Mark>).attempt !== attempt) throw new WrittenMeanwhile(key);
}

/** Says in the transaction that writes that it is of this request. */
export async function mark({ db, province }: Place, { key, digest, attempt }: Asking, at: string): Promise<void> {
  const answer = JSON.stringify({ attempt } satisfies Mark);
  await db
    .insertInto('request')
    .values({ province_id: province, key, digest, at, answer })
    .onConflict(on => on.columns(['province_id', 'key']).doNothing())
    .execute();
}

/** Keeps what was answered, to be given again. */
export async function keepAnswer(place: Place & { now: () => Date }, asking: Asking, answer: unknown): Promise<void> {
  const { key, digest } = asking;
  const kept = { digest, at: place.now().toISOString(), answer: JSON.stringify({ attempt: asking.attempt, answer }) };
  await place.db
    .insertInto('request')
    .values({ province_id: place.province, key, ...kept })
    .onConflict(on => on.columns(['province_id', 'key']).doUpdateSet({ answer: kept.answer }))
    .execute();
}

/** How long what was asked with a key is known again. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Forgets the requests of more than a week ago: a key of theirs is a new one. */
export async function forgetRequests({ db, province, now }: Place & { now: () => Date }): Promise<void> {
  await db
    .deleteFrom('request')
    .where('province_id', '=', province)
    .where('at', '<', new Date(now().getTime() - KEPT_MS).toISOString())
    .execute();
}

/** What is kept of a request; undefined where there is none. */
async function requestOf({ db, province }: Place, key: string) {
  return await db
    .selectFrom('request')
    .select(['digest', 'answer'])
    .where('province_id', '=', province)
    .where('key', '=', key)
    .executeTakeFirst();
}
