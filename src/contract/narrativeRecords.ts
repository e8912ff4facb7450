/** What is asked and answered about narratives. */
import { z } from 'zod';
import { codeShape, periodShape } from './basics.ts';
import { inBoth } from './faults.ts';
import { narrativeShape } from './narratives.ts';

export const narrativeStateShape = z.enum(['draft', 'reviewed', 'approved', 'issued']);

export const narrativeSummaryShape = z
  .object({
    id: z.string(),
    title: z.string(),
    period: z.string(),
    area: z.string(),
    state: narrativeStateShape,
    version: z.int(),
    savedBy: z.string(),
    savedAt: z.string(),
    openComments: z.int(),
  })
  .meta({ id: 'NarrativeSummary' });

export const storedNarrativeShape = narrativeSummaryShape
  .extend({ narrative: narrativeShape })
  .meta({ id: 'StoredNarrative' });

const longestText = 4_000_000;
const markdown = z
  .string(inBoth('thiếu nội dung bài', 'the text of the report is missing'))
  .max(
    longestText,
    inBoth(
      'bài dài quá 4 triệu ký tự; ảnh không đưa vào bài được',
      'the report is longer than 4 million characters; images cannot be put into it',
    ),
  );
const newId = codeShape.describe('of the new report; without it AREA-PERIOD');

/** A report begun from its text, from another one moved to a period, from one brought in, or with nothing but a letterhead. */
export const createNarrativeBody = z.discriminatedUnion(
  'from',
  [
    z.object({ from: z.literal('markdown'), text: markdown }),
    z.object({
      from: z.literal('narrative'),
      narrative: z.string().max(200),
      period: periodShape,
      id: newId.optional(),
    }),
    z.object({
      from: z.literal('report'),
      report: z.string().max(200).describe('id of a report that was brought in'),
      period: periodShape.optional().describe("without it the report's own"),
      id: newId.optional(),
    }),
    z.object({ from: z.literal('nothing'), period: periodShape, area: codeShape.optional(), id: newId.optional() }),
  ],
  inBoth(
    'from phải là markdown, narrative, report hoặc nothing',
    'from must be markdown, narrative, report or nothing',
  ),
);

/** Something in a new report that a person should look at, and where. */
export const lookShape = z.object({
  passage: z.string().nullable().describe('null for the letterhead'),
  quote: z.string(),
  line: z.int().nullable().describe('of the text it was made from'),
  message: z.string().describe('Vietnamese'),
  messageEn: z.string(),
  proposal: z.string().nullable(),
});

export const createdNarrativeShape = z.object({ narrative: storedNarrativeShape, look: z.array(lookShape) });

export const putNarrativeBody = z.object({ narrative: narrativeShape });

/** The version that is current now. */
export const savedNarrativeShape = z.object({
  version: z.int(),
  state: narrativeStateShape,
});

const versionName = z
  .string()
  .trim()
  .min(1, inBoth('thiếu tên', 'the name is missing'))
  .max(200, inBoth('tên dài quá 200 ký tự', 'the name is longer than 200 characters'));

export const nameVersionBody = z.object({
  name: versionName.nullable().describe('null takes it away: the version may then be thinned'),
});

export const narrativeVersionShape = z.object({
  n: z.int(),
  name: z.string().nullable().describe('given by a person; a named version is never thinned'),
  madeFrom: z.int().nullable(),
  aside: z.boolean().describe('kept beside the current one because another came in between'),
  digest: z.string(),
  savedBy: z.string(),
  savedAt: z.string(),
});

export const narrativeEventShape = z.object({
  n: z.int(),
  state: narrativeStateShape,
  version: z.int(),
  who: z.string(),
  at: z.string(),
  note: z.string().nullable(),
  issue: z
    .object({
      number: z.string(),
      date: z.string(),
      signer: z.string(),
      power: z.array(z.string()),
      recipients: z.array(z.string()),
    })
    .nullable(),
});

const note = z
  .string()
  .trim()
  .max(4000, inBoth('lời ghi dài quá 4000 ký tự', 'the note is longer than 4000 characters'));
const version = z.int().min(1).describe('the version that was looked at');
export const judgeBody = z.object({
  action: z.enum(
    ['review', 'approve', 'return'],
    inBoth('action phải là review, approve hoặc return', 'action must be review, approve or return'),
  ),
  version,
  note: note.optional(),
});

export const commentShape = z.object({
  n: z.int(),
  passage: z.string(),
  quote: z.string(),
  text: z.string(),
  author: z.string(),
  at: z.string(),
  resolvedBy: z.string().nullable(),
  resolvedAt: z.string().nullable(),
});

export const commentBody = z.object({
  passage: z.string().min(1, inBoth('thiếu mã đoạn', 'the id of the passage is missing')).max(120),
  quote: z
    .string()
    .max(4000, inBoth('lời trích dài quá 4000 ký tự', 'the quote is longer than 4000 characters'))
    .default(''),
  text: z
    .string(inBoth('thiếu lời ghi chú', 'the comment is empty'))
    .trim()
    .min(1, inBoth('thiếu lời ghi chú', 'the comment is empty'))
    .max(4000, inBoth('ghi chú dài quá 4000 ký tự', 'the comment is longer than 4000 characters')),
});

export const resolveBody = z.object({ resolved: z.boolean() });

export type NarrativeSummaryRecord = z.infer<typeof narrativeSummaryShape>;
export type StoredNarrativeRecord = z.infer<typeof storedNarrativeShape>;
export type CreateNarrative = z.input<typeof createNarrativeBody>;
export type LookRecord = z.infer<typeof lookShape>;
export type SavedNarrative = z.infer<typeof savedNarrativeShape>;
export type NarrativeVersionRecord = z.infer<typeof narrativeVersionShape>;
export type NarrativeEventRecord = z.infer<typeof narrativeEventShape>;
export type JudgementRecord = z.input<typeof judgeBody>;
export type NarrativeCommentRecord = z.infer<typeof commentShape>;
