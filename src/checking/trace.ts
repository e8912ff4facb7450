import type { Document, Span } from '#documents';
import { type Mention, read } from '#reading';
import { checkBlock } from './checkBlock.ts';
import { checkSpread } from './checkSpread.ts';
import type { Verdict } from './finding.ts';
import type { Relation } from './relation.ts';

/** A relation the checker tried, held or not: for scoring and for whoever wants to see what was checked. */
export interface TracedRelation {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly stated: Span;
  readonly others: readonly Span[];
}

/** Every relation of a document: those within its blocks, then those across them. */
export function trace(document: Document): TracedRelation[] {
  const blocks = read(document).blocks;
  const within = blocks.flatMap(({ block, reading }) => {
    const move = ({ start, end }: Span): Span => ({ start: start + block.span.start, end: end + block.span.start });
    return checkBlock(reading).relations.map(relation => traced(relation, move));
  });
  const { relations, span } = checkSpread(document, blocks);
  return [...within, ...relations.map(relation => traced(relation, span))];
}

function traced({ rule, verdict, stated, others }: Relation, span: (mention: Mention) => Span): TracedRelation {
  return { rule, verdict, stated: span(stated), others: others.map(span) };
}
