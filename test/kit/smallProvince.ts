/** A small province for tests of the store: two districts with three communes, then two communes without districts. */
import type { Area, AreaLevel, AreaVersion, Dimension, Indicator, Organisation } from '#figures';
import type { CatalogueInput, FigureInput } from '#storing';

type Spell = readonly [name: string, level: AreaLevel, parent: string | null, from: string, to: string | null];

function area(id: string, ...spells: readonly Spell[]): Area {
  const kinds: Record<AreaLevel, string> = { country: 'nước', province: 'tỉnh', district: 'huyện', commune: 'xã' };
  const versions: AreaVersion[] = spells.map(([name, level, parent, from, to]) => ({
    name,
    kind: kinds[level],
    level,
    code: id,
    codeSystem: 'test',
    parent,
    from,
    to,
  }));
  return { id, province: '04', versions };
}

export const change = '2025-07-01';

export const areas: readonly Area[] = [
  area('p', ['Tỉnh Thử', 'province', null, '2000-01-01', null]),
  area('d1', ['Đông', 'district', 'p', '2000-01-01', change]),
  area('d2', ['Tây', 'district', 'p', '2000-01-01', change]),
  area('c1', ['Một', 'commune', 'd1', '2000-01-01', change]),
  area('c2', ['Hai', 'commune', 'd1', '2000-01-01', change]),
  area('c3', ['Ba', 'commune', 'd2', '2000-01-01', change]),
  area('n1', ['Mới Một', 'commune', 'p', change, null]),
  area('n2', ['Mới Hai', 'commune', 'p', change, null]),
];

export function indicator(code: string, over: Partial<Indicator> = {}): Indicator {
  return {
    code,
    name: `Chỉ tiêu ${code}`,
    nameEn: null,
    unit: 'tấn',
    nature: 'flow',
    overAreas: 'sum',
    overTime: 'sum',
    dimensions: [],
    field: 'agriculture',
    owner: null,
    definition: null,
    source: null,
    validFrom: '2000-01-01',
    validTo: null,
    ...over,
  };
}

const crop: Dimension = {
  code: 'crop',
  name: 'Cây trồng',
  items: [
    { code: 'rice', name: 'Lúa', parent: null },
    { code: 'maize', name: 'Ngô', parent: null },
  ],
};

const office: Organisation = { code: 'so-nn', name: 'Sở Nông nghiệp', short: 'Sở NN', kind: 'department' };

export const catalogue: CatalogueInput = {
  areas,
  links: [
    { predecessor: 'c1', successor: 'n1', on: change, share: '1', basis: 'NQ 1' },
    { predecessor: 'c2', successor: 'n1', on: change, share: '0.50', basis: 'NQ 1' },
    { predecessor: 'c2', successor: 'n2', on: change, share: '0.50', basis: 'NQ 1' },
  ],
  dimensions: [crop],
  organisations: [office],
  indicators: [
    indicator('grain', { name: 'Sản lượng lương thực', dimensions: ['crop'], owner: 'so-nn' }),
    indicator('poor', { name: 'Tỷ lệ hộ nghèo', unit: '%', nature: 'rate', overAreas: 'none', overTime: 'none' }),
    indicator('old', { name: 'Chỉ tiêu cũ', validTo: '2020-01-01', field: 'budget' }),
  ],
};

/** A proposed actual of the province in 2021-S1, unless said otherwise. */
export function figure(
  value: string | null,
  over: Partial<FigureInput> & { readonly area?: string } = {},
): FigureInput {
  const { area: where = 'p', ...rest } = over;
  return {
    series: { indicator: 'grain', items: {}, area: where },
    period: '2021-S1',
    measure: 'actual',
    vintage: 'estimate',
    value,
    low: null,
    high: null,
    absence: null,
    status: 'proposed',
    origin: 'reported',
    reporter: null,
    source: null,
    replaces: null,
    reason: null,
    basis: null,
    ...rest,
  };
}
