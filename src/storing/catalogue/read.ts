import type { Kysely } from 'kysely';
import type { Area, AreaLink, Dimension, Indicator, Organisation } from '#figures';
import type { Database } from '../schema/database.ts';
import { type Keeping, keeping } from './edition.ts';
import { areasOfRows, dimensionOf, indicatorOf, itemOf, linkOf, organisationOf } from './rows.ts';

export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly dimensions: readonly Dimension[];
  readonly organisations: readonly Organisation[];
}

/** No database's collation knows how Vietnamese is ordered on every server, so lists are put in order here. */
const vietnamese = new Intl.Collator('vi');
const byName = (a: { readonly name: string }, b: { readonly name: string }) => vietnamese.compare(a.name, b.name);

/** A transaction, where everything is read anew; or an open store, which keeps what it read while nobody writes. */
export interface CataloguePlace {
  readonly db: Kysely<Database>;
  readonly kept?: KeptCatalogue;
}

interface ProvincePlace {
  readonly db: Kysely<Database>;
  readonly province: string;
}

export interface KeptCatalogue {
  readonly catalogue: Keeping<Catalogue>;
  readonly areas: Keeping<Areas>;
}

export interface Areas {
  readonly areas: readonly Area[];
  readonly links: readonly AreaLink[];
}

export function keptCatalogue(place: ProvincePlace): KeptCatalogue {
  return {
    catalogue: keeping(place, async () => await readCatalogue(place)),
    areas: keeping(place, async () => await readAreas(place)),
  };
}

/** The whole catalogue, in Vietnamese order; the items of a dimension in the order of their list. */
export async function catalogueOf({ db, kept }: CataloguePlace): Promise<Catalogue> {
  return await (kept === undefined ? readCatalogue({ db }) : kept.catalogue());
}

/** The indicators of the catalogue. */
export async function indicatorsOf(place: CataloguePlace): Promise<readonly Indicator[]> {
  return (await catalogueOf(place)).indicators;
}

/** The province's areas, and what became of them. */
export async function areasOf(place: CataloguePlace & ProvincePlace): Promise<Areas> {
  return await (place.kept === undefined ? readAreas(place) : place.kept.areas());
}

async function readCatalogue({ db }: CataloguePlace): Promise<Catalogue> {
  // One after another: within a transaction there is only one connection.
  const indicators = await db.selectFrom('indicator').selectAll().execute();
  const dimensions = await db.selectFrom('dimension').selectAll().execute();
  const items = await db.selectFrom('dimension_item').selectAll().orderBy('dimension').orderBy('position').execute();
  const organisations = await db.selectFrom('organisation').selectAll().execute();
  return {
    indicators: indicators.map(indicatorOf).sort(byName),
    dimensions: dimensions
      .map(row => dimensionOf(row, items.filter(({ dimension }) => dimension === row.code).map(itemOf)))
      .sort(byName),
    organisations: organisations.map(organisationOf).sort(byName),
  };
}

async function readAreas({ db, province }: ProvincePlace): Promise<Areas> {
  const areas = await db.selectFrom('area').selectAll().where('province_id', '=', province).orderBy('id').execute();
  const versions = await db
    .selectFrom('area_version')
    .innerJoin('area', 'area.id', 'area_version.area_id')
    .selectAll('area_version')
    .where('area.province_id', '=', province)
    .execute();
  const links = await db
    .selectFrom('area_link')
    .innerJoin('area', 'area.id', 'area_link.successor')
    .selectAll('area_link')
    .where('area.province_id', '=', province)
    .orderBy('on_day')
    .orderBy('predecessor')
    .orderBy('successor')
    .execute();
  return { areas: areasOfRows(areas, versions), links: links.map(linkOf) };
}
