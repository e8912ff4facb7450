import { parseDecimal } from '#figures';
import { writeNumber } from '#vietnamese';
import type { Words } from '../words/words.ts';

/** A value as reading prints it: a decimal string, the two ends of a range, a date, or null where there is none. */
export type PrintedValue = string | readonly [string, string] | null;

/** A value for a person: decimals in Vietnamese notation when the words are Vietnamese, anything else as it is. */
export function writtenValue(value: PrintedValue, words: Words): string {
  return laidOut(value, end => written(end, words));
}

/** A value of a date or a name, where `2021` is no quantity and takes no thousands mark. */
export function plainValue(value: PrintedValue): string {
  return laidOut(value, end => end);
}

function laidOut(value: PrintedValue, write: (end: string) => string): string {
  if (value === null) return '–';
  const ends = typeof value === 'string' ? [value] : value;
  return ends.map(write).join(' … ');
}

function written(value: string, { language }: Words): string {
  const number = language === 'vi' ? parseDecimal(value) : null;
  return number === null ? value : writeNumber(number);
}
