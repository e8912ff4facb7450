import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { indicatorEdit } from './catalogue.ts';
import { pivotBody } from './comparing.ts';
import { faultsOfIssues, plainSentence } from './faults.ts';
import { figureInputShape } from './figures.ts';

const faultsIn = (shape: z.ZodType, value: unknown) => {
  const parsed = shape.safeParse(value, { error: plainSentence });
  return parsed.success ? [] : faultsOfIssues(parsed.error.issues);
};

const series = { indicator: 'grdp', items: {}, area: 'vn-04' };

describe('what a shape finds wrong is told in Vietnamese and in English', () => {
  it('with a sentence of the shape', () => {
    expect(faultsIn(figureInputShape, { series, period: '2021-S3', measure: 'actual', value: 'NaN' })).toEqual([
      {
        column: 'period',
        message: 'kỳ “2021-S3” không hợp lệ; hãy viết như 2021, 2021-S1, 2021-Q2, 2021-M06',
        messageEn: '“2021-S3” is no period; write it as 2021, 2021-S1, 2021-Q2, 2021-M06',
      },
      {
        column: 'value',
        message: 'không phải số thập phân; hãy viết như 3669.25, không dấu phân nhóm',
        messageEn: 'is no decimal; write it as 3669.25, without grouping',
      },
    ]);
  });

  it('without one, by what is missing, of another kind, or unknown', () => {
    expect(faultsIn(pivotBody, { indicators: [], periods: 'x' })).toEqual([
      { column: 'indicators', message: 'chọn ít nhất một chỉ tiêu', messageEn: 'choose at least one indicator' },
      { column: 'areas', message: 'thiếu, mà phải có', messageEn: 'is missing' },
      { column: 'periods', message: 'phải là một danh sách', messageEn: 'must be a list' },
    ]);
  });

  it('where two parts do not go together', () => {
    const indicator = {
      code: 'a',
      name: 'A',
      nameEn: null,
      unit: null,
      nature: 'rate',
      overAreas: 'sum',
      overTime: 'none',
      dimensions: [],
      field: 'f',
      owner: null,
      definition: null,
      source: null,
      validFrom: '2021-01-01',
      validTo: null,
    };
    expect(faultsIn(indicatorEdit, indicator)).toEqual([
      {
        column: 'overAreas',
        message: 'tỷ lệ, chỉ số, cơ cấu và thứ hạng không cộng được qua các địa bàn',
        messageEn: 'rates, indices, shares and ranks cannot be added over areas',
      },
    ]);
  });
});
