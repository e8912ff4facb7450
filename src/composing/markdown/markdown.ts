/**
 * A narrative as text that people read, diff and keep in git: front matter, then Markdown with bound figures. What is
 * written is read back alike; what is read is never lost: a bound figure that cannot be read stays as the words it is.
 */
import type { Narrative } from '../narrative.ts';
import { fault, type MarkdownProblem } from './faults.ts';
import { readFrontMatter, writeFrontMatter } from './frontMatter.ts';
import type { Lines } from './lines.ts';
import { normalInlines } from './inline.ts';
import { normalPassages, readPassages, writePassages } from './passages.ts';

export interface ReadNarrative {
  /** Null when the front matter does not say which report this is. */
  readonly narrative: Narrative | null;
  /** In the order of the lines. */
  readonly problems: readonly MarkdownProblem[];
}

export function readNarrative(text: string): ReadNarrative {
  const source = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .split('\n');
  const end = source[0]?.trimEnd() === '---' ? source.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;
  if (end < 0) return { narrative: null, problems: [{ ...fault('front-matter-missing'), line: 1 }] };
  const { heading, problems } = readFrontMatter(source.slice(1, end).join('\n'));
  const lines: Lines = { lines: source, first: 1, at: end + 1, problems: [...problems] };
  const passages = readPassages(lines);
  const found = lines.problems.toSorted((a, b) => a.line - b.line);
  return { narrative: heading === null ? null : { ...heading, passages }, problems: found };
}

export function writeNarrative(narrative: Narrative): string {
  return `---\n${writeFrontMatter(narrative)}---\n${writePassages(narrative.passages)}`;
}

/** The narrative that its text gives back: running text in its normal form, no paragraphs that say nothing. */
export function normalNarrative(narrative: Narrative): Narrative {
  const { letterhead, passages } = narrative;
  return {
    ...narrative,
    letterhead: { ...letterhead, subject: normalInlines(letterhead.subject) },
    passages: normalPassages(passages),
  };
}
