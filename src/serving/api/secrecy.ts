import { Readable } from 'node:stream';
import { type Narrative, secrecyMark, secrecyMarkOf } from '#composing';
import { type Refused, refused } from './problem.ts';

/** Refuses a text that bears a mark of state secrecy, before anything of it is kept; null for any other. */
export function secret(text: string): Refused | null {
  const mark = secrecyMark(text);
  return mark === null ? null : refused('secret', mark);
}

/** The same of a narrative: every word of it, the letterhead's too. */
export function secretNarrative(narrative: Narrative): Refused | null {
  const mark = secrecyMarkOf(narrative);
  return mark === null ? null : refused('secret', mark);
}

/** The same of each text in a body; a narrative in it is left to `secretNarrative`, which knows what belongs together. */
export function secretIn(body: unknown): Refused | null {
  if (typeof body === 'string') return secret(body);
  if (typeof body !== 'object' || body === null) return null;
  // A file that is sent is bytes, or a stream of them: whoever reads it looks for marks.
  if (body instanceof Uint8Array || body instanceof Readable) return null;
  for (const [name, value] of Object.entries(body)) {
    const marked = name === 'narrative' ? null : secretIn(value);
    if (marked !== null) return marked;
  }
  return null;
}
