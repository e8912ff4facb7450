import { english } from './english.ts';
import { vietnamese } from './vietnamese.ts';
import type { Language, Words } from './words.ts';

const byLanguage: Readonly<Record<Language, Words>> = { vi: vietnamese, en: english };

export function wordsOf(language: Language): Words {
  return byLanguage[language];
}

export interface Chosen {
  readonly language: Language;
  /** The arguments without the language flag. */
  readonly rest: readonly string[];
}

/**
 * Takes `--lang vi|en` (or `--lang=en`) out of the arguments wherever it stands before `--`, because the help and
 * the error messages need the language before the arguments are parsed. A value that is no language is left in
 * place, for the parser to refuse.
 */
export function chooseLanguage(inputs: readonly string[]): Chosen {
  const rest: string[] = [];
  let language: Language = 'vi';
  for (let index = 0; index < inputs.length; index += 1) {
    const input = inputs[index] ?? '';
    if (input === '--') return { language, rest: [...rest, ...inputs.slice(index)] };
    const joined = input.startsWith('--lang=') ? asLanguage(input.slice('--lang='.length)) : undefined;
    const following = input === '--lang' ? asLanguage(inputs[index + 1]) : undefined;
    if (joined ?? following) language = joined ?? following ?? language;
    else rest.push(input);
    if (following) index += 1;
  }
  return { language, rest };
}

function asLanguage(word: string | undefined): Language | undefined {
  return word === 'vi' || word === 'en' ? word : undefined;
}
