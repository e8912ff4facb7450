import type { Problem } from '#documents';

export const refusals = {
  badPeriod: (code: string): Problem => ({
    id: 'invalid-period',
    vi: `“${code}” không phải là kỳ báo cáo; hãy viết như 2021, 2021-S1, 2021-Q2, 2021-M06.`,
    en: `“${code}” is no period; write it like 2021, 2021-S1, 2021-Q2, 2021-M06.`,
  }),
} as const;
