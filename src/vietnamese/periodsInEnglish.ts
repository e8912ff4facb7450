/** What a period is called in the English sentences of the screens and of refusals; nothing reads these words back. */
import { type Period, periodOfCode } from '#figures';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const ordinals = ['first', 'second', 'third', 'fourth'] as const;

const writers: Readonly<Record<Period['kind'], (period: Period, year: number) => string>> = {
  year: (_, year) => `${year}`,
  half: ({ code }, year) => `the ${ordinals[Number(code.slice(-1)) - 1]} half of ${year}`,
  quarter: ({ code }, year) => `the ${ordinals[Number(code.slice(-1)) - 1]} quarter of ${year}`,
  month: ({ code }, year) => `${months[Number(code.slice(-2)) - 1]} ${year}`,
  cumulative: ({ code }, year) => `the first ${Number(code.slice(-2))} months of ${year}`,
  season: ({ code }, year) => {
    const name = code.slice(5);
    return `the ${name} season of ${name === 'winter-spring' ? `${year - 1}–` : ''}${year}`;
  },
  'school-year': (_, year) => `the school year ${year}–${year + 1}`,
  span: ({ code }) => code.replace('/', '–'),
  term: ({ code }) => `the term ${code.slice(0, 9).replace('/', '–')}`,
  range: ({ from, to }) => `${dayInEnglish(from)} to ${dayInEnglish(to)}`,
  'as-of': ({ to }) => `the time up to ${dayInEnglish(to)}`,
};

/** Within a sentence: "the first half of 2021", "June 2021", "2016–2020"; a code of no period stays as it came. */
export function periodInEnglish(code: string): string {
  const period = periodOfCode(code);
  return period === null ? code : writers[period.kind](period, Number(period.code.slice(0, 4)));
}

/** 2021-06-30 as "30 June 2021". */
function dayInEnglish(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}
