import { expansionsOf, fold } from '#vietnamese';
import { EMPTY_WORDS, inCommonWords } from './synonyms.ts';

/** An abbreviation in capitals, `GRDP`, `PCCC`, `NSTW`. */
const SHORT = /(?<![\p{L}\p{N}])[A-ZĐƯ]{2,}(?:[-&][A-ZĐƯ]+)*(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,-]\p{N}+)*/gu;

/** `theo Quyết định số 415/QĐ-UBND ngày 3/2/2023`: says who ordered it, not what it is. */
const ORDERED_BY =
  /(?<!\p{L})(?:quyết định|nghị quyết|chỉ thị|thông tư|nghị định|công văn|kết luận)\s+(?:số\s+)?\d[\p{L}\p{N}/-]*(?:,?\s+ngày\s+[\d/]+)?/giu;

/** The syllables of words by which two names of one thing are compared: folded, abbreviations in full, no empty words. */
export function tokensOf(text: string): string[] {
  const long = text.replace(ORDERED_BY, ' ').replace(SHORT, short => {
    const all = expansionsOf(short);
    return all.length === 1 && all[0]?.sense !== 'measure' ? (all[0]?.words ?? short) : short;
  });
  return [...fold(inCommonWords(long)).matchAll(WORD)].map(([word]) => word).filter(word => !EMPTY_WORDS.has(word));
}

/** Pairs of neighbours, by which words that stand farther off are believed: a lone syllable proves nothing. */
export function pairsOf(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`);
}
