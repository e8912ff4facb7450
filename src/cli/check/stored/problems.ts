import type { Problem } from '#documents';

/** Refusals of a server that figures were to be asked of. */
export function unreached(url: string, said: string): Problem {
  return {
    id: 'server-unreachable',
    vi: `Không kết nối được với ${url} (${said}); hãy xem «khop serve» có đang chạy ở địa chỉ ấy không.`,
    en: `${url} could not be reached (${said}); see whether "khop serve" runs at that address.`,
  };
}

export function lost(url: string): Problem {
  return {
    id: 'server-silent',
    vi: `${url} không trả lời trong 30 giây; hãy thử lại.`,
    en: `${url} did not answer within 30 seconds; try again.`,
  };
}

export function noKhop(url: string): Problem {
  return {
    id: 'not-a-store',
    vi: `Ở ${url} không có kho số liệu nào của Khớp; hãy chép đúng địa chỉ mà «khop serve» in ra (không dùng --no-data).`,
    en: `There is no store of Khớp at ${url}; copy the address that "khop serve" prints (without --no-data).`,
  };
}

export function refusedBy(
  url: string,
  { id, detail, detailEn }: { id: string; detail: string; detailEn: string },
): Problem {
  return { id, vi: `${url} trả lời: ${detail}`, en: `${url} answered: ${detailEn}` };
}
