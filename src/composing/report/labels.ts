/** Outline numbers of Decree 30/2020: PHẦN I, I., 1., 1.1., a); counted, never written by the author. */
import type { HeadingLevel } from '../narrative.ts';

/** The letters of points in Vietnamese order; there is no f, j, w, z, and đ follows d. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

const romans = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

export function roman(value: number): string {
  let [left, written] = [value, ''];
  for (const [size, sign] of romans) for (; left >= size; left -= size) written += sign;
  return written;
}

/** a to y, then aa, bb. */
export function pointLetter(value: number): string {
  const letter = letters[(value - 1) % letters.length] ?? '';
  return letter.repeat(1 + Math.floor((value - 1) / letters.length));
}

export interface Outline {
  /** The label of the next heading of this level. */
  readonly next: (level: HeadingLevel) => string;
}

/** Counts headings from the beginning; a body and each annex have one of their own. */
export function createOutline(): Outline {
  const counts = [0, 0, 0, 0, 0];
  return {
    next: level => {
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      counts.fill(0, level);
      const [part = 0, section = 0, item = 0, sub = 0, point = 0] = counts;
      if (level === 1) return `PHẦN ${roman(part)}`;
      if (level === 2) return `${roman(section)}.`;
      if (level === 3) return `${item}.`;
      if (level === 4) return item === 0 ? `${sub}.` : `${item}.${sub}.`;
      return `${pointLetter(point)})`;
    },
  };
}

/** `Phụ lục`, or `Phụ lục I` where there are more. */
export function annexLabel(index: number, count: number): string {
  return count === 1 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`;
}
