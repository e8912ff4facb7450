import { z } from 'zod';
import { itemsOfKey, type Measure, parseDecimal, periodOfCode } from '#figures';
import { inBoth } from './faults.ts';

/** The parts that every resource is written with. A refusal ends in no full stop. */

/** A code of the catalogue: readable and ASCII. */
export const codeShape = z
  .string()
  .min(1, { error: inBoth('chưa được điền hay chọn', 'is not filled in or chosen'), abort: true })
  .regex(
    /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/i,
    inBoth(
      'mã chỉ gồm chữ không dấu, chữ số, dấu gạch nối và dấu chấm',
      'a code holds letters without accents, digits, hyphens and dots only',
    ),
  )
  .max(120, inBoth('mã dài quá 120 ký tự', 'the code is longer than 120 characters'));

/** An exact decimal as printed, its decimals kept: `12.0`. Never a JSON number, which would lose the last digits. */
export const decimalShape = z
  .string(
    inBoth(
      'giá trị phải là số thập phân viết trong ngoặc kép, như "3669.25"',
      'the value must be a decimal in quotes, such as "3669.25"',
    ),
  )
  .max(60, inBoth('số dài quá 60 chữ số', 'the number is longer than 60 digits'))
  .refine(
    text => parseDecimal(text) !== null,
    inBoth(
      'không phải số thập phân; hãy viết như 3669.25, không dấu phân nhóm',
      'is no decimal; write it as 3669.25, without grouping',
    ),
  );

/** SDMX-like, see `period.ts` of figures. */
export const periodShape = z
  .string()
  .max(40, inBoth('kỳ không hợp lệ', 'is no period'))
  .refine(code => periodOfCode(code) !== null, {
    error: ({ input }) =>
      inBoth(
        `kỳ “${String(input)}” không hợp lệ; hãy viết như 2021, 2021-S1, 2021-Q2, 2021-M06`,
        `“${String(input)}” is no period; write it as 2021, 2021-S1, 2021-Q2, 2021-M06`,
      ),
  })
  .describe('2021, 2021-S1, 2021-Q2, 2021-M06, 2021-C09, 2020/2021-school, /2021-06-30');

export const dayShape = z.iso.date(
  inBoth('ngày không hợp lệ; hãy viết như 2021-06-30', 'is no day; write it as 2021-06-30'),
);
export const instantShape = z.iso.datetime({
  offset: true,
  error: inBoth(
    'thời điểm không hợp lệ; hãy viết như 2021-07-01T00:00:00Z',
    'is no instant; write it as 2021-07-01T00:00:00Z',
  ),
});

/** `actual` or `target:hdnd-tinh`. The cast only narrows the type to what the pattern lets through. */
export const measureShape = z
  .string()
  .regex(
    /^(?:actual|target:[a-z0-9]+(?:-[a-z0-9]+)*)$/i,
    inBoth('loại số phải là actual hoặc target:MÃ-CƠ-QUAN', 'the measure must be actual or target:ORGANISATION'),
  ) as z.ZodType<Measure, Measure>;

/** Items of a breakdown by dimension; empty for the total. */
export const itemsShape = z.record(codeShape, codeShape);

/** The same in an address: `crop=rice;season=spring`, its dimensions in order; empty for the total. */
export const itemsKeyShape = z
  .string()
  .max(400, inBoth('phân tổ dài quá 400 ký tự', 'the breakdown is longer than 400 characters'))
  .refine(
    key => itemsOfKey(key) !== null,
    inBoth(
      'phân tổ phải viết như crop=rice;season=spring, theo thứ tự chữ cái',
      'write the breakdown as crop=rice;season=spring, in alphabetical order',
    ),
  );

export const limitShape = z.coerce
  .number<string | number>(inBoth('số dòng một trang phải là số', 'the rows of a page must be a number'))
  .int(inBoth('số dòng một trang phải là số nguyên', 'the rows of a page must be a whole number'))
  .min(1, inBoth('số dòng một trang phải từ 1', 'a page has at least 1 row'))
  .max(1000, inBoth('một trang có nhiều nhất 1000 dòng', 'a page has at most 1000 rows'));

/** Opaque: taken from `next` of the page before. */
export const cursorShape = z.string().max(1000, inBoth('con trỏ trang không hợp lệ', 'is no cursor of a page'));

export const pagedQuery = z.object({ cursor: cursorShape.optional(), limit: limitShape.optional() });

/** A page of a list; `next` is the cursor of the page after, null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** A list that is never long enough to be cut. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item) });
}

/** One sentence in each language, and an id for scripts. */
export const sentenceShape = z.object({ id: z.string(), vi: z.string(), en: z.string() });
export type Sentence = z.infer<typeof sentenceShape>;

/** Words of a report, as a half-open span over its NFC text. */
export const spanShape = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  line: z.int().min(1),
  quote: z.string(),
});
