const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised digits as the characters that look so, one for one: "m³" is a unit, and a note's number does not grow the figure before it. */
export function raised(text: string): string {
  return text.replace(/[0-9]/g, digit => superscripts.charAt(Number(digit)));
}
