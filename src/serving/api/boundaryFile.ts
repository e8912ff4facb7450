/** The installer's file of boundaries, each of its shapes with the area that its code was found to be. */
import { readFile, stat } from 'node:fs/promises';
import { feature } from 'topojson-client';
import type { Boundaries, Sentence } from '#contract';
import { type Area, type AreaOn, areasOn } from '#figures';
import { areasOf, type Store } from '#storing';
import type { DeepReadonly } from './handler.ts';
import type { Detail } from './problem.ts';
import { todayIn } from './today.ts';

type Feature = { type: 'Feature'; id?: unknown; properties: Record<string, unknown> | null; geometry?: unknown };

type Bound = DeepReadonly<Boundaries>;
type ReadBoundaries =
  | { readonly ok: true; readonly boundaries: Bound }
  | { readonly ok: false; readonly problem: Detail };

interface Kept {
  /** The file as it was, the day, and the areas they were bound to. */
  readonly of: string;
  readonly areas: readonly Area[];
  readonly read: ReadBoundaries;
}

/** A file may be of a hundred megabytes, and every map asks for it: it is read again only where it or the areas changed. */
let kept: Kept | null = null;

/** Reads the file against the areas of today; `problem` says why it cannot be read. */
export async function readBoundaries(store: Store, path: string): Promise<ReadBoundaries> {
  const { areas } = await areasOf(store);
  const today = todayIn(new Date());
  try {
    const { mtimeMs, size } = await stat(path);
    const of = [path, mtimeMs, size, today].join(' ');
    if (kept?.of === of && kept.areas === areas) return kept.read;
    const features = featuresOf(JSON.parse(await readFile(path, 'utf8')) as BoundaryFile | null);
    const read: ReadBoundaries =
      features === null
        ? { ok: false, problem: isNeither(path) }
        : { ok: true, boundaries: bound(features, areasOn(areas, { date: today })) };
    kept = { of, areas, read };
    return read;
  } catch (error) {
    return { ok: false, problem: whyNot(path, error) };
  }
}

type BoundaryFile = { type?: string; features?: Feature[]; objects?: Record<string, never> };

function featuresOf(file: BoundaryFile | null): readonly Feature[] | null {
  if (file?.type === 'FeatureCollection') return file.features ?? [];
  if (file?.type !== 'Topology') return null;
  return Object.values(file.objects ?? {}).flatMap(object => {
    const made = feature(file as never, object) as unknown as Feature | { features: Feature[] };
    return 'features' in made ? made.features : [made];
  });
}

function whyNot(path: string, error: unknown): Detail {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT')
    return { vi: `Không có tệp ranh giới ${path}.`, en: `There is no file of boundaries ${path}.` };
  if (code === 'EACCES' || code === 'EPERM')
    return {
      vi: `Không có quyền đọc tệp ranh giới ${path}.`,
      en: `The file of boundaries ${path} may not be read by this account.`,
    };
  if (error instanceof SyntaxError)
    return {
      vi: `Tệp ranh giới ${path} không phải JSON nguyên vẹn; có thể tệp chép dở hoặc là tệp khác.`,
      en: `The file of boundaries ${path} is no whole JSON: it may be cut off, or another file.`,
    };
  const why = error instanceof Error ? error.message : String(error);
  return {
    vi: `Không đọc được tệp ranh giới ${path} (${why}).`,
    en: `The file of boundaries ${path} cannot be read (${why}).`,
  };
}

const isNeither = (path: string): Detail => ({
  vi: `Tệp ranh giới ${path} không phải GeoJSON (FeatureCollection) hay TopoJSON (Topology).`,
  en: `The file of boundaries ${path} is neither GeoJSON (FeatureCollection) nor TopoJSON (Topology).`,
});

function bound(features: readonly Feature[], areas: readonly AreaOn[]): Bound {
  const areaOf = finderOf(areas);
  const codes = codesOf(features, areaOf);
  const known = features.flatMap((each, index) => {
    const area = areaOf(codes[index] ?? '');
    return area === undefined ? [] : [{ ...each, properties: { ...each.properties, area } }];
  });
  const drawn = new Set(known.map(({ properties }) => properties.area));
  const levels = new Set(areas.filter(({ area }) => drawn.has(area.id)).map(({ version }) => version.level));
  const unknown = codes.filter(code => areaOf(code) === undefined);
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

/** By its code, also where a program took 01273 for a number and wrote 1273; not where that is the code of two. */
function finderOf(areas: readonly AreaOn[]): (code: string) => string | undefined {
  const byCode = new Map(areas.map(({ area, version }) => [version.code, area.id]));
  const byNumber = new Map<string, string | undefined>();
  for (const { area, version } of areas) {
    const number = withoutZeros(version.code);
    byNumber.set(number, byNumber.has(number) ? undefined : area.id);
  }
  return code => byCode.get(code) ?? byNumber.get(withoutZeros(code));
}

const withoutZeros = (code: string): string => code.replace(/^0+(?=\d)/, '');

/**
 * The code stands in the id of a feature or in whichever of its properties most often names an area of ours; where none
 * does, in the one that looks most like codes, so that they can be told.
 */
function codesOf(features: readonly Feature[], areaOf: (code: string) => string | undefined): readonly string[] {
  const columns = [
    (each: Feature) => each.id,
    ...[...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))].map(
      name => (each: Feature) => each.properties?.[name],
    ),
  ].map(valueIn => {
    const codes = features.map(each => codeIn(valueIn(each)));
    const hits = codes.filter(code => areaOf(code) !== undefined).length;
    return { codes, hits, like: new Set(codes.filter(code => /^\d{1,10}$/.test(code))).size };
  });
  const [first, ...others] = columns;
  const best = others.reduce(
    (most, each) => (each.hits > most.hits || (each.hits === most.hits && each.like > most.like) ? each : most),
    first ?? { codes: [], hits: 0, like: 0 },
  );
  return best.codes;
}

function codeIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

const mostNamed = 8;

/** Which codes of the file no area of today has. */
function noteOf(unknown: readonly string[], all: number): Sentence {
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
