import type { Document } from '#documents';
import type { ReadBlock } from './claim.ts';
import { readBlock } from './readBlock.ts';
import { withTableUnits } from './tables/inTables.ts';

export type { ReadBlock } from './claim.ts';

export interface Reading {
  readonly document: Document;
  readonly blocks: readonly ReadBlock[];
}

/** Reads every block of a document. Deterministic; never throws on any text. */
export function read(document: Document): Reading {
  const blocks = document.blocks.map(block => ({
    block,
    reading: readBlock(document.text.slice(block.span.start, block.span.end)),
  }));
  return { document, blocks: blocks.some(({ block }) => block.cell) ? withTableUnits(blocks) : blocks };
}
