import { type Area, areaLabel, type AreaLevel, versionNear } from '#figures';
import { caoBangPlaces, existedOn, fold, type Place, provinces } from '#vietnamese';
import { codeOf } from './codes.ts';

/** The area a name means, and whether the catalogue held it already. */
export interface FoundArea {
  readonly id: string;
  /** The area itself and those it lies in, as far as they had to be made. */
  readonly made: readonly Area[];
  /** False where the name is a list of areas, which no single id stands for. */
  readonly single: boolean;
}

export interface AreaNames {
  /** Province code of the report, `04`. */
  readonly province: string;
  /** Id of the area that reports. */
  readonly own: string;
  /** The area that `name`, such as `huyện Bảo Lâm`, means on a day; on that of the report where none is known. */
  readonly find: (name: string | null, on: string | null) => FoundArea;
}

const COUNTRY = /^(?:cả nước|toàn quốc|việt nam)$/iu;
const KIND = /^(tỉnh|thành phố|thị xã|thị trấn|huyện|quận|xã|phường|đặc khu)\s+(.+)$/iu;
const LEVELS: Readonly<Record<string, AreaLevel>> = {
  tỉnh: 'province',
  'thành phố': 'district',
  'thị xã': 'district',
  huyện: 'district',
  quận: 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};

/**
 * Finds areas by name among those known and those of the gazetteer, and makes the rest. `reporting` is the name of the
 * area the report is of, as its title has it, and `day` the last of its period: what it says of itself is of the area it
 * is then, in years too in which another bore its name.
 */
export function areaNames(known: readonly Area[], reporting: string | null, day: string | null): AreaNames {
  const reported = day ?? LAST_OF_DISTRICTS;
  const province = provinceOf(reporting, known);
  const seen = new Map<string, FoundArea>();
  const find = (name: string | null, on: string | null): FoundArea => {
    const key = `${name ?? ''}|${on ?? reported}`;
    const before = seen.get(key);
    if (before) return before;
    const found = look(name, on ?? reported);
    seen.set(key, found);
    return found;
  };
  const named = (words: string, on: string): FoundArea =>
    COUNTRY.test(words)
      ? { id: 'vn', made: unknownOf(known, [country(province)]), single: true }
      : one(known, { name: words, on, province });
  const own = named(reporting ?? '', reported);
  const look = (name: string | null, on: string): FoundArea => {
    const words = (name ?? '').replace(/\s+/gu, ' ').trim();
    if (words === '' || fold(words) === fold(reporting ?? '')) return own;
    const several = words.split(/,\s*/u);
    if (several.length > 1) return { ...own, single: false };
    return named(words, on);
  };
  return { province, own: own.id, find };
}

/** What the province that these areas are of was called on a day, for a report that does not say of where it is. */
export function ownProvince(known: readonly Area[], day: string | null): string | null {
  const provinces = known.filter(({ versions }) => versions.some(({ level }) => level === 'province'));
  const own = provinces.find(({ province, versions }) => versions.some(({ code }) => code === province));
  const version = versionNear(own ?? provinces[0] ?? { versions: [] }, day ?? LAST_OF_DISTRICTS);
  return version === null ? null : areaLabel(version);
}

/** For a report that does not say when it is of. */
const LAST_OF_DISTRICTS = '2025-06-30';

interface Asked {
  readonly name: string;
  readonly on: string;
  readonly province: string;
}

function one(known: readonly Area[], asked: Asked): FoundArea {
  const parts = KIND.exec(asked.name);
  const [kind, bare] = [parts?.[1]?.toLowerCase() ?? '', parts?.[2] ?? asked.name];
  const stored = known.find(({ versions }) =>
    versions.some(
      version =>
        fold(version.name) === fold(bare) &&
        (kind === '' || fold(version.kind) === fold(kind)) &&
        version.from <= asked.on &&
        (version.to === null || asked.on < version.to),
    ),
  );
  if (stored) return { id: stored.id, made: [], single: true };
  const place = placeOf(kind, bare, asked);
  const made = place ? areaOfPlace(place) : areaOfName(kind, bare, asked);
  return { id: made.id, made: unknownOf(known, withParents(made, asked.province)), single: true };
}

/** Places of the gazetteer by folded name, those of Cao Bằng first. */
const PLACES = byName([...caoBangPlaces, ...provinces]);

