/** Periods moved along the calendar, as a report is rolled forward. */
import { addMonths, dateParts, daysInMonth, isoDate } from './calendar.ts';
import { asOfPeriod, type Period, periodOfCode, rangePeriod, spanPeriod, schoolYear, termPeriod } from './period.ts';

/** A day so many months later; the last day of a month stays a last day. */
export function dayMoved(date: string, months: number): string {
  const moved = addMonths(date, months);
  const [oldYear, oldMonth, day] = dateParts(date);
  if (day !== daysInMonth(oldYear, oldMonth)) return moved;
  const [year, newMonth] = dateParts(moved);
  return isoDate(year, newMonth, daysInMonth(year, newMonth)) ?? moved;
}

/** By how many months a kind of period moves; all others by whole years. */
const steps: Readonly<Partial<Record<Period['kind'], number>>> = { half: 6, quarter: 3, month: 1 };

/**
 * The same kind of period so many months later (earlier, when negative). Null where the calendar has no such one: half a
 * year after `2021`, a season three months on.
 */
export function periodMoved(period: Period, months: number): Period | null {
  const { kind, code } = period;
  if (kind === 'range') return rangePeriod(dayMoved(period.from, months), dayMoved(period.to, months));
  if (kind === 'as-of') return asOfPeriod(dayMoved(period.to, months));
  const step = steps[kind] ?? 12;
  if (months % step !== 0) return null;
  const year = Number(code.slice(0, 4));
  if (kind === 'school-year') return schoolYear(year + months / 12);
  if (kind === 'span') return spanPeriod(year + months / 12, Number(code.slice(5, 9)) + months / 12);
  if (kind === 'term') return termPeriod(year + months / 12, Number(code.slice(5, 9)) + months / 12);
  if (steps[kind] === undefined) return periodOfCode(`${year + months / 12}${code.slice(4)}`);
  const count = 12 / step;
  const place = year * count + Number(code.slice(6)) - 1 + months / step;
  const number = String((place % count) + 1).padStart(kind === 'month' ? 2 : 1, '0');
  return periodOfCode(`${Math.floor(place / count)}${code.slice(4, 6)}${number}`);
}
