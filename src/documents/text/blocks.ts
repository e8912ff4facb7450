/** Plain text -> blocks, in one pass that looks only at the ends of each line. */
import { continues } from '../continuation.ts';
import type { Block } from '../document.ts';
import { createOutline } from '../outline.ts';
import { trimmed } from './space.ts';
import { spacedTableAt } from './spaced.ts';
import { tableAt } from './table.ts';

/**
 * The blocks of a plain text: a block for each line that is not blank, headings and items recognised by their outline
 * numbers, lines of cells set apart by tabs, pipes or spaces as table cells, and the parts of a paragraph cut by a page break (or
 * by a hard line end) as one block over the white space between them.
 */
export function splitBlocks(text: string): Block[] {
  const source = text.includes('\n') || !text.includes('\r') ? text : text.replaceAll('\r', '\n');
  const blocks: Block[] = [];
  const classify = createOutline();
  const hasCells = finder(source, ['\t', '|', '+--']);
  const hasGap = finder(source, ['  ']);
  let open: { start: number; end: number } | undefined;
  let tables = 0;
  const tableFrom = (at: number, line: Range) => {
    if (hasCells(line.start, line.end)) return tableAt(source, at, tables);
    return hasGap(line.start, line.end) ? spacedTableAt(source, at, tables) : undefined;
  };
  const close = () => {
    if (open) blocks.push({ span: open, ...classify(source.slice(open.start, open.end)) });
    open = undefined;
  };
  for (let at = 0; at < source.length; ) {
    const found = source.indexOf('\n', at);
    const end = found < 0 ? source.length : found;
    const line = trimmed(source, at, end);
    const table = line.end > line.start ? tableFrom(at, line) : undefined;
    if (table) {
      close();
      for (const block of table.blocks) blocks.push(block);
      tables += 1;
      at = table.next;
      continue;
    }
    if (line.end > line.start) {
      if (open && joins(source, open, line)) open.end = line.end;
      else {
        close();
        open = { start: line.start, end: line.end };
      }
    }
    at = end + 1;
  }
  close();
  return blocks;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function joins(text: string, open: Range, line: Range): boolean {
  return continues(text.slice(open.start, open.end), text.slice(line.start, line.end));
}

/** Tells whether one of the signs starts in a range; ranges must be asked for in order, so that all is read once. */
function finder(text: string, signs: readonly string[]): (start: number, end: number) => boolean {
  const places = signs.map(sign => text.indexOf(sign));
  return (start, end) => {
    let isFound = false;
    for (const [index, sign] of signs.entries()) {
      let place = places[index] ?? -1;
      if (place >= 0 && place < start) {
        place = text.indexOf(sign, start);
        places[index] = place;
      }
      isFound ||= place >= 0 && place < end;
    }
    return isFound;
  };
}
