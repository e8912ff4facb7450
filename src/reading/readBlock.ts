import type { BlockReading } from './claim.ts';
import { gatherClaims, readRoles } from './claims.ts';
import { findMentions } from './mentions.ts';
import { withNumberWords } from './numberWords.ts';
import { placeFigures } from './placed.ts';

/** Reads the text of one block. A pure function of the text, so a reading may be kept as long as the text stands. */
export function readBlock(words: string): BlockReading {
  const text = copyOf(words);
  const mentions = withNumberWords(text, findMentions(text));
  if (mentions.length === 0) return { text, mentions, figures: [], roles: [], claims: [] };
  const figures = placeFigures(text, mentions);
  const roles = readRoles(figures);
  return { text, mentions, figures, roles, claims: gatherClaims(figures, roles) };
}

/**
 * The same words as a string of their own. What is cut out of a text points into it: it is read letter by letter more
 * slowly, and whoever keeps it keeps the whole text. Engines copy what is joined of two halves, and nothing less.
 */
function copyOf(words: string): string {
  const middle = words.length >> 1;
  return [words.slice(0, middle), words.slice(middle)].join('');
}
