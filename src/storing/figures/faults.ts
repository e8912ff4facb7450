/** Every sentence with which a figure is refused. */
import type { Problem } from '../problem.ts';

export interface Fault extends Problem {
  /** Where in the row: `value`, `items.crop`. */
  readonly column: string;
}

const fault = (id: string, column: string, words: { vi: string; en: string }): Fault => ({ id, column, ...words });

export const faults = {
  unknownIndicator: (code: string) =>
    fault('unknown-indicator', 'indicator', {
      vi: `Danh mục không có chỉ tiêu “${code}”.`,
      en: `The catalogue has no indicator “${code}”.`,
    }),
  unknownArea: (id: string) =>
    fault('unknown-area', 'area', {
      vi: `Tỉnh không có địa bàn “${id}”.`,
      en: `The province has no area “${id}”.`,
    }),
  unknownOrganisation: (code: string) =>
    fault('unknown-organisation', 'reporter', {
      vi: `Danh mục không có cơ quan “${code}”.`,
      en: `The catalogue has no organisation “${code}”.`,
    }),
  unknownItem: (dimension: string, item: string) =>
    fault('unknown-item', `items.${dimension}`, {
      vi: `Phân tổ “${dimension}” không có mục “${item}”.`,
      en: `The dimension “${dimension}” has no item “${item}”.`,
    }),
  dimensionNotAccepted: (dimension: string, indicator: string) =>
    fault('dimension-not-accepted', `items.${dimension}`, {
      vi: `Chỉ tiêu “${indicator}” không phân tổ theo “${dimension}”.`,
      en: `The indicator “${indicator}” is not broken down by “${dimension}”.`,
    }),
  invalidPeriod: (code: string) =>
    fault('invalid-period', 'period', {
      vi: `“${code}” không phải là kỳ báo cáo; hãy viết như 2021, 2021-S1, 2021-Q2, 2021-M06.`,
      en: `“${code}” is no period; write it like 2021, 2021-S1, 2021-Q2, 2021-M06.`,
    }),
  yearOutOfRange: (year: number, first: number, last: number) =>
    fault('year-out-of-range', 'period', {
      vi: `Năm ${year} nằm ngoài khoảng ${first}–${last}.`,
      en: `The year ${year} is not from ${first} to ${last}.`,
    }),
  invalidMeasure: (measure: string) =>
    fault('invalid-measure', 'measure', {
      vi: `“${measure}” không phải là “actual” hay “target:” kèm mã cơ quan giao.`,
      en: `“${measure}” is neither “actual” nor “target:” with the code of who set it.`,
    }),
  invalidChoice: (column: string, given: string, allowed: readonly string[]) =>
    fault('invalid-choice', column, {
      vi: `“${given}” không hợp lệ; chỉ nhận ${allowed.join(', ')}.`,
      en: `“${given}” is not allowed; only ${allowed.join(', ')} are.`,
    }),
  wrongUnit: (given: string | null, expected: string | null) =>
    fault('wrong-unit', 'unit', {
      vi: `Đơn vị “${given ?? ''}” khác đơn vị của chỉ tiêu là “${expected ?? ''}”.`,
      en: `The unit “${given ?? ''}” is not the indicator's, “${expected ?? ''}”.`,
    }),
  notDecimal: (column: string, given: string) =>
    fault('not-a-decimal', column, {
      vi: `“${given}” không phải là số; hãy viết như 1234.5, không có dấu tách hàng nghìn.`,
      en: `“${given}” is no decimal number; write it like 1234.5, without thousands separators.`,
    }),
  tooLong: (column: string, digits: number) =>
    fault('number-too-long', column, {
      vi: `Số dài quá ${digits} chữ số.`,
      en: `The number has more than ${digits} digits.`,
    }),
  valueAndAbsence: () =>
    fault('value-and-absence', 'absence', {
      vi: 'Có cả giá trị lẫn lý do không có giá trị; chỉ được một trong hai.',
      en: 'There is a value and a reason for having none; only one of them may stand.',
    }),
  neitherValueNorAbsence: () =>
    fault('no-value', 'value', {
      vi: 'Không có giá trị; hãy ghi giá trị hoặc lý do không có (chưa đến kỳ, chưa báo cáo, không áp dụng).',
      en: 'There is no value; give one, or the reason for having none (not due, not reported, not applicable).',
    }),
  rangeWithoutValue: () =>
    fault('range-without-value', 'low', {
      vi: 'Khoảng giá trị phải có đủ hai đầu và chứa giá trị.',
      en: 'A range must have both ends and hold the value.',
    }),
  areaDidNotExist: (area: string, period: string) =>
    fault('area-did-not-exist', 'area', {
      vi: `Địa bàn “${area}” không còn trong kỳ ${period}; hãy chọn địa bàn đã nhận đất của nó, hoặc kỳ khác.`,
      en: `The area “${area}” was gone in the period ${period}; choose the area that took in its land, or another period.`,
    }),
  indicatorNotInForce: (code: string, period: string) =>
    fault('indicator-not-in-force', 'indicator', {
      vi: `Chỉ tiêu “${code}” không có hiệu lực trong kỳ ${period}.`,
      en: `The indicator “${code}” was not in force in the period ${period}.`,
    }),
  unknownReplaced: (id: string) =>
    fault('unknown-replaced', 'replaces', {
      vi: `Không có số liệu “${id}” của cùng chuỗi, kỳ và thước đo để thay thế.`,
      en: `There is no figure “${id}” of the same series, period and measure to replace.`,
    }),
  approvedAlready: (value: string) =>
    fault('approved-already', 'value', {
      vi: `Đã duyệt ${value} ở cùng mức độ số liệu; muốn đổi phải đính chính kèm lý do.`,
      en: `${value} is already approved in the same vintage; to change it, correct it and give the reason.`,
    }),
} as const;
