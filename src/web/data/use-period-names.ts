import { useMemo } from 'react';
import { useWords } from '../messages/language.tsx';
import { periodName, periodWords, shortPeriod } from './writing.ts';

/** Periods in the reader's language: alone, within a sentence, and short. */
export interface PeriodNames {
  readonly name: (code: string) => string;
  readonly words: (code: string) => string;
  readonly short: (code: string) => string;
}

export function usePeriodNames(): PeriodNames {
  const { language } = useWords();
  return useMemo(
    () => ({
      name: code => periodName(code, language),
      words: code => periodWords(code, language),
      short: code => shortPeriod(code, language),
    }),
    [language],
  );
}
