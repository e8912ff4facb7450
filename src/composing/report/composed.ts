/** A narrative printed with the figures of one moment. Spans count UTF-16 units of `text`, which is NFC. */
import type { TableMerge } from '#documents';
import type { BoundFigure, HeadingLevel, Letterhead, Narrative, TablePassage } from '../narrative.ts';
import type { BoundProblem, Mark, Rest } from '../printing/printed.ts';

/** Half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Composed extends Pick<Narrative, 'id' | 'area' | 'period' | 'wording'> {
  readonly letterhead: Omit<Letterhead, 'subject'> & { readonly subject: Words };
  /** A passage a line, without outline numbers; the cells of a row are set apart by tabs. */
  readonly text: string;
  readonly passages: readonly ComposedPassage[];
  /** Every figure that was printed, in the order of the text. */
  readonly figures: readonly PrintedFigure[];
  /** Every bound figure that could not be; `[…]` stands in its place. */
  readonly problems: readonly ComposedProblem[];
}

/** Running text with its place. */
export interface Words extends Stretch {
  readonly runs: readonly ComposedRun[];
}

export interface ComposedRun extends Stretch {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Index in `figures`. */
  readonly figure?: number;
  /** Index in `problems`. */
  readonly problem?: number;
}

export type ComposedPassage = Stretch & { readonly id: string } & (
    | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly label: string; readonly words: Words }
    | { readonly kind: 'paragraph'; readonly words: Words }
    | { readonly kind: 'item'; readonly level: 1 | 2; readonly label: string; readonly words: Words }
    | { readonly kind: 'annex'; readonly label: string; readonly words: Words }
    | ComposedTable
    | ComposedChart
  );

export interface ComposedTable {
  readonly kind: 'table';
  readonly words: Words;
  readonly columns: TablePassage['columns'];
  readonly head: readonly (readonly Words[])[];
  readonly rows: readonly (readonly Words[])[];
  /** Left out where no cells are merged. */
  readonly merges?: readonly TableMerge[];
}

export interface ComposedChart {
  readonly kind: 'chart';
  readonly words: Words;
  readonly shape: 'bars' | 'line';
  /** Along the axis: `Quý I`, `6 tháng đầu năm 2021`. */
  readonly categories: readonly string[];
  /** Of the first series that has one. */
  readonly unit: string | null;
  /** Exact decimals in the indicator's unit; null where none is held. */
  readonly series: readonly { readonly name: string; readonly values: readonly (string | null)[] }[];
}

export interface PrintedFigure {
  /** Of the whole phrase, and of the digits with their unit inside it. */
  readonly span: Stretch;
  readonly number: Stretch;
  /** Null in the subject of the letterhead. */
  readonly passage: string | null;
  readonly figure: BoundFigure;
  readonly text: string;
  readonly exact: string;
  readonly rests: readonly Rest[];
  readonly marks: readonly Mark[];
}

export interface ComposedProblem {
  readonly span: Stretch;
  readonly passage: string | null;
  /** What could not be printed; null for a time that does not exist. */
  readonly figure: BoundFigure | null;
  readonly problem: BoundProblem;
}
