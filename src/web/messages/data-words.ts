import { dataEn } from './data-en.ts';
import { type DataMessages, dataVi } from './data-vi.ts';
import { useWords } from './language.tsx';

/** Sentences of the rooms of the store: they come with those rooms, not with the check page. */
export const useDataWords = (): DataMessages => (useWords().language === 'vi' ? dataVi : dataEn);
