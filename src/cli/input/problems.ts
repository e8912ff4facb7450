import type { Problem } from '#documents';

/** Refusals of the command itself; those of the formats come from the documents room. The path is printed before them. */
export const problems = {
  missing: {
    id: 'file-not-found',
    vi: 'Không có tệp này.',
    en: 'There is no such file.',
  },
  folder: {
    id: 'is-a-folder',
    vi: 'Đây là thư mục, không phải tệp; hãy nêu tên từng tệp bên trong.',
    en: 'This is a folder, not a file; name the files inside it.',
  },
  forbidden: {
    id: 'no-permission',
    vi: 'Không có quyền đọc tệp này.',
    en: 'You have no permission to read this file.',
  },
  conversionFailed: {
    id: 'old-word-conversion-failed',
    vi: 'LibreOffice không chuyển được tệp .doc này; hãy mở bằng Word hoặc LibreOffice rồi lưu lại dạng .docx.',
    en: 'LibreOffice could not convert this .doc file; open it in Word or LibreOffice and save it as .docx.',
  },
  conversionSlow: {
    id: 'old-word-conversion-timeout',
    vi: 'LibreOffice chuyển tệp .doc này quá lâu nên đã dừng; hãy lưu lại dạng .docx rồi thử lại.',
    en: 'LibreOffice took too long to convert this .doc file and was stopped; save it as .docx and try again.',
  },
  annotateOneFile: {
    id: 'annotate-one-file',
    vi: '--annotate chỉ dùng được với một tệp mỗi lần.',
    en: '--annotate works with one file at a time.',
  },
  annotateNeedsWord: {
    id: 'annotate-needs-docx',
    vi: '--annotate chỉ ghi chú được vào tệp Word (.docx); tệp đưa vào không phải dạng ấy.',
    en: '--annotate can only write comments into a Word file (.docx), which this input is not.',
  },
  annotateOverwrites: {
    id: 'annotate-overwrites-input',
    vi: '--annotate không ghi đè lên tệp gốc; hãy chọn tên tệp ra khác.',
    en: '--annotate never overwrites its input; choose another name for the output.',
  },
  annotateExtension: {
    id: 'annotate-extension',
    vi: 'Tệp ra của --annotate phải có đuôi .docx.',
    en: 'The output of --annotate must end in .docx.',
  },
} as const satisfies Record<string, Problem>;

export function tooLarge(limitMegabytes: number): Problem {
  return {
    id: 'file-too-large',
    vi: `Tệp lớn hơn ${limitMegabytes} MB nên không đọc.`,
    en: `The file is larger than ${limitMegabytes} MB and was not read.`,
  };
}

export function unreadable(code: string): Problem {
  return {
    id: 'read-failed',
    vi: `Hệ thống không cho đọc tệp này (${code}).`,
    en: `The system could not read this file (${code}).`,
  };
}

export function unwritable(code: string): Problem {
  return {
    id: 'write-failed',
    vi: `Không ghi được tệp này (${code}).`,
    en: `This file could not be written (${code}).`,
  };
}

/** For a mistake of ours: the file is refused, the others still go on. */
export function internal(cause: unknown): Problem {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return {
    id: 'internal-error',
    vi: `Lỗi bên trong chương trình, xin báo cho nhóm phát triển: ${detail}`,
    en: `An internal error, please report it: ${detail}`,
  };
}
