import { z } from 'zod';
import { codeShape, dayShape, pagedQuery } from './basics.ts';
import { inBoth } from './faults.ts';

export const natureShape = z.enum(
  ['flow', 'stock', 'rate', 'index', 'share', 'rank'],
  inBoth(
    'bản chất phải là một trong: flow, stock, rate, index, share, rank',
    'the nature must be one of: flow, stock, rate, index, share, rank',
  ),
);

const text = z.string().max(4000, inBoth('văn bản dài quá 4000 ký tự', 'the text is longer than 4000 characters'));
const name = z
  .string(inBoth('thiếu tên', 'the name is missing'))
  .trim()
  .min(1, inBoth('thiếu tên', 'the name is missing'))
  .max(400, inBoth('tên dài quá 400 ký tự', 'the name is longer than 400 characters'));

export const indicatorShape = z
  .object({
    code: codeShape,
    name,
    nameEn: text.nullable(),
    unit: z
      .string()
      .max(80, inBoth('đơn vị tính dài quá 80 ký tự', 'the unit is longer than 80 characters'))
      .nullable(),
    nature: natureShape,
    overAreas: z.enum(
      ['sum', 'none'],
      inBoth('cách cộng theo địa bàn phải là sum hoặc none', 'adding over areas must be sum or none'),
    ),
    overTime: z.enum(
      ['sum', 'last', 'none'],
      inBoth('cách cộng theo thời gian phải là sum, last hoặc none', 'adding over time must be sum, last or none'),
    ),
    dimensions: z
      .array(codeShape)
      .max(20, inBoth('một chỉ tiêu có nhiều nhất 20 phân tổ', 'an indicator has at most 20 breakdowns')),
    field: codeShape,
    owner: codeShape.nullable(),
    definition: text.nullable(),
    source: text.nullable(),
    validFrom: dayShape,
    validTo: dayShape.nullable(),
    mergedInto: codeShape.optional().describe('indicator that it was merged into on validTo; left out where none'),
  })
  .meta({ id: 'Indicator' });

/** What PUT takes: the whole indicator; what may not be added up may not be declared as added up. */
export const indicatorEdit = indicatorShape.superRefine((indicator, context) => {
  const addable = indicator.nature === 'flow' || indicator.nature === 'stock';
  const refuse = (column: string, message: string) => {
    context.addIssue({ code: 'custom', path: [column], message });
  };
  if (!addable && indicator.overAreas === 'sum')
    refuse(
      'overAreas',
      inBoth(
        'tỷ lệ, chỉ số, cơ cấu và thứ hạng không cộng được qua các địa bàn',
        'rates, indices, shares and ranks cannot be added over areas',
      ),
    );
  if (indicator.nature !== 'flow' && indicator.overTime === 'sum')
    refuse(
      'overTime',
      inBoth(
        'chỉ số phát sinh trong kỳ (flow) mới cộng được qua các kỳ',
        'only what arises within a period (flow) can be added over time',
      ),
    );
  if (indicator.validTo !== null && indicator.validTo <= indicator.validFrom)
    refuse(
      'validTo',
      inBoth('ngày hết hiệu lực phải sau ngày có hiệu lực', 'the day it ends must come after the day it begins'),
    );
  if (indicator.mergedInto !== undefined && indicator.validTo === null)
    refuse(
      'validTo',
      inBoth(
        'chỉ tiêu đã nhập vào chỉ tiêu khác phải có ngày hết hiệu lực',
        'an indicator that was merged into another must have a day on which it ended',
      ),
    );
});

/** `q` is matched without accents too; `field` is a code of GET /fields. */
export const indicatorQuery = pagedQuery.extend({
  q: z
    .string()
    .max(200, inBoth('từ tìm kiếm dài quá 200 ký tự', 'what is looked for is longer than 200 characters'))
    .optional(),
  field: codeShape.optional(),
});

const inEnglish = text.optional().describe('in English; left out where nobody gave it');

export const fieldShape = z
  .object({ code: z.string(), name: z.string(), nameEn: inEnglish, indicators: z.int() })
  .meta({ id: 'Field' });

export const dimensionShape = z
  .object({
    code: codeShape,
    name,
    nameEn: inEnglish,
    items: z
      .array(
        z.object({
          code: codeShape,
          name,
          nameEn: inEnglish,
          parent: codeShape.nullable().describe('code of the item that it is a part of'),
        }),
      )
      .max(5000, inBoth('một phân tổ có nhiều nhất 5.000 mục', 'a breakdown has at most 5,000 items')),
  })
  .meta({ id: 'Dimension' });

export const organisationShape = z
  .object({
    code: z.string(),
    name: z.string(),
    short: z.string().nullable(),
    kind: z.enum(['department', 'district', 'commune', 'council', 'committee', 'central', 'other']),
  })
  .meta({ id: 'Organisation' });

/** The province served, and where a screen that knows nothing yet should begin. */
export const provinceShape = z.object({
  code: z.string(),
  name: z.string(),
  area: z.string().nullable(),
  period: z.string().nullable().describe('newest period that holds figures of the province'),
  demo: z.boolean().describe('true when some figures are made up for the demonstration'),
  version: z.string(),
});

export type IndicatorRecord = z.infer<typeof indicatorShape>;
export type Field = z.infer<typeof fieldShape>;
export type DimensionRecord = z.infer<typeof dimensionShape>;
export type OrganisationRecord = z.infer<typeof organisationShape>;
export type Province = z.infer<typeof provinceShape>;
