import type { CellFigure, Claim, ReadBlock } from '#reading';
import { isLoose } from '../rule.ts';

interface Sought {
  readonly wanted: (claim: Claim) => boolean;
  /** So many paragraphs back. */
  readonly far: number;
  /** So many figures of them all. */
  readonly most: number;
}

/** The printed values of the paragraphs shortly before one that are wanted, nearest paragraph first; tables are none. */
export function valuesShortlyBefore(
  blocks: readonly ReadBlock[],
  index: number,
  { wanted, far, most }: Sought,
): CellFigure[] {
  const values: CellFigure[] = [];
  for (let at = index - 1; at >= Math.max(0, index - far); at--) {
    const { block, reading } = blocks[at] as ReadBlock;
    if (block.cell) continue;
    for (const claim of reading.claims)
      if (claim.role.kind === 'value' && wanted(claim) && !isLoose(reading, claim.figure))
        values.push({ block: at, mention: claim.mention });
  }
  return values.slice(0, most);
}
