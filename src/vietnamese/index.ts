export {
  looksLikeTcvn3,
  looksLikeVni,
  tcvn3ToUnicode,
  unicodeToTcvn3,
  unicodeToVni,
  vniToUnicode,
} from './encodings.ts';
export { isSyllable } from './syllable.ts';
