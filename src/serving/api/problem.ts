import type { Problem, RowProblem } from '#contract';

/** Each kind of refusal: its status, and the title that never changes. */
const kinds = {
  'invalid-request': [400, 'Yêu cầu không hợp lệ'],
  'not-json': [400, 'Nội dung gửi lên không phải JSON'],
  'cross-site': [403, 'Trang web khác không được ghi vào Khớp'],
  'unknown-address': [404, 'Không có địa chỉ này'],
  'not-found': [404, 'Không tìm thấy'],
  conflict: [409, 'Không làm được ở trạng thái hiện nay'],
  'done-already': [409, 'Đã ghi từ lần gửi trước'],
  'changed-meanwhile': [412, 'Đã có người sửa trước'],
  'already-there': [412, 'Đã có sẵn'],
  'too-large': [413, 'Nội dung gửi lên quá lớn'],
  'unsupported-type': [415, 'Kiểu nội dung không được nhận'],
  'unknown-host': [421, 'Tên máy lạ'],
  'refused-rows': [422, 'Có dòng không được nhận'],
  refused: [422, 'Không được nhận'],
  secret: [422, 'Văn bản mang dấu độ mật'],
  'not-addable': [422, 'Không cộng được'],
  unreadable: [422, 'Không đọc được tệp'],
  'key-reused': [422, 'Khóa Idempotency-Key đã dùng cho yêu cầu khác'],
  'if-match-required': [428, 'Phải nói đang sửa bản nào'],
  internal: [500, 'Lỗi của Khớp'],
  'partly-written': [500, 'Mới ghi được một phần'],
  'written-unanswered': [500, 'Đã ghi nhưng không trả lời được'],
  'no-data': [503, 'Đang chạy không có kho số liệu'],
  'outcome-unknown': [503, 'Chưa rõ đã ghi hay chưa'],
  'disk-full': [507, 'Đĩa của kho số liệu đã đầy'],
  starting: [503, 'Khớp đang khởi động'],
  'store-unavailable': [503, 'Kho số liệu tạm thời không trả lời'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

export type ProblemKind = keyof typeof kinds;

/** The sentence about this request, in both languages. */
export interface Detail {
  readonly vi: string;
  readonly en: string;
}

export interface Refused {
  readonly ok: false;
  readonly problem: Problem;
}

export function refused(kind: ProblemKind, detail: Detail, errors?: readonly RowProblem[]): Refused {
  const [status, title] = kinds[kind];
  return {
    ok: false,
    problem: {
      type: `/problems/${kind}`,
      id: kind,
      title,
      status,
      detail: detail.vi,
      detailEn: detail.en,
      ...(errors === undefined ? {} : { errors: [...errors] }),
    },
  };
}

export function notFound(vi: string, en: string): Refused {
  return refused('not-found', { vi, en });
}
