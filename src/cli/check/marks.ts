import type { Finding } from '#checking';
import type { Block, Span } from '#documents';

/** A range of the text that belongs to a finding, the findings being numbered from 1. */
export interface Mark {
  readonly span: Span;
  readonly finding: number;
  /** False for the operands a finding was computed from. */
  readonly main: boolean;
  readonly verdict: Finding['verdict'];
}

/** The part of a mark that lies in one block, and whether the mark begins and ends in it. */
export interface BlockMark extends Mark {
  readonly begins: boolean;
  readonly ends: boolean;
}

/** A piece of a block with the same marks over all of it. */
export interface Piece {
  readonly span: Span;
  /** The weightiest mark over the piece, or undefined for plain text. */
  readonly mark: Mark | undefined;
  /** The findings whose own words begin or end with this piece. */
  readonly opens: readonly Mark[];
  readonly closes: readonly Mark[];
}

export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings.flatMap((finding, index) => {
    const { verdict } = finding;
    const main = { span: finding.span, finding: index + 1, main: true, verdict };
    return [main, ...finding.related.map(({ span }) => ({ span, finding: index + 1, main: false, verdict }))];
  });
}

/** Deals the marks out to the blocks they lie in; `blocks` are in the order of the text, as in a document. */
export function marksByBlock(
  blocks: readonly Block[],
  marks: readonly Mark[],
): ReadonlyMap<Block, readonly BlockMark[]> {
  const dealt = new Map<Block, BlockMark[]>();
  for (const mark of marks) {
    const touched: Block[] = [];
    for (let index = firstEndingAfter(blocks, mark.span.start); index < blocks.length; index += 1) {
      const block = blocks[index];
      if (block === undefined || block.span.start >= mark.span.end) break;
      touched.push(block);
    }
    touched.forEach((block, index) => {
      const span = clipped(mark.span, block.span);
      const part = { ...mark, span, begins: index === 0, ends: index === touched.length - 1 };
      const others = dealt.get(block);
      if (others === undefined) dealt.set(block, [part]);
      else others.push(part);
    });
  }
  return dealt;
}

/** Cuts a block at every edge of its marks, which may overlap in any way. */
export function pieces(range: Span, marks: readonly BlockMark[]): readonly Piece[] {
  const edges = new Set([range.start, ...marks.flatMap(({ span }) => [span.start, span.end]), range.end]);
  const sorted = [...edges].sort((first, second) => first - second);
  return sorted.slice(0, -1).map((start, index) => pieceAt({ start, end: sorted[index + 1] ?? range.end }, marks));
}

function pieceAt(span: Span, marks: readonly BlockMark[]): Piece {
  const covering = marks.filter(mark => mark.span.start <= span.start && mark.span.end >= span.end);
  return {
    span,
    mark: heaviest(covering),
    opens: covering.filter(mark => mark.main && mark.begins && mark.span.start === span.start),
    closes: covering.filter(mark => mark.main && mark.ends && mark.span.end === span.end),
  };
}

function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clipped(span: Span, range: Span): Span {
  return { start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) };
}

function heaviest(marks: readonly Mark[]): Mark | undefined {
  return [...marks].sort((first, second) => weight(second) - weight(first))[0];
}

const WEIGHTS = { contradiction: 3, doubtful: 2, rounding: 1 } as const;

function weight({ main, verdict }: Mark): number {
  return WEIGHTS[verdict] + (main ? WEIGHTS.contradiction : 0);
}
