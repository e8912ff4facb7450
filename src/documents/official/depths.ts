import type { OfficialBlock } from './official.ts';

/**
 * How deep each heading of a part lies, from 1: a report may begin at `I.` without `PHẦN I`, or go from `1.` to `a)`,
 * but a reader's program is told of no level that was left out.
 */
export function depthsOf(blocks: readonly OfficialBlock[]): ReadonlyMap<OfficialBlock, number> {
  const depths = new Map<OfficialBlock, number>();
  const above: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    while ((above.at(-1) ?? 0) >= block.level) above.pop();
    above.push(block.level);
    depths.set(block, above.length);
  }
  return depths;
}
