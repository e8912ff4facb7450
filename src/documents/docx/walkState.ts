/** What is open while a part is walked through. */
import type { CellDraft, NoteReference, ParagraphDraft, Piece, Run, RunFormat, TableDraft } from './story.ts';
import type { Styles } from './styles.ts';
import type { Tag } from './xml.ts';

/** Where tables are numbered on from one part to the next. */
export interface TableCounter {
  tables: number;
}

/** An open table with the state of the row being read. */
export interface OpenTable {
  readonly draft: TableDraft;
  row: number;
  column: number;
  /** Cells that a `w:vMerge` below them lengthens, by their first column. */
  readonly tall: Map<number, CellDraft>;
  lastCell: CellDraft | null;
  readonly cells: OpenCell[];
  rowDepth: number;
}

export interface OpenCell {
  readonly depth: number;
  columnSpan: number;
  merge: 'none' | 'start' | 'down' | 'across';
  draft: CellDraft | null;
}

export interface OpenField {
  code: string;
  inResult: boolean;
  muted: boolean;
}

/** An open part of a formula: where its pieces begin, and for brackets which they are. */
export interface OpenFormula {
  readonly from: number;
  opening: string;
  closing: string;
  between: string;
  parts: number;
}

export interface Walk {
  readonly styles: Styles;
  readonly counter: TableCounter;
  readonly done: ParagraphDraft[];
  readonly references: NoteReference[];
  readonly paragraphs: ParagraphDraft[];
  readonly runs: Run[];
  readonly formats: RunFormat[];
  readonly tables: OpenTable[];
  readonly fields: OpenField[];
  /** Names of the open elements. */
  readonly path: string[];
  /** Fields whose characters are not shown. */
  muted: number;
  note: string | null;
  /** Pieces of a paragraph whose mark is deleted, waiting for the next one. */
  waiting: { readonly pieces: readonly Piece[]; readonly cell: CellDraft | null; readonly note: string | null } | null;
  /** Everything deeper than this is left out until the element at this depth closes; null when nothing is. */
  skipDeeperThan: number | null;
  /** Characters of the `w:t` or `w:instrText` that is open. */
  characters: string | null;
  openText: Tag | null;
  /** The pieces of the tabs, breaks and symbols that are open; null for one that is no character. */
  readonly signs: (Piece | null)[];
  /** Brackets and fractions of the formula that are open. */
  readonly formula: OpenFormula[];
  /** A choice of mc:AlternateContent was taken at this depth, so its fallback is a copy. */
  readonly chosen: Set<number>;
}

export interface ElementRule {
  open?(walk: Walk, tag: Tag): void;
  close?(walk: Walk, start: number, end: number): void;
}

export function newWalk(styles: Styles, counter: TableCounter): Walk {
  return {
    styles,
    counter,
    done: [],
    references: [],
    paragraphs: [],
    runs: [],
    formats: [],
    tables: [],
    fields: [],
    path: [],
    muted: 0,
    note: null,
    waiting: null,
    skipDeeperThan: null,
    characters: null,
    openText: null,
    signs: [],
    formula: [],
    chosen: new Set(),
  };
}

/** Leaves out what follows inside the element at `depth`, whose own end is still seen. */
export function skipRest(walk: Walk, depth: number): void {
  walk.skipDeeperThan ??= depth;
}

/** True where the innermost open element stands in `parent`. */
export function standsIn(walk: Walk, parent: string): boolean {
  return walk.path.at(-2) === parent;
}

/** The paragraph the formatting of whose mark holds the open element, or undefined. */
export function paragraphOfMark(walk: Walk): ParagraphDraft | undefined {
  return standsIn(walk, 'w:rPr') && walk.path.at(-3) === 'w:pPr' ? walk.paragraphs.at(-1) : undefined;
}

/** Ends a paragraph that waited for a next one which is not there. */
export function flushWaiting(walk: Walk): void {
  const { waiting } = walk;
  walk.waiting = null;
  if (waiting === null || waiting.pieces.length === 0) return;
  if (waiting.cell !== null) waiting.cell.filled = true;
  walk.done.push({
    pieces: [...waiting.pieces],
    cell: waiting.cell,
    note: waiting.note,
    frame: null,
    joinsNext: false,
  });
}
