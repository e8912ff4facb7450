/** Days as reports write them: reader and writer. */
import { dateParts, isoDate } from '#figures';

export interface DateReading {
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** Null when the text says none: "30/6". */
  readonly year: number | null;
  /** The ISO date; null without a year, and for a day the calendar does not have. */
  readonly date: string | null;
  /** False for 31/6, for 29/2/2021 and for 15/13/2021: a date is meant and there is none. */
  readonly exists: boolean;
  /** False where only the shape d/m speaks for a date, so that "8/10 xã" may be a ratio; the caller decides. */
  readonly certain: boolean;
}

const noMore = '(?![\\p{L}\\p{N}]|\\/\\s?\\d|[.,]\\d)';
const yearPart = '((?:19|20)\\d\\d)';
const ofYear = `(?:,?\\s{1,4}năm\\s{1,4}${yearPart})?`;
const cue = '(ngày\\s{1,4}(?:mùng\\s{1,4}|mồng\\s{1,4})?|mùng\\s{1,4}|mồng\\s{1,4})';

/** Tried in this order; groups: cue, day, month, year. */
const forms: readonly RegExp[] = [
  `${cue}?(\\d{1,2})\\s?\\/\\s?(\\d{1,2})\\s?\\/\\s?${yearPart}${noMore}`,
  `${cue}?(\\d{1,2})-(\\d{1,2})-${yearPart}${noMore}`,
  `${cue}?(\\d{1,2})\\.(\\d{1,2})\\.${yearPart}${noMore}`,
  `${cue}(\\d{1,2})\\s{1,4}tháng\\s{1,4}(\\d{1,2})${ofYear}${noMore}`,
  `${cue}?(\\d{1,2})\\s?\\/\\s?(\\d{1,2})${ofYear}${noMore}`,
  `${cue}(\\d{1,2})[-.](\\d{1,2})${ofYear}${noMore}`,
].map(form => new RegExp(form, 'iuy'));

/** A letter, a digit, or a digit and a sign that would make this the middle of a longer number. */
const midWord = /(?:[\p{L}\p{M}\p{N}]|\d[/.,])$/u;

/** The date that begins at `at` of NFC `text`, its word "ngày" or its first digit; null when none does. */
export function readDate(text: string, at: number): DateReading | null {
  if (midWord.test(text.slice(Math.max(0, at - 2), at))) return null;
  for (const form of forms) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found === null) continue;
    const [, before, day, month, year] = found;
    return dateOf(
      { end: form.lastIndex, day: Number(day), month: Number(month), year: year === undefined ? null : Number(year) },
      before !== undefined,
    );
  }
  return null;
}

type Written = Pick<DateReading, 'end' | 'day' | 'month' | 'year'>;

function dateOf(written: Written, cued: boolean): DateReading | null {
  const { day, month, year } = written;
  // Without a year the leap day may exist.
  const date = isoDate(year ?? 2000, month, day);
  const certain = cued || year !== null;
  const shaped = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (!certain && !shaped) return null;
  return { ...written, date: year === null ? null : date, exists: date !== null, certain };
}

/** "30/6/2021"; with a cue, as Decree 30/2020 has it on the first page, "ngày 05 tháng 02 năm 2021". */
export type DateForm = 'slashes' | 'decree';

/** Writes an ISO date; the decree pads days under 10 and the months 1 and 2. */
export function writeDate(date: string, form: DateForm = 'slashes'): string {
  const [year, month, day] = dateParts(date);
  if (form === 'slashes') return `${day}/${month}/${year}`;
  const padded = (value: number, below: number) => (value < below ? `0${value}` : `${value}`);
  return `ngày ${padded(day, 10)} tháng ${padded(month, 3)} năm ${year}`;
}
