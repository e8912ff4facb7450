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
  const { equation, suggestion } = finding.untold;
  const lines = [`${say[finding.verdict]}: ${finding.message[language]}`];
  if (equation !== null) lines.push(equation);
  if (suggestion !== null) lines.push(`${say.suggestion}: ${suggestion}`);
  return lines.join('\n');
}
