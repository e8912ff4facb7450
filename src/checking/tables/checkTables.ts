import { type BlockReading, type ReadBlock, readTables, type Table } from '#reading';
import { type LocatedRelations, printerOf, type SpreadRelation } from '../located.ts';
import { checkTable } from './checkTable.ts';

/** Tables that follow one another, and what they were checked to say. */
export interface CheckedTables extends LocatedRelations {
  /** Their cells, and before them the lines over the first table. */
  readonly blocks: readonly ReadBlock[];
  /** Blocks counted from the first of them. */
  readonly tables: readonly Table[];
}

/**
 * Checks the tables of a document. What a table says rests on its cells and the lines over it alone, so that tables
 * whose words and shape are those of `known` ones, by the reading of their first block, need not be checked again.
 */
export function checkTables(
  blocks: readonly ReadBlock[],
  known: ReadonlyMap<BlockReading, CheckedTables>,
): CheckedTables[] {
  return runsOf(blocks).map(([from, to]) => {
    const own = blocks.slice(from, to);
    const before = known.get((own[0] as ReadBlock).reading);
    return before && isSame(own, before.blocks) ? { ...before, from } : { from, blocks: own, ...checked(own) };
  });
}

function checked(blocks: readonly ReadBlock[]): Pick<CheckedTables, 'tables' | 'relations'> {
  const relations: SpreadRelation[] = [];
  const print = printerOf(blocks);
  const tables = readTables(blocks);
  for (const table of tables) checkTable(table, print, relation => relations.push(relation));
  return { tables, relations };
}

/** So many lines over a table may say what it is counted in. */
const LINES_OVER = 2;

/** Where tables stand: from the lines over the first to the last cell before a block that is none. */
function runsOf(blocks: readonly ReadBlock[]): [from: number, to: number][] {
  const lastCells = new Map<number, number>();
  for (const [index, { block }] of blocks.entries()) if (block.cell) lastCells.set(block.cell.table, index);
  const runs: [number, number][] = [];
  let end = 0;
  for (const [index, { block }] of blocks.entries()) {
    if (!block.cell) continue;
    const last = (lastCells.get(block.cell.table) ?? index) + 1;
    const run = runs.at(-1);
    if (run && index <= end) run[1] = end = Math.max(end, last);
    else {
      runs.push([Math.max(end, index - LINES_OVER), last]);
      end = last;
    }
  }
  return runs;
}

/** The same readings in cells of the same places. */
function isSame(some: readonly ReadBlock[], others: readonly ReadBlock[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ block, reading }, index) => {
      const other = others[index] as ReadBlock;
      return reading === other.reading && isSameCell(block.cell, other.block.cell);
    })
  );
}

type Place = ReadBlock['block']['cell'];

function isSameCell(one: Place, other: Place): boolean {
  if (!one || !other) return one === other;
  return (
    one.table === other.table &&
    one.row === other.row &&
    one.column === other.column &&
    one.rowSpan === other.rowSpan &&
    one.columnSpan === other.columnSpan &&
    one.head === other.head
  );
}
