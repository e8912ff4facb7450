/** Stamps of electronic signatures, which programs set over a page: who signed, of which office, when. */
import type { Line } from './lines.ts';

const opening = /^(?:(?:người ký|ký bởi|được ký bởi|ký số bởi)\s*:|(?:digitally )?signed by\s*:)/iu;
const closing = /^(?:thời gian ký|ngày ký|ký ngày|signing time|date)\s*:\s*\d/iu;
/** Sizes of the letters from the first line of a stamp to its last, and points its left edge may move by. */
const tallest = 12;
const near = 3;

/** The same baselines without the stamps, all lines of which begin at one place. */
export function withoutStamps(baselines: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const lines = baselines.flat();
  const stamped = new Set<Line>();
  for (const first of lines) {
    if (!opening.test(first.text)) continue;
    const below = lines.filter(
      ({ left, y }) => Math.abs(left - first.left) < near && y >= first.y && y - first.y < tallest * first.size,
    );
    const last = below.find(line => closing.test(line.text));
    if (last) for (const line of below) if (line.y <= last.y) stamped.add(line);
  }
  if (stamped.size === 0) return baselines;
  return baselines.map(line => line.filter(piece => !stamped.has(piece))).filter(line => line.length > 0);
}
