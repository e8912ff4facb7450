/** What areas are called. */
import type { Area, AreaVersion } from '../area.ts';

/** As a person writes it: `huyện Hà Quảng`. */
export function areaLabel({ kind, name }: Pick<AreaVersion, 'kind' | 'name'>): string {
  return `${kind} ${name}`.trim();
}

/** The version that held on a day; of an area that was not there then, the one nearest to it. */
export function versionNear({ versions }: Pick<Area, 'versions'>, day: string): AreaVersion | null {
  return versions.findLast(({ from }) => from <= day) ?? versions[0] ?? null;
}

/** What the area of an id was called on a day; the id itself where nobody knows it. */
export function namesOn(areas: readonly Area[], day: string): (id: string) => string {
  const known = new Map(areas.map(area => [area.id, area]));
  return id => {
    const area = known.get(id);
    const version = area === undefined ? null : versionNear(area, day);
    return version === null ? id : areaLabel(version);
  };
}
