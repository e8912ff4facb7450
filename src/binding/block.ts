import { type Reading, type Scopes, withoutNumber } from '#reading';

/** A block of the reading, and what is known of it. */
export interface BlockPlace {
  readonly reading: Reading;
  readonly scopes: Scopes;
  readonly block: number;
}

/** `- Tội phạm về kinh tế, tham nhũng: Phát hiện 172 vụ`: what the paragraph is about. */
export function openingOf(text: string): string {
  const words = /^[^:.;]{3,160}(?=:)/u.exec(text)?.[0] ?? '';
  return /\d{3}|%/u.test(words) ? '' : withoutNumber(words);
}
