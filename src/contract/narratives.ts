/** A narrative (bài) as it crosses HTTP: the shape of `Narrative` of #composing, which the compiler compares with it. */
import { z } from 'zod';
import type { BoundFigure, Form, Inline, Letterhead, Moment, Narrative, Passage, Wording } from '#composing';
import { codeShape, dayShape, itemsShape, periodShape } from './basics.ts';
import { inBoth } from './faults.ts';

const mostText = 50_000;
const mostPassages = 20_000;
const mostInlines = 5000;

const text = z
  .string()
  .max(
    mostText,
    inBoth(
      `một đoạn chữ dài quá ${mostText} ký tự; ảnh không đưa vào bài được, số liệu lớn hãy đặt thành bảng`,
      `a piece of text is longer than ${mostText} characters; images cannot be put into a report, and many figures belong into a table`,
    ),
  );
const words = z.string().max(400, inBoth('dài quá 400 ký tự', 'is longer than 400 characters'));
const lines = z.array(words).max(100, inBoth('nhiều quá 100 dòng', 'has more than 100 lines'));

const bound = { indicator: codeShape, items: itemsShape, area: codeShape.exactOptional() };

const formShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(['value', 'value-unit', 'in-words']) }),
  z.object({
    kind: z.literal(['target', 'of-target', 'over-target']),
    by: codeShape,
    for: periodShape.exactOptional(),
  }),
  z.object({
    kind: z.literal(['base', 'growth', 'index', 'difference', 'points', 'multiple', 'rank-change']),
    since: periodShape.exactOptional(),
  }),
  z.object({ kind: z.literal(['share', 'contribution']), of: z.object(bound) }),
]) satisfies z.ZodType<Form>;

const printShape = z.object({
  decimals: z.int().min(-12).max(12).exactOptional(),
  unit: words.exactOptional(),
  bare: z.literal(true).exactOptional(),
  unitless: z.literal(true).exactOptional(),
  rise: words.exactOptional(),
  fall: words.exactOptional(),
  same: words.exactOptional(),
  lead: words.exactOptional(),
  tail: words.exactOptional(),
});

const figureShape = z.object({
  ...bound,
  period: periodShape.exactOptional(),
  form: formShape,
  print: printShape.exactOptional(),
}) satisfies z.ZodType<BoundFigure>;

const years = z.int().min(-100).max(100);
const momentShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('period'), period: periodShape.exactOptional(), years: years.exactOptional() }),
  z.object({ kind: z.literal('year'), years: years.exactOptional() }),
  z.object({ kind: z.literal('date'), date: dayShape }),
]) satisfies z.ZodType<Moment>;

const marks = { bold: z.literal(true).exactOptional(), italic: z.literal(true).exactOptional() };
const inlineShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text, ...marks }),
  z.object({ kind: z.literal('figure'), figure: figureShape, ...marks }),
  z.object({ kind: z.literal('moment'), moment: momentShape, ...marks }),
]) satisfies z.ZodType<Inline>;

const content = z
  .array(inlineShape)
  .max(mostInlines, inBoth(`một đoạn có quá ${mostInlines} phần`, `a passage has more than ${mostInlines} parts`));
const row = z.array(content).max(100, inBoth('bảng có quá 100 cột', 'the table has more than 100 columns'));
const id = z
  .string()
  .min(1, inBoth('thiếu mã đoạn', 'the id of the passage is missing'))
  .max(120, inBoth('mã đoạn dài quá 120 ký tự', 'the id of the passage is longer than 120 characters'));

/** Where merged cells begin and how far they reach; the rules of `mergesOf` say which are printed. */
const mergeShape = z.object({
  row: z.int().min(0),
  column: z.int().min(0),
  rows: z.int().min(1),
  columns: z.int().min(1),
});

const tableShape = z
  .object({
    id,
    kind: z.literal('table'),
    caption: content,
    columns: z
      .array(z.object({ align: z.enum(['left', 'centre', 'right']) }))
      .max(100, inBoth('bảng có quá 100 cột', 'the table has more than 100 columns')),
    head: z.array(row).max(20, inBoth('đầu bảng có quá 20 dòng', 'the head of the table has more than 20 rows')),
    rows: z.array(row).max(5000, inBoth('bảng có quá 5000 dòng', 'the table has more than 5000 rows')),
    merges: z
      .array(mergeShape)
      .max(5000, inBoth('bảng có quá 5000 ô gộp', 'the table has more than 5000 merged cells'))
      .exactOptional(),
  })
  .refine(({ columns, head, rows }) => [...head, ...rows].every(({ length }) => length === columns.length), {
    message: inBoth(
      'mỗi dòng của bảng phải có đủ số ô bằng số cột',
      'each row of the table must have as many cells as there are columns',
    ),
  });

const chartShape = z.object({
  id,
  kind: z.literal('chart'),
  caption: content,
  shape: z.enum(['bars', 'line']),
  periods: z.array(periodShape).max(400, inBoth('biểu đồ có quá 400 kỳ', 'the chart has more than 400 periods')),
  series: z
    .array(z.object({ name: words, of: z.object(bound) }))
    .max(20, inBoth('biểu đồ có quá 20 chuỗi', 'the chart has more than 20 series')),
});

const passageShape = z.discriminatedUnion('kind', [
  z.object({ id, kind: z.literal('heading'), level: z.literal([1, 2, 3, 4, 5]), content }),
  z.object({ id, kind: z.literal('paragraph'), content }),
  z.object({ id, kind: z.literal('item'), level: z.literal([1, 2]), content }),
  tableShape,
  chartShape,
  z.object({ id, kind: z.literal('annex'), content }),
]) satisfies z.ZodType<Passage>;

const letterheadShape = z.object({
  superior: words.nullable(),
  agency: words,
  symbol: words,
  number: words.nullable(),
  date: dayShape.nullable(),
  place: words,
  type: words,
  subject: content,
  addressee: words.nullable(),
  power: lines,
  signer: words.nullable(),
  recipients: lines,
}) satisfies z.ZodType<Letterhead>;

const wordingShape = z.object({
  percentDecimals: z.int().min(0).max(6),
  rise: words,
  fall: words,
  same: words,
  reach: words,
  ofTarget: words,
  sinceBase: words,
  padCounts: z.boolean(),
}) satisfies z.ZodType<Wording>;

export const narrativeShape = z
  .object({
    id: codeShape,
    area: codeShape,
    period: periodShape,
    letterhead: letterheadShape,
    wording: wordingShape,
    passages: z
      .array(passageShape)
      .max(
        mostPassages,
        inBoth(`bài có quá ${mostPassages} đoạn`, `the report has more than ${mostPassages} passages`),
      ),
  })
  .superRefine(({ passages }, context) => {
    const seen = new Set<string>();
    for (const [at, passage] of passages.entries()) {
      if (seen.has(passage.id))
        context.addIssue({
          code: 'custom',
          path: ['passages', at, 'id'],
          message: inBoth(`mã đoạn “${passage.id}” lặp lại`, `the id “${passage.id}” stands twice`),
        });
      seen.add(passage.id);
    }
  })
  .meta({ id: 'Narrative' }) satisfies z.ZodType<Narrative>;
