import type { Block, Document, Span } from '#documents';

/**
 * The document with the text of one span replaced, put in NFC; blocks behind it move, blocks around it grow or shrink.
 * A span that runs past the end of the text is cut there.
 */
export function replaceText(document: Document, span: Span, replacement: string): Document {
  const end = Math.min(span.end, document.text.length);
  const start = Math.min(span.start, end);
  const inserted = replacement.normalize('NFC');
  const delta = inserted.length - (end - start);
  const text = document.text.slice(0, start) + inserted + document.text.slice(end);
  return { ...document, text, blocks: document.blocks.map(block => moved(block, { start, end }, delta)) };
}

function moved(block: Block, replaced: Span, delta: number): Block {
  const { start, end } = block.span;
  if (end < replaced.start) return block;
  if (start >= replaced.end && start > replaced.start) {
    return delta === 0 ? block : { ...block, span: { start: start + delta, end: end + delta } };
  }
  return { ...block, span: { start: Math.min(start, replaced.start), end: Math.max(end, replaced.end) + delta } };
}

/** Index of the block that holds the position, or of the last block that begins before it; -1 before the first. */
export function blockAt(blocks: readonly Block[], position: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= position) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
