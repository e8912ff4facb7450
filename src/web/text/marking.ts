import type { Finding } from '#checking';
import type { Document, Span } from '#documents';
import { blockAt } from './replacing.ts';

export type ShownVerdict = Finding['verdict'];

/** Worst first: the order of the filters, and which mark wins where two cover the same words. */
export const verdicts: readonly ShownVerdict[] = ['contradiction', 'doubtful', 'rounding'];

/** A finding with its place in the document. */
export interface Placed {
  /** Block, rule and which of them: stays the same while the figure is retyped or other blocks are edited. */
  readonly id: string;
  readonly finding: Finding;
  readonly block: number;
  /** Index of the heading block it stands under, -1 before the first heading. */
  readonly section: number;
}

/** A finding's words inside one block; offsets count from the block's start. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly verdict: ShownVerdict;
}

export type MarksByBlock = ReadonlyMap<number, readonly Mark[]>;

export function place(document: Document, findings: readonly Finding[]): readonly Placed[] {
  const sections = sectionsOf(document);
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const block = blockAt(document.blocks, finding.span.start);
    const stem = `${block}/${finding.rule}`;
    const nth = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, nth);
    return { id: `${stem}/${nth}`, finding, block, section: sections[block] ?? -1 };
  });
}

function sectionsOf(document: Document): readonly number[] {
  let current = -1;
  return document.blocks.map((block, index) => {
    if (block.kind === 'heading') current = index;
    return current;
  });
}

/** The marks of each block; `before` lends the lists that are still the same, so that their blocks need no redrawing. */
export function marksOf(document: Document, placed: readonly Placed[], before: MarksByBlock = new Map()): MarksByBlock {
  const marks = new Map<number, Mark[]>();
  for (const { id, finding } of placed) {
    for (const part of partsOf(document, finding.span)) {
      const list = marks.get(part.block) ?? [];
      list.push({ start: part.start, end: part.end, id, verdict: finding.verdict });
      marks.set(part.block, list);
    }
  }
  return new Map([...marks].map(([block, list]) => [block, lend(list, before.get(block))]));
}

function lend(list: readonly Mark[], known: readonly Mark[] | undefined): readonly Mark[] {
  if (known?.length !== list.length) return list;
  const same = list.every((mark, index) => {
    const other = known[index];
    return (
      other?.id === mark.id && other.start === mark.start && other.end === mark.end && other.verdict === mark.verdict
    );
  });
  return same ? known : list;
}

/** What a span covers of each block, counted from the block's start. */
export function partsOf(document: Document, span: Span): readonly { block: number; start: number; end: number }[] {
  const parts: { block: number; start: number; end: number }[] = [];
  for (let index = Math.max(0, blockAt(document.blocks, span.start)); index < document.blocks.length; index += 1) {
    const block = document.blocks[index];
    if (!block || block.span.start >= span.end) break;
    const start = Math.max(block.span.start, span.start) - block.span.start;
    const end = Math.min(block.span.end, span.end) - block.span.start;
    if (start < end) parts.push({ block: index, start, end });
  }
  return parts;
}

/** A run of a passage's text drawn in one way. */
export interface Segment {
  /** Where it begins in the passage. */
  readonly start: number;
  readonly text: string;
  readonly mark: Mark | null;
  /** True for the first segment of its mark in this passage: the one that is a button and bears the sign. */
  readonly leads: boolean;
  /** True where the chosen finding names this text as another operand. */
  readonly operand: boolean;
}

/** Ranges in units of the passage; where marks overlap the shorter one wins, then the worse one. */
export function segmentsOf(text: string, marks: readonly Mark[], operands: readonly Span[]): readonly Segment[] {
  if (marks.length === 0 && operands.length === 0)
    return [{ start: 0, text, mark: null, leads: false, operand: false }];
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...marks, ...operands]) {
    edges.add(clamp(start, text.length));
    edges.add(clamp(end, text.length));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const led = new Set<Mark>();
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const start = cuts[index] ?? 0;
    const end = cuts[index + 1] ?? start;
    const mark = winner(marks.filter(each => each.start <= start && each.end >= end));
    const operand = operands.some(each => each.start <= start && each.end >= end);
    segments.push({ start, text: text.slice(start, end), mark, leads: mark !== null && !led.has(mark), operand });
    if (mark) led.add(mark);
  }
  return segments;
}

const clamp = (value: number, length: number) => Math.min(Math.max(value, 0), length);

function winner(covering: readonly Mark[]): Mark | null {
  const order = (mark: Mark) => (mark.end - mark.start) * verdicts.length + verdicts.indexOf(mark.verdict);
  return covering.reduce<Mark | null>((best, mark) => (best && order(best) <= order(mark) ? best : mark), null);
}

/** The same ranges, counted from a passage's own start and cut to it. */
export function within<T extends Span>(ranges: readonly T[], offset: number, length: number): readonly T[] {
  if (offset === 0 && ranges.every(range => range.end <= length)) return ranges;
  return ranges
    .map(range => ({ ...range, start: range.start - offset, end: range.end - offset }))
    .filter(range => range.start < length && range.end > 0)
    .map(range => ({ ...range, start: Math.max(0, range.start), end: Math.min(length, range.end) }));
}
