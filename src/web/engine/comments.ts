import type { Finding } from '#checking';
import type { Language } from './protocol.ts';

const words = {
  vi: { contradiction: 'Mâu thuẫn', doubtful: 'Nghi vấn', rounding: 'Làm tròn', suggestion: 'Đề nghị' },
  en: { contradiction: 'Contradiction', doubtful: 'Doubtful', rounding: 'Rounding', suggestion: 'Suggestion' },
} as const;

/** What is written in the margin of the reader's own Word file: one comment a finding, at the words in question. */
export function commentsOn(findings: readonly Finding[], language: Language) {
  return findings.map(finding => ({ span: finding.span, text: commentText(finding, language) }));
}

function commentText(finding: Finding, language: Language): string {
  const say = words[language];
  const message = finding.message[language];
  const lines = [`${say[finding.verdict]}: ${message}`];
  // Most rules write the equation and the suggestion into the message; a margin has no room to say a thing twice.
  if (!message.includes(finding.equation)) lines.push(finding.equation);
  if (finding.suggestion !== null && !message.includes(finding.suggestion)) {
    lines.push(`${say.suggestion}: ${finding.suggestion}`);
  }
  return lines.join('\n');
}
