/** From a span of the document's text to the places in document.xml where a comment's range starts and ends. */
import type { Span } from '../document.ts';
import type { Placed } from './assemble.ts';
import { placeIn } from './paragraphText.ts';
import type { Docx } from './readDocx.ts';
import type { Piece, Run } from './story.ts';

/** A place in the XML where markers may stand once the run there, and the text in it, have been cut. */
export interface Cut {
  readonly at: number;
  readonly how: 'between runs' | 'inside run' | 'inside text';
  readonly run: Run;
  /** The piece of text that is cut. */
  readonly piece: Piece | null;
}

export interface Anchor {
  readonly from: Cut;
  readonly to: Cut;
  /** False where the comment hangs on another place than the words it is about. */
  readonly exact: boolean;
}

/**
 * A span in the body is anchored at its words, cut short at the edge of its cell or before a table. Word lets no
 * comment into headers and footers and old versions none into notes and text boxes: those hang on the first words of
 * the body, on the note's mark and on the run that holds the box. Null when the body has no words at all.
 */
export function anchorOf(docx: Docx, span: Span): Anchor | null {
  const lines = linesIn(docx.placed, span);
  const first = lines[0];
  if (first === undefined) return onFirstWords(docx);
  const { hangsOn, kind } = first.line;
  if (hangsOn !== null) return { from: before(hangsOn), to: behind(hangsOn), exact: false };
  if (kind !== 'paragraph') return onFirstWords(docx);
  const last = lines.filter(({ line }) => line.kind === 'paragraph' && line.hangsOn === null).at(-1) ?? first;
  return between(docx.package.main.xml, { first, last, span });
}

/** The lines with text in a span, as far as they stand in the cell where it starts, or outside tables as it does. */
function linesIn(placed: readonly Placed[], span: Span): readonly Placed[] {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = placed[middle];
    if (candidate && candidate.start + candidate.line.text.length <= span.start) low = middle + 1;
    else high = middle;
  }
  const lines: Placed[] = [];
  for (let index = low; index < placed.length; index += 1) {
    const line = placed[index];
    if (line === undefined || (line.start >= span.end && lines.length > 0)) break;
    if (lines[0] !== undefined && lines[0].line.paragraph.cell !== line.line.paragraph.cell) break;
    if (line.line.text !== '') lines.push(line);
  }
  return lines;
}

function onFirstWords(docx: Docx): Anchor | null {
  const first = docx.placed.find(({ line }) => line.kind === 'paragraph' && line.hangsOn === null && line.text !== '');
  if (first === undefined) return null;
  const span = { start: first.start, end: first.start + first.line.text.length };
  const anchor = between(docx.package.main.xml, { first, last: first, span });
  return anchor && { ...anchor, exact: false };
}

function between(xml: string, range: { first: Placed; last: Placed; span: Span }): Anchor | null {
  const { first, last, span } = range;
  const startPieces = first.line.paragraph.pieces;
  const endPieces = last.line.paragraph.pieces;
  const start = placeIn(startPieces, Math.max(0, span.start - first.start));
  const end = placeIn(endPieces, Math.min(span.end - last.start, last.line.text.length));
  const startPiece = startPieces[start.piece];
  if (startPiece && start.units >= startPiece.text.length && start.piece < startPieces.length - 1) {
    start.piece += 1;
    start.units = 0;
  }
  const isEmpty =
    first === last && (end.piece < start.piece || (end.piece === start.piece && end.units <= start.units));
  // An empty span points at the letter behind it.
  if (isEmpty) Object.assign(end, { piece: start.piece, units: start.units + 1 });
  const from = startPieces[start.piece];
  const to = endPieces[end.piece];
  if (from === undefined || to === undefined) return null;
  return { from: cutBefore(xml, from, start.units), to: cutBehind(xml, to, end.units), exact: true };
}

function cutBefore(xml: string, piece: Piece, units: number): Cut {
  const { run } = piece;
  if (units > 0 && isCuttable(xml, piece)) return insideText(xml, piece, isLowHalf(piece, units) ? units - 1 : units);
  if (!piece.direct || piece.start === run.contentStart) return before(run);
  return { at: piece.start, how: 'inside run', run, piece: null };
}

function cutBehind(xml: string, piece: Piece, units: number): Cut {
  const { run } = piece;
  const wanted = isLowHalf(piece, units) ? units + 1 : units;
  if (wanted < piece.text.length && isCuttable(xml, piece)) return insideText(xml, piece, wanted);
  if (!piece.direct || piece.end === run.closeStart) return behind(run);
  return { at: piece.end, how: 'inside run', run, piece: null };
}

function insideText(xml: string, piece: Piece, units: number): Cut {
  return { at: rawOffset(xml, piece, units), how: 'inside text', run: piece.run, piece };
}

function before(run: Run): Cut {
  return { at: run.start, how: 'between runs', run, piece: null };
}

function behind(run: Run): Cut {
  return { at: run.end, how: 'between runs', run, piece: null };
}

/** Text with CDATA or a comment among its characters is left in one piece. */
function isCuttable(xml: string, { inner, direct }: Piece): boolean {
  return direct && inner !== null && !xml.slice(inner.start, inner.end).includes('<');
}

function isLowHalf({ text }: Piece, units: number): boolean {
  const code = text.charCodeAt(units);
  return units > 0 && code >= 0xdc00 && code <= 0xdfff;
}

/** Where the first `units` of a piece's text end in the XML: an entity is one character, as is a pair CR LF. */
export function rawOffset(xml: string, { inner, ignored }: Piece, units: number): number {
  let at = inner?.start ?? 0;
  let left = ignored + units;
  while (left > 0) {
    const character = xml.charAt(at);
    if (character === '&') {
      const end = xml.indexOf(';', at);
      left -= unitsOfEntity(xml.slice(at + 1, end));
      at = end + 1;
    } else {
      at += character === '\r' && xml.charAt(at + 1) === '\n' ? 2 : 1;
      left -= 1;
    }
  }
  return at;
}

function unitsOfEntity(name: string): number {
  if (!name.startsWith('#')) return 1;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0xffff ? 2 : 1;
}
