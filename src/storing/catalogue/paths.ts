import type { Area, AreaVersion } from '#figures';

/** `descendant` lies `depth` steps below `ancestor` from one day to another; an area is its own descendant at depth 0. */
export interface AreaPath {
  readonly ancestor: string;
  readonly descendant: string;
  readonly depth: number;
  readonly level: AreaVersion['level'];
  readonly from: string;
  readonly to: string | null;
}

interface Days {
  readonly from: string;
  readonly to: string | null;
}

/** Deeper than any tree of areas: country, province, district, commune. */
const deepest = 8;

/** Every path of every area, in runs of days as long as they hold. */
export function areaPaths(areas: readonly Area[]): readonly AreaPath[] {
  const known = new Map(areas.map(area => [area.id, area]));
  const paths = areas.flatMap(area =>
    area.versions.flatMap(version => {
      const below = { descendant: area.id, level: version.level };
      return [
        { ...below, ancestor: area.id, depth: 0, from: version.from, to: version.to },
        ...above(known, version, 1).map(found => ({ ...below, ...found })),
      ];
    }),
  );
  return joined(paths);
}

function above(
  known: ReadonlyMap<string, Area>,
  version: AreaVersion,
  depth: number,
): Omit<AreaPath, 'descendant' | 'level'>[] {
  const parent = version.parent === null ? undefined : known.get(version.parent);
  if (parent === undefined || depth > deepest) return [];
  return parent.versions.flatMap(over => {
    const days = common(version, over);
    if (days === null) return [];
    return [{ ancestor: parent.id, depth, ...days }, ...above(known, { ...over, ...days }, depth + 1)];
  });
}

function common(a: Days, b: Days): Days | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to;
  return to !== null && to <= from ? null : { from, to };
}

/** A path that goes on, after a change of name alone, is one path. */
function joined(paths: readonly AreaPath[]): AreaPath[] {
  const kept = new Map<string, AreaPath>();
  for (const path of [...paths].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const key = (from: string) => JSON.stringify([path.ancestor, path.descendant, path.depth, path.level, from]);
    const earlier = kept.get(key(path.from));
    if (earlier !== undefined) kept.delete(key(path.from));
    kept.set(key(path.to ?? ''), earlier === undefined ? path : { ...earlier, to: path.to });
  }
  return [...kept.values()];
}
