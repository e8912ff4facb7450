/** An official document in the layout of Decree 30/2020 as its parts, before it is DOCX, HTML or PDF. Knows no figures. */

import type { TableMerge } from './merges.ts';

export interface OfficialDocument {
  /** For the file's properties, and the title of the HTML page. */
  readonly title: string;
  readonly head: OfficialHead;
  readonly body: readonly OfficialBlock[];
  readonly annexes: readonly OfficialAnnex[];
}

/** Boxes 1 to 9 of annex I of the decree. */
export interface OfficialHead {
  /** Box 2, above the agency; null where it stands alone. */
  readonly superior: string | null;
  /** Printed in capitals; a line end in it is one in print. */
  readonly agency: string;
  /** `15`; null leaves room to write it. */
  readonly number: string | null;
  /** `BC-UBND`. */
  readonly symbol: string;
  readonly place: string;
  /** ISO day; null leaves room. */
  readonly date: string | null;
  /** `BÁO CÁO`. */
  readonly type: string;
  readonly subject: string;
  /** Box 9a, `Kính gửi:`; null where there is none. */
  readonly addressee: string | null;
  /** Box 7a, a line each: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
  readonly power: readonly string[];
  /** A name without titles; null leaves room. */
  readonly signer: string | null;
  /** Box 9b, without dashes and semicolons; the last is `Lưu: VT, TH`. */
  readonly recipients: readonly string[];
}

export interface OfficialAnnex {
  /** `Phụ lục I`; `Phụ lục` where there is one. */
  readonly label: string;
  readonly title: string;
  /** The line `(Kèm theo Báo cáo số …)` is written from the head. */
  readonly body: readonly OfficialBlock[];
}

export type OfficialBlock =
  /** Level 1 `PHẦN I` on a line of its own, its title under it; 2 `I.`; 3 `1.`; 4 `1.1.`; 5 `a)`. */
  | OfficialHeading
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly level: 1 | 2; readonly mark: string; readonly runs: readonly Run[] }
  | OfficialTable
  | OfficialPicture;

export interface OfficialHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly label: string;
  readonly runs: readonly Run[];
}

export interface OfficialTable {
  readonly kind: 'table';
  readonly caption: readonly Run[];
  /** Widths are shares of the text's width, in any measure: 1, 1 and 2 are a quarter, a quarter and a half. */
  readonly columns: readonly { readonly align: 'left' | 'centre' | 'right'; readonly width: number }[];
  readonly head: readonly OfficialRow[];
  readonly rows: readonly OfficialRow[];
  /** They lie within the head or within the rows, and do not overlap; what they lie over is empty. */
  readonly merges?: readonly TableMerge[];
}

/** A list of cells, a cell being its runs. */
export type OfficialRow = readonly (readonly Run[])[];

export interface OfficialPicture {
  readonly kind: 'picture';
  readonly caption: readonly Run[];
  /** What it shows, for who cannot see it. */
  readonly alternative: string;
  /** As HTML and PDF show it. */
  readonly svg: string;
  /** What it is drawn from: DOCX carries it as a chart of Word's own, which every office program draws sharp. */
  readonly chart: OfficialChart;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

export interface OfficialChart {
  readonly shape: 'bars' | 'line';
  /** Along the axis, in order. */
  readonly categories: readonly string[];
  /** A value for each category; null where there is none. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /**
   * Names what the run is, for programs: carried as a content control in DOCX and as data-tag in HTML. Word takes no
   * more than 64 characters; a run with a longer one is printed without.
   */
  readonly tag?: string;
}
