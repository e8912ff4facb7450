import type { BlockReading } from './claim.ts';
import { gatherClaims, readRoles } from './claims.ts';
import { findMentions } from './mentions.ts';
import { withNumberWords } from './numberWords.ts';
import { placeFigures } from './placed.ts';

/** Reads the text of one block. A pure function of the text, so a reading may be kept as long as the text stands. */
export function readBlock(text: string): BlockReading {
  const mentions = withNumberWords(text, findMentions(text));
  if (mentions.length === 0) return { text, mentions, figures: [], roles: [], claims: [] };
  const figures = placeFigures(text, mentions);
  const roles = readRoles(figures);
  return { text, mentions, figures, roles, claims: gatherClaims(figures, roles) };
}
