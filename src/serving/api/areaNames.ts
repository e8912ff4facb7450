import type { Area, AreaVersion } from '#figures';

/** As a person writes it: `huyện Hà Quảng`. */
export function labelOf({ kind, name }: Pick<AreaVersion, 'kind' | 'name'>): string {
  return `${kind} ${name}`.trim();
}

/** The version that held on a day; of an area that was not there then, the one nearest to it. */
export function versionNear({ versions }: Area, day: string): AreaVersion | null {
  return versions.findLast(({ from }) => from <= day) ?? versions[0] ?? null;
}

/** The day it is, in Việt Nam, where it is already tomorrow while it is still today in Greenwich. */
export function todayIn(now: Date): string {
  return new Date(now.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** What the area of an id was called on a day; the id itself where nobody knows it. */
export function namesOf(areas: readonly Area[], day: string): (id: string) => string {
  const known = new Map(areas.map(area => [area.id, area]));
  return id => {
    const area = known.get(id);
    const version = area === undefined ? null : versionNear(area, day);
    return version === null ? id : labelOf(version);
  };
}
