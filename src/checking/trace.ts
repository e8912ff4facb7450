import type { Document, Span } from '#documents';
import { type Mention, read } from '#reading';
import { relationsIn } from './checkReadings.ts';
import { checkSpread } from './checkSpread.ts';
import type { Verdict } from './finding.ts';
import type { Relation } from './relation.ts';
import { checkTables } from './tables/checkTables.ts';

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
  const found = relationsIn(blocks.map(({ reading }) => reading));
  const within = blocks.flatMap(({ block }, index) => {
    const move = ({ start, end }: Span): Span => ({ start: start + block.span.start, end: end + block.span.start });
    return (found[index] ?? []).map(relation => traced(relation, move));
  });
  const { relations, places } = checkSpread(blocks, checkTables(blocks, new Map()));
  return [...within, ...relations.map(relation => traced(relation, places.span))];
}

function traced({ rule, verdict, stated, others }: Relation, span: (mention: Mention) => Span): TracedRelation {
  return { rule, verdict, stated: span(stated), others: others.map(span) };
}
