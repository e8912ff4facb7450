/** A printed number of a finished report -> the bound figure that prints it again, and how much of the text that replaces. */
import type { Span } from '#documents';
import { type Decimal, rational, toRational } from '#figures';
import { writeNumber } from '#vietnamese';
import type { Held } from '../held.ts';
import type { BoundFigure, PrintChoices } from '../narrative.ts';
import { ownVerbs, type PrintSetting } from '../printing/layOut.ts';
import { printBound } from '../printing/printBound.ts';
import type { BoundProblem, Printed } from '../printing/printed.ts';
import { changeWordsAtEnd, leadAtEnd, tailAtStart } from './around.ts';
import type { PastClaim, Reading } from './claims.ts';

export interface FitSetting {
  readonly text: string;
  readonly held: Held;
  readonly print: PrintSetting;
  /** Words around a number are taken up from here to there. */
  readonly free: Span;
}

export interface Fit {
  readonly figure: BoundFigure;
  /** What it replaces. */
  readonly span: Span;
  /** What it prints now. */
  readonly printed: string;
  /** False where other digits come out: the report contradicts itself, or the store has learned better. */
  readonly same: boolean;
}

export type Fitted =
  | { readonly ok: true; readonly fit: Fit }
  /** The likeliest form, and why it cannot be printed. */
  | { readonly ok: false; readonly figure: BoundFigure | null; readonly problem: BoundProblem | null };

/** The first reading that prints the same digits; else the first that prints at all. */
export function fitOf({ span, readings }: PastClaim, setting: FitSetting): Fitted {
  let other: Fit | null = null;
  let failed: Fitted = { ok: false, figure: readings[0]?.figure ?? null, problem: null };
  for (const reading of readings) {
    const found = fitReading(span, reading, setting);
    if (!('printed' in found)) {
      if (failed.problem === null) failed = { ok: false, figure: reading.figure, problem: found };
    } else if (found.same) return { ok: true, fit: found };
    else if (reading.said) other ??= found;
  }
  return other === null ? failed : { ok: true, fit: other };
}

function fitReading(span: Span, reading: Reading, setting: FitSetting): Fit | BoundProblem {
  const { kind } = reading.figure.form;
  return kind === 'value-unit' || kind === 'target' || kind === 'base'
    ? fitOwn(span, reading, setting)
    : fitCompared(span, reading, setting);
}

/** Digits at the head of a printed number. */
const NUMERAL = /^[-+]?\d(?:[\d.,]*\d)?/u;

/** A value: with its unit where that is printed just so, else the number alone before the author's own words. */
function fitOwn(span: Span, reading: Reading, setting: FitSetting): Fit | BoundProblem {
  const source = setting.text.slice(span.start, span.end);
  const numeral = NUMERAL.exec(source)?.[0];
  if (numeral === undefined) {
    const within = digitsWithin(span, reading, setting);
    return within === null ? fitInWords(span, reading, setting) : fitOwn(within, { ...reading, unit: null }, setting);
  }
  const signed = signedWords(span, reading, setting);
  const figure = { ...reading.figure, ...(signed === null ? {} : { print: signed.print }) };
  const start = span.start - (signed?.length ?? 0);
  const unit = unitWords(source.slice(numeral.length));
  const alone: BoundFigure['form'] = figure.form.kind === 'value-unit' ? { kind: 'value' } : figure.form;
  const ways: { readonly figure: BoundFigure; readonly end: number }[] = [];
  const whole = (print: PrintChoices) => ways.push({ figure: withPrint(figure, print), end: span.end });
  // A value without its unit is a form of its own; a target or a base leaves its unit out.
  const silent: PrintChoices = alone === figure.form ? { unitless: true } : {};
  const digits = (print: PrintChoices) =>
    ways.push({
      figure: withPrint({ ...figure, form: alone }, { ...silent, ...print }),
      end: span.start + numeral.length,
    });
  if (unit !== '') for (const print of [{}, { unit }]) whole(print);
  digits({});
  if (reading.unit !== null) digits({ unit: reading.unit });
  let other: Fit | null = null;
  let problem: BoundProblem | null = null;
  for (const way of ways)
    for (const decimals of [undefined, reading.value.scale]) {
      const choice = decimals === undefined ? way.figure : withPrint(way.figure, { decimals });
      const printed = printBound(choice, setting.print, setting.held);
      if (!printed.ok) {
        problem ??= printed.problem;
        continue;
      }
      const sameUnit = way.end < span.end || unitWords(behindDigits(printed)) === unit;
      const same = sameUnit && saysDigits(printed, reading.value);
      const fit = { figure: choice, span: { start, end: way.end }, printed: printed.text, same };
      if (same) return fit;
      if (decimals !== undefined && sameUnit) other ??= fit;
    }
  return other ?? problem ?? { id: 'unit-unknown', unit };
}

/** `xếp hạng 56/63`: the number among the words that say it. */
function digitsWithin({ start, end }: Span, { value }: Reading, { text }: FitSetting): Span | null {
  for (const found of text.slice(start, end).matchAll(/\d(?:[\d.,]*\d)?/gu))
    if (unsigned(found[0]) === unsigned(writeNumber(value)))
      return { start: start + found.index, end: start + found.index + found[0].length };
  return null;
}

function fitInWords(span: Span, reading: Reading, setting: FitSetting): Fit | BoundProblem {
  const figure: BoundFigure = { ...reading.figure, form: { kind: 'in-words' } };
  const printed = printBound(figure, setting.print, setting.held);
  if (!printed.ok) return printed.problem;
  const source = setting.text.slice(span.start, span.end).replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
  const same = source === printed.text || source.startsWith(`${printed.text} `);
  if (!same) return { id: 'no-words-for', value: printed.exact };
  return { figure, span: { start: span.start, end: span.start + printed.text.length }, printed: printed.text, same };
}

