/** Outline numbers of Decree 30/2020: PHẦN I, I., 1., 1.1., a); counted, never written by the author. */
import { writePointLetter, writeRoman } from '#vietnamese';
import type { HeadingLevel } from '../narrative.ts';

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
      if (level === 1) return `PHẦN ${writeRoman(part)}`;
      if (level === 2) return `${writeRoman(section)}.`;
      if (level === 3) return `${item}.`;
      if (level === 4) return item === 0 ? `${sub}.` : `${item}.${sub}.`;
      return `${writePointLetter(point)})`;
    },
  };
}

/** `Phụ lục`, or `Phụ lục I` where there are more. */
export function annexLabel(index: number, count: number): string {
  return count === 1 ? 'Phụ lục' : `Phụ lục ${writeRoman(index + 1)}`;
}
