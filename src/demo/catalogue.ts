/** The demonstration's catalogue: fields, organisations, dimensions and indicators, in our own words and codes. */
import type { Dimension, Indicator, Nature, Organisation } from '#figures';
import table from './data/catalogue.json' with { type: 'json' };
import inEnglish from './data/english.json' with { type: 'json' };

/** A field of the report, in the order in which a report goes through them. */
export interface Field {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

export function demoFields(): Field[] {
  return table.fields.map(([code = '', name = '', nameEn = '']) => ({ code, name, nameEn }));
}

export function demoOrganisations(): Organisation[] {
  return table.organisations.map(([code = '', name = '', short = '', kind]) => ({
    code,
    name,
    short,
    kind: kind as Organisation['kind'],
  }));
}

/** English names of dimensions and of their items, by codes. */
const english = inEnglish as unknown as Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>>;

type DimensionRow = readonly [code: string, name: string, items: readonly (readonly string[])[]];

export function demoDimensions(): Dimension[] {
  return (table.dimensions as unknown as readonly DimensionRow[]).map(([code, name, items]) => ({
    code,
    name,
    nameEn: english[code]?.[0],
    items: items.map(([item = '', words = '', parent]) => ({
      code: item,
      name: words,
      nameEn: english[code]?.[1][item],
      parent: parent ?? null,
    })),
  }));
}

type IndicatorRow = readonly [
  code: string,
  name: string,
  nameEn: string,
  unit: string,
  nature: Nature,
  field: string,
  owner: string,
  dimensions: readonly string[],
];

export function demoIndicators(): Indicator[] {
  return (table.indicators as unknown as readonly IndicatorRow[]).map(
    ([code, name, nameEn, unit, nature, field, owner, dimensions]) => ({
      code,
      name,
      nameEn,
      unit,
      nature,
      overAreas: nature === 'flow' || nature === 'stock' ? 'sum' : 'none',
      overTime: nature === 'flow' ? 'sum' : nature === 'stock' ? 'last' : 'none',
      dimensions,
      field,
      owner,
      definition: null,
      source: null,
      validFrom: '2016-01-01',
      validTo: null,
    }),
  );
}
