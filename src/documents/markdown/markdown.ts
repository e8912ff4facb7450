/** Markdown -> document. */
import type { Block, Document } from '../document.ts';
import { createOutline } from '../outline.ts';
import { trimmed } from '../text/space.ts';
import { tableAt } from '../text/table.ts';
import { cleanText, legacyDecoderFor } from '../text/text.ts';
import { linesOf } from './lines.ts';

/**
 * A Markdown text as a document. Its text is what a reader sees, line by line as in the file, so that lines count
 * alike; bullets and numbers stay, as in plain text. Outline numbers make headings only where no `##` does.
 */
export function fromMarkdown(markdown: string, name: string): Document {
  const characters = cleanText(markdown);
  const source = legacyDecoderFor(characters.slice(0, 20_000))(characters);
  const lines = linesOf(source);
  // Markup between a letter and its mark may leave a text that is no longer NFC.
  const text = cleanText(lines.map(line => line.text).join('\n'));
  const marked = lines.some(line => line.role === 'heading' && line.level > 1);
  const classify = createOutline();
  const blocks: Block[] = [];
  let open: { start: number; end: number } | undefined;
  let tables = 0;
  const close = () => {
    if (open) blocks.push(blockOf(open, classify(text.slice(open.start, open.end)), marked));
    open = undefined;
  };
  let at = 0;
  let tableEnd = 0;
  for (const { role, level } of lines) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const span = trimmed(text, at, end);
    if (role !== 'follow') close();
    if (role === 'row' && at >= tableEnd) {
      const table = tableAt(text, at, tables);
      tableEnd = table?.next ?? at;
      tables += table ? 1 : 0;
      for (const block of table?.blocks ?? []) blocks.push(block);
    }
    if (span.end > span.start && at >= tableEnd) {
      if (role === 'heading') blocks.push({ span, kind: 'heading', level });
      else if (open) open.end = span.end;
      else open = { start: span.start, end: span.end };
    }
    at = end + 1;
  }
  close();
  return { name, format: 'markdown', text, blocks };
}

function blockOf(span: Block['span'], read: Pick<Block, 'kind' | 'level'>, marked: boolean): Block {
  if (read.kind === 'heading' && marked) return { span, kind: 'item', level: 0 };
  return { span, ...read };
}
