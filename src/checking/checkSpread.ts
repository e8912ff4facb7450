import type { Span } from '#documents';
import type { Mention, ReadBlock } from '#reading';
import { spreadRules } from './across/list.ts';
import { titleOf } from './checkReadings.ts';
import type { Finding } from './finding.ts';
import { findingsOf, type Places } from './findings.ts';
import type { LocatedRelations, SpreadRelation } from './located.ts';
import { unlessHedged } from './plausible.ts';
import type { Relation } from './relation.ts';
import type { CheckedTables } from './tables/checkTables.ts';

/** What is checked across blocks: tables, lists, repeated facts, places. Spans are over the document's text. */
export interface CheckedSpread {
  readonly relations: readonly Relation[];
  readonly findings: readonly Finding[];
  readonly places: Places;
}

export function checkSpread(blocks: readonly ReadBlock[], tables: readonly CheckedTables[]): CheckedSpread {
  const across: SpreadRelation[] = [];
  for (const rule of spreadRules) rule.check(blocks, found => across.push(unhedged(blocks, found)), tables);
  const located: LocatedRelations[] = [...tables, { from: 0, relations: across }];
  const relations = located.flatMap(({ relations: own }) => own.map(({ relation }) => relation));
  const places = placesOf(blocks, located);
  return { relations, findings: findingsOf(places, relations, titleOf), places };
}

function unhedged(blocks: readonly ReadBlock[], found: SpreadRelation): SpreadRelation {
  const readingOf = (mention: Mention) => blocks[found.blocks.get(mention) ?? -1]?.reading;
  return { ...found, relation: unlessHedged(found.relation, readingOf) };
}

/** Where the figures of relations stand; gathered when it is first asked, which a sound text never does. */
function placesOf(blocks: readonly ReadBlock[], located: readonly LocatedRelations[]): Places {
  let known: Map<Mention, ReadBlock> | null = null;
  const placeOf = (mention: Mention): ReadBlock => {
    known ??= blocksOfMentions(blocks, located);
    return known.get(mention) as ReadBlock;
  };
  return {
    quote: mention => placeOf(mention).reading.text.slice(mention.start, mention.end),
    span: mention => spanIn(placeOf(mention), mention),
  };
}

function blocksOfMentions(blocks: readonly ReadBlock[], located: readonly LocatedRelations[]): Map<Mention, ReadBlock> {
  const known = new Map<Mention, ReadBlock>();
  for (const { from, relations } of located)
    for (const { blocks: own } of relations)
      for (const [mention, index] of own) known.set(mention, blocks[from + index] as ReadBlock);
  return known;
}

function spanIn({ block }: ReadBlock, { start, end }: Mention): Span {
  return { start: start + block.span.start, end: end + block.span.start };
}
