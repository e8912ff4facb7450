/** Readings of cells, corrected by what the table says of them. */
import type { BlockReading, ReadBlock } from '../claim.ts';
import type { Mention } from '../mention.ts';
import { readTables } from './table.ts';

/** Cells with the units of their tables, and the numbers of rows and columns as what they are: no figures. */
export function withTableUnits(blocks: readonly ReadBlock[]): ReadBlock[] {
  const corrected = [...blocks];
  for (const { rows, numbering } of readTables(blocks)) {
    for (const figure of rows.flatMap(({ figures }) => figures)) {
      if (!figure) continue;
      const { block, reading } = blocks[figure.block] as ReadBlock;
      corrected[figure.block] = { block, reading: withMention(reading, figure.mention) };
    }
    for (const index of numbering) {
      const { block, reading } = blocks[index] as ReadBlock;
      corrected[index] = { block, reading: ordinals(reading) };
    }
  }
  return corrected;
}

function withMention(reading: BlockReading, mention: Mention): BlockReading {
  const mentions = reading.mentions.map(other => (other.start === mention.start ? mention : other));
  const claims = reading.claims.map(claim => (claim.mention.start === mention.start ? { ...claim, mention } : claim));
  return { ...reading, mentions, claims };
}

function ordinals({ text, mentions }: BlockReading): BlockReading {
  return {
    text,
    mentions: mentions.map(mention => ({ ...mention, kind: 'ordinal', unit: null, end: mention.numberEnd })),
    figures: [],
    roles: [],
    claims: [],
  };
}
