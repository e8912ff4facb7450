/** The lines of a Markdown text, each with its role (CommonMark 0.31 §4-5). */
import { markOf } from '../outline.ts';
import { plainInline } from './inline.ts';

/**
 * `start` opens a paragraph or item, `follow` goes on with the one above, `heading` has a level from 1, `code` is a line
 * by itself, `row` belongs to a table, `blank` shows nothing.
 */
export interface Line {
  readonly role: 'start' | 'follow' | 'heading' | 'code' | 'row' | 'blank';
  readonly level: number;
  /** What a reader sees of the line. */
  readonly text: string;
}

const blank: Line = { role: 'blank', level: 0, text: '' };
const fence = /^\s{0,3}(?:```|~~~)/;
const heading = /^\s{0,3}(#{1,6})\s+(.*)$/;
const underline = /^\s{0,3}(?:=+|-{2,})\s*$/;
const rule = /^\s{0,3}(?:-\s?){3,}$|^\s{0,3}(?:\*\s?){3,}$|^\s{0,3}(?:_\s?){3,}$/;
const tableRule = /^[\s|:-]*-[\s|:-]*$/;
const quote = /^\s{0,3}>[>\s]{0,40}/;

/** One line out for each line in. */
export function linesOf(text: string): Line[] {
  const source = text.split('\n').map(line => line.trimEnd());
  const lines: Line[] = [];
  let fenced = false;
  let table = false;
  let at = frontMatterEnd(source);
  for (let skipped = 0; skipped < at; skipped += 1) lines.push(blank);
  for (; at < source.length; at += 1) {
    const raw = source[at] ?? '';
    if (fence.test(raw)) {
      fenced = !fenced;
      lines.push(blank);
    } else if (fenced) lines.push({ role: 'code', level: 0, text: raw });
    else {
      const line = raw.replace(quote, '');
      const hasCells = line.includes('|');
      table = hasCells && (table || isTableRule(source[at + 1] ?? ''));
      if (table) lines.push({ role: 'row', level: 0, text: isTableRule(line) ? line : plainInline(line) });
      else if (underline.test(line) && followsText(lines)) underlineAbove(lines, line.includes('='));
      else lines.push(plainLine(line, lines.at(-1), source[at - 1] ?? ''));
    }
  }
  return lines;
}

function frontMatterEnd(source: readonly string[]): number {
  if (source[0] !== '---') return 0;
  const end = source.indexOf('---', 1);
  return end > 0 && end < 100 ? end + 1 : 0;
}

function isTableRule(line: string): boolean {
  return line.includes('|') && tableRule.test(line);
}

function followsText(lines: readonly Line[]): boolean {
  const above = lines.at(-1)?.role;
  return above === 'start' || above === 'follow';
}

function underlineAbove(lines: Line[], first: boolean): void {
  const above = lines.pop();
  lines.push({ role: 'heading', level: first ? 1 : 2, text: above?.text ?? '' }, blank);
}

function plainLine(line: string, above: Line | undefined, rawAbove: string): Line {
  if (line.trim() === '' || rule.test(line)) return blank;
  const titled = heading.exec(line);
  if (titled) {
    const words = (titled[2] ?? '').replace(/\s#+$/, '');
    return { role: 'heading', level: titled[1]?.length ?? 1, text: plainInline(words) };
  }
  const goesOn = (above?.role === 'start' || above?.role === 'follow') && !markOf(line.trimStart());
  const broken = rawAbove.endsWith('\\') || /<br\s?\/?>$/i.test(rawAbove);
  return { role: goesOn && !broken ? 'follow' : 'start', level: 0, text: plainInline(line.replace(/\\$/, '')) };
}
