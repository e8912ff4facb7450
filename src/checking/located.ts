import type { CellFigure, Mention, ReadBlock } from '#reading';
import type { Relation } from './relation.ts';

/** A relation among figures of several blocks. */
export interface SpreadRelation {
  readonly relation: Relation;
  /** For each operand, stated first, the index of its block. */
  readonly blocks: ReadonlyMap<Mention, number>;
}

/** Relations whose blocks are counted from the block `from` of the document. */
export interface LocatedRelations {
  readonly from: number;
  readonly relations: readonly SpreadRelation[];
}

export type EmitSpread = (relation: SpreadRelation) => void;

/** Prints a figure as it stands in its block. */
export type PrintFigure = (figure: CellFigure) => string;

export function printerOf(blocks: readonly ReadBlock[]): PrintFigure {
  return ({ block, mention: { start, end } }) => (blocks[block] as ReadBlock).reading.text.slice(start, end);
}

export function blocksOf(figures: readonly CellFigure[]): Map<Mention, number> {
  return new Map(figures.map(({ mention, block }) => [mention, block]));
}
