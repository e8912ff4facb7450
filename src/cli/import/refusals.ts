import type { Problem } from '#documents';

export const refusals = {
  badPeriod: (code: string): Problem => ({
    id: 'invalid-period',
    vi: `“${code}” không phải là kỳ báo cáo; hãy viết như 2021, 2021-S1, 2021-Q2, 2021-M06.`,
    en: `“${code}” is no period; write it like 2021, 2021-S1, 2021-Q2, 2021-M06.`,
  }),
  secret: (mark: string): Problem => ({
    id: 'secret-document',
    vi: `Văn bản mang dấu “${mark}”; Khớp không nhận tài liệu bí mật nhà nước.`,
    en: `The document bears the mark “${mark}”; Khớp takes no state secrets.`,
  }),
} as const;

const SECRET = /^[\s*_>|#]*(TUYỆT MẬT|TỐI MẬT|MẬT)[\s*_|]*$/mu;
const HEAD = 3000;

/** The stamp of secrecy (Law on Protection of State Secrets 2018, article 8) among the first lines; null without one. */
export function secretMark(text: string): string | null {
  return SECRET.exec(text.slice(0, HEAD))?.[1] ?? null;
}
