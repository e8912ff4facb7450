import type { Problem } from '#documents';

export const composeProblems = {
  nothingAsked: {
    id: 'nothing-asked',
    vi: 'Hãy nêu báo cáo và tệp ghi ra: khop compose BÁO-CÁO --out TỆP.docx; khop compose --list kể các báo cáo đang có.',
    en: 'Name the report and the file to write: khop compose REPORT --out FILE.docx; khop compose --list names the reports.',
  },
  otherFormat: {
    id: 'unknown-format',
    vi: 'Tên tệp ghi ra phải kết thúc bằng .docx, .pdf, .html hoặc .md.',
    en: 'The name of the file must end in .docx, .pdf, .html or .md.',
  },
  unknownReport: {
    id: 'unknown-narrative',
    vi: 'Kho không có báo cáo này; khop compose --list kể các báo cáo đang có.',
    en: 'The store has no such report; khop compose --list names those there are.',
  },
  unwritable: (code: string): Problem => ({
    id: 'not-written',
    vi: `Không ghi được tệp này (${code}); hãy kiểm tra thư mục và quyền ghi.`,
    en: `The file could not be written (${code}); check its folder and your permission.`,
  }),
} as const satisfies Record<string, Problem | ((code: string) => Problem)>;
