/** What the store knows of the codes that figures name. */
import type { Kysely } from 'kysely';
import { type AreaVersion, breakdownKey, type Indicator, type Period, periodOfCode, type Series } from '#figures';
import { indicatorOf, versionOf } from '../catalogue/rows.ts';
import type { Database } from '../schema/database.ts';
import type { FigureInput } from './input.ts';
import { type SeriesRow, seriesRow } from './series.ts';

export interface Known {
  /** Null where the code was asked for and nobody knows it. */
  readonly indicators: Map<string, Indicator | null>;
  readonly areas: Map<string, readonly AreaVersion[] | null>;
  readonly organisations: Map<string, boolean>;
  /** `crop=rice`. */
  readonly items: Map<string, boolean>;
  /** By code; null where the code is of no period. A million figures share a few hundred. */
  readonly periods: Map<string, Period | null>;
  readonly series: Map<string, SeriesRow>;
}

export function nothingKnown(): Known {
  return {
    indicators: new Map(),
    areas: new Map(),
    organisations: new Map(),
    items: new Map(),
    periods: new Map(),
    series: new Map(),
  };
}

/** A store, or a transaction in it. */
export interface Place {
  readonly db: Kysely<Database>;
  readonly province: string;
}

/** Looks up, in four statements at the most, the codes of these figures that are not known yet. */
export async function learn(known: Known, inputs: readonly FigureInput[], place: Place): Promise<void> {
  await learnIndicators(known, inputs, place);
  await learnAreas(known, inputs, place);
  await learnOrganisations(known, inputs, place);
  await learnItems(known, inputs, place);
}

function missing(known: ReadonlyMap<string, unknown>, named: Iterable<string>): string[] {
  return [...new Set(named)].filter(code => !known.has(code));
}

async function learnIndicators({ indicators }: Known, inputs: readonly FigureInput[], { db }: Place) {
  const asked = missing(
    indicators,
    inputs.map(({ series }) => series.indicator),
  );
  if (asked.length === 0) return;
  for (const code of asked) indicators.set(code, null);
  const rows = await db.selectFrom('indicator').selectAll().where('code', 'in', asked).execute();
  for (const row of rows) indicators.set(row.code, indicatorOf(row));
}

async function learnAreas({ areas }: Known, inputs: readonly FigureInput[], { db, province }: Place) {
  const asked = missing(
    areas,
    inputs.map(({ series }) => series.area),
  );
  if (asked.length === 0) return;
  for (const id of asked) areas.set(id, null);
  const rows = await db
    .selectFrom('area_version')
    .innerJoin('area', 'area.id', 'area_version.area_id')
    .selectAll('area_version')
    .where('area.id', 'in', asked)
    .where('area.province_id', '=', province)
    .execute();
  for (const row of rows) areas.set(row.area_id, [...(areas.get(row.area_id) ?? []), versionOf(row)]);
}

async function learnOrganisations({ organisations }: Known, inputs: readonly FigureInput[], { db }: Place) {
  const asked = missing(
    organisations,
    inputs.flatMap(({ reporter }) => reporter ?? []),
  );
  if (asked.length === 0) return;
  for (const code of asked) organisations.set(code, false);
  const rows = await db.selectFrom('organisation').select('code').where('code', 'in', asked).execute();
  for (const { code } of rows) organisations.set(code, true);
}

async function learnItems({ items }: Known, inputs: readonly FigureInput[], { db }: Place) {
  const named = inputs.flatMap(({ series }) =>
    Object.entries(series.items).map(([dimension, item]) => `${dimension}=${item}`),
  );
  const asked = missing(items, named);
  if (asked.length === 0) return;
  for (const item of asked) items.set(item, false);
  const dimensions = [...new Set(asked.map(item => item.split('=')[0] ?? ''))];
  const rows = await db
    .selectFrom('dimension_item')
    .select(['dimension', 'code'])
    .where('dimension', 'in', dimensions)
    .execute();
  for (const { dimension, code } of rows) items.set(`${dimension}=${code}`, true);
}

export function knownPeriod({ periods }: Known, code: string): Period | null {
  const known = periods.get(code);
  if (known !== undefined) return known;
  const period = periodOfCode(code);
  periods.set(code, period);
  return period;
}

export function knownSeries({ series }: Known, province: string, asked: Series): SeriesRow {
  const key = `${asked.indicator} ${asked.area} ${breakdownKey(asked.items)}`;
  const known = series.get(key);
  if (known !== undefined) return known;
  const row = seriesRow(province, asked);
  series.set(key, row);
  return row;
}
