import type { Opened } from '../document.ts';
import { readDocx } from './readDocx.ts';

/**
 * Reads a DOCX as Word would print it with every tracked change accepted and hidden text left out. The text is the
 * body, then footnotes, endnotes, headers and footers; blocks are parted by a line end, cells of one row by a tab.
 */
export function fromDocx(bytes: Uint8Array, name: string): Opened {
  const read = readDocx(bytes);
  if (!read.ok) return read;
  const { text, blocks } = read.docx;
  return { ok: true, document: { name, format: 'docx', text, blocks } };
}
