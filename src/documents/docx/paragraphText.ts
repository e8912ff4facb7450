/** From the pieces of a paragraph to its text and back: fonts' old codes decoded, symbols made plain, NFC. */
import { tcvn3ToUnicode, vniToUnicode } from '#vietnamese';
import type { Piece } from './story.ts';
import { plainSymbols } from './symbols.ts';

/** Letters that neither old code has: text with them was converted and has only kept the font's name. */
const beyondOldCodes = /[\u0300-\u036fĂăĐđĨĩŨũƠơƯư\u1ea0-\u1eff]/u;

export function textOf(pieces: readonly Piece[]): string {
  return read(pieces, oldCodesIn(pieces));
}

/**
 * The place among the pieces where the text's first `offset` units end: the piece and the units of its raw text. The
 * place is the last that fits, so a letter and its combining mark are never parted.
 */
export function placeIn(pieces: readonly Piece[], offset: number): { piece: number; units: number } {
  const raw = rawText(pieces);
  let units = offset;
  if (!isPlain(pieces, raw)) {
    const oldCodes = oldCodesIn(pieces);
    let high = raw.length;
    units = 0;
    while (units < high) {
      const middle = Math.ceil((units + high) / 2);
      if (read(firstUnits(pieces, middle), oldCodes).length <= offset) units = middle;
      else high = middle - 1;
    }
  }
  let piece = 0;
  while (piece < pieces.length - 1 && units > (pieces[piece]?.text.length ?? 0)) {
    units -= pieces[piece]?.text.length ?? 0;
    piece += 1;
  }
  return { piece, units };
}

function read(pieces: readonly Piece[], oldCodes: boolean): string {
  const raw = rawText(pieces);
  if (!oldCodes) return plainSymbols(raw).normalize('NFC');
  let text = '';
  let run = '';
  for (const [index, piece] of pieces.entries()) {
    run += piece.text;
    if (pieces[index + 1]?.code === piece.code) continue;
    text += decode(run, piece.code);
    run = '';
  }
  return text.normalize('NFC');
}

function decode(text: string, code: Piece['code']): string {
  if (code === 'unicode') return plainSymbols(text);
  // Fonts marked as symbol fonts keep their codes in the private-use area.
  const codes = text.replace(/[\uf020-\uf0ff]/gu, letter => String.fromCharCode(letter.charCodeAt(0) - 0xf000));
  if (code === 'vni') return vniToUnicode(codes);
  const decoded = tcvn3ToUnicode(codes);
  return code === 'tcvn3-capitals' ? decoded.toUpperCase() : decoded;
}

function oldCodesIn(pieces: readonly Piece[]): boolean {
  const old = pieces.filter(piece => piece.code !== 'unicode');
  return old.length > 0 && !beyondOldCodes.test(rawText(old));
}

function isPlain(pieces: readonly Piece[], raw: string): boolean {
  return !oldCodesIn(pieces) && raw.normalize('NFC') === raw;
}

function rawText(pieces: readonly Piece[]): string {
  return pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(piece => piece.text).join('');
}

function firstUnits(pieces: readonly Piece[], units: number): readonly Piece[] {
  const first: Piece[] = [];
  let left = units;
  for (const piece of pieces) {
    if (left <= 0) break;
    first.push(piece.text.length <= left ? piece : { ...piece, text: piece.text.slice(0, left) });
    left -= piece.text.length;
  }
  return first;
}
