/** Plain text -> document. */
import { looksLikeTcvn3, looksLikeVni, tcvn3ToUnicode, vniToUnicode } from '#vietnamese';
import type { Document } from '../document.ts';
import { splitBlocks } from './blocks.ts';

/**
 * Characters that a text not in NFC, or with half a surrogate pair, cannot do without. Vietnamese letters (to U+024F
 * and U+1EA0-1EFF) and the usual punctuation are outside, so that the common text is passed with one scan.
 */
const suspicious = /[\u0300-\u1e9f\u1f00-\u200f\u2028-\uffff]/;
const broken = /[\0\p{Cs}]/gu;

/** A plain text as it came -> the text that every room works on: NFC, no NUL, no half of a surrogate pair. */
export function cleanText(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (!suspicious.test(body) && !body.includes('\0')) return body;
  return body.replace(broken, '\ufffd').normalize('NFC');
}

/** Enough of a text to tell its encoding by. */
const sample = 20_000;
const vietnamese = /[ăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9]/;
const highLatin = /[\u0080-\u00ff]/;

/**
 * How to decode a text that a sample shows to be typed in a TCVN3 (.VnTime) or VNI font and carried over code by code,
 * as old files and their copies hold it; any other text is left as it is.
 */
export function legacyDecoderFor(text: string): (text: string) => string {
  if (vietnamese.test(text) || !highLatin.test(text)) return unchanged;
  if (looksLikeTcvn3(text)) return tcvn3ToUnicode;
  return looksLikeVni(text) ? vniToUnicode : unchanged;
}

function unchanged(text: string): string {
  return text;
}

/**
 * A plain text as a document. Its text is the file's characters in NFC, a leading byte-order mark left out; half
 * surrogates and NUL become U+FFFD. Linear in the length; never throws.
 */
export function fromText(text: string, name: string): Document {
  const characters = cleanText(text);
  const clean = legacyDecoderFor(characters.slice(0, sample))(characters);
  return { name, format: 'text', text: clean, blocks: splitBlocks(clean) };
}
