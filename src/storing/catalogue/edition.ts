/** The catalogue and the areas are asked for at nearly every request and seldom written: what was read is kept meanwhile. */
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/database.ts';

interface Place {
  readonly db: Kysely<Database>;
}

/** Says, to whichever process keeps what it read, that it no longer holds; once the transaction ends. */
export async function raiseEdition({ db }: Place): Promise<void> {
  await db
    .insertInto('catalogue_edition')
    .values({ what: 'catalogue', edition: '1' })
    .onConflict(on =>
      on.column('what').doUpdateSet(build => ({ edition: sql<string>`${build.ref('catalogue_edition.edition')} + 1` })),
    )
    .execute();
}

async function editionOf({ db }: Place): Promise<string> {
  const row = await db.selectFrom('catalogue_edition').select('edition').executeTakeFirst();
  return row?.edition ?? '0';
}

/** Gives what was read, as long as it holds. */
export type Keeping<Read> = () => Promise<Read>;

/**
 * Keeps what `read` gives until the edition is another. The edition is asked first: a writer who comes between leaves what
 * was read newer than it says, never older, and it is read once more than it need be.
 */
export function keeping<Read>(place: Place, read: () => Promise<Read>): Keeping<Read> {
  let kept: { readonly edition: string; readonly read: Promise<Read> } | null = null;
  return async () => {
    const edition = await editionOf(place);
    if (kept?.edition === edition) return await kept.read;
    const mine = { edition, read: read() };
    kept = mine;
    try {
      return await mine.read;
    } catch (error) {
      if (kept === mine) kept = null;
      throw error;
    }
  };
}
