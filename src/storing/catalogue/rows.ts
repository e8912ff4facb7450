/** Entries of the catalogue as rows, and back. */
import type { Selectable } from 'kysely';
import type { Area, AreaLink, AreaVersion, Dimension, DimensionItem, Indicator, Organisation } from '#figures';
import { foldAccents } from '#vietnamese';
import type { Database } from '../schema/database.ts';

type Row<Table extends keyof Database> = Selectable<Database[Table]>;

export function indicatorRow(indicator: Indicator): Row<'indicator'> {
  return {
    code: indicator.code,
    name: indicator.name,
    name_norm: foldAccents(indicator.name),
    name_en: indicator.nameEn,
    unit: indicator.unit,
    nature: indicator.nature,
    over_areas: indicator.overAreas,
    over_time: indicator.overTime,
    dimensions: [...indicator.dimensions],
    field: indicator.field,
    owner: indicator.owner,
    definition: indicator.definition,
    source: indicator.source,
    valid_from: indicator.validFrom,
    valid_to: indicator.validTo,
    merged_into: indicator.mergedInto ?? null,
  };
}

export function indicatorOf(row: Row<'indicator'>): Indicator {
  return {
    code: row.code,
    name: row.name,
    nameEn: row.name_en,
    unit: row.unit,
    nature: row.nature as Indicator['nature'],
    overAreas: row.over_areas as Indicator['overAreas'],
    overTime: row.over_time as Indicator['overTime'],
    dimensions: row.dimensions,
    field: row.field,
    owner: row.owner,
    definition: row.definition,
    source: row.source,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    ...(row.merged_into === null ? {} : { mergedInto: row.merged_into }),
  };
}

export function organisationRow({ code, name, short, kind }: Organisation): Row<'organisation'> {
  return { code, name, name_norm: foldAccents(name), short, kind };
}

export function organisationOf({ code, name, short, kind }: Row<'organisation'>): Organisation {
  return { code, name, short, kind: kind as Organisation['kind'] };
}

export function itemRow(dimension: string, item: DimensionItem, position: number): Row<'dimension_item'> {
  const { code, name, nameEn, parent } = item;
  return { dimension, code, name, name_norm: foldAccents(name), parent, position, name_en: nameEn ?? null };
}

export function itemOf({ code, name, name_en: nameEn, parent }: Row<'dimension_item'>): DimensionItem {
  return { code, name, ...(nameEn === null ? {} : { nameEn }), parent };
}

export function dimensionRow({ code, name, nameEn }: Dimension): Row<'dimension'> {
  return { code, name, name_en: nameEn ?? null };
}

export function dimensionOf(
  { code, name, name_en: nameEn }: Row<'dimension'>,
  items: readonly DimensionItem[],
): Dimension {
  return { code, name, ...(nameEn === null ? {} : { nameEn }), items };
}

export function versionRow(area: string, version: AreaVersion): Row<'area_version'> {
  return {
    area_id: area,
    from_day: version.from,
    to_day: version.to,
    name: version.name,
    name_norm: foldAccents(version.name),
    kind: version.kind,
    level: version.level,
    code: version.code,
    code_system: version.codeSystem,
    parent: version.parent,
  };
}

export function versionOf(row: Row<'area_version'>): AreaVersion {
  return {
    name: row.name,
    kind: row.kind,
    level: row.level as AreaVersion['level'],
    code: row.code,
    codeSystem: row.code_system,
    parent: row.parent,
    from: row.from_day,
    to: row.to_day,
  };
}

export function linkRow({ predecessor, successor, on, share, basis }: AreaLink): Row<'area_link'> {
  return { predecessor, successor, on_day: on, share, basis };
}

export function linkOf(row: Row<'area_link'>): AreaLink {
  const { predecessor, successor, on_day: on, share, basis } = row;
  return { predecessor, successor, on, share, basis };
}

/** Areas with their versions in order of days. */
export function areasOfRows(areas: readonly Row<'area'>[], versions: readonly Row<'area_version'>[]): Area[] {
  const byArea = new Map<string, AreaVersion[]>(areas.map(({ id }) => [id, []]));
  for (const row of versions) byArea.get(row.area_id)?.push(versionOf(row));
  return areas.map(({ id, province_id: province }) => ({
    id,
    province,
    versions: (byArea.get(id) ?? []).sort((a, b) => (a.from < b.from ? -1 : 1)),
  }));
}
