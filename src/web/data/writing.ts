import { parseDecimal, periodOfCode } from '#figures';
import { periodInEnglish, writeNumber, writePeriod } from '#vietnamese';
import type { Messages } from '../messages/vi.ts';

type Language = Messages['language'];

/** An exact decimal as a Vietnamese reader writes it: "3.669,25". What is no decimal stays as it came. */
export function written(value: string): string {
  const read = parseDecimal(value);
  return read === null ? value : writeNumber(read).replace(/^-/, '−');
}

/** For a spreadsheet with Vietnamese settings: a comma before the decimals and nothing between thousands. */
export const forSheet = (value: string): string => value.replace('.', ',');

/** "6 tháng đầu năm 2021", "Năm 2021"; "First half of 2021". Codes of no period stay as they came. */
export function periodName(code: string, language: Language): string {
  return periodOfCode(code) === null ? code : capital(periodWords(code, language).replace(/^the /, ''));
}

/** The same within a sentence: "năm 2021", "the first half of 2021". */
export function periodWords(code: string, language: Language): string {
  if (language === 'en') return periodInEnglish(code);
  const period = periodOfCode(code);
  return period === null ? code : writePeriod(period);
}

/** For axes and narrow columns: "6T/2021", "T5/2021"; "H1/2021", "M5/2021". */
export function shortPeriod(code: string, language: Language): string {
  const found = /^(\d{4})-([SQMC])(\d+)$/.exec(code);
  if (found === null) return code.startsWith('/') ? dayName(code.slice(1)) : code;
  const [, year, letter, number = ''] = found;
  if (letter === 'Q') return `Q${number}/${year}`;
  if (letter === 'S' && language === 'en') return `H${number}/${year}`;
  if (letter === 'S') return number === '1' ? `6T/${year}` : `6T cuối/${year}`;
  const month = language === 'en' ? 'M' : 'T';
  return letter === 'M' ? `${month}${Number(number)}/${year}` : `${Number(number)}${month}/${year}`;
}

/** 2021-06-30 as 30/6/2021. */
export function dayName(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}

/** An instant by the clock of this machine: "30/6/2021 14:05". */
export function momentName(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return moment.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' });
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
