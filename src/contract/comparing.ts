import { z } from 'zod';
import { periodParts } from '#figures';
import { areaLevelShape } from './areas.ts';
import { codeShape, dayShape, itemsKeyShape, itemsShape, measureShape, periodShape, sentenceShape } from './basics.ts';
import { inBoth } from './faults.ts';
import { absenceShape, figureShape, originShape, statusShape, vintageShape } from './figures.ts';

/** What was worked out between two figures; `value` is null exactly when `refused` says why. */
export const comparisonShape = z
  .object({
    kind: z.string().describe('share-of-target, growth, index, difference, points, share, …'),
    value: z.string().nullable().describe('exact decimal, rounded for print'),
    unit: z.string().nullable().describe('%, điểm %, or the unit of the figures'),
    text: z.string().nullable().describe('as a report prints it: 101,9 %'),
    low: z.string().nullable(),
    high: z.string().nullable(),
    refused: sentenceShape.optional(),
  })
  .meta({ id: 'Comparison' });

/** What a cell of a table shows of a figure. */
export const cellShape = figureShape
  .pick({ id: true, value: true, low: true, high: true, absence: true, reporter: true, basis: true, source: true })
  .extend({ vintage: vintageShape, status: statusShape, origin: originShape, absence: absenceShape.nullable() })
  .meta({ id: 'Cell' });

/** A figure that was worked out has no id. */
const baseCellShape = cellShape.extend({ id: z.string().nullable() }).meta({ id: 'BaseCell' });

export const dashboardQuery = z.object({
  area: codeShape,
  period: periodShape,
  field: codeShape.optional(),
  indicators: z
    .string()
    .max(8000, inBoth('danh sách chỉ tiêu quá dài', 'the list of indicators is too long'))
    .optional()
    .describe('codes with commas between'),
});

export const targetShape = z.object({
  assigner: z.string(),
  name: z.string().describe('of the assigner'),
  measure: z.string(),
  period: z.string().describe('a yearly target is set against the figures of a part of the year'),
  figure: cellShape,
  share: comparisonShape,
});

/** The same period a year before. */
export const lastYearShape = z.object({
  period: z.string(),
  implied: z.boolean(),
  restated: z.boolean().describe('worked out on the boundaries of the period from the areas it was made of'),
  figure: baseCellShape,
});

export const dashboardRowShape = z
  .object({
    indicator: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    unit: z.string().nullable(),
    nature: z.string(),
    field: z.string(),
    items: z.record(z.string(), z.string()),
    period: z.string().describe('the period asked for, or a season, day or run of days that ends in it'),
    label: z.string().describe('name with the names of its items'),
    labelEn: z.string().describe('the same in English, as far as names are given in it'),
    figure: cellShape.nullable(),
    targets: z.array(targetShape),
    lastYear: lastYearShape.nullable(),
    lastYearRefused: sentenceShape.optional().describe('why last year is not restated on the boundaries of the period'),
    growth: comparisonShape.nullable(),
    index: comparisonShape.nullable(),
    difference: comparisonShape.nullable(),
  })
  .meta({ id: 'DashboardRow' });

export const dashboardShape = z.object({ area: z.string(), period: z.string(), rows: z.array(dashboardRowShape) });

const seriesPlaceQuery = z.object({
  indicator: codeShape,
  items: itemsKeyShape.optional(),
  area: codeShape,
  period: periodShape,
});

export const comparisonsQuery = seriesPlaceQuery.extend({
  since: periodShape.optional().describe('the base; the same period last year without it'),
  wholeIndicator: codeShape.optional().describe('of what it is a part; the indicator itself without it'),
  wholeItems: itemsKeyShape.optional().describe('the total without it'),
  wholeArea: codeShape.optional().describe('of a total the area above, else the area itself, without it'),
});

/** A comparison with what it was made with. */
const resultShape = comparisonShape.extend({
  period: z.string().describe('of the result: the month alone, the months together; else that of the figure'),
  with: z
    .object({
      role: z.enum(['base', 'target', 'whole', 'before']),
      indicator: z.string(),
      items: z.record(z.string(), z.string()),
      area: z.string(),
      period: z.string(),
      measure: z.string(),
      restated: z.boolean(),
      value: z.string().nullable(),
    })
    .nullable(),
});

/** Every comparison that can be asked about one figure: worked out, or refused with the reason. */
export const comparisonsShape = z.object({ figure: cellShape.nullable(), comparisons: z.array(resultShape) });

const parts = z.enum(
  periodParts,
  inBoth('by phải là year, half, quarter hoặc month', 'by must be year, half, quarter or month'),
);
export const overTimeQuery = seriesPlaceQuery.extend({
  by: parts.optional().describe('of which periods; those that are most complete without it'),
});

