import { isDigit, isLetter, readUnit } from '#vietnamese';
import type { Draft } from './context.ts';
import { type Mention, named } from './mention.ts';

const SPACE = 32;
const HYPHEN = 45;
const DASH = 0x2013;

/** `đạt25,3%`: a space is missing behind a lower-case word; `F0`, `QL3`, `CO2` are names. */
export function isGluedWord(text: string, start: number): boolean {
  let at = start - 1;
  let accented = false;
  while (at >= 0 && isLetter(text.charCodeAt(at))) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) return false;
    if (code > 127) accented = true;
    at--;
  }
  return start - 1 - at >= 2 && accented;
}

/** `COVID-19`, `COVID – 19`, `SARS-CoV-2`: a dash ties the number to letters in capitals. */
export function followsCapitals(text: string, start: number): boolean {
  let at = start - 1;
  let dashed = false;
  while (at >= 0) {
    const code = text.charCodeAt(at);
    if (code === HYPHEN || code === DASH) dashed = true;
    else if (code !== SPACE) break;
    at--;
  }
  if (!dashed || !isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1))) return false;
  const spaced = start - 1 - at > 1;
  return (!spaced && isCapital(text.charCodeAt(at))) || /covid$/i.test(text.slice(Math.max(0, at - 4), at + 1));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** `5K`, `6A`, `3D`: a number whose capital letter makes it a name. */
export function isCodeLetter(text: string, end: number): boolean {
  return isCapital(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1)) && !readUnit(text, end);
}

/** Names such as `F0`, `H5N1`, `COVID-19`: the digits and letters that run on; `Km27+480` with its metres. */
export function readIdentifier(text: string, start: number): Mention {
  let digits = start;
  while (isDigit(text.charCodeAt(digits))) digits++;
  let end = digits;
  while (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end))) end++;
  if (isMilepost(text, start, end)) end += METRES;
  return named('identifier', { start, end }, { mantissa: Number(text.slice(start, Math.min(digits, start + 15))) });
}

/** `+480` behind the kilometres. */
const METRES = 4;
const PLUS = 43;
const MILEPOST = /km\s?$/iu;

/** `Km27+480`, `Km 27+480`: a place on a road, not 27 kilometres and 480. */
export function isMilepost(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(end) === PLUS &&
    /^\d{3}(?!\d)/u.test(text.slice(end + 1, end + 1 + METRES)) &&
    MILEPOST.test(text.slice(Math.max(0, start - 3), start))
  );
}

const STANDARD = /\d{2,6}:(?:19|20)\d{2}(?!\d)/y;

/** `TCVN ISO 9001:2015`: a standard and its year. */
export function readStandard({ text, start, number, role }: Draft): Mention | null {
  STANDARD.lastIndex = start;
  if (role !== 'identifier' || !STANDARD.test(text)) return null;
  return named('identifier', { start, end: STANDARD.lastIndex }, { mantissa: number.mantissa });
}