/** A change that is a figure of its own takes its verb with it: `tăng 6,09%`, next year perhaps `giảm 1,2%`. */
function signedWords(
  span: Span,
  { value, figure: { form } }: Reading,
  { text, free }: FitSetting,
): { readonly print: PrintChoices; readonly length: number } | null {
  if (form.kind !== 'value-unit') return null;
  const change = changeWordsAtEnd(text.slice(free.start, span.start));
  if (change === null || rational.sign(toRational(value)) !== change.direction) return null;
  return { print: { rise: change.rise, fall: change.fall }, length: change.length };
}

/** A comparison, with the words around it that follow from its digits. */
function fitCompared(span: Span, reading: Reading, setting: FitSetting): Fit | BoundProblem {
  const { text, free } = setting;
  const source = text.slice(span.start, span.end);
  const words = wordsAround(text.slice(free.start, span.start), text.slice(span.end, free.end), reading);
  const place = { start: span.start - words.before, end: span.end + words.behind };
  let problem: BoundProblem | null = null;
  let digits: Fit | null = null;
  let other: Fit | null = null;
  for (const rounding of roundingsOf(reading)) {
    const full = withPrint(reading.figure, { ...words.print, ...rounding });
    const printed = printBound(full, setting.print, setting.held);
    if (!printed.ok) {
      if (rounding.unit === undefined) problem ??= printed.problem;
      continue;
    }
    const same = saysDigits(printed, reading.value) && falls(full, reading, setting) === reading.value.coefficient < 0;
    const fit = { figure: plainer(full, printed.text, setting), span: place, printed: printed.text, same };
    if (same && unitWords(behindDigits(printed)) === unitWords(source.replace(NUMERAL, ''))) return fit;
    if (same) digits ??= fit;
    else if (rounding.decimals !== undefined) other ??= fit;
  }
  return digits ?? other ?? problem ?? { id: 'no-words-for', value: '' };
}

/** As the report's wording has it, as it was printed, and in the unit it was printed in. */
function roundingsOf({ value, unit }: Reading): PrintChoices[] {
  const decimals = Math.max(0, value.scale);
  return [{}, { decimals }, ...(unit === null || unit.startsWith('%') ? [] : [{ unit }, { unit, decimals }])];
}

const SIGNED: ReadonlySet<string> = new Set(['growth', 'difference', 'points', 'rank-change', 'over-target']);

interface WordsAround {
  readonly print: PrintChoices;
  readonly before: number;
  readonly behind: number;
}

function wordsAround(before: string, after: string, { figure: { form } }: Reading): WordsAround {
  const tail = tailAtStart(after, form.kind === 'of-target' || form.kind === 'over-target' ? 'target' : 'time');
  const takes = form.kind !== 'share' && !('since' in form && form.since !== undefined);
  const behind = tail !== null && takes ? tail : { words: '', length: 0 };
  if (!SIGNED.has(form.kind)) {
    const lead = leadAtEnd(before) ?? { words: '', length: 0 };
    return { print: { lead: lead.words, tail: behind.words }, before: lead.length, behind: behind.length };
  }
  const change = changeWordsAtEnd(before);
  // `giảm 67 vụ = 31%`: another number has said already which way it went.
  const { rise, fall, length } = change ?? { rise: '', fall: '', length: 0 };
  return { print: { rise, fall, tail: behind.words }, before: length, behind: behind.length };
}

/** Whether the exact comparison is a fall: the verb that is printed follows it. */
function falls(figure: BoundFigure, { figure: { form } }: Reading, { print, held }: FitSetting): boolean {
  if (!SIGNED.has(form.kind)) return false;
  const printed = printBound(withPrint(figure, { rise: '+', fall: '-', tail: '' }), print, held);
  return printed.ok && printed.text.startsWith('-');
}

function withPrint(figure: BoundFigure, print: PrintChoices): BoundFigure {
  const all = { ...figure.print, ...print };
  return Object.keys(all).length === 0 ? figure : { ...figure, print: all };
}

/** Without the choices that are the report's own anyway. */
function plainer(figure: BoundFigure, text: string, { print: { wording, ...of }, held }: FitSetting): BoundFigure {
  const { rise, fall, ...rest } = figure.print ?? {};
  const usual =
    rise === (ownVerbs[figure.form.kind] ?? wording).rise && fall === (ownVerbs[figure.form.kind] ?? wording).fall;
  let choices: PrintChoices = usual || rise === undefined ? rest : { ...rest, rise, fall: fall ?? '' };
  for (const name of ['lead', 'tail'] as const) {
    const { [name]: _, ...fewer } = choices;
    const printed = printBound({ ...figure, print: fewer }, { ...of, wording }, held);
    if (printed.ok && printed.text === text) choices = fewer;
  }
  const { print: _, ...bare } = figure;
  return Object.keys(choices).length === 0 ? bare : { ...bare, print: choices };
}

function behindDigits({ text, number }: Printed): string {
  return text.slice(number.start, number.end).replace(NUMERAL, '');
}

/** Units as they are compared: blanks and case aside. */
function unitWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** True where the same digits are printed, `05` for `5` aside. */
function saysDigits({ text, number }: Printed, value: Decimal): boolean {
  const digits = NUMERAL.exec(text.slice(number.start, number.end))?.[0] ?? '';
  return unsigned(digits) === unsigned(writeNumber(value));
}

function unsigned(digits: string): string {
  return digits.replace(/^[-+]/u, '').replace(/^0(?=\d)/u, '');
}
