/** Areas as they stood on a day: nothing is looked up without one, since codes and names pass from area to area. */
import type { Area, AreaLevel, AreaVersion } from '../area.ts';

/** True when the half-open run of days [from, to) holds the date. */
export function holdsOn(days: { readonly from: string; readonly to: string | null }, date: string): boolean {
  return days.from <= date && (days.to === null || date < days.to);
}

/** What the area was called, coded and part of on the day; null when it did not exist. */
export function versionOn(area: Area, date: string): AreaVersion | null {
  return area.versions.find(version => holdsOn(version, date)) ?? null;
}

/** An area with its version of the day that was asked for. */
export interface AreaOn {
  readonly area: Area;
  readonly version: AreaVersion;
}

export interface AreasQuery {
  readonly date: string;
  readonly level?: AreaLevel | undefined;
  /** Id of the area they belong to directly. */
  readonly parent?: string | undefined;
  /** Id of an area they lie in at any depth; the area itself is left out. */
  readonly within?: string | undefined;
}

/** The areas that existed on the day, in the order given. */
export function areasOn(areas: readonly Area[], query: AreasQuery): AreaOn[] {
  const { date, level, parent, within } = query;
  const inside = within === undefined ? null : insideOf(areas, within, date);
  return existing(areas, date).filter(
    ({ area, version }) =>
      (level === undefined || version.level === level) &&
      (parent === undefined || version.parent === parent) &&
      (inside === null || inside.has(area.id)),
  );
}

function existing(areas: readonly Area[], date: string): AreaOn[] {
  return areas.flatMap(area => {
    const version = versionOn(area, date);
    return version === null ? [] : [{ area, version }];
  });
}

/** Those that existed on the day, each with the areas directly below it; a parent that did not exist has none. */
function childrenOn(areas: readonly Area[], date: string): ReadonlyMap<string, readonly string[]> {
  const found = existing(areas, date);
  const children = new Map<string, string[]>(found.map(({ area }) => [area.id, []]));
  for (const { area, version } of found) if (version.parent !== null) children.get(version.parent)?.push(area.id);
  return children;
}

/** Ids of everything below, each once even where the parents go round in a circle. */
function insideOf(areas: readonly Area[], id: string, date: string): ReadonlySet<string> {
  const children = childrenOn(areas, date);
  const inside = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of children.get(next) ?? []) {
      if (child === id || inside.has(child)) continue;
      inside.add(child);
      open.push(child);
    }
  }
  return inside;
}

/**
 * Ids of the lowest areas below the area on the day, in the order given; the area itself where nothing lies below it,
 * and none where it did not exist.
 */
export function leavesUnder(areas: readonly Area[], id: string, date: string): string[] {
  const inside = insideOf(areas, id, date);
  return leavesOn(areas, date).filter(area => area === id || inside.has(area));
}

/** Ids of all areas of the day that nothing lies below. */
export function leavesOn(areas: readonly Area[], date: string): string[] {
  const children = childrenOn(areas, date);
  return existing(areas, date)
    .map(({ area }) => area.id)
    .filter(area => children.get(area)?.length === 0);
}

/** The area and those above it on the day, the highest first; empty when it did not exist. */
export function pathOn(areas: readonly Area[], id: string, date: string): string[] {
  const known = new Map(areas.map(area => [area.id, area]));
  const path: string[] = [];
  for (let next: string | null = id; next !== null && !path.includes(next); ) {
    const area = known.get(next);
    const version = area === undefined ? null : versionOn(area, date);
    if (version === null) break;
    path.push(next);
    next = version.parent;
  }
  return path.reverse();
}
