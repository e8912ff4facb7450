import type { Document } from '#documents';
import { type BlockReading, type ReadBlock, readBlocks } from '#reading';
import { type CheckedBlock, checkReadings } from './checkReadings.ts';
import type { CheckedTables } from './tables/checkTables.ts';

/** What a check leaves to the next one: of a document that was edited, only what changed is read and checked again. */
export interface Memo {
  blocks: readonly CheckedBlock[];
  /** By the reading of their first cell. */
  tables: ReadonlyMap<BlockReading, CheckedTables>;
}

export function createMemo(): Memo {
  return { blocks: [], tables: new Map() };
}

/**
 * The blocks of a document, checked. An edit leaves those before it and those behind it as they were; what stands
 * between is looked for by its words. Nothing is taken over twice, so that a mention stands in one block only.
 */
export function checkBlocks({ text, blocks }: Document, known: readonly CheckedBlock[]): CheckedBlock[] {
  const words = blocks.map(({ span }) => text.slice(span.start, span.end));
  const stands = (index: number, behind: number): boolean => known[index + behind]?.reading.text === words[index];
  const longer = known.length - words.length;
  let head = 0;
  while (head < words.length && stands(head, 0)) head++;
  let tail = words.length;
  while (tail > head && tail + longer > head && stands(tail - 1, longer)) tail--;
  const moved = new Map(known.slice(head, tail + longer).map(block => [block.reading.text, block]));
  const checked = words.map((own, index) => {
    if (index < head) return known[index] ?? null;
    if (index >= tail) return known[index + longer] ?? null;
    return takenFrom(moved, own) ?? null;
  });
  const news = checkAnew(words.filter((_, index) => checked[index] === null));
  let next = 0;
  return checked.map(block => block ?? (news[next++] as CheckedBlock));
}

/** So many blocks are read and checked at a time, that what they are judged by need not be held for a whole text. */
const AT_A_TIME = 256;

function checkAnew(words: readonly string[]): CheckedBlock[] {
  const checked: CheckedBlock[] = [];
  for (let from = 0; from < words.length; from += AT_A_TIME)
    for (const block of checkReadings(readBlocks(words.slice(from, from + AT_A_TIME)))) checked.push(block);
  return checked;
}

/** Asked only where there is something: a look-up by words goes through all of them first. */
function takenFrom(moved: Map<string, CheckedBlock>, words: string): CheckedBlock | undefined {
  if (moved.size === 0) return undefined;
  const found = moved.get(words);
  moved.delete(words);
  return found;
}

/** Leaves what was checked to the next check. */
export function remember(memo: Memo, blocks: readonly CheckedBlock[], tables: readonly CheckedTables[]): void {
  memo.blocks = blocks;
  memo.tables = new Map(tables.map(checked => [(checked.blocks[0] as ReadBlock).reading, checked]));
}
