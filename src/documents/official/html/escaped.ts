/** Text and runs as HTML. */
import type { Run } from '../official.ts';
import { printable } from '../wording.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe between tags and within quotes. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/gu, letter => entities[letter] ?? letter);
}

export function htmlRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, tag }) => {
      const inner = italic ? `<em>${escaped(text)}</em>` : escaped(text);
      const outer = bold ? `<strong>${inner}</strong>` : inner;
      return tag === undefined ? outer : `<span data-tag="${escaped(tag)}">${outer}</span>`;
    })
    .join('');
}
