import { z } from 'zod';
import { codeShape, dayShape, sentenceShape } from './basics.ts';
import { inBoth } from './faults.ts';

export const areaLevelShape = z.enum(
  ['country', 'province', 'district', 'commune'],
  inBoth('cấp hành chính không có', 'there is no such level of area'),
);

export const areaVersionShape = z.object({
  name: z.string(),
  kind: z.string(),
  level: areaLevelShape,
  code: z.string(),
  codeSystem: z.string(),
  parent: z.string().nullable(),
  from: dayShape,
  to: dayShape.nullable(),
});

export const areaLinkShape = z.object({
  predecessor: z.string(),
  successor: z.string(),
  on: dayShape,
  share: z.string().nullable().describe('decimal from 0 to 1; null when unknown'),
  basis: z.string(),
});

/** An area as it stood on the day that was asked for. */
export const areaShape = areaVersionShape
  .extend({ id: z.string(), label: z.string().describe('kind and name: huyện Hà Quảng') })
  .meta({ id: 'Area' });

/** An area through time, with what came before it and after. */
export const areaHistoryShape = z
  .object({
    id: z.string(),
    versions: z.array(areaVersionShape),
    predecessors: z.array(areaLinkShape),
    successors: z.array(areaLinkShape),
  })
  .meta({ id: 'AreaHistory' });

/** Without a day: today's. */
export const areaQuery = z.object({
  on: dayShape.optional(),
  level: areaLevelShape.optional(),
  parent: codeShape.optional(),
});

/** Where an area stands on the tile map of its level. */
export const tileShape = z.object({
  area: z.string(),
  code: z.string(),
  name: z.string(),
  column: z.int(),
  row: z.int(),
});
export const tileQuery = z.object({ level: areaLevelShape.optional(), on: dayShape.optional() });
export const tilesShape = z.object({ level: areaLevelShape, on: dayShape, tiles: z.array(tileShape) });

/** GeoJSON as the installer supplied it, each feature with the `area` its code was found to be. */
export const boundariesShape = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.looseObject({ type: z.literal('Feature'), properties: z.looseObject({ area: z.string() }) })),
  unknown: z.array(z.string()).describe('codes of features that no area has'),
  missing: z.array(z.string()).describe('ids of areas without a feature'),
  note: sentenceShape.nullable().describe('what of the file fits no area, in a sentence; null when all of it fits'),
});

export type AreaOnDay = z.infer<typeof areaShape>;
export type AreaHistory = z.infer<typeof areaHistoryShape>;
export type Tile = z.infer<typeof tileShape>;
export type Tiles = z.infer<typeof tilesShape>;
export type Boundaries = z.infer<typeof boundariesShape>;
