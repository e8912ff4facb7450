import type { BlockReading } from './claim.ts';
import { gatherClaims, readRoles } from './claims.ts';
import { findMentions } from './mentions.ts';
import { withNumberWords } from './numberWords.ts';
import { placeFigures } from './placed.ts';

/** Reads the text of one block. A pure function of the text, so a reading may be kept as long as the text stands. */
export function readBlock(words: string): BlockReading {
  return readBlocks([words])[0] as BlockReading;
}

/**
 * Reads the texts of blocks, each for itself. One step goes through all of them before the next begins: what a step
 * has learnt of its own code is lost on the way through the others, and a block by itself takes a fifth longer.
 */
export function readBlocks(words: readonly string[]): BlockReading[] {
  const texts = words.map(copyOf);
  const written = texts.map(findMentions);
  const mentions = texts.map((text, index) => withNumberWords(text, written[index] ?? []));
  const figures = texts.map((text, index) => placeFigures(text, mentions[index] ?? []));
  const roles = figures.map(readRoles);
  const claims = figures.map((placed, index) => gatherClaims(placed, roles[index] ?? []));
  return texts.map((text, index) => ({
    text,
    mentions: mentions[index] ?? [],
    figures: figures[index] ?? [],
    roles: roles[index] ?? [],
    claims: claims[index] ?? [],
  }));
}

/**
 * The same words as a string of their own. What is cut out of a text points into it: it is read letter by letter more
 * slowly, and whoever keeps it keeps the whole text. Engines copy what is joined of two halves, and nothing less.
 */
function copyOf(words: string): string {
  const middle = words.length >> 1;
  return [words.slice(0, middle), words.slice(middle)].join('');
}
