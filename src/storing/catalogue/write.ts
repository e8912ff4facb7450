import type { Area, AreaLink, Dimension } from '#figures';
import { type Writing, writing } from '../audit/writing.ts';
import type { Store } from '../store.ts';
import type { CatalogueInput } from './input.ts';
import { areaPaths } from './paths.ts';
import { areasOf, type Catalogue, catalogueOf } from './read.ts';
import { indicatorRow, itemRow, linkRow, organisationRow, versionRow } from './rows.ts';
import { type CatalogueRefusal, refusalsOf } from './validate.ts';

export interface CatalogueWritten {
  /** Entries new or changed; an entry handed in as it stands is not written again. */
  readonly written: number;
  readonly unchanged: number;
  /** When there is one, nothing at all was written. */
  readonly refused: readonly CatalogueRefusal[];
}

/** Adds entries or gives them another edition, all or nothing; what is not named stays. */
export async function writeCatalogue(store: Store, input: CatalogueInput, who: string): Promise<CatalogueWritten> {
  return await writing(store, who, async within => await enterCatalogue(within, input));
}

/** The same as part of a transaction that writes more. */
export async function enterCatalogue(within: Writing, input: CatalogueInput): Promise<CatalogueWritten> {
  const held = { ...(await catalogueOf(within)), ...(await areasOf(within)) };
  const refused = refusalsOf(input, held);
  if (refused.length > 0) return { written: 0, unchanged: 0, refused };
  const changed = changes(input, held);
  const written = count(changed);
  if (written > 0) {
    await write(within, changed, held.areas);
    await within.append({ action: 'write-catalogue', content: changed });
  }
  return { written, unchanged: count(input) - written, refused };
}

const count = (input: CatalogueInput) =>
  Object.values(input).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);

const keyOfLink = ({ predecessor, successor, on }: AreaLink) => JSON.stringify([predecessor, successor, on]);

function changes(
  input: CatalogueInput,
  held: Catalogue & { areas: readonly Area[]; links: readonly AreaLink[] },
): Required<CatalogueInput> {
  return {
    indicators: changed(input.indicators, held.indicators, ({ code }) => code),
    dimensions: changed(input.dimensions, held.dimensions, ({ code }) => code),
    organisations: changed(input.organisations, held.organisations, ({ code }) => code),
    areas: changed(input.areas, held.areas, ({ id }) => id),
    links: changed(input.links, held.links, keyOfLink),
  };
}

function changed<T>(given: readonly T[] | undefined, held: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  const known = new Map(held.map(entry => [keyOf(entry), canonical(entry)]));
  const last = new Map((given ?? []).map(entry => [keyOf(entry), entry]));
  return [...last].filter(([key, entry]) => known.get(key) !== canonical(entry)).map(([, entry]) => entry);
}

/** JSON with its keys in order, so that two spellings of one entry are the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

async function write(within: Writing, entries: Required<CatalogueInput>, areas: readonly Area[]) {
  const { db } = within;
  for (const organisation of entries.organisations) {
    const row = organisationRow(organisation);
    await db
      .insertInto('organisation')
      .values(row)
      .onConflict(on => on.column('code').doUpdateSet(row))
      .execute();
  }
  for (const dimension of entries.dimensions) await writeDimension(within, dimension);
  for (const indicator of entries.indicators) {
    const row = indicatorRow(indicator);
    await db
      .insertInto('indicator')
      .values(row)
      .onConflict(on => on.column('code').doUpdateSet(row))
      .execute();
  }
  if (entries.areas.length > 0) await writeAreas(within, entries.areas, areas);
  for (const link of entries.links) {
    const row = linkRow(link);
    const key = ['predecessor', 'successor', 'on_day'] as const;
    await db
      .insertInto('area_link')
      .values(row)
      .onConflict(on => on.columns(key).doUpdateSet(row))
      .execute();
  }
}

async function writeDimension({ db }: Writing, { code, name, items }: Dimension) {
  await db
    .insertInto('dimension')
    .values({ code, name })
    .onConflict(on => on.column('code').doUpdateSet({ name }))
    .execute();
  await db.deleteFrom('dimension_item').where('dimension', '=', code).execute();
  const rows = items.map((item, position) => itemRow(code, item, position));
  if (rows.length > 0) await db.insertInto('dimension_item').values(rows).execute();
}

/** The versions of an area are replaced as a whole, and the paths of all areas worked out anew. */
async function writeAreas({ db }: Writing, given: readonly Area[], held: readonly Area[]) {
  const ids = given.map(({ id }) => id);
  const rows = given.map(({ id, province }) => ({ id, province_id: province }));
  await db
    .insertInto('area')
    .values(rows)
    .onConflict(on => on.column('id').doNothing())
    .execute();
  await db.deleteFrom('area_version').where('area_id', 'in', ids).execute();
  await db
    .insertInto('area_version')
    .values(given.flatMap(({ id, versions }) => versions.map(version => versionRow(id, version))))
    .execute();
  const all = [...new Map([...held, ...given].map(area => [area.id, area])).values()];
  const paths = areaPaths(all).map(({ from, to, ...path }) => ({ ...path, from_day: from, to_day: to }));
  await db
    .deleteFrom('area_path')
    .where(
      'descendant',
      'in',
      all.map(({ id }) => id),
    )
    .execute();
  const chunk = 1000;
  for (let at = 0; at < paths.length; at += chunk) {
    await db
      .insertInto('area_path')
      .values(paths.slice(at, at + chunk))
      .execute();
  }
}
