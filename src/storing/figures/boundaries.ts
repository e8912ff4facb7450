import { type Figure, type Geography, periodOfCode, territorySince } from '#figures';
import { areasOf } from '../catalogue/read.ts';
import type { Store } from '../store.ts';

/** A figure with the first day of the boundaries it is of; left out where they never moved, and of targets. */
export type PlacedFigure = Figure & { readonly boundaries?: string };

/**
 * The figures with their boundaries, so that two of different land are not compared without a word. What an area was
 * assigned stands whatever became of its land.
 */
export async function withBoundaries(
  store: Pick<Store, 'db' | 'province'>,
  figures: readonly Figure[],
): Promise<readonly PlacedFigure[]> {
  const moved = await areasThatMoved(store, [...new Set(figures.map(({ series }) => series.area))]);
  if (moved.size === 0) return figures;
  const geography: Geography = await areasOf(store);
  return figures.map(figure => {
    const { area } = figure.series;
    const day = periodOfCode(figure.period)?.to;
    if (day === undefined || figure.measure !== 'actual' || !moved.has(area)) return figure;
    const boundaries = territorySince(geography, area, day);
    return boundaries === null ? figure : { ...figure, boundaries };
  });
}

/** Most reports are of areas whose land never moved: one small question spares them the whole geography. */
export async function areasThatMoved(
  { db }: Pick<Store, 'db'>,
  areas: readonly string[],
): Promise<ReadonlySet<string>> {
  if (areas.length === 0) return new Set();
  const links = await db
    .selectFrom('area_link')
    .select(['predecessor', 'successor'])
    .where(where => where.or([where('predecessor', 'in', areas), where('successor', 'in', areas)]))
    .execute();
  return new Set(links.flatMap(({ predecessor, successor }) => [predecessor, successor]));
}
