import { readFile } from 'node:fs/promises';
import { feature } from 'topojson-client';
import type { Boundaries } from '#contract';
import { type AreaOn, areasOn } from '#figures';
import { areasOf } from '#storing';
import { todayIn } from '../areaNames.ts';
import { answer, type DeepReadonly, type Handlers } from '../handler.ts';
import { notFound, type Refused, refused } from '../problem.ts';

type Feature = { type: 'Feature'; id?: unknown; properties: Record<string, unknown> | null; geometry?: unknown };

/** The installer's boundaries, each feature with the area that its code was found to be. */
export const boundaryHandlers: Handlers<'boundaries'> = {
  boundaries: async ({ store, boundaries: path }) => {
    if (path === null) return noBoundaries;
    const read = await featuresOf(path);
    if (!Array.isArray(read)) return read as Refused;
    const { areas } = await areasOf(store);
    return answer(bound(read, areasOn(areas, { date: todayIn(new Date()) })));
  },
};

const noBoundaries = notFound(
  'Chưa có tệp ranh giới; chạy khop serve với --boundaries TỆP (GeoJSON hoặc TopoJSON).',
  'There is no file of boundaries; run khop serve with --boundaries FILE (GeoJSON or TopoJSON).',
);

async function featuresOf(path: string): Promise<readonly Feature[] | Refused> {
  let read: { type?: string; features?: Feature[]; objects?: Record<string, never> };
  try {
    read = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused('unreadable', {
      vi: `Không đọc được tệp ranh giới ${path}: ${why}.`,
      en: `The file of boundaries ${path} cannot be read: ${why}.`,
    });
  }
  if (read.type === 'FeatureCollection') return read.features ?? [];
  if (read.type === 'Topology')
    return Object.values(read.objects ?? {}).flatMap(object => {
      const made = feature(read as never, object) as unknown as Feature | { features: Feature[] };
      return 'features' in made ? made.features : [made];
    });
  return refused('unreadable', {
    vi: `Tệp ranh giới ${path} không phải GeoJSON (FeatureCollection) hay TopoJSON (Topology).`,
    en: `The file of boundaries ${path} is neither GeoJSON (FeatureCollection) nor TopoJSON (Topology).`,
  });
}

/** The code stands in the id of a feature or in whichever of its properties most often names an area of ours. */
function bound(features: readonly Feature[], areas: readonly AreaOn[]): DeepReadonly<Boundaries> {
  const byCode = new Map(areas.map(({ area, version }) => [version.code, area.id]));
  const codesBy = (name: string | null) =>
    features.map(each => {
      const code = name === null ? each.id : each.properties?.[name];
      return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
    });
  const names = [null, ...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const hits = (name: string | null) => codesBy(name).filter(code => byCode.has(code)).length;
  const best = names.reduce((most, name) => (hits(name) > hits(most) ? name : most), null);
  const codes = codesBy(best);
  const known = features.flatMap((each, index) => {
    const area = byCode.get(codes[index] ?? '');
    return area === undefined ? [] : [{ ...each, properties: { ...each.properties, area } }];
  });
  const drawn = new Set(known.map(({ properties }) => properties.area));
  const levels = new Set(areas.filter(({ area }) => drawn.has(area.id)).map(({ version }) => version.level));
  return {
    type: 'FeatureCollection',
    features: known,
    unknown: codes.filter(code => !byCode.has(code)),
    missing: areas
      .filter(({ area, version }) => levels.has(version.level) && !drawn.has(area.id))
      .map(({ area }) => area.id),
  };
}