/** A longer period made of shorter ones, as far as they were reported; approved or not. */
export const overTimeShape = z.object({
  period: z.string(),
  by: parts.nullable().describe('null where the period is not made of shorter ones'),
  value: z.string().nullable().describe('null where a part is missing'),
  soFar: z.string().nullable().describe('of the parts that are there'),
  coverage: z.object({ reported: z.int(), expected: z.int() }).describe('"5/6 tháng"'),
  refused: sentenceShape.optional().describe('why there is no value'),
  parts: z.array(z.object({ period: z.string(), figure: cellShape.nullable() })),
  own: cellShape.nullable().describe('what was reported of the period itself'),
});

export const seriesQuery = z.object({ indicator: codeShape, items: itemsKeyShape.optional(), area: codeShape });
export const seriesPointsShape = z.object({
  indicator: z.string(),
  items: z.record(z.string(), z.string()),
  area: z.string(),
  points: z.array(
    z.object({ period: z.string(), from: z.string(), to: z.string(), measure: z.string(), figure: cellShape }),
  ),
});

export const rollUpQuery = z.object({
  indicator: codeShape,
  items: itemsKeyShape.optional(),
  period: periodShape,
  measure: measureShape.optional(),
  level: areaLevelShape.optional().describe('of the areas listed; commune without it'),
  area: codeShape.optional().describe('whose parts; the province without it'),
  on: dayShape.optional().describe('whose boundaries; the last day of the period without it'),
});

/** "152/161 xã". */
export const coverageShape = z.object({ reported: z.int(), expected: z.int() });
export const rollUpShape = z.object({
  indicator: z.string(),
  period: z.string(),
  measure: z.string(),
  level: areaLevelShape,
  on: z.string(),
  rows: z.array(
    z.object({
      area: z.string(),
      name: z.string(),
      code: z.string(),
      value: z.string().nullable(),
      absence: absenceShape.nullable(),
      coverage: coverageShape,
    }),
  ),
  total: z.object({ value: z.string().nullable(), coverage: coverageShape, refused: sentenceShape.optional() }),
});

/** What a pivot may show instead of the figures themselves; `difference` is in points of percentages, in places of ranks. */
export const pivotComparisons = ['growth', 'index', 'difference', 'share-of-target'] as const;

/** Most cells that one pivot gives. */
export const mostCells = 50_000;

export const pivotBody = z
  .object({
    indicators: z
      .array(z.object({ indicator: codeShape, items: itemsShape.default({}) }))
      .min(1, inBoth('chọn ít nhất một chỉ tiêu', 'choose at least one indicator')),
    areas: z.array(codeShape).min(1, inBoth('chọn ít nhất một địa bàn', 'choose at least one area')),
    periods: z.array(periodShape).min(1, inBoth('chọn ít nhất một kỳ', 'choose at least one period')),
    measure: measureShape.default('actual'),
    compare: z
      .enum(
        pivotComparisons,
        inBoth(
          'compare phải là growth, index, difference hoặc share-of-target',
          'compare must be growth, index, difference or share-of-target',
        ),
      )
      .optional()
      .describe('what is worked out of each figure, against the same period last year or the target of `measure`'),
  })
  .refine(
    ({ compare, measure }) => (compare === 'share-of-target') === (measure !== 'actual') || compare === undefined,
    {
      path: ['compare'],
      message: inBoth(
        'share-of-target cần measure là một kế hoạch (target:…); các so sánh khác cần measure là actual',
        'share-of-target needs a target (target:…) as measure; the other comparisons need actual',
      ),
    },
  )
  .refine(({ indicators, areas, periods }) => indicators.length * areas.length * periods.length <= mostCells, {
    path: ['indicators'],
    message: inBoth(
      `bảng có quá ${mostCells} ô; hãy bớt chỉ tiêu, địa bàn hoặc kỳ`,
      `the table has more than ${mostCells} cells; take fewer indicators, areas or periods`,
    ),
  });

/** Only the cells that hold a figure; numbers are positions in the lists of the request. */
export const pivotShape = z.object({
  cells: z.array(
    z.object({
      indicator: z.int(),
      area: z.int(),
      period: z.int(),
      figure: cellShape,
      lastYear: lastYearShape.optional(),
      comparison: comparisonShape.optional().describe('where `compare` asks for one and there is something to compare'),
    }),
  ),
});

export type ComparisonRecord = z.infer<typeof comparisonShape>;
export type Cell = z.infer<typeof cellShape>;
export type Target = z.infer<typeof targetShape>;
export type DashboardRecord = z.infer<typeof dashboardRowShape>;
export type Dashboard = z.infer<typeof dashboardShape>;
export type Comparisons = z.infer<typeof comparisonsShape>;
export type OverTimeRecord = z.infer<typeof overTimeShape>;
export type SeriesPoints = z.infer<typeof seriesPointsShape>;
export type RollUp = z.infer<typeof rollUpShape>;
export type PivotComparison = (typeof pivotComparisons)[number];
export type PivotQuestion = z.input<typeof pivotBody>;
export type Pivot = z.infer<typeof pivotShape>;
