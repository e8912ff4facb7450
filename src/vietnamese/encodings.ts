/**
 * The two 8-bit codes that old reports still carry, as strings of Latin-1 code points: TCVN3 (fonts `.VnTime`, one
 * code a letter) and VNI (fonts `VNI-Times`, a base letter and a mark). Reader and writer stand side by side.
 */
import { isSyllable } from './syllable.ts';

/** TCVN 5712:1993, table VN1: runs of letters with the code of the first; '\0' marks a code left as it is. */
const tcvn3Runs: readonly (readonly [number, string])[] = [
  [0x01, 'ÚỤ\0ỪỬỮ'],
  [0x11, 'ỨỰỲỶỸÝỴ'],
  [0x80, 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'],
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323'],
  [0xb5, 'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'],
];

/** VNI's marks, lower case, in the order of `toneMarks`; a capital carries the capital mark. */
const vniPlain = ['', 'ø', 'ù', 'û', 'õ', 'ï'];
const vniCircumflex = ['â', 'à', 'á', 'å', 'ã', 'ä'];
const vniBreve = ['ê', 'è', 'é', 'ú', 'ü', 'ë'];
/** None, huyền, sắc, hỏi, ngã, nặng. */
const toneMarks = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** Each vowel with the letters VNI writes it with; `i`, `ỵ` and `đ` have codes of their own. */
const vniVowels: readonly (readonly [letter: string, base: string, marks: readonly string[]])[] = [
  ['a', 'a', vniPlain],
  ['â', 'a', vniCircumflex],
  ['ă', 'a', vniBreve],
  ['e', 'e', vniPlain],
  ['ê', 'e', vniCircumflex],
  ['o', 'o', vniPlain],
  ['ô', 'o', vniCircumflex],
  ['ơ', 'ô', vniPlain],
  ['u', 'u', vniPlain],
  ['ư', 'ö', vniPlain],
  ['y', 'y', vniPlain],
  ['i', '', ['i', 'ì', 'í', 'æ', 'ó', 'ò']],
];

interface Code {
  readonly toLetter: ReadonlyMap<string, string>;
  readonly fromLetter: ReadonlyMap<string, string>;
}

function tcvn3Code(): Code {
  const toLetter = new Map<string, string>();
  for (const [first, letters] of tcvn3Runs) {
    [...letters].forEach((letter, offset) => {
      if (letter !== '\0') toLetter.set(String.fromCharCode(first + offset), letter);
    });
  }
  return { toLetter, fromLetter: new Map([...toLetter].map(([code, letter]) => [letter, code])) };
}

function vniCode(): Code {
  const toLetter = new Map<string, string>();
  const fromLetter = new Map<string, string>();
  const add = (letter: string, base: string, mark: string) => {
    fromLetter.set(letter, base + mark).set(letter.toUpperCase(), (base + mark).toUpperCase());
    toLetter.set(base + mark, letter).set((base + mark).toUpperCase(), letter.toUpperCase());
    // Typists often leave the small mark on a capital, or the large one after a small letter.
    if (base === '' || mark === '') return;
    toLetter.set(base.toUpperCase() + mark, letter.toUpperCase()).set(base + mark.toUpperCase(), letter);
  };
  for (const [vowel, base, marks] of vniVowels) {
    toneMarks.forEach((tone, index) => {
      add((vowel + tone).normalize('NFC'), base, marks[index] ?? '');
    });
  }
  add('ỵ', '', 'î');
  add('đ', '', 'ñ');
  return { toLetter, fromLetter };
}

const tcvn3 = tcvn3Code();
const vni = vniCode();

const combining = /^\p{M}$/u;
const vowel = /[aăâeêioôơuưy]/i;

/**
 * Decodes TCVN3; characters that are no TCVN3 code pass through; NFC out. A run set in a capital font (`.VnTimeH`)
 * holds small codes: upper-case the result there.
 */
export function tcvn3ToUnicode(text: string): string {
  let decoded = '';
  for (const character of text) {
    const letter = tcvn3.toLetter.get(character) ?? character;
    // The codes of the five loose tones are also ° ± ² ³ ´: after no vowel, as in "m³", they are those signs.
    decoded += combining.test(letter) && !vowel.test(decoded.slice(-1)) ? character : letter;
  }
  return decoded.normalize('NFC');
}

/**
 * Encodes to TCVN3. Toned capitals get the standard's codes below U+00A0, which `.VnTime` fonts do not draw: for a
 * `.VnTimeH` run lower-case the text first. Characters outside the code pass through.
 */
export function unicodeToTcvn3(text: string): string {
  let encoded = '';
  for (const character of text.normalize('NFC')) encoded += tcvn3.fromLetter.get(character) ?? character;
  return encoded;
}

/** Decodes VNI, a base and its mark before a lone letter; characters that are no VNI code pass through; NFC out. */
export function vniToUnicode(text: string): string {
  let decoded = '';
  let at = 0;
  while (at < text.length) {
    const pair = vni.toLetter.get(text.slice(at, at + 2));
    if (pair !== undefined && at + 1 < text.length) {
      decoded += pair;
      at += 2;
    } else {
      const letter = text.charAt(at);
      decoded += vni.toLetter.get(letter) ?? letter;
      at += 1;
    }
  }
  return decoded.normalize('NFC');
}

/** Encodes to VNI; characters outside the code pass through. */
export function unicodeToVni(text: string): string {
  let encoded = '';
  for (const character of text.normalize('NFC')) encoded += vni.fromLetter.get(character) ?? character;
  return encoded;
}

/** True when the words with codes over U+007F become Vietnamese syllables by TCVN3 and are none as they stand. */
export function looksLikeTcvn3(text: string): boolean {
  return looksEncoded(text, tcvn3ToUnicode);
}

/** True when the words with codes over U+007F become Vietnamese syllables by VNI and are none as they stand. */
export function looksLikeVni(text: string): boolean {
  return looksEncoded(text, vniToUnicode);
}

/** Letters, marks and every printable Latin-1 code, since TCVN3 puts letters on signs such as « and ¸. */
const token = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
const wordsExamined = 3000;

/**
 * Three different words must turn from non-syllables into syllables, be three quarters of the marked words that can
 * tell and a quarter of all: Vietnamese marks over half its syllables, and a French or English text fails one of these.
 */
function looksEncoded(text: string, decode: (word: string) => string): boolean {
  const won = new Set<string>();
  let words = 0;
  let telling = 0;
  let gained = 0;
  for (const [word] of text.matchAll(token)) {
    if (!/[a-z]/i.test(word)) continue;
    words += 1;
    const told = /[^a-z]/i.test(word) ? tell(word, decode(word)) : 'nothing';
    if (told !== 'nothing') telling += 1;
    if (told === 'encoded') {
      gained += 1;
      won.add(word.toLowerCase());
    }
    if (words === wordsExamined) break;
  }
  return won.size >= 3 && gained * 4 >= telling * 3 && gained * 4 >= words;
}

function tell(word: string, decoded: string): 'encoded' | 'plain' | 'nothing' {
  const [before, after] = [isSyllable(word) && isCased(word), isSyllable(decoded)];
  if (!before && after) return 'encoded';
  // "vô" is a syllable and, as TCVN3, "vụ" is one too; a letter beyond Latin-1 settles it.
  return before && after && /^[\u0000-\u00ff]*$/.test(word) ? 'nothing' : 'plain';
}

/** All small, all capital, or one capital first: "tÝch" is no word. */
function isCased(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