function byName(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    const key = fold(place.name);
    const alike = found.get(key);
    if (alike) alike.push(place);
    else found.set(key, [place]);
  }
  return found;
}

function placeOf(kind: string, name: string, { on, province }: Asked): Place | undefined {
  const all = (PLACES.get(fold(name)) ?? []).filter(
    place => (province === '04' || place.level === 'province') && (kind === '' || place.kind === kind),
  );
  const communeFirst =
    kind === 'thành phố' ? all.filter(({ level }) => level === 'province' || province === '04') : all;
  return communeFirst.find(place => existedOn(place, on)) ?? communeFirst[0];
}

const OLD_TABLES = 'QĐ 124/2004/QĐ-TTg';
const NEW_TABLES = 'QĐ 19/2025/QĐ-TTg';
const FIRST_DAY = '2004-07-08';
const NEW_DAY = '2025-07-01';

function idOfPlace({ level, code, from }: Place): string {
  if (level === 'province') return `vn-${code}`;
  if (level === 'district') return `vn-04-d-${code}`;
  return from === NEW_DAY ? `vn-04-n-${code}` : `vn-04-c-${code}`;
}

function areaOfPlace(place: Place): Area {
  const { level, code, name, kind, from, to } = place;
  const parentPlace =
    place.parent === null ? null : [...caoBangPlaces, ...provinces].find(({ id }) => id === place.parent);
  const fresh = from === NEW_DAY;
  return {
    id: idOfPlace(place),
    province: level === 'province' ? code : '04',
    versions: [
      {
        name,
        kind,
        level,
        code,
        codeSystem: fresh ? NEW_TABLES : OLD_TABLES,
        parent: level === 'province' ? 'vn' : parentPlace ? idOfPlace(parentPlace) : null,
        from: from ?? FIRST_DAY,
        to,
      },
    ],
  };
}

function areaOfName(kind: string, name: string, { province }: Asked): Area {
  const level = LEVELS[kind] ?? (name === '' ? 'country' : 'commune');
  if (level === 'country') return country(province);
  const letter = level === 'province' ? '' : level === 'district' ? 'd-' : 'c-';
  const place = province === '' ? 'vn' : `vn-${province}`;
  const id = level === 'province' ? `vn-${codeOf(name)}` : `${place}-${letter}${codeOf(`${kind} ${name}`)}`;
  return {
    id,
    province,
    versions: [
      {
        name,
        kind,
        level,
        code: codeOf(name),
        codeSystem: 'khop',
        parent: level === 'province' ? 'vn' : place,
        from: FIRST_DAY,
        to: null,
      },
    ],
  };
}

function country(province: string): Area {
  const version = {
    name: 'Việt Nam',
    kind: 'nước',
    level: 'country',
    code: 'VN',
    codeSystem: 'ISO 3166-1',
    parent: null,
    from: '1945-09-02',
    to: null,
  } as const;
  return { id: 'vn', province, versions: [version] };
}

function unknownOf(known: readonly Area[], areas: readonly Area[]): Area[] {
  return areas.filter(area => !known.some(({ id }) => id === area.id));
}

/** The area and all that it lies in, the widest first, so that a catalogue can take them in order. */
function withParents(area: Area, province: string): Area[] {
  const parent = area.versions[0]?.parent ?? null;
  if (parent === null) return [area];
  const above =
    parent === 'vn'
      ? country(province)
      : [...caoBangPlaces, ...provinces].filter(place => idOfPlace(place) === parent).map(areaOfPlace)[0];
  return above ? [...withParents(above, province), area] : [country(province), area];
}

/** Two digits of the province that a report's area is or lies in; a code made from its name outside the gazetteer. */
function provinceOf(reporting: string | null, known: readonly Area[]): string {
  const parts = KIND.exec(reporting ?? '');
  if (!parts) return known[0]?.province ?? '';
  const [, kind = '', name = ''] = parts;
  const place = [...provinces, ...caoBangPlaces].find(
    each => fold(each.name) === fold(name) && each.kind === kind.toLowerCase(),
  );
  if (place) return place.level === 'province' ? place.code : '04';
  return kind.toLowerCase() === 'tỉnh' ? codeOf(name) : (known[0]?.province ?? '');
}
