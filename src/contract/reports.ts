import { z } from 'zod';
import { codeShape, decimalShape, itemsShape, measureShape, periodShape, spanShape } from './basics.ts';
import { cellShape } from './comparing.ts';
import { inBoth } from './faults.ts';
import { absenceShape, vintageShape } from './figures.ts';

export const importQuery = z.object({
  name: z
    .string(inBoth('thiếu tên tệp', 'the name of the file is missing'))
    .min(1, inBoth('thiếu tên tệp', 'the name of the file is missing'))
    .max(260, inBoth('tên tệp dài quá 260 ký tự', 'the name of the file is longer than 260 characters')),
  period: periodShape,
  area: codeShape.optional().describe('the province without it'),
});

export const reportSummaryShape = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    period: z.string(),
    area: z.string(),
    digest: z.string().describe('SHA-256 of the text, hexadecimal'),
    importedBy: z.string(),
    importedAt: z.string(),
    figures: z.int(),
    waiting: z.int().describe('proposals that a person has not decided'),
  })
  .meta({ id: 'ReportSummary' });

/** A printed number of the text: the figure it was bound to, or the proposal that waits, and its form of words. */
export const boundSpanShape = z.object({
  start: z.int(),
  end: z.int(),
  figure: z.string().nullable(),
  proposal: z.int().nullable(),
  form: z.string(),
});

export const reportShape = reportSummaryShape
  .extend({ text: z.string(), spans: z.array(boundSpanShape) })
  .meta({ id: 'Report' });

export const proposalStateShape = z.enum(['waiting', 'accepted', 'mended', 'merged', 'left-out']);

export const proposalShape = z
  .object({
    n: z.int(),
    state: proposalStateShape,
    certainty: z.enum(['sure', 'doubtful']),
    doubts: z.array(z.string()).describe('why a person is asked, in Vietnamese'),
    indicator: z.object({
      code: z.string(),
      name: z.string(),
      unit: z.string().nullable(),
      field: z.string().nullable(),
      known: z.boolean().describe('true when the catalogue had it before this report'),
    }),
    items: z.record(z.string(), z.string()),
    area: z.string(),
    period: z.string(),
    measure: z.string(),
    vintage: vintageShape,
    value: z.string().nullable(),
    absence: absenceShape.nullable(),
    span: spanShape.nullable(),
    standing: cellShape
      .extend({ document: z.string().nullable().describe('name of the report it was read from') })
      .nullable()
      .describe('the approved figure of the same place that says otherwise, while this one waits'),
    /** Indicators of the catalogue it may be, likeliest first. */
    candidates: z.array(z.object({ code: z.string(), name: z.string(), unit: z.string().nullable() })),
    decidedBy: z.string().nullable(),
    decidedAt: z.string().nullable(),
    figure: z.string().nullable().describe('id of the stored figure'),
  })
  .meta({ id: 'Proposal' });

export const decisionBody = z.discriminatedUnion(
  'action',
  [
    z.object({ action: z.literal('accept') }),
    z.object({
      action: z.literal('mend'),
      value: decimalShape.optional(),
      indicator: codeShape.optional(),
      items: itemsShape.optional(),
      area: codeShape.optional(),
      period: periodShape.optional(),
      measure: measureShape.optional(),
      name: z
        .string()
        .trim()
        .min(1, inBoth('thiếu tên', 'the name is missing'))
        .max(400, inBoth('tên dài quá 400 ký tự', 'the name is longer than 400 characters'))
        .optional(),
    }),
    z.object({ action: z.literal('merge'), into: codeShape }),
    z.object({ action: z.literal('leave-out'), reason: z.string().max(2000).optional() }),
  ],
  inBoth('action phải là accept, mend, merge hoặc leave-out', 'action must be accept, mend, merge or leave-out'),
);

export const importedShape = z.object({
  report: reportSummaryShape,
  /** False when the same report had been imported before, so that nothing was changed. */
  changed: z.boolean(),
  accepted: z.int(),
  waiting: z.int(),
  tasks: z.int(),
  citations: z.int(),
});

export const taskShape = z
  .object({
    id: z.string(),
    report: z.string(),
    number: z.string().nullable().describe('as the report counts it'),
    text: z.string(),
    lead: z.string().nullable(),
    partners: z.array(z.string()),
    due: z.string().nullable(),
    basis: z.string().nullable(),
    span: spanShape.nullable(),
  })
  .meta({ id: 'Task' });

export const citationShape = z
  .object({
    id: z.string(),
    report: z.string(),
    number: z.string().nullable().describe('null for one cited without a number'),
    kind: z.string().nullable(),
    issuer: z.string().nullable(),
    date: z.string().nullable(),
    title: z.string().nullable(),
    span: spanShape.nullable(),
  })
  .meta({ id: 'Citation' });

export const ofReportQuery = z.object({ report: z.string().max(200).optional() });

/** The hash chain over approved figures: how many links were followed, and each that does not hold. */
export const verifiedShape = z.object({
  checked: z.int(),
  problems: z.array(z.object({ id: z.string(), vi: z.string(), en: z.string(), figure: z.string().nullable() })),
});

export type ReportSummary = z.infer<typeof reportSummaryShape>;
export type BoundSpanRecord = z.infer<typeof boundSpanShape>;
export type Report = z.infer<typeof reportShape>;
export type Proposal = z.infer<typeof proposalShape>;
export type Decision = z.input<typeof decisionBody>;
export type Imported = z.infer<typeof importedShape>;
export type TaskRecord = z.infer<typeof taskShape>;
export type CitationRecord = z.infer<typeof citationShape>;
export type Verified = z.infer<typeof verifiedShape>;
