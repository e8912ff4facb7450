/** The subject of a report as one line of text: times and figures in it show as they are printed, and are found again. */
import { type Inline, printMoment } from '#composing';

/** The report's own period, and how a bound figure reads now. */
export interface SubjectSetting {
  readonly period: string;
  readonly print: (figure: Extract<Inline, { kind: 'figure' }>['figure']) => string;
}

export function writeSubject(subject: readonly Inline[], setting: SubjectSetting): string {
  return subject.map(inline => wordsOf(inline, setting)).join('');
}

/** Words that are those of a time or figure of `before`, or of the period, stand for it: they move with the report. */
export function readSubject(text: string, before: readonly Inline[], setting: SubjectSetting): readonly Inline[] {
  const own: Inline = { kind: 'moment', moment: { kind: 'period' } };
  const bound = [...before.filter(({ kind }) => kind !== 'text'), own];
  const byWords = new Map(bound.toReversed().map(inline => [wordsOf(inline, setting), inline]));
  const inlines: Inline[] = [];
  let rest = text;
  while (rest !== '') {
    const next = firstOf(rest, byWords);
    const words = next === null ? rest : rest.slice(0, next.at);
    if (words !== '') inlines.push({ kind: 'text', text: words });
    if (next === null) break;
    inlines.push(next.inline);
    rest = rest.slice(next.at + next.length);
  }
  return inlines;
}

/** The earliest place, and of two there the longer words. */
function firstOf(text: string, byWords: ReadonlyMap<string, Inline>) {
  let first: { readonly at: number; readonly length: number; readonly inline: Inline } | null = null;
  for (const [words, inline] of byWords) {
    const at = words === '' ? -1 : text.indexOf(words);
    if (at < 0) continue;
    if (first === null || at < first.at || (at === first.at && words.length > first.length))
      first = { at, length: words.length, inline };
  }
  return first;
}

function wordsOf(inline: Inline, { period, print }: SubjectSetting): string {
  if (inline.kind === 'text') return inline.text;
  return inline.kind === 'figure' ? print(inline.figure) : (printMoment(inline.moment, period) ?? '');
}
