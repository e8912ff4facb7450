/** A report as its text and the blocks that text is made of. Nothing here knows what a figure is. */

/** A half-open range of UTF-16 units of the document's NFC text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a block stands in a table; rows and columns count from 0 in the table's full grid. */
export interface Cell {
  /** Index of the table in the document, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** True for cells of the head: repeated head rows in DOCX, th in HTML, the rows above the rule in Markdown. */
  readonly head: boolean;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote' | 'header' | 'footer';

/**
 * One paragraph, heading, list item or table cell. Blocks are in reading order and never overlap. A paragraph
 * that a page break cut in two is one block whose span runs over the break: white space inside a span may be
 * any run of spaces, tabs and line ends.
 */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
  /** Outline level of a heading, from 1; 0 for everything else. */
  readonly level: number;
  /** Number or bullet that Word or HTML computes and that the text does not contain: "I.", "1.1.", "a)", "-". */
  readonly label?: string;
  readonly cell?: Cell;
}

export type Format = 'docx' | 'doc' | 'pdf' | 'html' | 'markdown' | 'text';

export interface Document {
  /** File name or path as the caller gave it. */
  readonly name: string;
  readonly format: Format;
  /** NFC; for plain text exactly the file's characters (a leading byte-order mark left out), so lines count alike. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Why a file could not be read, for a person: one clear sentence in each language. */
export interface Problem {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

export type Opened =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problem: Problem };
