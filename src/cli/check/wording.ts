import type { Finding } from '#checking';
import { inLanguage, type Language } from '../words/words.ts';

/** What a finding says in words, each thing once. */
export interface Wording {
  readonly message: string;
  /** Undefined when the message has it, or when the finding has none. */
  readonly equation: string | undefined;
}

export function wordingOf(finding: Finding, language: Language): Wording {
  return { message: inLanguage(finding.message, language), equation: finding.untold.equation ?? undefined };
}
