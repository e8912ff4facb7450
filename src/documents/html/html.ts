/** HTML -> document: what a reader of the page sees. */
import { assemble, type Piece } from '../assemble.ts';
import { continues } from '../continuation.ts';
import type { BlockKind, Opened } from '../document.ts';
import { refused } from '../problems.ts';
import { raised } from '../raised.ts';
import { articleOf, isAround } from './article.ts';
import { collapse, isInline, lineBreak, textIn } from './inline.ts';
import { listLabel, listStyle } from './labels.ts';
import { cellPieces, isLayout } from './table.ts';
import { attributeOf, childrenOf, type Element, isElement, isUnseen, type Node, parseHtml } from './tree.ts';

/**
 * A page as a document: headings, paragraphs, list items with the label that the browser draws, table cells in their
 * full grid; scripts, styles and hidden parts, and what stands around the article of a web page, left out. The text is one block a line, the cells of a row set apart by
 * tabs. Problems: `too-deep`, `blank`.
 */
export function fromHtml(html: string, name: string): Opened {
  const root = parseHtml(html);
  if (!root) return refused('too-deep');
  const page = createPage();
  walk(articleOf(root), page);
  page.close();
  const { text, blocks } = assemble(page.pieces);
  return blocks.length === 0 ? refused('blank') : { ok: true, document: { name, format: 'html', text, blocks } };
}

interface Shape {
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly label?: string;
}

interface Page {
  readonly pieces: Piece[];
  tables: number;
  /** Adds text to the block being read. */
  write(text: string): void;
  /** Ends the block being read. */
  close(): void;
  /** Ends it and says what the blocks up to the next `shape` are. */
  shape(shape: Shape): void;
}

function createPage(): Page {
  const pieces: Piece[] = [];
  let parts: string[] = [];
  let shape: Shape = {};
  const close = () => {
    for (const text of linesOf(parts.join(''))) {
      pieces.push({ text, ...shape });
      // Only the first block of a list item bears the label.
      if (shape.kind === 'item') shape = {};
    }
    parts = [];
  };
  return {
    pieces,
    tables: 0,
    write: text => void parts.push(text),
    close,
    shape: next => {
      close();
      shape = next;
    },
  };
}

/** Lines set apart by `<br>`: each is a block unless it goes on with the one before. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const part of text.split(lineBreak)) {
    const line = collapse(part);
    if (line === '') continue;
    const before = lines.at(-1);
    if (before !== undefined && continues(before, line)) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function walk(node: Node, page: Page): void {
  for (const child of childrenOf(node)) {
    if (child.nodeName === '#text' && 'value' in child) page.write(child.value);
    else if (isElement(child) && !isUnseen(child) && !isAround(child)) visit(child, page);
  }
}

function visit(element: Element, page: Page): void {
  const { tagName } = element;
  if (tagName === 'br') page.write(lineBreak);
  else if (tagName === 'sup') page.write(raised(textIn(element)));
  else if (tagName === 'pre' || tagName === 'textarea') preformatted(element, page);
  else if (tagName === 'table' && !isLayout(element)) table(element, page);
  else if (tagName === 'ul' || tagName === 'ol') list(element, page);
  else if (/^h[1-6]$/.test(tagName)) heading(element, page);
  else if (isInline(element)) walk(element, page);
  else block(element, page);
}

function block(element: Element, page: Page): void {
  if (isNote(element)) {
    page.shape({ kind: 'footnote' });
    walk(element, page);
    page.shape({});
    return;
  }
  page.close();
  walk(element, page);
  page.close();
}

/** Notes as Word saves them in a page, and as accessible pages mark them. */
function isNote(element: Element): boolean {
  return (
    /^(?:ftn|edn)\d+$/.test(attributeOf(element, 'id') ?? '') ||
    /^doc-(?:footnote|endnote)s?$/.test(attributeOf(element, 'role') ?? '')
  );
}

function heading(element: Element, page: Page): void {
  page.close();
  page.pieces.push({ text: textIn(element), kind: 'heading', level: Number(element.tagName.charAt(1)) });
}

function preformatted(element: Element, page: Page): void {
  page.close();
  page.write(wholeText(element).replaceAll('\n', lineBreak));
  page.close();
}

function wholeText(node: Node): string {
  return childrenOf(node)
    .map(child => (child.nodeName === '#text' && 'value' in child ? child.value : wholeText(child)))
    .join('');
}

function table(element: Element, page: Page): void {
  page.close();
  for (const child of childrenOf(element)) {
    if (isElement(child) && child.tagName === 'caption') page.pieces.push({ text: textIn(child) });
  }
  for (const piece of cellPieces(element, page.tables)) page.pieces.push(piece);
  page.tables += 1;
}

function list(element: Element, page: Page): void {
  page.close();
  let ordinal = Number.parseInt(attributeOf(element, 'start') ?? '1', 10) || 0;
  for (const child of childrenOf(element)) {
    if (!isElement(child) || isUnseen(child)) continue;
    if (child.tagName !== 'li') {
      visit(child, page);
      continue;
    }
    const value = Number.parseInt(attributeOf(child, 'value') ?? '', 10);
    if (!Number.isNaN(value)) ordinal = value;
    const css = attributeOf(child, 'style') ?? attributeOf(element, 'style');
    const label = listLabel(listStyle(element.tagName, attributeOf(element, 'type'), css), ordinal);
    page.shape({ kind: 'item', level: 0, ...(label === undefined ? {} : { label }) });
    walk(child, page);
    page.shape({});
    ordinal += 1;
  }
}
