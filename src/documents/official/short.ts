/** Which tables stay whole: those so short that moving one to the next page leaves no more than half a page empty. */
import { boldWidth } from './letterWidths.ts';
import { letters, page, textWidth } from './measures.ts';
import { extentsOf } from './merges.ts';
import type { OfficialTable } from './official.ts';

/** Millimetres: a single line of Times letters, what a cell has over and under its words, and left and right of them. */
const lineHeight = (letters.table * 1.149 * 25.4) / 72;
const rowRoom = 2;
const cellRoom = 3;
const most = (page.height - page.top - page.bottom) / 2;

/** Worked out from how wide the words would be in bold, so that no table is taken for shorter than it is printed. */
export function isShort({ columns, head, rows, merges = [] }: OfficialTable): boolean {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const extentOf = extentsOf(merges);
  const heights = [...head, ...rows].map((row, index) => {
    const lines = row.map((cell, column) => {
      const over = columns.slice(column, column + (extentOf(index, column)?.columns ?? 1));
      const room = (over.reduce((sum, { width }) => sum + width, 0) / whole) * textWidth - cellRoom;
      return Math.ceil(boldWidth(cell.map(run => run.text).join(''), letters.table) / Math.max(room, 1));
    });
    return Math.max(1, ...lines) * lineHeight + rowRoom;
  });
  return heights.reduce((sum, height) => sum + height, 0) <= most;
}
