/**
 * How large a PDF's packed streams become, counted before pdf.js opens the file: it inflates a stream whole, however
 * large (ISO 32000-1 §7.4.4 sets no limit), so a file of some kilobytes could take all memory.
 */
import { Unzlib } from 'fflate';

/** Streams together; a report's own, pictures included, stay below a tenth of it. */
const mostInflated = 512 * 1024 * 1024;
/** Deflate reaches 1,032 : 1 at most, so shorter streams cannot become large alone. */
const shortestCounted = 8 * 1024;
/** How far before the word `stream` its dictionary is looked at. */
const longestDictionary = 2048;
/** Packed bytes given to the inflater at a time. */
const slice = 64 * 1024;

const opening = bytesOf('stream');
const closing = bytesOf('endstream');

/** True when the streams inflate to over `most` bytes, or one is packed twice over, as no writer of reports does. */
export function inflatesTooFar(file: Uint8Array, most = mostInflated): boolean {
  let inflated = 0;
  for (let at = find(file, opening, 0); at >= 0; ) {
    const end = find(file, closing, at + opening.length);
    const start = at + opening.length;
    const packed = file.subarray(start, end < 0 ? file.length : end);
    const packings = packed.length < 64 ? 0 : flatePackings(file, at);
    if (packings > 1) return true;
    if (packings === 1 && packed.length >= shortestCounted) inflated += inflatedSize(packed, most - inflated);
    if (inflated > most) return true;
    at = end < 0 ? -1 : find(file, opening, end + closing.length);
  }
  return false;
}

/** How many times the stream whose word `stream` stands at `at` is deflated, by its dictionary. */
function flatePackings(file: Uint8Array, at: number): number {
  const words = latin1(file.subarray(Math.max(0, at - longestDictionary), at));
  const dictionary = words.slice(Math.max(0, words.lastIndexOf(' obj')));
  return dictionary.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/g)?.length ?? 0;
}

/** Bytes a stream inflates to, counted no further than just past `most`; what cannot be inflated counts as far as it went. */
function inflatedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  const inflate = new Unzlib(chunk => {
    size += chunk.length;
  });
  const start = packed[0] === 0x0d && packed[1] === 0x0a ? 2 : 1;
  try {
    for (let at = start; at < packed.length && size <= most; at += slice) inflate.push(packed.subarray(at, at + slice));
  } catch {
    // Damaged or encrypted: pdf.js will say so, or read what can be read.
  }
  return size;
}

function find(file: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = file.indexOf(first, from); at >= 0; at = file.indexOf(first, at + 1)) {
    if (word.every((byte, index) => file[at + index] === byte)) return at;
  }
  return -1;
}

function bytesOf(word: string): Uint8Array {
  return Uint8Array.from(word, letter => letter.charCodeAt(0));
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
