/** The periods that a report is written for, as the last part of a code: `-S1` of 2021-S1, nothing of 2021. */
export const reportPeriods = [
  '-S1',
  '-S2',
  '',
  '-C09',
  '-Q1',
  '-Q2',
  '-Q3',
  '-Q4',
  ...Array.from({ length: 12 }, (_, month) => `-M${String(month + 1).padStart(2, '0')}`),
] as const;

/** 2021-S1 as its year and what is behind it. */
export function partsOf(period: string): { readonly year: string; readonly part: string } {
  return { year: period.slice(0, 4), part: period.slice(4) };
}

/** Whether a report is written for such a period, `2021-S1`; none is for `2021-W03`. */
export function isReportPeriod(period: string): boolean {
  const { year, part } = partsOf(period);
  return /^\d{4}$/.test(year) && reportPeriods.some(each => each === part);
}

/** The same part of the year after, which a report of this period is rolled forward to. */
export function periodAfter(period: string): string {
  const { year, part } = partsOf(period);
  return `${Number(year) + 1}${part}`;
}

/** The half-year whose report was due last: the first half from June on, else the year before. */
export function likelyPeriod(now: Date = new Date()): string {
  const [year, june] = [now.getFullYear(), 5];
  return now.getMonth() >= june ? `${year}-S1` : `${year - 1}`;
}
