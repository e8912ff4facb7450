/**
 * Cao Bằng's areas with their versions, made of the gazetteer's places: districts since the code tables begin, the
 * communes from the mergers of 2020 to 1 July 2025, and the 56 communes since.
 */
import type { Area, AreaLink, AreaVersion } from '#figures';
import { caoBangPlaces, districtLevelEnd, type Place } from '#vietnamese';

export const country = 'vn';
export const province = 'vn-04';

/** The day of the decision that gave units of this country their codes: what is older than the tables begins then. */
const codesBegin = '2004-07-08';
const mergers2020 = '2020-03-01';
const oldCodes = 'QĐ 124/2004/QĐ-TTg';
const newCodes = 'QĐ 19/2025/QĐ-TTg';

/** The id of the area that a place of the gazetteer is. The town that became a city in 2012 is one area. */
export function areaId({ id, code, level }: Pick<Place, 'id' | 'code' | 'level'>): string {
  if (level === 'province') return province;
  if (level === 'district') return id === '049@' ? 'vn-04-d-049-quang-uyen' : `vn-04-d-${code}`;
  return id.endsWith(`@${districtLevelEnd}`) ? `vn-04-n-${code}` : `vn-04-c-${code}`;
}

const placeOf = new Map(caoBangPlaces.map(place => [place.id, place]));

function idOfPlace(id: string | null): string {
  const found = id === null ? undefined : placeOf.get(id);
  return found === undefined ? province : areaId(found);
}

function versionOf(place: Place): AreaVersion {
  const { name, kind, level, code, parent, to } = place;
  const from = place.from ?? (level === 'commune' ? mergers2020 : codesBegin);
  const codeSystem = from >= districtLevelEnd ? newCodes : oldCodes;
  return Object.freeze({ name, kind, level, code, codeSystem, parent: idOfPlace(parent), from, to });
}

function wholeVersions(): Area[] {
  const own = { name: 'Cao Bằng', kind: 'tỉnh', level: 'province', code: '04', parent: null } as const;
  const nation = {
    name: 'Việt Nam',
    kind: 'nước',
    level: 'country',
    code: 'VN',
    codeSystem: 'ISO 3166-1',
    parent: null,
  } as const;
  return [
    // Stands apart: the province's figures are compared with the country's, but no part of what is kept of it.
    { id: country, province: '04', versions: [{ ...nation, from: codesBegin, to: null }] },
    {
      id: province,
      province: '04',
      versions: [
        { ...own, codeSystem: oldCodes, from: codesBegin, to: districtLevelEnd },
        { ...own, codeSystem: newCodes, from: districtLevelEnd, to: null },
      ],
    },
  ];
}

/** The country, the province, and every district and commune of it, each with its versions in order. */
export function demoAreas(): Area[] {
  const versions = new Map<string, AreaVersion[]>();
  for (const place of caoBangPlaces) {
    const id = areaId(place);
    versions.set(id, [...(versions.get(id) ?? []), versionOf(place)]);
  }
  return [...wholeVersions(), ...[...versions].map(([id, own]) => ({ id, province: '04', versions: own }))];
}

/**
 * What became of what: communes of 2025 are whole old communes, as the public lists have it (partial transfers that
 * only the resolution's annex may name are not in them). Of Trà Lĩnh the commune Quốc Toản went to Quảng Hòa in 2020
 * and the rest to Trùng Khánh: of a district's figures nobody can say how much that was.
 */
export function demoLinks(): AreaLink[] {
  const lists = caoBangPlaces.flatMap(place => {
    const successors = place.successors.map(idOfPlace).filter(id => id !== areaId(place));
    const communes = place.level === 'commune';
    return successors.map(successor => ({
      predecessor: areaId(place),
      successor,
      on: place.to ?? districtLevelEnd,
      share: place.code === '046' ? null : '1',
      basis: communes ? 'NQ 1657/NQ-UBTVQH15' : 'NQ 864/NQ-UBTVQH14',
    }));
  });
  const quocToan: AreaLink = {
    predecessor: 'vn-04-d-046',
    successor: 'vn-04-d-049',
    on: mergers2020,
    share: null,
    basis: 'NQ 864/NQ-UBTVQH14',
  };
  return [...lists, quocToan];
}
