import { sha256 } from '../ids.ts';

/** SHA-256 (hexadecimal) of the words of a report, whatever white space is between them: it is known again by it. */
export function digestOfReport(text: string): string {
  return sha256(text.replace(/\s+/gu, ' ').trim());
}
