/** A time in the text as it is printed: it follows the report's period. */
import { periodMoved, periodOfCode } from '#figures';
import { writeDate, writePeriod } from '#vietnamese';
import type { Moment } from './narrative.ts';

/** `6 tháng đầu năm 2021`, `2021`, `25/6/2021`; null where there is no such time. */
export function printMoment(moment: Moment, reportPeriod: string): string | null {
  if (moment.kind === 'date') return periodOfCode(`/${moment.date}`) === null ? null : writeDate(moment.date);
  const code = moment.kind === 'period' ? (moment.period ?? reportPeriod) : reportPeriod;
  const period = periodOfCode(code);
  const moved = period && periodMoved(period, 12 * (moment.years ?? 0));
  if (moved === null) return null;
  return moment.kind === 'year' ? moved.to.slice(0, 4) : writePeriod(moved);
}
