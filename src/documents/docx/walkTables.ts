/** Tables: the address of each cell in the full grid, merged cells and head rows. */
import { isOn, wholeNumber } from './tree.ts';
import {
  type ElementRule,
  flushWaiting,
  type OpenCell,
  type OpenTable,
  skipRest,
  standsIn,
  type Walk,
} from './walkState.ts';
import { XmlRefusal } from './xml.ts';

/** Word itself stops at 63. */
const WIDEST = 4096;

function openCell(walk: Walk, parent: string): OpenCell | undefined {
  return standsIn(walk, parent) ? walk.tables.at(-1)?.cells.at(-1) : undefined;
}

function openRow(walk: Walk): OpenTable | undefined {
  return standsIn(walk, 'w:trPr') ? walk.tables.at(-1) : undefined;
}

/** A merge of cells: `restart` begins it, anything else goes on with it. */
function merge(onward: 'down' | 'across'): ElementRule {
  return {
    open(walk, { attributes }) {
      const cell = openCell(walk, 'w:tcPr');
      if (cell) cell.merge = attributes['w:val'] === 'restart' ? 'start' : onward;
    },
  };
}

const leavesOutCell: ElementRule = {
  open(walk) {
    const cell = openCell(walk, 'w:tcPr');
    if (cell === undefined) return;
    cell.draft = null;
    skipRest(walk, cell.depth);
  },
};

export const tableElements: Readonly<Record<string, ElementRule>> = {
  'w:tbl': {
    open(walk) {
      const draft = { index: walk.counter.tables, rows: 0, columns: 0, headRows: 0, firstRow: [] };
      walk.counter.tables += 1;
      walk.tables.push({ draft, row: -1, column: 0, tall: new Map(), lastCell: null, cells: [], rowDepth: 0 });
    },
    close(walk) {
      walk.tables.pop();
    },
  },
  'w:tr': {
    open(walk) {
      const table = walk.tables.at(-1);
      if (table === undefined) return;
      table.row += 1;
      table.column = 0;
      table.lastCell = null;
      table.rowDepth = walk.path.length;
    },
    close(walk) {
      const table = walk.tables.at(-1);
      if (table !== undefined) table.draft.rows = table.row + 1;
    },
  },
  'w:tblHeader': {
    open(walk, { attributes }) {
      const table = openRow(walk);
      if (table && isOn(attributes['w:val']) && table.draft.headRows === table.row) table.draft.headRows += 1;
    },
  },
  'w:gridBefore': {
    open(walk, { attributes }) {
      const table = openRow(walk);
      if (table) table.column = atMostWidest(wholeNumber(attributes['w:val']) ?? 0);
    },
  },
  'w:tc': {
    open(walk) {
      const depth = walk.path.length;
      walk.tables.at(-1)?.cells.push({ depth, columnSpan: 1, merge: 'none', draft: null });
      place(walk);
    },
    close: closeCell,
  },
  'w:tcPr': { close: settle },
  'w:gridSpan': {
    open(walk, { attributes }) {
      const cell = openCell(walk, 'w:tcPr');
      if (cell) cell.columnSpan = atMostWidest(wholeNumber(attributes['w:val']) ?? 1);
    },
  },
  'w:vMerge': merge('down'),
  'w:hMerge': merge('across'),
  'w:cellDel': leavesOutCell,
};

/** A deleted row counts for nothing; called by the rule of `w:del`. */
export function deleteRow(walk: Walk): void {
  const table = openRow(walk);
  if (table === undefined) return;
  table.row -= 1;
  skipRest(walk, table.rowDepth);
}

function place(walk: Walk): void {
  const table = walk.tables.at(-1);
  const cell = table?.cells.at(-1);
  if (table === undefined || cell === undefined) return;
  const { draft, row, column } = table;
  cell.draft = { table: draft, row: Math.max(row, 0), column, rowSpan: 1, columnSpan: 1, filled: false };
}

/** At the end of its properties a cell's span is known, and whether it only continues another. */
function settle(walk: Walk): void {
  const table = walk.tables.at(-1);
  const cell = table?.cells.at(-1);
  if (table === undefined || cell === undefined || cell.draft === null) return;
  cell.draft.columnSpan = Math.max(1, cell.columnSpan);
  const owner = cell.merge === 'down' ? table.tall.get(table.column) : cell.merge === 'across' ? table.lastCell : null;
  if (!owner) return;
  if (cell.merge === 'down') owner.rowSpan = table.row - owner.row + 1;
  else owner.columnSpan += cell.draft.columnSpan;
  cell.draft = null;
  table.column += Math.max(1, cell.columnSpan);
  skipRest(walk, cell.depth);
}

function closeCell(walk: Walk): void {
  flushWaiting(walk);
  const table = walk.tables.at(-1);
  const cell = table?.cells.pop();
  if (table === undefined || !cell?.draft) return;
  const { draft, merge: merged } = cell;
  if (!draft.filled) walk.done.push({ pieces: [], cell: draft, note: walk.note, frame: null, joinsNext: false });
  if (merged === 'none') table.tall.delete(draft.column);
  else table.tall.set(draft.column, draft);
  table.lastCell = draft;
  if (draft.row === 0) draft.table.firstRow.push(draft);
  table.column = atMostWidest(draft.column + draft.columnSpan);
  draft.table.columns = Math.max(draft.table.columns, table.column);
}

function atMostWidest(columns: number): number {
  if (columns > WIDEST) throw new XmlRefusal('wide-table');
  return columns;
}
