/** A finished report that was read -> a narrative whose numbers are bound, and a list of what a person must look at. */
import type { Block, Document } from '#documents';
import { periodOfCode } from '#figures';
import { beginNarrative, idFor } from '../begin.ts';
import type { Held } from '../held.ts';
import type { BoundFigure, Inline, Narrative, Passage } from '../narrative.ts';
import { inCells } from '../printing/printBound.ts';
import type { PrintSetting } from '../printing/layOut.ts';
import { claimsOf, type PastClaim, type PastReport } from './claims.ts';
import { fitOf } from './fit.ts';
import { furnitureOf, type ReadLetterhead } from './letterhead.ts';
import type { PastLook } from './looks.ts';
import { type Shaped, withTitleBelow } from './outline.ts';
import { provableBy } from './provable.ts';
import { tableOf } from './tables.ts';
import { timesIn } from './times.ts';
import { wordingOf } from './wording.ts';

export interface PastNarrative {
  readonly narrative: Narrative;
  /** In the order of the text. */
  readonly look: readonly PastLook[];
  /** Printed numbers of the body that the import knows, and how many of them are bound. */
  readonly claims: number;
  readonly bound: number;
}

export interface PastOptions {
  /** What the store holds; left out: what the report proves of itself. */
  readonly held?: Held;
  /** Left out: made of the place and the period. */
  readonly id?: string;
  /** What the area is called, for a letterhead that the report does not show: `tỉnh`, `Cao Bằng`. */
  readonly named?: { readonly kind: string; readonly name: string };
}

/** Every number is bound that `held` can print; one that comes out otherwise is bound all the same, and listed. */
export function narrativeOfReport(document: Document, past: PastReport, options: PastOptions = {}): PastNarrative {
  const period = past.document.period ?? '';
  const { area } = past.document;
  const { letterhead: shown, blocks: furniture } = furnitureOf(document);
  const letterhead = completed(shown, { area, period, named: options.named });
  const claims = claimsOf(past);
  const wording = wordingOf(document.text, claims);
  const writing: Writing = {
    document,
    claims,
    held: options.held ?? provableBy(past),
    print: { area, period, wording },
    closing: closingDays(past),
    look: [],
    count: { claims: 0, bound: 0 },
    next: 0,
  };
  const subject = timesIn(letterhead.subject, { period, closing: writing.closing });
  const passages = passagesOf(
    writing,
    document.blocks.filter(block => !furniture.has(block) && !isMargin(block)),
  );
  const id = options.id ?? idFor(letterhead.place || area, period);
  const narrative = { id, area, period, letterhead: { ...letterhead, subject }, wording, passages };
  return { narrative, look: writing.look, ...writing.count };
}

/** Boxes that the report does not show are those of the area's People's Committee. */
function completed(
  shown: ReadLetterhead,
  { area, period, named }: { readonly area: string; readonly period: string; readonly named: PastOptions['named'] },
): ReadLetterhead {
  if (named === undefined) return shown;
  const { letterhead: usual } = beginNarrative({ area, period, ...named });
  const place = shown.place || usual.place;
  const recipients = shown.recipients.length > 0 ? shown.recipients : usual.recipients;
  return {
    ...shown,
    agency: shown.agency || usual.agency,
    place,
    recipients,
    power: shown.power.length > 0 ? shown.power : usual.power,
  };
}

interface Writing {
  readonly document: Document;
  readonly claims: readonly PastClaim[];
  readonly held: Held;
  readonly print: PrintSetting;
  readonly closing: ReadonlySet<string>;
  readonly look: PastLook[];
  readonly count: { claims: number; bound: number };
  /** Index of the first claim that is not yet written. */
  next: number;
}

/** Headers and footers of pages are printed by the layout. */
function isMargin({ kind }: Block): boolean {
  return kind === 'header' || kind === 'footer';
}

/** The last day of the report's period, and the days at which its figures are taken. */
function closingDays({ document, figures }: PastReport): ReadonlySet<string> {
  const report = periodOfCode(document.period ?? '');
  const days = figures.flatMap(({ period }) => {
    const of = periodOfCode(period);
    return of?.kind === 'as-of' && of.to.slice(0, 4) === report?.to.slice(0, 4) ? [of.to] : [];
  });
  return new Set(report === null ? days : [report.to, ...days]);
}

