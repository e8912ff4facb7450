/** Bytes of a text file -> its characters: Unicode by its marks, else UTF-8, else the Vietnamese encodings before it. */
import { legacyDecoderFor } from './text.ts';

/** Enough of a text to tell its encoding by. */
const sample = 20_000;

/** The part of the global TextDecoder, the same in Node and the browser, that is used here. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** A text file's characters, or undefined when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (looksBinary(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return mostlyUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : decodeSingleByte(bytes);
  }
}

/** UTF-16 by its mark, or by the zero bytes that every second place of a text in it is full of. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  const pairs = head.length >> 1;
  if (pairs < 4) return undefined;
  if (odd > pairs * 0.5 && even === 0) return 'utf-16le';
  return even > pairs * 0.5 && odd === 0 ? 'utf-16be' : undefined;
}

/** The first part of a file tells whether it is text; a whole one of tens of megabytes need not be counted. */
const sniffed = 65_536;

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sniffed);
  let odd = 0;
  for (const byte of head) {
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) odd += 1;
  }
  return odd > Math.max(2, head.length / 100);
}

/** True when broken bytes are few beside whole sequences, as in a UTF-8 file cut or spoilt in a place or two. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) broken += 1;
    else if (length > 1) whole += 1;
    at += Math.max(1, length);
  }
  return whole > 20 * broken || (whole > broken && broken <= 2);
}

/** Bytes of the UTF-8 sequence at a place, by its lead and trail bytes; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let next = at + 1; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function decodeSingleByte(bytes: Uint8Array): string {
  const codes = latin1(bytes);
  const decoded = legacyDecoderFor(codes.slice(0, sample))(codes);
  return decoded !== codes ? decoded : new TextDecoder('windows-1258').decode(bytes);
}

/** Bytes as the code points of the same numbers, which no label of TextDecoder gives (its latin1 is windows-1252). */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
