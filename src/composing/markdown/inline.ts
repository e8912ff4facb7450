/** A line of running text with bold, italic, bound figures and moments: reader and writer. */
import type { Inline, Marks } from '../narrative.ts';
import { boundEnd, readBound, writeFigure, writeMoment } from './bound.ts';
import { type Fault, fault } from './faults.ts';

export interface ReadInlines {
  readonly content: readonly Inline[];
  readonly faults: readonly Fault[];
}

interface State {
  readonly text: string;
  readonly content: Inline[];
  readonly faults: Fault[];
  bold: boolean;
  italic: boolean;
  plain: string;
}

const marksOf = ({ bold, italic }: { bold: boolean; italic: boolean }): Marks => ({
  ...(bold ? { bold: true as const } : {}),
  ...(italic ? { italic: true as const } : {}),
});

export function readInlines(text: string): ReadInlines {
  const state: State = { text, content: [], faults: [], bold: false, italic: false, plain: '' };
  let at = 0;
  while (at < text.length) at = step(state, at);
  close(state);
  if (state.bold || state.italic) state.faults.push(fault('mark'));
  return { content: normalInlines(state.content), faults: state.faults };
}

function close(state: State): void {
  if (state.plain !== '') state.content.push({ kind: 'text', text: state.plain, ...marksOf(state) });
  state.plain = '';
}

/** Takes what stands at `at` into the state and says where the next thing stands. */
function step(state: State, at: number): number {
  const { text } = state;
  const sign = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (sign === '\\' && /^[!-/:-@[-`{-~]$/.test(next)) {
    state.plain += next;
    return at + 2;
  }
  if (sign === '{' && next === '{') return takeBound(state, at);
  if (sign !== '*') {
    state.plain += sign;
    return at + 1;
  }
  close(state);
  const stars = /^\*{1,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 1;
  if (stars !== 1) state.bold = !state.bold;
  if (stars !== 2) state.italic = !state.italic;
  return at + stars;
}

function takeBound(state: State, at: number): number {
  const end = boundEnd(state.text, at);
  if (end < 0) {
    state.faults.push(fault('unclosed', state.text.slice(at, at + 30)));
    state.plain += '{{';
    return at + 2;
  }
  const read = readBound(state.text.slice(at + 2, end - 2));
  if (!read.ok) {
    state.faults.push(read.fault);
    state.plain += state.text.slice(at, end);
    return end;
  }
  close(state);
  const marks = marksOf(state);
  if ('figure' in read.bound) state.content.push({ kind: 'figure', figure: read.bound.figure, ...marks });
  else state.content.push({ kind: 'moment', moment: read.bound.moment, ...marks });
  return end;
}

/** The words of one line: no line break or tab inside, no blank at the ends, no two texts that could be one. */
export function normalInlines(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const before = joined.at(-1);
    if (inline.kind !== 'text') joined.push(inline);
    else if (inline.text === '') continue;
    else if (before?.kind === 'text' && same(before, inline))
      joined[joined.length - 1] = { ...before, text: before.text + inline.text };
    else joined.push(inline);
  }
  return trimmed(joined.map(inline => (inline.kind === 'text' ? { ...inline, text: flat(inline.text) } : inline)));
}

const flat = (text: string) => text.normalize('NFC').replace(/[\t\r\n]+/g, ' ');
const same = (a: Marks, b: Marks) => a.bold === b.bold && a.italic === b.italic;

function trimmed(content: Inline[]): Inline[] {
  for (;;) {
    const [first, last] = [content[0], content.at(-1)];
    if (first?.kind === 'text' && first.text.startsWith(' '))
      content[0] = { ...first, text: first.text.replace(/^ +/, '') };
    else if (last?.kind === 'text' && last.text.endsWith(' '))
      content[content.length - 1] = { ...last, text: last.text.replace(/ +$/, '') };
    else if (first?.kind === 'text' && first.text === '') content.shift();
    else if (last?.kind === 'text' && last.text === '') content.pop();
    else return content;
  }
}

const atStart = /^[#\-+=:|`]/;

export function writeInlines(content: readonly Inline[]): string {
  let written = '';
  let marks: Marks = {};
  for (const [index, inline] of normalInlines(content).entries()) {
    written += stars(marks, inline);
    marks = inline;
    if (inline.kind === 'figure') written += writeFigure(inline.figure);
    else if (inline.kind === 'moment') written += writeMoment(inline.moment);
    else {
      const text = inline.text.replace(/[*{|\\`]/g, '\\$&');
      written += index === 0 ? text.replace(atStart, '\\$&') : text;
    }
  }
  return written + stars(marks, {});
}

/** Two stars turn bold on or off, one italic, three both. */
function stars(before: Marks, after: Marks): string {
  return '*'.repeat((before.bold === after.bold ? 0 : 2) + (before.italic === after.italic ? 0 : 1));
}
