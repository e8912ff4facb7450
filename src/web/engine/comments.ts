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
  const lines = [`${say[finding.verdict]}: ${finding.message[language]}`, finding.equation];
  if (finding.suggestion !== null) lines.push(`${say.suggestion}: ${finding.suggestion}`);
  return lines.filter(line => line !== '').join('\n');
}
