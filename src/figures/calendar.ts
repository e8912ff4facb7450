/** Dates as ISO strings ("2021-06-30"), which compare as text; no clock and no time zone. */

const dayLength = 86_400_000;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Month 1 to 12; 0 for any other. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (monthLengths[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
}

const twoDigits = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** The ISO date, or null when the calendar has no such day (31/6, 29/2 of a common year). Years 1000 to 9999. */
export function isoDate(year: number, month: number, day: number): string | null {
  const exists = year >= 1000 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

/** The date's year, month and day as numbers. */
export function dateParts(date: string): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
}

/** Days from one date to another, 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** The day `months` later; the last day of a shorter month where there is no such day. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = dateParts(date);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))) ?? date;
}
