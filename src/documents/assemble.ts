/** Pieces in reading order -> the document's text and its blocks. */
import type { Block, BlockKind, Cell } from './document.ts';
import { createOutline } from './outline.ts';
import { cleanText, legacyDecoderFor } from './text/text.ts';
import { trimmed } from './text/space.ts';

/** What will be one block. A kind left out is read from the words: an outline number, a bullet, capitals. */
export interface Piece {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly label?: string;
  readonly cell?: Cell;
}

export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * Joins pieces into a text, one a line and the cells of a row set apart by a tab, and points at each. Pieces become
 * NFC, and Unicode where the whole is in TCVN3 or VNI; empty ones give no block, an empty cell still its tab.
 */
export function assemble(pieces: readonly Piece[]): Assembled {
  const classify = createOutline();
  const decode = legacyDecoderFor(sampleOf(pieces));
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let before: Piece | undefined;
  for (const piece of pieces) {
    const raw = decode(cleanText(piece.text));
    const range = trimmed(raw, 0, raw.length);
    const text = raw.slice(range.start, range.end);
    if (text === '' && !piece.cell) continue;
    if (before) {
      parts.push(separator(before.cell, piece.cell));
      length += 1;
    }
    before = piece;
    parts.push(text);
    if (text !== '') blocks.push(blockOf(piece, { start: length, end: length + text.length }, () => classify(text)));
    length += text.length;
  }
  return { text: parts.join(''), blocks };
}

function blockOf(piece: Piece, span: Block['span'], classify: () => Pick<Block, 'kind' | 'level'>): Block {
  const { kind, level } = piece.kind ? { kind: piece.kind, level: piece.level ?? 0 } : classify();
  return {
    span,
    kind,
    level,
    ...(piece.label === undefined ? {} : { label: piece.label }),
    ...(piece.cell === undefined ? {} : { cell: piece.cell }),
  };
}

function separator(before: Cell | undefined, after: Cell | undefined): '\t' | '\n' {
  return before && after && before.table === after.table && before.row === after.row ? '\t' : '\n';
}

const sampleLength = 20_000;

function sampleOf(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of pieces) {
    if (length >= sampleLength) break;
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n').slice(0, sampleLength);
}
