/** Numbers and bullets that a browser draws before list items (HTML 4.4.5-4.4.8, CSS Counter Styles 3 §6). */

import { writeRoman } from '#vietnamese';

function lettersOf(ordinal: number): string {
  let rest = ordinal;
  let written = '';
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) written = String.fromCharCode(97 + ((rest - 1) % 26)) + written;
  return written;
}

/** The label of the item with that ordinal in a list of that style, such as "3.", "c.", "IV." or "-" for bullets. */
export function listLabel(style: string, ordinal: number): string | undefined {
  const inRange = ordinal > 0 && ordinal < 4000;
  switch (style) {
    case 'none':
      return undefined;
    case 'bullet':
      return '-';
    case 'a':
      return inRange ? `${lettersOf(ordinal)}.` : `${ordinal}.`;
    case 'A':
      return inRange ? `${lettersOf(ordinal).toUpperCase()}.` : `${ordinal}.`;
    case 'i':
      return inRange ? `${writeRoman(ordinal).toLowerCase()}.` : `${ordinal}.`;
    case 'I':
      return inRange ? `${writeRoman(ordinal)}.` : `${ordinal}.`;
    default:
      return `${ordinal}.`;
  }
}

const cssStyles: Readonly<Record<string, string>> = {
  none: 'none',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** The style of a list by its element, `type` attribute and inline CSS. */
export function listStyle(tag: string, type: string | undefined, css: string | undefined): string {
  const named = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(css ?? '')?.[1]?.toLowerCase();
  if (named !== undefined && Object.hasOwn(cssStyles, named)) return cssStyles[named] ?? '1';
  if (tag !== 'ol') return 'bullet';
  return type !== undefined && /^[1aAiI]$/.test(type) ? type : '1';
}
