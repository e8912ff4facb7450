/**
 * Word stores a letter of a symbol font as U+F000 + its code. These are the codes met in reports, with the plain
 * character that looks alike: https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt for Symbol.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2b: '+',
  0x2d: '−',
  0x3c: '<',
  0x3d: '=',
  0x3e: '>',
  0x44: 'Δ',
  0x53: 'Σ',
  0x61: 'α',
  0x62: 'β',
  0x6d: 'μ',
  0xa3: '≤',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xd7: '·',
  0xde: '⇒',
  0xe5: '∑',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const UNKNOWN = '□';

/** The character of `w:sym`: `code` in hexadecimal as the attribute gives it. */
export function readSymbol(font: string, code: string): string {
  const value = /^[\da-f]{1,6}$/iu.test(code) ? Number.parseInt(code, 16) : 0;
  if (value >= 0xf000 && value <= 0xf0ff) return symbolOf(value, font);
  return value >= 0x20 && value < 0xd800 ? String.fromCharCode(value) : UNKNOWN;
}

/** Private-use letters of a symbol font made plain, one for one; without the font's name, the likeliest reading. */
export function plainSymbols(text: string, font = ''): string {
  return text.replace(/[\uf020-\uf0ff]/gu, letter => symbolOf(letter.charCodeAt(0), font));
}

function symbolOf(value: number, font: string): string {
  const code = value & 0xff;
  const tables = /wingdings/iu.test(font) ? [WINGDINGS, SYMBOL] : [SYMBOL, WINGDINGS];
  const found = tables[0]?.[code] ?? tables[1]?.[code];
  if (found !== undefined) return found;
  return code < 0x7f && !/wingdings|webdings/iu.test(font) ? String.fromCharCode(code) : UNKNOWN;
}
