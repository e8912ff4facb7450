/** What numbers an outline without Arabic figures: Roman numerals, and the letters of points as Decree 30/2020 has them. */

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Word writes no greater number in Roman numerals. */
const greatestRoman = 32_767;

/** Capitals for a whole number; in Arabic figures where there is no numeral: below 1, and above 32,767. */
export function writeRoman(number: number): string {
  if (number < 1 || number > greatestRoman) return String(number);
  let [rest, written] = [number, ''];
  for (const [value, sign] of romanSteps) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}

/** The letters of points in Vietnamese order; there is no f, j, w, z, and đ follows d. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** The point of that number, from 1: a to y, then aa, bb. */
export function writePointLetter(number: number): string {
  const letter = letters[(number - 1) % letters.length] ?? '';
  return letter.repeat(1 + Math.floor((number - 1) / letters.length));
}
