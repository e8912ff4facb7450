import { type KeyboardEvent, useState } from 'react';
import type { Block } from './copying.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selecting {
  readonly at: Place;
  /** From where one began to select to where one is. */
  readonly block: Block;
  /** How often somebody moved; the grid takes no focus before. */
  readonly moved: number;
  readonly choose: (place: Place, extend: boolean) => void;
  readonly press: (event: KeyboardEvent) => void;
}

interface State {
  readonly from: Place;
  readonly at: Place;
  readonly moved: number;
}

const start: State = { from: { row: 0, column: 0 }, at: { row: 0, column: 0 }, moved: 0 };
const page = 15;

/** One cell that the arrows move, or with Shift a block; Ctrl+A is the whole, and the whole is also what nobody chose. */
export function useSelecting(rows: number, columns: number): Selecting {
  const [{ from, at, moved }, set] = useState(start);
  const inside = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  });
  const choose = (place: Place, extend: boolean) =>
    set(last => ({ from: extend ? last.from : inside(place), at: inside(place), moved: last.moved + 1 }));
  const whole = { top: 0, bottom: rows - 1, left: 0, right: columns - 1 };
  const [here, begun] = [inside(at), inside(from)];
  const press = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      set(last => ({ from: { row: 0, column: 0 }, at: { row: rows - 1, column: columns - 1 }, moved: last.moved + 1 }));
      return;
    }
    const place = placeAfter(event, here, { rows, columns });
    if (place === null) return;
    event.preventDefault();
    choose(place, event.shiftKey);
  };
  return { at: here, block: moved === 0 ? whole : blockOf(begun, here), moved, choose, press };
}

function blockOf(a: Place, b: Place): Block {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function placeAfter(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { row, column }: Place,
  size: Size,
): Place | null {
  if (altKey) return null;
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return { row: far ? size.rows : row + 1, column };
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowRight':
      return { row, column: far ? size.columns : column + 1 };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'PageDown':
      return { row: row + page, column };
    case 'PageUp':
      return { row: row - page, column };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? size.rows : row, column: size.columns };
    default:
      return null;
  }
}
