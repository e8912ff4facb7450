import { type RawBuilder, sql } from 'kysely';
import type { Area, AreaLink, Dimension } from '#figures';
import { type Writing, writing } from '../audit/writing.ts';
import type { Store } from '../store.ts';
import { itemsStillUsed } from './dimensions.ts';
import type { CatalogueInput } from './input.ts';
import { areaPaths } from './paths.ts';
import { raiseEdition } from './edition.ts';
import { areasOf, type Catalogue, catalogueOf } from './read.ts';
import { dimensionRow, indicatorRow, itemRow, linkRow, organisationRow, versionRow } from './rows.ts';
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

/** Something against a write, found in the catalogue as it stands when the write is due. */
export interface Condition<Unmet> {
  readonly who: string;
  readonly unmet: (held: Catalogue) => Unmet | null;
}

/**
 * As `writeCatalogue`, if nothing is against it. The indicators and dimensions named are locked before they are looked
 * at, so that of two who edit the same version, on whichever servers, one is told.
 */
export async function writeCatalogueIf<Unmet extends object>(
  store: Store,
  input: CatalogueInput,
  { who, unmet }: Condition<Unmet>,
): Promise<CatalogueWritten | { readonly unmet: Unmet }> {
  return await writing(store, who, async within => {
    await lock(within, 'indicator', input.indicators ?? []);
    await lock(within, 'dimension', input.dimensions ?? []);
    const against = unmet(await catalogueOf(within));
    return against === null ? await enterCatalogue(within, input) : { unmet: against };
  });
}

async function lock(
  { db }: Writing,
  table: 'indicator' | 'dimension',
  entries: readonly { readonly code: string }[],
): Promise<void> {
  const codes = entries.map(({ code }) => code);
  if (codes.length > 0) await db.selectFrom(table).select('code').where('code', 'in', codes).forUpdate().execute();
}

/** The same as part of a transaction that writes more. */
export async function enterCatalogue(within: Writing, input: CatalogueInput): Promise<CatalogueWritten> {
  const held = { ...(await catalogueOf(within)), ...(await areasOf(within)) };
  const refused = [...refusalsOf(input, held), ...(await itemsLost(within, input, held))];
  if (refused.length > 0) return { written: 0, unchanged: 0, refused };
  const changed = changes(input, held);
  const written = count(changed);
  if (written > 0) {
    await write(within, changed, held.areas);
    await within.append({ action: 'write-catalogue', content: changed });
  }
  return { written, unchanged: count(input) - written, refused };
}

async function itemsLost(
  within: Writing,
  { dimensions = [] }: CatalogueInput,
  held: Catalogue,
): Promise<CatalogueRefusal[]> {
  const lost = await itemsStillUsed(within, dimensions, held);
  return lost.map(({ dimension, ...fault }) => {
    return { ...fault, list: 'dimensions', row: dimensions.findIndex(({ code }) => code === dimension) };
  });
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
  for (const rows of together(entries.organisations.map(organisationRow))) {
    await db
      .insertInto('organisation')
      .values(rows)
      .onConflict(on => on.column('code').doUpdateSet(asGiven(rows)))
      .execute();
  }
  if (entries.dimensions.length > 0) await writeDimensions(within, entries.dimensions);
  for (const rows of together(entries.indicators.map(indicatorRow))) {
    await db
      .insertInto('indicator')
      .values(rows)
      .onConflict(on => on.column('code').doUpdateSet(asGiven(rows)))
      .execute();
  }
  if (entries.areas.length > 0) await writeAreas(within, entries.areas, areas);
  const key = ['predecessor', 'successor', 'on_day'] as const;
  for (const rows of together(entries.links.map(linkRow))) {
    await db
      .insertInto('area_link')
      .values(rows)
      .onConflict(on => on.columns(key).doUpdateSet(asGiven(rows)))
      .execute();
  }
  await raiseEdition(within);
}

/** Rows of one statement: a statement takes 65,535 values. */
const most = 1000;

function* together<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += most) yield rows.slice(at, at + most);
}

/** What stands already takes every column from the row that was given. */
function asGiven(rows: readonly object[]): Record<string, RawBuilder<never>> {
  const columns = Object.keys(rows[0] ?? {});
  return Object.fromEntries(columns.map(column => [column, sql.ref<never>(`excluded.${column}`)]));
}

async function writeDimensions({ db }: Writing, dimensions: readonly Dimension[]) {
  const codes = dimensions.map(({ code }) => code);
  const named = dimensions.map(dimensionRow);
  await db
    .insertInto('dimension')
    .values(named)
    .onConflict(on => on.column('code').doUpdateSet(asGiven(named)))
    .execute();
  await db.deleteFrom('dimension_item').where('dimension', 'in', codes).execute();
  const items = dimensions.flatMap(({ code, items: own }) =>
    own.map((item, position) => itemRow(code, item, position)),
  );
  for (const rows of together(items)) await db.insertInto('dimension_item').values(rows).execute();
}

/** The versions of an area are replaced as a whole, and the paths of all areas worked out anew. */
async function writeAreas({ db }: Writing, given: readonly Area[], held: readonly Area[]) {
  const ids = given.map(({ id }) => id);
  for (const rows of together(given.map(({ id, province }) => ({ id, province_id: province })))) {
    await db
      .insertInto('area')
      .values(rows)
      .onConflict(on => on.column('id').doNothing())
      .execute();
  }
  await sql`delete from area_version where area_id = any(${ids}::text[])`.execute(db);
  const versions = given.flatMap(({ id, versions: own }) => own.map(version => versionRow(id, version)));
  for (const some of together(versions)) await db.insertInto('area_version').values(some).execute();
  const all = [...new Map([...held, ...given].map(area => [area.id, area])).values()];
  const paths = areaPaths(all).map(({ from, to, ...path }) => ({ ...path, from_day: from, to_day: to }));
  await sql`delete from area_path where descendant = any(${all.map(({ id }) => id)}::text[])`.execute(db);
  for (const some of together(paths)) await db.insertInto('area_path').values(some).execute();
  // Until its statistics are made, PostgreSQL takes the table for empty, and a total over thousands of areas for minutes.
  if (given.length >= manyAreas) await sql`analyze area, area_version, area_path`.execute(db);
}

const manyAreas = 100;
