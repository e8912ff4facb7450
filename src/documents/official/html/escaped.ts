/** Text and runs as HTML. */
import { escapeHtml } from '../../html/escape.ts';
import type { Run } from '../official.ts';
import { printable } from '../wording.ts';

/** Safe between tags and within quotes, without what the other formats cannot carry either. */
export function escaped(text: string): string {
  return escapeHtml(printable(text));
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
