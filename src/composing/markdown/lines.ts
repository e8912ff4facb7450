/** The lines of a narrative's body, read one after the other, and what was found wrong on them. */
import type { Inline } from '../narrative.ts';
import type { Fault, MarkdownProblem } from './faults.ts';
import { readInlines } from './inline.ts';

/** A reader's place: `at` is the index of the next line; `first` is the number of line 0 in the whole text. */
export interface Lines {
  readonly lines: readonly string[];
  readonly first: number;
  at: number;
  readonly problems: MarkdownProblem[];
}

/** Notes a fault on the line of index `at`. */
export function note(lines: Lines, at: number, fault: Fault): void {
  lines.problems.push({ ...fault, line: lines.first + at });
}

/** Running text of the line of index `at`, its faults noted. */
export function inlinesAt(lines: Lines, at: number, text: string): readonly Inline[] {
  const { content, faults } = readInlines(text);
  for (const each of faults) note(lines, at, each);
  return content;
}

const named = /(?:^| )\{#([\w-]{1,100})\}$/;

/** Text and the passage id written behind it. */
export function withoutId(text: string): { readonly text: string; readonly id: string | null } {
  const found = named.exec(text);
  return found === null ? { text, id: null } : { text: text.slice(0, found.index), id: found[1] ?? null };
}
