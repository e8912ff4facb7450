/** What a walk through one part of a DOCX (its body, notes, a header) gathers. */
import type { RunProperties } from './styles.ts';

/** A `w:r`, by its offsets in the XML of the part. */
export interface Run {
  readonly start: number;
  /** Just behind the start tag. */
  readonly openEnd: number;
  /** Behind the properties, where the content starts; `openEnd` where there are none. */
  contentStart: number;
  /** Offset of the end tag, and just behind it. */
  closeStart: number;
  end: number;
  /** True for a formula. */
  readonly whole: boolean;
}

/** Text of one `w:t`, or the character that a tab, break or symbol stands for. */
export interface Piece {
  readonly text: string;
  readonly run: Run;
  /** Offsets of the element. */
  readonly start: number;
  end: number;
  /** Offsets of what a `w:t` holds; null for a single sign. */
  readonly inner: { readonly start: number; readonly end: number } | null;
  /** Characters of white space before `text` that Word ignores in a `w:t` without `xml:space="preserve"`. */
  readonly ignored: number;
  readonly preserved: boolean;
  /** Stands in the run itself, so that the run may be closed beside it and opened again. */
  readonly direct: boolean;
  readonly code: 'unicode' | 'tcvn3' | 'tcvn3-capitals' | 'vni';
  readonly bold: boolean;
}

export interface TableDraft {
  readonly index: number;
  rows: number;
  columns: number;
  /** Rows marked as repeated head rows, from the top without a gap. */
  headRows: number;
  /** Cells of the first row, whose height says how far an unmarked head reaches. */
  readonly firstRow: CellDraft[];
}

export interface CellDraft {
  readonly table: TableDraft;
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
  /** Something has been read inside. */
  filled: boolean;
}

export interface ParagraphDraft {
  readonly pieces: Piece[];
  readonly cell: CellDraft | null;
  /** The note that the paragraph belongs to, in the parts of footnotes and endnotes. */
  readonly note: string | null;
  /** The run of the body that holds the text box in which the paragraph stands. */
  readonly frame: Run | null;
  style?: string | undefined;
  outline?: number | undefined;
  numberId?: string | undefined;
  numberLevel?: number | undefined;
  /** The paragraph mark is deleted or hidden: the next paragraph goes on in the same line. */
  joinsNext: boolean;
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly run: Run;
}

export interface Story {
  readonly paragraphs: readonly ParagraphDraft[];
  /** In the order of the text. */
  readonly references: readonly NoteReference[];
}

/** A run's own formatting, gathered from its `w:rPr`. */
export interface RunFormat extends RunProperties {
  readonly style?: string | undefined;
}
