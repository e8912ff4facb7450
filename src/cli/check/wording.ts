import type { Finding } from '#checking';
import { inLanguage, type Language } from '../words/words.ts';

/** What a finding says in words, each thing once: most rules write the equation and the suggestion into the message. */
export interface Wording {
  readonly message: string;
  /** Undefined when the message has it, or when the finding has none. */
  readonly equation: string | undefined;
}

export function wordingOf(finding: Finding, language: Language): Wording {
  const message = inLanguage(finding.message, language);
  const told = finding.equation === '' || message.includes(finding.equation);
  return { message, equation: told ? undefined : finding.equation };
}
