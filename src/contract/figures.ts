import { z } from 'zod';
import { vintages } from '#figures';
import {
  codeShape,
  dayShape,
  decimalShape,
  instantShape,
  itemsKeyShape,
  itemsShape,
  measureShape,
  pagedQuery,
  periodShape,
  sentenceShape,
  spanShape,
} from './basics.ts';
import { inBoth } from './faults.ts';
import { rowProblemShape } from './problem.ts';

export const vintageShape = z.enum(
  vintages,
  inBoth(
    'loại số liệu phải là estimate, preliminary, official hoặc corrected',
    'the vintage must be estimate, preliminary, official or corrected',
  ),
);
export const absenceShape = z.enum(
  ['not-due', 'not-reported', 'not-applicable'],
  inBoth(
    'lý do không có số phải là not-due, not-reported hoặc not-applicable',
    'the absence must be not-due, not-reported or not-applicable',
  ),
);
export const statusShape = z.enum(
  ['proposed', 'approved', 'rejected'],
  inBoth('trạng thái phải là proposed, approved hoặc rejected', 'the status must be proposed, approved or rejected'),
);
export const originShape = z.enum(
  ['reported', 'implied', 'synthetic'],
  inBoth('nguồn số phải là reported, implied hoặc synthetic', 'the origin must be reported, implied or synthetic'),
);

export const seriesShape = z.object({ indicator: codeShape, items: itemsShape, area: codeShape });
export const sourceShape = spanShape.extend({ document: z.string() });
const reason = z
  .string(inBoth('thiếu lý do', 'the reason is missing'))
  .trim()
  .min(1, inBoth('thiếu lý do', 'the reason is missing'))
  .max(2000, inBoth('lý do dài quá 2000 ký tự', 'the reason is longer than 2000 characters'));

export const figureShape = z
  .object({
    id: z.string(),
    province: z.string(),
    series: z.object({
      indicator: z.string(),
      items: z.record(z.string(), z.string()),
      area: z.string(),
    }),
    period: z.string(),
    measure: measureShape,
    vintage: vintageShape,
    value: z.string().nullable(),
    low: z.string().nullable(),
    high: z.string().nullable(),
    absence: absenceShape.nullable(),
    status: statusShape,
    origin: originShape,
    reporter: z.string().nullable(),
    enteredBy: z.string(),
    enteredAt: z.string(),
    approvedBy: z.string().nullable(),
    approvedAt: z.string().nullable(),
    source: sourceShape.nullable(),
    replaces: z.string().nullable(),
    reason: z.string().nullable(),
    basis: z.string().nullable(),
  })
  .meta({ id: 'Figure' });

/** One row of POST /figures. What is left out is the plain case: an actual, proposed, reported, without breakdown. */
export const figureInputShape = z
  .object({
    series: seriesShape.extend({ items: itemsShape.default({}) }),
    period: periodShape,
    measure: measureShape.default('actual'),
    vintage: vintageShape.default('official'),
    value: decimalShape.nullable(),
    low: decimalShape.nullable().default(null),
    high: decimalShape.nullable().default(null),
    absence: absenceShape.nullable().default(null),
    /** Unit the value is written in; refused when it is not the indicator's. */
    unit: z
      .string()
      .max(80, inBoth('đơn vị tính dài quá 80 ký tự', 'the unit is longer than 80 characters'))
      .nullable()
      .optional(),
    status: z
      .enum(
        ['proposed', 'approved'],
        inBoth(
          'số mới vào chỉ có thể là proposed hoặc approved',
          'a figure that comes in can only be proposed or approved',
        ),
      )
      .default('proposed'),
    origin: originShape.default('reported'),
    reporter: codeShape.nullable().default(null),
    source: sourceShape.nullable().default(null),
    replaces: z.string().nullable().default(null),
    reason: z
      .string()
      .max(2000, inBoth('lý do dài quá 2000 ký tự', 'the reason is longer than 2000 characters'))
      .nullable()
      .default(null),
    basis: z
      .string()
      .max(400, inBoth('căn cứ dài quá 400 ký tự', 'the basis is longer than 400 characters'))
      .nullable()
      .default(null),
  })
  .superRefine((figure, context) => {
    if ((figure.value === null) === (figure.absence === null))
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: inBoth(
          'phải có đúng một trong hai: giá trị, hoặc lý do không có giá trị (absence)',
          'give exactly one of the two: a value, or why there is none (absence)',
        ),
      });
  });

export const figureQuery = pagedQuery.extend({
  indicator: codeShape.optional(),
  items: itemsKeyShape.optional(),
  area: codeShape.optional(),
  period: periodShape.optional(),
  measure: measureShape.optional(),
  vintage: vintageShape.optional(),
  status: statusShape.optional(),
  field: codeShape.optional(),
  asOf: instantShape.optional().describe('what was held at that instant'),
  format: z
    .enum(
      ['json', 'ndjson', 'csv'],
      inBoth('định dạng phải là json, ndjson hoặc csv', 'the format must be json, ndjson or csv'),
    )
    .optional(),
});

