import type { Document, Span } from '#documents';
import { readBlock } from '#reading';
import { checkBlock } from './checkBlock.ts';
import type { Verdict } from './finding.ts';

/** A relation the checker tried, held or not: for scoring and for whoever wants to see what was checked. */
export interface TracedRelation {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly stated: Span;
  readonly others: readonly Span[];
}

/** Every relation of a document, in the order of its blocks. */
export function trace(document: Document): TracedRelation[] {
  return document.blocks.flatMap(({ span }) => {
    const move = ({ start, end }: Span): Span => ({ start: start + span.start, end: end + span.start });
    return checkBlock(readBlock(document.text.slice(span.start, span.end))).relations.map(({ rule, verdict, stated, others }) => ({
      rule,
      verdict,
      stated: move(stated),
      others: others.map(move),
    }));
  });
}