function passagesOf(writing: Writing, blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  const id = () => `p${passages.length + 1}`;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const place = id();
    if (block.cell === undefined) {
      const shaped = withTitleBelow(writing.document, block, blocks[at + 1]);
      const passage = passageOf(writing, shaped, place);
      if (passage !== null) passages.push(passage);
      at += shaped.blocks - 1;
      continue;
    }
    const { table } = block.cell;
    let end = at;
    while (blocks[end]?.cell?.table === table) end++;
    const cells = blocks.slice(at, end);
    passages.push({
      id: place,
      ...tableOf(cells, cell => inlinesOf(writing, { ...cell.span, passage: place, inTable: true })),
    });
    at = end - 1;
  }
  return passages;
}

function passageOf(writing: Writing, { shape, end }: Shaped, id: string): Passage | null {
  const content = inlinesOf(writing, { start: shape.start, end, passage: id, inTable: false });
  if (content.length === 0 && shape.kind !== 'annex') return null;
  switch (shape.kind) {
    case 'heading':
      return { id, kind: 'heading', level: shape.level, content };
    case 'item':
      return { id, kind: 'item', level: shape.level, content };
    default:
      return { id, kind: shape.kind, content };
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly passage: string;
  readonly inTable: boolean;
}

/** Running text: words, times, and bound figures in the place of the numbers they print. */
function inlinesOf(writing: Writing, { start, end, passage, inTable }: Stretch): Inline[] {
  const { document, claims, print } = writing;
  const pieces: Inline[] = [];
  const setting = { period: print.period, closing: writing.closing };
  let at = start;
  while ((claims[writing.next]?.span.start ?? Infinity) < start) writing.next++;
  for (; (claims[writing.next]?.span.start ?? Infinity) < end; writing.next++) {
    const claim = claims[writing.next] as PastClaim;
    if (claim.span.start < at) continue;
    const free = { start: at, end: Math.min(end, claims[writing.next + 1]?.span.start ?? end) };
    const found = figureOf(writing, claim, { free, passage, inTable });
    if (found === null) continue;
    pieces.push(...timesIn(spaced(document.text.slice(at, found.start)), setting));
    pieces.push({ kind: 'figure', figure: found.figure });
    at = found.end;
  }
  pieces.push(...timesIn(spaced(document.text.slice(at, end)), setting));
  return trimmed(pieces);
}

interface Place {
  readonly free: { readonly start: number; readonly end: number };
  readonly passage: string;
  readonly inTable: boolean;
}

function figureOf(
  writing: Writing,
  claim: PastClaim,
  { free, passage, inTable }: Place,
): { readonly figure: BoundFigure; readonly start: number; readonly end: number } | null {
  const { document, held, count, look } = writing;
  const { text } = document;
  const print = inTable ? inCells(writing.print) : writing.print;
  const quote = spaced(text.slice(claim.span.start, claim.span.end));
  count.claims += 1;
  const fitted = fitOf(claim, { text, held, print, free });
  if (!fitted.ok) {
    const candidates = claim.readings.map(({ figure }) => figure);
    look.push({ passage, quote, kind: 'not-bound', problem: fitted.problem, candidates });
    return null;
  }
  count.bound += 1;
  const { figure, span, printed, same } = fitted.fit;
  if (!same) {
    const words = spaced(text.slice(span.start, span.end));
    look.push({ passage, quote, kind: 'prints-otherwise', figure, printed: words, composed: printed });
  }
  return { figure, ...span };
}

/** One blank for each run of them; a page break within a sentence is one. */
function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Neighbouring words joined, no blanks at the ends, one before a bound figure that begins with a word. */
function trimmed(pieces: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'text') found.push(piece);
    else {
      let { text } = piece;
      if (index === 0) text = text.trimStart();
      if (index === pieces.length - 1) text = text.trimEnd();
      if (text !== '') found.push({ ...piece, text });
    }
  }
  return found;
}
