import { type Narrative, secrecyMark, writeNarrative } from '#composing';
import { type Refused, refused } from './problem.ts';

/** Refuses a text that bears a mark of state secrecy, before anything of it is kept; null for any other. */
export function secret(text: string): Refused | null {
  const mark = secrecyMark(text);
  return mark === null ? null : refused('secret', mark);
}

/** The same of a narrative: every word of it, the letterhead's too. */
export function secretNarrative(narrative: Narrative): Refused | null {
  return secret(writeNarrative(narrative));
}
