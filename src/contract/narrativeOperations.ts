import { z } from 'zod';
import { listOf } from './basics.ts';
import { composedQuery, composedShape, issueBody, issuedShape, proofShape, untrueShape } from './issuing.ts';
import {
  commentBody,
  commentShape,
  createdNarrativeShape,
  createNarrativeBody,
  judgeBody,
  narrativeEventShape,
  narrativeSummaryShape,
  nameVersionBody,
  narrativeVersionShape,
  putNarrativeBody,
  resolveBody,
  savedNarrativeShape,
  storedNarrativeShape,
} from './narrativeRecords.ts';
import type { Operation } from './operation.ts';

const id = z.object({ id: z.string().max(200) });
const ofNumber = id.extend({ n: z.coerce.number<string | number>().int().min(1) });

/** Reports that are being written, and what was issued. */
export const narrativeOperations = {
  narratives: {
    method: 'GET',
    path: '/narratives',
    says: 'Các bài báo cáo, bài vừa lưu trước',
    answer: listOf(narrativeSummaryShape),
  },
  createNarrative: {
    method: 'POST',
    path: '/narratives',
    says: 'Bắt đầu một bài: từ văn bản có số liệu gắn, từ bài kỳ trước, từ báo cáo đã nhập, hoặc bài trống',
    body: createNarrativeBody,
    answer: createdNarrativeShape,
  },
  narrative: {
    method: 'GET',
    path: '/narratives/{id}',
    says: 'Bản hiện hành; ETag là phiên bản',
    params: id,
    answer: storedNarrativeShape,
  },
  putNarrative: {
    method: 'PUT',
    path: '/narratives/{id}',
    says: 'Lưu bài (If-Match: ETag của bản đã sửa); ai đến sau nhận 412 và bản ấy được giữ riêng',
    params: id,
    body: putNarrativeBody,
    answer: savedNarrativeShape,
  },
  narrativeVersions: {
    method: 'GET',
    path: '/narratives/{id}/versions',
    says: 'Mọi phiên bản, mới trước',
    params: id,
    answer: listOf(narrativeVersionShape),
  },
  narrativeVersion: {
    method: 'GET',
    path: '/narratives/{id}/versions/{n}',
    says: 'Một phiên bản',
    params: ofNumber,
    answer: storedNarrativeShape,
  },
  nameNarrativeVersion: {
    method: 'POST',
    path: '/narratives/{id}/versions/{n}',
    says: 'Đặt tên cho một phiên bản, để tìm lại được và không bao giờ bị tỉa; name là null thì bỏ tên',
    params: ofNumber,
    body: nameVersionBody,
    answer: narrativeVersionShape,
  },
  narrativeEvents: {
    method: 'GET',
    path: '/narratives/{id}/events',
    says: 'Ai đã soát, duyệt, trả lại, ban hành',
    params: id,
    answer: listOf(narrativeEventShape),
  },
  judgeNarrative: {
    method: 'POST',
    path: '/narratives/{id}/state',
    says: 'Soát, duyệt, trả về bản soạn, ban hành',
    params: id,
    body: judgeBody,
    answer: savedNarrativeShape,
  },
  issueNarrative: {
    method: 'POST',
    path: '/narratives/{id}/issue',
    says: 'Ban hành bài đã duyệt: số, ngày, người ký, nơi nhận; từ đó không đổi được',
    params: id,
    body: issueBody,
    answer: savedNarrativeShape,
  },
  composedNarrative: {
    method: 'GET',
    path: '/narratives/{id}/composed',
    says: 'Bài in ra với số trong kho; format=docx, pdf, html hoặc md gửi tệp',
    params: id,
    query: composedQuery,
    answer: composedShape,
  },
  issuedNarrative: {
    method: 'GET',
    path: '/narratives/{id}/issued',
    says: 'Báo cáo đúng như đã ban hành, không theo số sửa về sau',
    params: id,
    answer: issuedShape,
  },
  narrativeProof: {
    method: 'GET',
    path: '/narratives/{id}/proof',
    says: 'Chứng thực của mọi con số, dùng với khop verify --proof',
    params: id,
    answer: proofShape,
  },
  narrativeUntrue: {
    method: 'GET',
    path: '/narratives/{id}/untrue',
    says: 'Những câu đã ban hành mà số sửa sau đó làm cho không còn đúng',
    params: id,
    answer: listOf(untrueShape),
  },
  narrativeComments: {
    method: 'GET',
    path: '/narratives/{id}/comments',
    says: 'Ghi chú bên lề',
    params: id,
    answer: listOf(commentShape),
  },
  addNarrativeComment: {
    method: 'POST',
    path: '/narratives/{id}/comments',
    says: 'Thêm một ghi chú bên lề',
    params: id,
    body: commentBody,
    answer: commentShape,
  },
  resolveNarrativeComment: {
    method: 'POST',
    path: '/narratives/{id}/comments/{n}',
    says: 'Đánh dấu một ghi chú đã xử lý xong, hoặc mở lại',
    params: ofNumber,
    body: resolveBody,
    answer: commentShape,
  },
} as const satisfies Readonly<Record<string, Operation>>;
