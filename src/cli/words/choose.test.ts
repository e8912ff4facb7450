import { expect, test } from 'vitest';
import { chooseLanguage } from './choose.ts';

test('Vietnamese unless told otherwise', () => {
  expect(chooseLanguage(['check', 'a'])).toEqual({ language: 'vi', rest: ['check', 'a'] });
});

test('the flag is taken out wherever it stands', () => {
  const english = { language: 'en', rest: ['check', 'a'] };
  expect(chooseLanguage(['--lang', 'en', 'check', 'a'])).toEqual(english);
  expect(chooseLanguage(['check', '--lang=en', 'a'])).toEqual(english);
  expect(chooseLanguage(['check', 'a', '--lang', 'en'])).toEqual(english);
  expect(chooseLanguage(['check', 'a', '--lang', 'vi', '--lang', 'en'])).toEqual(english);
});

test('after -- it is a file name, and a value that is no language is left for the parser', () => {
  const named = ['check', '--', '--lang', 'en'];
  expect(chooseLanguage(named)).toEqual({ language: 'vi', rest: named });
  const french = ['check', '--lang', 'fr'];
  expect(chooseLanguage(french)).toEqual({ language: 'vi', rest: french });
  expect(chooseLanguage(['check', '--lang'])).toEqual({ language: 'vi', rest: ['check', '--lang'] });
});
