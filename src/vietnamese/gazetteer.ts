/** Administrative units with the days between which they existed: the country's provinces, and all of Cao Bằng. */
import caoBang from './data/cao-bang.json' with { type: 'json' };
import { provincesBefore, provincesMerged } from './provinces.ts';

export type PlaceKind = 'tỉnh' | 'thành phố' | 'thị xã' | 'huyện' | 'xã' | 'phường' | 'thị trấn';

export interface Place {
  /** Code and first day, since codes outlive names and territories: "049@2020-03-01"; "049@" from before the tables. */
  readonly id: string;
  /** QĐ 124/2004/QĐ-TTg for what ended by 1 July 2025, QĐ 19/2025/QĐ-TTg for what exists since. */
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly level: 'province' | 'district' | 'commune';
  /** First day, ISO; null when it is older than the tables, which begin with the mergers of 1 March 2020. */
  readonly from: string | null;
  /** First day on which it was no more, ISO; null when it exists still. */
  readonly to: string | null;
  /** Id of the unit it belonged to; null for a province, and for a commune since 2025 its province. */
  readonly parent: string | null;
  /** Ids of the units that took its territory; none for a district of 2025, whose level ended. */
  readonly successors: readonly string[];
}

/** The day the district level ended and the provinces became 34. */
export const districtLevelEnd = '2025-07-01';
const mergers2020 = '2020-03-01';

const idOf = (code: string, from: string | null) => `${code}@${from ?? ''}`;

function place(row: Omit<Place, 'id' | 'parent' | 'successors'> & Partial<Place>): Place {
  return Object.freeze({ parent: null, successors: [], ...row, id: idOf(row.code, row.from) });
}

function buildProvinces(): Place[] {
  const into = new Map(
    provincesMerged.flatMap(row => row.parts.map(part => [part, idOf(row.code, districtLevelEnd)] as const)),
  );
  const old = provincesBefore.map(({ code, name, city }) => {
    const successor = into.get(code);
    const from = name === 'Huế' ? '2025-01-01' : null;
    const ends = {
      to: successor === undefined ? null : districtLevelEnd,
      successors: successor === undefined ? [] : [successor],
    };
    return place({ code, name, kind: city ? 'thành phố' : 'tỉnh', level: 'province', from, ...ends });
  });
  const hue = { from: null, to: '2025-01-01', successors: [idOf('46', '2025-01-01')] };
  const fresh = provincesMerged.map(({ code, name, city }) =>
    place({ code, name, kind: city ? 'thành phố' : 'tỉnh', level: 'province', from: districtLevelEnd, to: null }),
  );
  // Resolution 175/2024/QH15 made the province a city.
  return [...old, place({ code: '46', name: 'Thừa Thiên Huế', kind: 'tỉnh', level: 'province', ...hue }), ...fresh];
}

type DistrictRow = readonly [
  code: string,
  kind: PlaceKind,
  name: string,
  from: string | null,
  to: string,
  successor?: string,
];

/** Code 049 was Quảng Uyên's before it was Quảng Hòa's. The town became a city by Resolution 60/NQ-CP of 2012. */
const districts: readonly DistrictRow[] = [
  ['040', 'thị xã', 'Cao Bằng', null, '2012-09-25', '040@2012-09-25'],
  ['040', 'thành phố', 'Cao Bằng', '2012-09-25', districtLevelEnd],
  ['042', 'huyện', 'Bảo Lâm', null, districtLevelEnd],
  ['043', 'huyện', 'Bảo Lạc', null, districtLevelEnd],
  ['044', 'huyện', 'Thông Nông', null, mergers2020, '045@'],
  ['045', 'huyện', 'Hà Quảng', null, districtLevelEnd],
  ['046', 'huyện', 'Trà Lĩnh', null, mergers2020, '047@'],
  ['047', 'huyện', 'Trùng Khánh', null, districtLevelEnd],
  ['048', 'huyện', 'Hạ Lang', null, districtLevelEnd],
  ['049', 'huyện', 'Quảng Uyên', null, mergers2020, '049@2020-03-01'],
  ['049', 'huyện', 'Quảng Hòa', mergers2020, districtLevelEnd],
  ['050', 'huyện', 'Phục Hòa', null, mergers2020, '049@2020-03-01'],
  ['051', 'huyện', 'Hòa An', null, districtLevelEnd],
  ['052', 'huyện', 'Nguyên Bình', null, districtLevelEnd],
  ['053', 'huyện', 'Thạch An', null, districtLevelEnd],
];

function buildDistricts(): Place[] {
  return districts.map(([code, kind, name, from, to, successor]) =>
    place({
      code,
      kind,
      name,
      level: 'district',
      from,
      to,
      parent: '04@',
      successors: successor === undefined ? [] : [successor],
    }),
  );
}

function kindOf(letter: string): PlaceKind {
  return letter === 'p' ? 'phường' : letter === 't' ? 'thị trấn' : 'xã';
}

/** Rows are "01267 p Sông Hiến", since 2025 "01273 p Thục Phán < 01267 01282". */
function buildCommunes(): Place[] {
  const fresh = caoBang.communes2025.map(row => {
    const [unit = '', parts = ''] = row.split(' < ');
    const code = unit.slice(0, 5);
    const named = place({
      code,
      kind: kindOf(unit.charAt(6)),
      name: unit.slice(8),
      level: 'commune',
      from: districtLevelEnd,
      to: null,
      parent: '04@',
    });
    return { named, parts: parts.split(' ') };
  });
  const into = new Map(fresh.flatMap(({ named, parts }) => parts.map(part => [part, named.id] as const)));
  const parentOf = (district: string) =>
    districts.find(([code, , , , to]) => code === district && to === districtLevelEnd);
  const old = Object.entries(caoBang.communes2021).flatMap(([district, units]) =>
    units.map(unit => {
      const code = unit.slice(0, 5);
      const parent = idOf(district, parentOf(district)?.[3] ?? null);
      const successors = [into.get(code)].filter(id => id !== undefined);
      return place({
        code,
        kind: kindOf(unit.charAt(6)),
        name: unit.slice(8),
        level: 'commune',
        from: null,
        to: districtLevelEnd,
        parent,
        successors,
      });
    }),
  );
  return [...old, ...fresh.map(({ named }) => named)];
}

/** Every province since the tables begin: 63, Thừa Thiên Huế, and the 23 that the mergers of 2025 made. */
export const provinces: readonly Place[] = buildProvinces();

/** Cao Bằng's districts, and its communes of 2021 and of 2025. */
export const caoBangPlaces: readonly Place[] = [...buildDistricts(), ...buildCommunes()];

/** True when the place existed on the ISO date; before the tables begin it is taken to have existed. */
export function existedOn(place: Pick<Place, 'from' | 'to'>, date: string): boolean {
  return (place.from === null || place.from <= date) && (place.to === null || date < place.to);
}
