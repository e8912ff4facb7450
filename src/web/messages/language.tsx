import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { en } from './en.ts';
import { type Messages, vi } from './vi.ts';

type Language = Messages['language'];

interface Spoken {
  readonly words: Messages;
  readonly setLanguage: (language: Language) => void;
}

const shelf = 'khop.language';
const Context = createContext<Spoken>({ words: vi, setLanguage: () => {} });

/** Vietnamese unless this reader chose English before. A browser that forbids storage is asked again each time. */
function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(shelf) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(shelf, language);
  } catch {
    // The choice then lasts as long as the page.
  }
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(rememberedLanguage);
  const words = language === 'vi' ? vi : en;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo(
    () => ({
      words,
      setLanguage: (chosen: Language) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
    }),
    [words],
  );
  return <Context.Provider value={spoken}>{children}</Context.Provider>;
}

export const useLanguage = (): Spoken => useContext(Context);
export const useWords = (): Messages => useContext(Context).words;
