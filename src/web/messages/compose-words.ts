import { type ComposeMessages, composeVi } from './compose-vi.ts';
import { composeEn } from './compose-en.ts';
import { useWords } from './language.tsx';

/** Sentences of the room where a report is written: they come with it. */
export const useComposeWords = (): ComposeMessages => (useWords().language === 'vi' ? composeVi : composeEn);
