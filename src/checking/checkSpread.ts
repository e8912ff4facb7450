import type { Document, Span } from '#documents';
import { type CellFigure, type Mention, type ReadBlock, readTables } from '#reading';
import { spreadRules } from './across/list.ts';
import { titleOf } from './checkBlock.ts';
import type { Finding } from './finding.ts';
import { findingsOf, type Places } from './findings.ts';
import type { SpreadRelation } from './located.ts';
import type { Relation } from './relation.ts';
import { checkTable } from './tables/checkTable.ts';

/** What is checked across blocks: tables, lists, repeated facts, places. Spans are over the document's text. */
export interface CheckedSpread {
  readonly relations: readonly Relation[];
  readonly findings: readonly Finding[];
  /** Where a figure of these relations stands. */
  readonly span: (mention: Mention) => Span;
}

export function checkSpread(document: Document, blocks: readonly ReadBlock[]): CheckedSpread {
  const spread: SpreadRelation[] = [];
  const emit = (relation: SpreadRelation): void => {
    spread.push(relation);
  };
  if (blocks.some(({ block }) => block.cell)) {
    const print = ({ block, mention }: CellFigure): string => quoteIn(document, blocks, { block, mention });
    for (const table of readTables(blocks)) checkTable(table, print, emit);
  }
  for (const rule of spreadRules) rule.check(blocks, emit);
  const relations = spread.map(({ relation }) => relation);
  const places = placesOf(document, blocks, spread);
  return { relations, findings: findingsOf(places, relations, titleOf), span: places.span };
}

function spanIn(blocks: readonly ReadBlock[], { block, mention }: CellFigure): Span {
  const offset = blocks[block]?.block.span.start ?? 0;
  return { start: mention.start + offset, end: mention.end + offset };
}

function quoteIn(document: Document, blocks: readonly ReadBlock[], figure: CellFigure): string {
  const { start, end } = spanIn(blocks, figure);
  return document.text.slice(start, end);
}

function placesOf(document: Document, blocks: readonly ReadBlock[], spread: readonly SpreadRelation[]): Places {
  const blockOf = new Map<Mention, number>();
  for (const { blocks: own } of spread) for (const [mention, block] of own) blockOf.set(mention, block);
  const figure = (mention: Mention): CellFigure => ({ block: blockOf.get(mention) ?? 0, mention });
  return {
    quote: mention => quoteIn(document, blocks, figure(mention)),
    span: mention => spanIn(blocks, figure(mention)),
  };
}
