/** When a reporting regime closes its figures: not on the last day of the period, and not on the same day as others. */
import { addMonths } from './calendar.ts';
import type { Period, PeriodKind } from './period.ts';

export interface ClosingRule {
  readonly id: string;
  readonly basis: string;
  /** Day of the month before the period on which counting begins, and day of its last month on which it ends. */
  readonly opens: number;
  readonly closes: number;
  /** Day of the period's last month by which the report is due, where the regime names one. */
  readonly due: number | null;
  readonly kinds: readonly PeriodKind[];
}

/** Decree 09/2019, articles 12 and 13; its nine-month window stands in provincial decisions that copy it. */
export const decree09 = Object.freeze<ClosingRule>({
  id: 'decree-09-2019',
  basis: 'Nghị định 09/2019/NĐ-CP, Điều 12 và Điều 13',
  opens: 15,
  closes: 14,
  due: 25,
  kinds: ['month', 'quarter', 'half', 'cumulative', 'year'],
});

/** Inspection, complaints and anti-corruption: the figures of one half-year report close a day later. */
export const inspectorate = Object.freeze<ClosingRule>({
  id: 'circular-03-2013-inspectorate',
  basis: 'Thông tư 03/2013/TT-TTCP',
  opens: 16,
  closes: 15,
  due: 20,
  kinds: ['half', 'cumulative', 'year'],
});

/** First and last day counted, both included, and the day the report is due; ISO dates. */
export interface ClosingWindow {
  readonly from: string;
  readonly to: string;
  readonly due: string | null;
}

/**
 * The days whose figures a report for `period` holds: 15/12 to 14/6 for the first half year under Decree 09.
 * Null when the rule sets none for such a period: of the cumulative ones only nine months have a window.
 */
export function closingWindow(period: Period, rule: ClosingRule): ClosingWindow | null {
  if (!rule.kinds.includes(period.kind)) return null;
  if (period.kind === 'cumulative' && !period.code.endsWith('-C09')) return null;
  const before = addMonths(period.from, -1).slice(0, 7);
  const last = period.to.slice(0, 7);
  const due = rule.due === null ? null : `${last}-${rule.due}`;
  return Object.freeze({ from: `${before}-${rule.opens}`, to: `${last}-${rule.closes}`, due });
}
