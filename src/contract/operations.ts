import { z } from 'zod';
import { areaHistoryShape, areaQuery, areaShape, boundariesShape, tileQuery, tilesShape } from './areas.ts';
import { listOf, pageOf } from './basics.ts';
import { changeShape } from './changes.ts';
import {
  dimensionShape,
  fieldShape,
  indicatorEdit,
  indicatorQuery,
  indicatorShape,
  organisationShape,
  provinceShape,
} from './catalogue.ts';
import {
  comparisonsQuery,
  comparisonsShape,
  dashboardQuery,
  dashboardShape,
  overTimeQuery,
  overTimeShape,
  pivotBody,
  pivotShape,
  rollUpQuery,
  rollUpShape,
  seriesPointsShape,
  seriesQuery,
} from './comparing.ts';
import {
  correctBody,
  figureQuery,
  figureShape,
  figuresBody,
  historyEntryShape,
  linesQuery,
  loadedShape,
  lookupBody,
  lookupShape,
  periodCountShape,
  rejectBody,
  writtenShape,
} from './figures.ts';
import { narrativeOperations } from './narrativeOperations.ts';
import type { Operation } from './operation.ts';
import {
  citationShape,
  decisionBody,
  importedShape,
  importQuery,
  ofReportQuery,
  proposalShape,
  reportShape,
  reportSummaryShape,
  taskShape,
  verifiedShape,
} from './reports.ts';

const id = z.object({ id: z.string().max(200) });
const code = z.object({ code: z.string().max(200) });

