import { expect, it } from 'vitest';
import { periodInEnglish } from './periodsInEnglish.ts';

it('names every kind of period as an English sentence would', () => {
  const named = {
    '2021': '2021',
    '2021-S1': 'the first half of 2021',
    '2021-S2': 'the second half of 2021',
    '2021-Q3': 'the third quarter of 2021',
    '2021-M06': 'June 2021',
    '2021-C09': 'the first 9 months of 2021',
    '2021-winter-spring': 'the winter-spring season of 2020–2021',
    '2021-main': 'the main season of 2021',
    '2020/2021-school': 'the school year 2020–2021',
    '2016/2020': '2016–2020',
    '2021/2026-term': 'the term 2021–2026',
    '2021-04-27/2021-05-13': '27 April 2021 to 13 May 2021',
    '/2021-06-30': 'the time up to 30 June 2021',
    'no period': 'no period',
  };
  for (const [code, words] of Object.entries(named)) expect(periodInEnglish(code), code).toBe(words);
});