/** Longest array that one POST /figures takes; any number goes to POST /figures/lines. */
export const mostFigures = 10_000;

const modeShape = z
  .enum(
    ['all', 'good'],
    inBoth(
      'mode phải là all (sai một dòng thì bỏ cả) hoặc good (giữ các dòng đúng)',
      'mode must be all (one bad row refuses the whole) or good (keeps the good rows)',
    ),
  )
  .default('all');

/** Rows are checked one by one, so that one bad row is refused by its number and the others may stay. */
export const figuresBody = z.object({
  figures: z
    .array(z.unknown(), inBoth('figures phải là một danh sách', 'figures must be a list'))
    .min(1, inBoth('danh sách figures rỗng', 'the list of figures is empty'))
    .max(
      mostFigures,
      inBoth(
        `một lần gửi nhiều nhất ${mostFigures} dòng; hãy chia thành nhiều lần`,
        `at most ${mostFigures} rows are taken at a time; divide them`,
      ),
    )
    .describe('rows of FigureInput'),
  mode: modeShape,
});

export const linesQuery = z.object({ mode: modeShape });

/** What came of any number of rows; the first thousand refusals are told. */
export const loadedShape = z.object({
  rows: z.int(),
  written: z.int(),
  unchanged: z.int(),
  refusedRows: z.int(),
  refused: z.array(rowProblemShape),
});

export const writtenShape = z.object({
  written: z.array(figureShape),
  unchanged: z.int(),
  refused: z.array(rowProblemShape),
});

/** Most figures that one lookup answers: every number of a long report with its targets and bases. */
export const mostAsked = 30_000;

/** Series, period and measure of each figure that is wanted. */
export const lookupBody = z.object({
  asked: z
    .array(
      z.object({
        series: seriesShape,
        period: periodShape,
        measure: measureShape,
        on: periodShape.optional().describe('of a base: the later period on whose boundaries it is wanted'),
      }),
      inBoth('asked phải là một danh sách', 'asked must be a list'),
    )
    .max(
      mostAsked,
      inBoth(
        `một lần hỏi nhiều nhất ${mostAsked} số; hãy chia thành nhiều lần`,
        `at most ${mostAsked} figures are answered at a time; divide them`,
      ),
    ),
  asOf: instantShape.optional().describe('what was held at that instant'),
});

const placedFigureShape = figureShape.extend({
  boundaries: dayShape.optional().describe('the first day of the boundaries it is of, where they ever moved'),
});

/** A base whose land is not that of the period it is compared with. */
const baseShape = z.object({
  series: figureShape.shape.series,
  period: z.string(),
  measure: measureShape,
  on: z.string(),
});
const restatedShape = baseShape.extend({
  ok: z.literal(true),
  figure: figureShape
    .pick({ series: true, period: true, measure: true, vintage: true, value: true, low: true, high: true })
    .extend({ absence: absenceShape.nullable(), origin: originShape })
    .describe('worked out on the boundaries of `on`: nobody reported it'),
  boundaries: z.string().describe('the first day of those boundaries'),
  parts: z.array(z.object({ share: z.string(), figure: placedFigureShape })),
});
const notRestatedShape = baseShape.extend({
  ok: z.literal(false),
  refused: sentenceShape,
  areas: z.array(z.string()).describe('what the area was made of, as far as anybody knows'),
});

export const lookupShape = z.object({
  figures: z.array(placedFigureShape),
  bases: z
    .array(z.discriminatedUnion('ok', [restatedShape, notRestatedShape]))
    .describe('where land changed since a base, what stands in its place'),
});

export const rejectBody = z.object({ reason });
export const correctBody = z
  .object({ value: decimalShape.optional(), absence: absenceShape.optional(), reason })
  .refine(body => (body.value === undefined) !== (body.absence === undefined), {
    path: ['value'],
    message: inBoth(
      'phải có đúng một trong hai: giá trị mới, hoặc lý do không có giá trị (absence)',
      'give exactly one of the two: a new value, or why there is none (absence)',
    ),
  });

/** A figure with who decided about it; a rejection says why. */
export const historyEntryShape = figureShape
  .extend({ decision: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable() })
  .meta({ id: 'HistoryEntry' });

/** Periods that hold figures, newest first. */
export const periodCountShape = z.object({ code: z.string(), from: z.string(), to: z.string(), figures: z.int() });

export type FigureRecord = z.infer<typeof figureShape>;
export type HistoryRecord = z.infer<typeof historyEntryShape>;
export type FigureEntry = z.input<typeof figureInputShape>;
export type FiguresWritten = z.infer<typeof writtenShape>;
export type PeriodCount = z.infer<typeof periodCountShape>;
