/** What is asked and answered about a report as it is printed and issued. */
import { z } from 'zod';
import type { Composed } from '#composing';
import { dayShape } from './basics.ts';
import { inBoth } from './faults.ts';

const words = z.string().trim().max(400, inBoth('dài quá 400 ký tự', 'is longer than 400 characters'));
const lines = z.array(words).max(100, inBoth('nhiều quá 100 dòng', 'has more than 100 lines'));

/** What stands in the letterhead only once a report is issued; `version` is the one that was looked at. */
export const issueBody = z.object({
  version: z.int().min(1),
  note: z
    .string()
    .trim()
    .max(4000, inBoth('lời ghi dài quá 4000 ký tự', 'the note is longer than 4000 characters'))
    .optional(),
  number: z
    .string(inBoth('thiếu số', 'the number is missing'))
    .trim()
    .regex(
      /^\d{1,6}[a-z]?$/iu,
      inBoth('số văn bản phải là chữ số, như 15', 'the number of the document must be digits, such as 15'),
    ),
  date: dayShape,
  signer: words.min(1, inBoth('thiếu người ký', 'the signer is missing')),
  power: lines.min(1, inBoth('thiếu quyền hạn, chức vụ của người ký', 'the power and title of the signer are missing')),
  recipients: lines.min(1, inBoth('thiếu nơi nhận', 'the recipients are missing')),
});

export const composedQuery = z.object({
  format: z
    .enum(
      ['json', 'docx', 'pdf', 'html', 'md'],
      inBoth('định dạng phải là json, docx, pdf, html hoặc md', 'the format must be json, docx, pdf, html or md'),
    )
    .optional(),
  version: z.coerce.number<string | number>().int().min(1).optional().describe('the current one without it'),
});

const stretch = z.object({ start: z.int(), end: z.int() });

/** Spans count UTF-16 units of `text`. */
export const composedShape = z
  .object({
    id: z.string(),
    text: z.string(),
    figures: z.array(
      z.object({
        passage: z.string().nullable(),
        span: stretch,
        text: z.string(),
        exact: z.string().describe('before rounding'),
        rests: z.array(z.string()).describe('ids of the stored figures it rests on'),
        marks: z.array(z.object({ id: z.string(), message: z.string(), messageEn: z.string() })),
      }),
    ),
    problems: z.array(
      z.object({ passage: z.string().nullable(), span: stretch, message: z.string(), messageEn: z.string() }),
    ),
  })
  .meta({ id: 'Composed' });

/** `composed` is `Composed` of #composing, whole: long, and only read. */
export const issuedShape = z
  .object({
    version: z.int(),
    issuedBy: z.string(),
    issuedAt: z.string(),
    digest: z.string().describe('SHA-256 of the DOCX file, hexadecimal'),
    composed: z.looseObject({ id: z.string(), text: z.string() }) as unknown as z.ZodType<Composed>,
  })
  .meta({ id: 'Issued' });

export const untrueShape = z
  .object({
    passage: z.string().nullable(),
    where: z.string().describe('mục I.2.1'),
    whereEn: z.string().describe('section I.2.1'),
    span: stretch.describe('of the issued text'),
    before: z.string(),
    after: z.string(),
    changes: z.array(
      z.object({
        figure: z
          .int()
          .nullable()
          .describe('its place among the figures of the issued report, from 0; null of a point of a chart'),
        before: z.string(),
        after: z.string().nullable(),
        message: z.string().nullable(),
        messageEn: z.string().nullable(),
      }),
    ),
    draft: z.string().describe('the correction in one Vietnamese sentence'),
    draftEn: z.string().describe('what it says, in English'),
  })
  .meta({ id: 'Untrue' });

/** The proof file, `khop-proof-1`: `khop verify --proof` reads it. */
export const proofShape = z.looseObject({ format: z.literal('khop-proof-1'), digest: z.string() });

export type IssueEntry = z.input<typeof issueBody>;
export type ComposedRecord = z.infer<typeof composedShape>;
export type IssuedRecord = z.infer<typeof issuedShape>;
export type UntrueRecord = z.infer<typeof untrueShape>;