/** All that may be asked over HTTP: the server, its OpenAPI document and the client of the screens are made from it. */
export const operations = {
  province: { method: 'GET', path: '/province', says: 'Tỉnh đang được phục vụ', answer: provinceShape },

  indicators: {
    method: 'GET',
    path: '/indicators',
    says: 'Danh mục chỉ tiêu; q tìm không cần dấu',
    query: indicatorQuery,
    answer: pageOf(indicatorShape),
  },
  indicator: { method: 'GET', path: '/indicators/{code}', says: 'Một chỉ tiêu', params: code, answer: indicatorShape },
  putIndicator: {
    method: 'PUT',
    path: '/indicators/{code}',
    says: 'Thêm (If-None-Match: *) hoặc sửa (If-Match) một chỉ tiêu',
    params: code,
    body: indicatorEdit,
    answer: indicatorShape,
  },
  fields: { method: 'GET', path: '/fields', says: 'Các lĩnh vực của báo cáo', answer: listOf(fieldShape) },
  dimensions: { method: 'GET', path: '/dimensions', says: 'Các phân tổ', answer: listOf(dimensionShape) },
  dimension: { method: 'GET', path: '/dimensions/{code}', says: 'Một phân tổ', params: code, answer: dimensionShape },
  putDimension: {
    method: 'PUT',
    path: '/dimensions/{code}',
    says: 'Thêm (If-None-Match: *) hoặc sửa (If-Match) một phân tổ với các mục của nó',
    params: code,
    body: dimensionShape,
    answer: dimensionShape,
  },
  organisations: { method: 'GET', path: '/organisations', says: 'Các cơ quan', answer: listOf(organisationShape) },

  areas: {
    method: 'GET',
    path: '/areas',
    says: 'Các địa bàn vào một ngày',
    query: areaQuery,
    answer: listOf(areaShape),
  },
  area: { method: 'GET', path: '/areas/{id}', says: 'Một địa bàn qua thời gian', params: id, answer: areaHistoryShape },
  tiles: { method: 'GET', path: '/tiles', says: 'Bản đồ ô vuông', query: tileQuery, answer: tilesShape },
  boundaries: {
    method: 'GET',
    path: '/boundaries',
    says: 'Ranh giới do người cài đặt cung cấp',
    answer: boundariesShape,
  },

  periods: { method: 'GET', path: '/periods', says: 'Các kỳ có số liệu, mới trước', answer: listOf(periodCountShape) },
  figures: {
    method: 'GET',
    path: '/figures',
    says: 'Số liệu; format=ndjson hoặc csv thì gửi hết, không chia trang',
    query: figureQuery,
    answer: pageOf(figureShape),
  },
  postFigures: {
    method: 'POST',
    path: '/figures',
    says: 'Nhập số liệu; mode chọn giữ các dòng đúng hay bỏ cả',
    body: figuresBody,
    answer: writtenShape,
  },
  loadFigures: {
    method: 'POST',
    path: '/figures/lines',
    says: 'Nhập bao nhiêu số liệu cũng được, mỗi dòng một số (NDJSON)',
    query: linesQuery,
    lines: true,
    answer: loadedShape,
  },
  lookupFigures: {
    method: 'POST',
    path: '/figures/lookup',
    says: 'Số đang đứng của từng chuỗi, kỳ và loại số được hỏi',
    body: lookupBody,
    answer: lookupShape,
    reads: true,
  },
  changes: {
    method: 'GET',
    path: '/changes',
    says: 'Vừa có gì được ghi (server-sent events)',
    answer: changeShape,
    events: true,
  },
  figure: { method: 'GET', path: '/figures/{id}', says: 'Một số liệu', params: id, answer: figureShape },
  approveFigure: {
    method: 'POST',
    path: '/figures/{id}/approve',
    says: 'Duyệt một số liệu',
    params: id,
    answer: figureShape,
  },
  rejectFigure: {
    method: 'POST',
    path: '/figures/{id}/reject',
    says: 'Trả lại một số liệu, có lý do',
    params: id,
    body: rejectBody,
    answer: figureShape,
  },
  correctFigure: {
    method: 'POST',
    path: '/figures/{id}/correct',
    says: 'Đính chính; số cũ vẫn được giữ',
    params: id,
    body: correctBody,
    answer: figureShape,
  },
  figureHistory: {
    method: 'GET',
    path: '/figures/{id}/history',
    says: 'Mọi lần công bố và đính chính của cùng một số',
    params: id,
    answer: listOf(historyEntryShape),
  },

  dashboard: {
    method: 'GET',
    path: '/dashboard',
    says: 'Giá trị, mọi kế hoạch, cùng kỳ năm trước và so sánh',
    query: dashboardQuery,
    answer: dashboardShape,
  },
  series: {
    method: 'GET',
    path: '/series',
    says: 'Một chuỗi qua mọi kỳ',
    query: seriesQuery,
    answer: seriesPointsShape,
  },
  comparisons: {
    method: 'GET',
    path: '/comparisons',
    says: 'Mọi so sánh của một số liệu: kết quả, hoặc vì sao không so được',
    query: comparisonsQuery,
    answer: comparisonsShape,
  },
  overTime: {
    method: 'GET',
    path: '/over-time',
    says: 'Cộng tháng, quý thành kỳ dài hơn, nói rõ đã có mấy kỳ',
    query: overTimeQuery,
    answer: overTimeShape,
  },
  rollUp: {
    method: 'GET',
    path: '/rollup',
    says: 'Cộng theo địa bàn, nói rõ bao nhiêu nơi đã có số',
    query: rollUpQuery,
    answer: rollUpShape,
  },
  pivot: {
    method: 'POST',
    path: '/pivot',
    says: 'Bảng chéo chỉ tiêu × địa bàn × kỳ',
    body: pivotBody,
    answer: pivotShape,
    reads: true,
  },

  reports: { method: 'GET', path: '/reports', says: 'Các báo cáo đã nhập', answer: listOf(reportSummaryShape) },
  importReport: {
    method: 'POST',
    path: '/reports',
    says: 'Nhập một báo cáo hoàn chỉnh (thân yêu cầu là tệp)',
    query: importQuery,
    bytes: true,
    answer: importedShape,
  },
  report: {
    method: 'GET',
    path: '/reports/{id}',
    says: 'Nguyên văn và các con số đã gắn',
    params: id,
    answer: reportShape,
  },
  proposals: {
    method: 'GET',
    path: '/reports/{id}/proposals',
    says: 'Các số đọc được, chờ người quyết',
    params: id,
    answer: listOf(proposalShape),
  },
  decideProposal: {
    method: 'POST',
    path: '/reports/{id}/proposals/{n}',
    says: 'Nhận, sửa, gộp chỉ tiêu hoặc bỏ một số',
    params: id.extend({ n: z.coerce.number<string | number>().int().min(0) }),
    body: decisionBody,
    answer: proposalShape,
  },
  tasks: {
    method: 'GET',
    path: '/tasks',
    says: 'Các nhiệm vụ',
    query: ofReportQuery,
    answer: listOf(taskShape),
  },
  citations: {
    method: 'GET',
    path: '/citations',
    says: 'Các văn bản được dẫn',
    query: ofReportQuery,
    answer: listOf(citationShape),
  },
  ...narrativeOperations,

  verify: {
    method: 'POST',
    path: '/verify',
    says: 'Kiểm tra chuỗi băm của các số đã duyệt',
    answer: verifiedShape,
    reads: true,
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
