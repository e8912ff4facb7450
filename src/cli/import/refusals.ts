import type { Problem } from '#documents';

export const refusals = {
  badPeriod: (code: string): Problem => ({
    id: 'invalid-period',
    vi: `“${code}” không phải là kỳ báo cáo; hãy viết như 2021 (cả năm), 2021-S1 (6 tháng đầu năm), 2021-Q2 (quý II), 2021-M06 (tháng 6), 2021-C09 (9 tháng).`,
    en: `“${code}” is no period; write it like 2021 (the year), 2021-S1 (first half), 2021-Q2, 2021-M06 (June), 2021-C09 (nine months).`,
  }),
} as const;
