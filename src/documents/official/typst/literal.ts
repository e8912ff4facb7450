/** Text as Typst's code takes it. */
import type { Run } from '../official.ts';
import { printable } from '../wording.ts';

export function literal(text: string): string {
  return `"${printable(text).replace(/[\\"]/gu, '\\$&')}"`;
}

/** Statements that put the runs one after another. */
export function typstRuns(runs: readonly Run[]): string {
  const set = runs.map(({ text, bold, italic }) => {
    const looks = [...(bold ? ['weight: "bold"'] : []), ...(italic ? ['style: "italic"'] : [])];
    return looks.length === 0 ? literal(text) : `text(${looks.join(', ')}, ${literal(text)})`;
  });
  return set.length === 0 ? 'none' : set.join('; ');
}
