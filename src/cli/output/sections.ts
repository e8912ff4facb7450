import type { Block, Document } from '#documents';

export interface Section {
  /** The headings above, outermost first; empty before the first heading. */
  readonly headings: readonly string[];
  /** Offset of the nearest heading, which tells two sections of one name apart; -1 before the first. */
  readonly start: number;
}

const BEGINNING: Section = { headings: [], start: -1 };

/** Finds the section that an offset of the document lies in, by the headings before it and their levels. */
export function sectionFinder(document: Document): (offset: number) => Section {
  const sections = [BEGINNING];
  const open: { readonly level: number; readonly title: string }[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'heading') continue;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= block.level) open.pop();
    open.push({ level: block.level, title: titleOf(document, block) });
    sections.push({ headings: open.map(({ title }) => title), start: block.span.start });
  }
  sections.reverse();
  return offset => sections.find(section => section.start <= offset) ?? BEGINNING;
}

/** The block an offset lies in, found in logarithmic time; undefined between blocks. */
export function blockFinder(document: Document): (offset: number) => Block | undefined {
  const blocks = [...document.blocks].sort((first, second) => first.span.start - second.span.start);
  return offset => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low - 1];
    return block !== undefined && offset < block.span.end ? block : undefined;
  };
}

/** The other cells of a cell's row, before and after it, each on one line; empty cells are left out. */
export interface Row {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Finds the row around a cell; a block that is no cell has none. */
export function rowFinder(document: Document): (block: Block) => Row {
  const rows = new Map<string, Block[]>();
  for (const block of document.blocks) {
    if (block.cell === undefined) continue;
    const key = `${block.cell.table}:${block.cell.row}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [block]);
    else row.push(block);
  }
  return block => {
    const row = block.cell === undefined ? [] : (rows.get(`${block.cell.table}:${block.cell.row}`) ?? []);
    const at = row.indexOf(block);
    const words = (blocks: readonly Block[]): readonly string[] =>
      blocks.map(({ span }) => oneLine(document.text.slice(span.start, span.end))).filter(cell => cell !== '');
    return { before: words(row.slice(0, Math.max(0, at))), after: words(row.slice(at + 1)) };
  };
}

/** A heading as it reads on the page: its number, if Word computes one, and its words on one line. */
export function titleOf(document: Document, block: Block): string {
  const words = oneLine(document.text.slice(block.span.start, block.span.end));
  return block.label === undefined ? words : `${block.label} ${words}`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
