import type { Document } from '#documents';
import type { BlockReading, ReadBlock } from './claim.ts';
import { readBlocks } from './readBlock.ts';
import { withTableUnits } from './tables/inTables.ts';

export type { ReadBlock } from './claim.ts';

export interface Reading {
  readonly document: Document;
  readonly blocks: readonly ReadBlock[];
}

/** Reads every block of a document. Deterministic; never throws on any text. */
export function read(document: Document): Reading {
  const { text } = document;
  const readings = readBlocks(document.blocks.map(({ span }) => text.slice(span.start, span.end)));
  const blocks = document.blocks.map((block, index) => ({ block, reading: readings[index] as BlockReading }));
  return { document, blocks: blocks.some(({ block }) => block.cell) ? withTableUnits(blocks) : blocks };
}
