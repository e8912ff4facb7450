import { readFile } from 'node:fs/promises';
import { feature } from 'topojson-client';
import type { Boundaries } from '#contract';
import { type AreaOn, areasOn } from '#figures';
import { areasOf } from '#storing';
import { todayIn } from '../today.ts';
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
  const unknown = codes.filter(code => !byCode.has(code));
  return {
    type: 'FeatureCollection',
    features: known,
    unknown,
    note: unknown.length === 0 ? null : noteOf(unknown, features.length),
    missing: areas
      .filter(({ area, version }) => levels.has(version.level) && !drawn.has(area.id))
      .map(({ area }) => area.id),
  };
}

const mostNamed = 8;

/** Which codes of the file no area of today has. */
function noteOf(unknown: readonly string[], all: number): { id: string; vi: string; en: string } {
  const codes = [...new Set(unknown)].filter(code => code !== '');
  const named = codes.slice(0, mostNamed).join(', ');
  const more = codes.length - mostNamed;
  const bare = unknown.filter(code => code === '').length;
  const vi = [
    ...(codes.length === 0 ? [] : [`mã ${named}${more > 0 ? ` và ${more} mã khác` : ''} không phải của địa bàn nào`]),
    ...(bare === 0 ? [] : [`${bare} hình không có mã`]),
  ];
  const en = [
    ...(codes.length === 0 ? [] : [`no area has the code ${named}${more > 0 ? ` and ${more} others` : ''}`]),
    ...(bare === 0 ? [] : [`${bare} shapes have no code`]),
  ];
  return {
    id: 'unknown-boundaries',
    vi: `Tệp ranh giới có ${unknown.length}/${all} hình không khớp địa bàn hiện nay của tỉnh: ${vi.join('; ')}.`,
    en: `${unknown.length} of ${all} shapes of the file of boundaries fit no area of today: ${en.join('; ')}.`,
  };
}
