export {
  looksLikeTcvn3,
  looksLikeVni,
  tcvn3ToUnicode,
  unicodeToTcvn3,
  unicodeToVni,
  vniToUnicode,
} from './encodings.ts';
export { isSyllable } from './syllable.ts';
export { type NumberWords, numberWordStart, readNumberWords } from './numberWords.ts';
export { writeNumberWords } from './wholeWords.ts';
