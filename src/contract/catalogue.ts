import { z } from 'zod';
import { codeShape, dayShape, pagedQuery } from './basics.ts';

export const natureShape = z.enum(
  ['flow', 'stock', 'rate', 'index', 'share', 'rank'],
  'bản chất phải là một trong: flow, stock, rate, index, share, rank',
);

const text = z.string().max(4000, 'văn bản dài quá 4000 ký tự');
const name = z.string('thiếu tên').trim().min(1, 'thiếu tên').max(400, 'tên dài quá 400 ký tự');

export const indicatorShape = z
  .object({
    code: codeShape,
    name,
    nameEn: text.nullable(),
    unit: z.string().max(80, 'đơn vị tính dài quá 80 ký tự').nullable(),
    nature: natureShape,
    overAreas: z.enum(['sum', 'none'], 'cách cộng theo địa bàn phải là sum hoặc none'),
    overTime: z.enum(['sum', 'last', 'none'], 'cách cộng theo thời gian phải là sum, last hoặc none'),
    dimensions: z.array(codeShape).max(20, 'một chỉ tiêu có nhiều nhất 20 phân tổ'),
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
    refuse('overAreas', 'tỷ lệ, chỉ số, cơ cấu và thứ hạng không cộng được qua các địa bàn');
  if (indicator.nature !== 'flow' && indicator.overTime === 'sum')
    refuse('overTime', 'chỉ số phát sinh trong kỳ (flow) mới cộng được qua các kỳ');
  if (indicator.validTo !== null && indicator.validTo <= indicator.validFrom)
    refuse('validTo', 'ngày hết hiệu lực phải sau ngày có hiệu lực');
  if (indicator.mergedInto !== undefined && indicator.validTo === null)
    refuse('validTo', 'chỉ tiêu đã nhập vào chỉ tiêu khác phải có ngày hết hiệu lực');
});

/** `q` is matched without accents too; `field` is a code of GET /fields. */
export const indicatorQuery = pagedQuery.extend({
  q: z.string().max(200, 'từ tìm kiếm dài quá 200 ký tự').optional(),
  field: codeShape.optional(),
});

export const fieldShape = z.object({ code: z.string(), name: z.string(), indicators: z.int() }).meta({ id: 'Field' });

export const dimensionShape = z
  .object({
    code: z.string(),
    name: z.string(),
    items: z.array(z.object({ code: z.string(), name: z.string(), parent: z.string().nullable() })),
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
