/** How far a report moves, and what else moves with it. */
import { dayMoved, type Period, periodMoved, periodOfCode } from '#figures';

export interface Distance {
  readonly from: Period;
  readonly to: Period;
  /** From the first day of the one to the first day of the other. */
  readonly months: number;
}

const monthOf = ({ from }: Period) => Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7));

export function distanceBetween(from: Period, to: Period): Distance {
  return { from, to, months: monthOf(to) - monthOf(from) };
}

/** A code after the move; `sure` is false where the calendar has no period that far, and whole years were taken instead. */
export interface MovedCode {
  readonly code: string;
  readonly sure: boolean;
}

export function codeMoved(code: string, { from, to, months }: Distance): MovedCode {
  const period = periodOfCode(code);
  if (period === null) return { code, sure: false };
  // A report of another kind (nine months after six) says nothing about how its other periods move.
  const sameKind = from.kind === to.kind;
  // A plan of several years, or a term, is over when it is over, not when a report is.
  if (period.kind === 'span' || period.kind === 'term') return { code, sure: true };
  const moved = sameKind ? periodMoved(period, months) : null;
  if (moved !== null) return { code: moved.code, sure: true };
  const years = Number(to.to.slice(0, 4)) - Number(from.to.slice(0, 4));
  return { code: periodMoved(period, years * 12)?.code ?? code, sure: period.kind === 'year' && sameKind };
}

export function dateMoved(date: string, { months }: Distance): string {
  return dayMoved(date, months);
}
