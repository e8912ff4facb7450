/** The body of a narrative: passages set apart by empty lines. Reader and writer. */
import type { HeadingLevel, Passage } from '../narrative.ts';
import { chartStart, readChart, writeChart } from './chart.ts';
import { withMerges } from '../merges.ts';
import { fault } from './faults.ts';
import { normalInlines, writeInlines } from './inline.ts';
import { inlinesAt, type Lines, note, withoutId } from './lines.ts';
import { readTable, writeTable } from './table.ts';

type Content = Passage extends infer Each ? (Each extends Passage ? Omit<Each, 'id'> : never) : never;
interface Found {
  readonly content: Content;
  readonly id: string | null;
  readonly at: number;
}

const captioned = /^Bảng:(?: (.*))?$/;
const marked = /^(#{1,5}|[-+]|===)(?: (.*))?$/;
const opens = (line: string) =>
  line.trim() === '' || line.startsWith('|') || marked.test(line) || chartStart.test(line);

export function readPassages(lines: Lines): Passage[] {
  const found: Found[] = [];
  while (lines.at < lines.lines.length) {
    if ((lines.lines[lines.at] ?? '').trim() === '') lines.at += 1;
    else found.push(readPassage(lines));
  }
  return named(lines, found);
}

function readPassage(lines: Lines): Found {
  const { at } = lines;
  const line = lines.lines[at] ?? '';
  const caption = captioned.exec(line);
  if (caption !== null && lines.lines[at + 1]?.startsWith('|')) {
    lines.at += 1;
    const { table, id } = readTable(lines, inlinesAt(lines, at, caption[1] ?? ''));
    return { content: table, id, at };
  }
  if (line.startsWith('|')) {
    const { table, id } = readTable(lines, []);
    return { content: table, id, at };
  }
  if (chartStart.test(line)) {
    const { chart, id } = readChart(lines);
    return { content: chart, id, at };
  }
  return readWords(lines);
}

function readWords(lines: Lines): Found {
  const { at } = lines;
  const [, mark, rest = ''] = marked.exec(lines.lines[at] ?? '') ?? [];
  const words = [mark === undefined ? (lines.lines[at] ?? '') : rest];
  lines.at += 1;
  const oneLine = mark !== undefined && mark !== '-' && mark !== '+';
  const goesOn = () => {
    const next = lines.lines[lines.at];
    const captions = captioned.test(next ?? '') && lines.lines[lines.at + 1]?.startsWith('|');
    return !oneLine && next !== undefined && !opens(next) && !captions;
  };
  for (; goesOn(); lines.at += 1) words.push(lines.lines[lines.at] ?? '');
  const { text, id } = withoutId(words.map(trimmed).join(' '));
  const content = inlinesAt(lines, at, text);
  if (mark === undefined) return { content: { kind: 'paragraph', content }, id, at };
  if (mark === '===') return { content: { kind: 'annex', content }, id, at };
  if (mark === '-' || mark === '+') return { content: { kind: 'item', level: mark === '-' ? 1 : 2, content }, id, at };
  return { content: { kind: 'heading', level: mark.length as HeadingLevel, content }, id, at };
}

const trimmed = (text: string) => text.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');

/** Ids as written; the rest by position, `p1`, `p2`; one that is taken gets a suffix. */
function named(lines: Lines, found: readonly Found[]): Passage[] {
  const taken = new Set<string>();
  const written = found.map(({ id, at }) => {
    if (id === null || !taken.has(id)) return id === null ? null : (taken.add(id), id);
    note(lines, at, fault('id-twice', id));
    return null;
  });
  return found.map(({ content }, index) => {
    const id = written[index] ?? free(`p${index + 1}`, taken);
    taken.add(id);
    return { id, ...content } as Passage;
  });
}

function free(id: string, taken: ReadonlySet<string>): string {
  for (let suffix = 1; ; suffix += 1) {
    const candidate = suffix === 1 ? id : `${id}-${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Passages as they are kept in text: running text in its normal form, without paragraphs that say nothing. */
export function normalPassages(passages: readonly Passage[]): Passage[] {
  return passages.map(normalPassage).filter(passage => passage.kind !== 'paragraph' || passage.content.length > 0);
}

function normalPassage(passage: Passage): Passage {
  if (passage.kind === 'chart') return { ...passage, caption: normalInlines(passage.caption) };
  if (passage.kind !== 'table') return { ...passage, content: normalInlines(passage.content) };
  const rows = (each: typeof passage.rows) => each.map(row => row.map(normalInlines));
  const { caption, head, merges = [] } = passage;
  const table = { ...passage, caption: normalInlines(caption), head: rows(head), rows: rows(passage.rows) };
  return withMerges(table, merges);
}

export function writePassages(passages: readonly Passage[]): string {
  let written = '';
  let before: Passage['kind'] | null = null;
  for (const [index, passage] of normalPassages(passages).entries()) {
    const id = passage.id === `p${index + 1}` ? '' : ` {#${passage.id}}`;
    const close = before === 'item' && passage.kind === 'item';
    written += `${close ? '\n' : '\n\n'}${writePassage(passage).join('\n')}${id}`;
    before = passage.kind;
  }
  return written === '' ? '' : `${written.slice(1)}\n`;
}

function writePassage(passage: Passage): string[] {
  switch (passage.kind) {
    case 'heading':
      return [`${'#'.repeat(passage.level)} ${writeInlines(passage.content)}`];
    case 'item':
      return [`${passage.level === 1 ? '-' : '+'} ${writeInlines(passage.content)}`];
    case 'annex':
      return [`=== ${writeInlines(passage.content)}`];
    case 'table':
      return writeTable(passage);
    case 'chart':
      return writeChart(passage);
    case 'paragraph':
      return [writeInlines(passage.content)];
  }
}
