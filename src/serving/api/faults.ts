import type { FastifyError, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Fault, faultsOfIssues, plainSentence, type RowProblem } from '#contract';
import { OutcomeUnknown } from '#storing';
import { type ProblemKind, type Refused, refused } from './problem.ts';
import { storeGone } from './storeGone.ts';

/** What a shape found wrong with an address or a body; carried through Fastify as the error of its validation. */
export class Faulty extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super('invalid');
    this.faults = faults;
  }
}

/** What failed after something had been written: the cause says what. */
export class WrittenUnanswered extends Error {}

/** Any number of rows were being written, each part for itself, when something failed: the cause says what. */
export class PartlyWritten extends Error {}

/** Validates with the shapes of the contract. */
export function validatorOf(shape: z.ZodType) {
  return (value: unknown): { value: unknown } | { error: Error } => {
    const parsed = shape.safeParse(value, { error: plainSentence });
    return parsed.success ? { value: parsed.data } : { error: new Faulty(faultsOfIssues(parsed.error.issues)) };
  };
}

/** What was thrown while answering -> the problem that is sent. */
export function problemOfError(error: unknown, request: Pick<FastifyRequest, 'log'>): Refused {
  if (error instanceof Faulty) return invalid(error.faults);
  if (error instanceof WrittenUnanswered) {
    request.log.error(error);
    return writtenUnanswered;
  }
  if (error instanceof PartlyWritten) {
    request.log.error(error);
    return partlyWritten;
  }
  const code = isFastifyError(error) ? error.code : '';
  const known = refusals[code];
  if (known !== undefined) return refused(known.kind, known);
  if (error instanceof SyntaxError) return notJson(error);
  if (error instanceof OutcomeUnknown) return outcomeUnknown;
  if (isFastifyError(error) && error.code === DISK_FULL) return diskFull;
  if (storeGone(error)) return unavailable;
  if (isFastifyError(error) && error.statusCode !== undefined && error.statusCode < 500)
    return refused('invalid-request', { vi: 'Yêu cầu không đúng quy cách HTTP.', en: error.message });
  request.log.error(error);
  return refused('internal', {
    vi: 'Khớp gặp lỗi khi trả lời; số liệu không bị thay đổi dở dang. Chi tiết ở cửa sổ đang chạy khop serve.',
    en: 'Khớp failed while answering; no figure was left half-changed. The window of khop serve says more.',
  });
}

const unavailable = refused('store-unavailable', {
  vi: 'Kho số liệu không trả lời; việc vừa gửi chưa được ghi. Hãy thử lại sau ít giây.',
  en: 'The store does not answer; what was sent has not been written. Try again in a few seconds.',
});

const writtenUnanswered = refused('written-unanswered', {
  vi: 'Việc vừa gửi đã được ghi vào kho, nhưng Khớp không đọc lại được để trả lời. Hãy tải lại trang để xem; đừng gửi lại.',
  en: 'What was sent has been written, but Khớp could not read it again to answer. Load again to see it; do not send it again.',
});

const partlyWritten = refused('partly-written', {
  vi: 'Mới ghi được một phần các dòng thì bị ngắt. Hãy gửi lại cả tệp: dòng đã ghi không bị ghi lần nữa.',
  en: 'Only a part of the rows had been written when it was interrupted. Send the whole again: rows that are there are not written twice.',
});

/** Of PostgreSQL (appendix A). */
const DISK_FULL = '53100';

const diskFull = refused('disk-full', {
  vi: 'Đĩa của kho số liệu đã đầy; việc vừa gửi chưa được ghi, dữ liệu đã có vẫn còn nguyên. Hãy giải phóng chỗ trống rồi gửi lại.',
  en: 'The disk of the store is full; what was sent has not been written, what was there is whole. Free some space and send it again.',
});

const outcomeUnknown = refused('outcome-unknown', {
  vi: 'Kho số liệu ngừng trả lời đúng lúc đang ghi, nên chưa rõ việc vừa gửi đã được ghi hay chưa. Hãy gửi lại đúng như vậy với cùng Idempotency-Key: đã ghi rồi thì không ghi lần nữa. Nếu trước đó không có khóa, hãy xem lại rồi mới gửi.',
  en: 'The store stopped answering just as it was writing, so that it is not known whether what was sent has been written. Send the same again with the same Idempotency-Key: what was written is not written twice. Without a key, look first.',
});

const refusals: Readonly<Record<string, { kind: ProblemKind; vi: string; en: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    kind: 'too-large',
    vi: 'Nội dung gửi lên quá lớn: số liệu nhận đến 16 MB và 10.000 dòng một lần (nhiều hơn thì gửi mỗi dòng một số tới /api/v1/figures/lines), bài soạn đến 16 MB và không kèm ảnh, tệp báo cáo đến 64 MB; hãy chia nhỏ hoặc bỏ ảnh.',
    en: 'The body is too large: figures are taken up to 16 MB and 10,000 rows at a time (more as lines to /api/v1/figures/lines), narratives up to 16 MB and without images, reports up to 64 MB; divide it or leave the images out.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    kind: 'unsupported-type',
    vi: 'Nội dung phải gửi với Content-Type: application/json; số liệu mỗi dòng một số (application/x-ndjson) gửi tới /api/v1/figures/lines.',
    en: 'Send the body with Content-Type: application/json; lines of figures (application/x-ndjson) go to /api/v1/figures/lines.',
  },
};

function invalid(faults: readonly Fault[]): Refused {
  const errors: RowProblem[] = faults.map(({ column, message, messageEn }) => ({
    row: null,
    column: column === '' ? null : column,
    id: 'invalid',
    message,
    messageEn,
  }));
  const said = (text: (fault: Fault) => string) =>
    faults.map(fault => (fault.column === '' ? text(fault) : `${fault.column}: ${text(fault)}`)).join('; ');
  const vi = said(({ message }) => message);
  const en = said(({ messageEn }) => messageEn);
  return refused('invalid-request', { vi: `${vi}.`, en: `The request does not fit: ${en}.` }, errors);
}

function notJson(error: SyntaxError): Refused {
  return refused('not-json', {
    vi: 'Nội dung gửi lên không đúng cú pháp JSON.',
    en: `The body is not valid JSON: ${error.message}.`,
  });
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
