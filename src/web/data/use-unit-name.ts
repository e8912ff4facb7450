import { unitInEnglish } from '#vietnamese';
import { useWords } from '../messages/language.tsx';

/** What a unit is called in the reader's language; nothing where there is none. */
export function useUnitName(): (unit: string | null) => string | null {
  const { language } = useWords();
  return language === 'en' ? inEnglish : asWritten;
}

const inEnglish = (unit: string | null) => (unit === null ? null : unitInEnglish(unit));
const asWritten = (unit: string | null) => unit;
