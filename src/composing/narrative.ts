/**
 * A report as its author keeps it (bài): passages whose numbers are bound to series of the store, never copies of them.
 * Plain data, so that an editor's document, a line-based text and a shared document (CRDT) can all carry it.
 */
import type { TableMerge } from '#documents';
import type { Series } from '#figures';

export interface Narrative {
  /** Readable and unique in the province: `cao-bang-2021-S1`. */
  readonly id: string;
  /** The area that reports, of every bound figure that names none: `vn-04`. */
  readonly area: string;
  /** The period that is reported, of every bound figure and moment that names none: `2021-S1`. */
  readonly period: string;
  readonly letterhead: Letterhead;
  readonly wording: Wording;
  readonly passages: readonly Passage[];
}

/** What stands around the body by Decree 30/2020: boxes 1 to 9 of its annex I. */
export interface Letterhead {
  /** The agency above, where there is one: boxes of a department name the province's committee. */
  readonly superior: string | null;
  readonly agency: string;
  /** After the number: `BC-UBND`. */
  readonly symbol: string;
  /** Given when it is issued: `15`; and the ISO day. */
  readonly number: string | null;
  readonly date: string | null;
  /** Box 4: `Cao Bằng`. */
  readonly place: string;
  /** Box 5: `BÁO CÁO`, and what it is about under it. */
  readonly type: string;
  readonly subject: readonly Inline[];
  /** Box 9a, `Kính gửi:`; null where the report goes to nobody above. */
  readonly addressee: string | null;
  /** Box 7a, a line each: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly power: readonly string[];
  readonly signer: string | null;
  /** Box 9b, without dashes and semicolons; the last is `Lưu: VT, TH`. */
  readonly recipients: readonly string[];
}

/** Choices of words and rounding of a whole report; a bound figure may choose otherwise. */
export interface Wording {
  /** Decimals of percentages and multiples that are worked out. */
  readonly percentDecimals: number;
  readonly rise: string;
  readonly fall: string;
  readonly same: string;
  /** Before a share of a target: `đạt`. */
  readonly reach: string;
  /** After a share of a target: `kế hoạch`; after a comparison with last year: `so với cùng kỳ năm trước`. */
  readonly ofTarget: string;
  readonly sinceBase: string;
  /** Counts from 1 to 9 are printed as officials write them in running text, `05 vụ`; never in tables. */
  readonly padCounts: boolean;
}

/** What a report has that chooses nothing. */
export const plainWording: Wording = Object.freeze({
  percentDecimals: 1,
  rise: 'tăng',
  fall: 'giảm',
  same: 'không đổi',
  reach: 'đạt',
  ofTarget: 'kế hoạch',
  sinceBase: 'so với cùng kỳ năm trước',
  padCounts: true,
});

/** `id` is unique in the narrative and stays with the passage: margin comments and history hang on it. */
export type Passage = { readonly id: string } & (
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** A dash (level 1) or a plus (level 2) before it. */
  | { readonly kind: 'item'; readonly level: 1 | 2; readonly content: readonly Inline[] }
  | TablePassage
  | ChartPassage
  /** Everything after it, up to the next one, is an annex of its own. */
  | { readonly kind: 'annex'; readonly content: readonly Inline[] }
);

/** 1 `PHẦN I`, 2 `I.`, 3 `1.`, 4 `1.1.`, 5 `a)`: the numbers are counted, not written. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

export interface TablePassage {
  readonly kind: 'table';
  readonly caption: readonly Inline[];
  readonly columns: readonly { readonly align: 'left' | 'centre' | 'right' }[];
  /** Rows repeated at the head of each page, and the rows under them; as many cells as columns. */
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** Cells merged into one; those that they lie over stay in their rows, and are empty (`mergesOf`). */
  readonly merges?: readonly TableMerge[];
}

export type TableRow = readonly (readonly Inline[])[];

export interface ChartPassage {
  readonly kind: 'chart';
  readonly caption: readonly Inline[];
  readonly shape: 'bars' | 'line';
  /** Periods along the axis, earliest first. */
  readonly periods: readonly string[];
  readonly series: readonly { readonly name: string; readonly of: BoundSeries }[];
}

export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
}

export type Inline = Marks &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'figure'; readonly figure: BoundFigure }
    | { readonly kind: 'moment'; readonly moment: Moment }
  );

/** A series without its area where that is the report's own. */
export interface BoundSeries {
  readonly indicator: Series['indicator'];
  readonly items: Series['items'];
  readonly area?: string;
}

/** Series, period, measure and form of words: what a printed number stands for. */
export interface BoundFigure extends BoundSeries {
  /** Left out: the narrative's. */
  readonly period?: string;
  readonly form: Form;
  readonly print?: PrintChoices;
}

export type Form =
  /** `123.887,3`; `123.887,3 tấn`; `một trăm hai mươi ba nghìn`. */
  | { readonly kind: 'value' | 'value-unit' | 'in-words' }
  /**
   * The target itself; the share of it that is reached (`đạt 101,3% kế hoạch`); by how much it is passed (`vượt 1,3% kế
   * hoạch`) or missed (`hụt 1,3% kế hoạch`). `by` assigned it: `hdnd-tinh`. `for` is the period it was set for; left
   * out: the figure's own, else the year that holds it.
   */
  | { readonly kind: 'target' | 'of-target' | 'over-target'; readonly by: string; readonly for?: string }
  /** The base itself; `tăng 2,2%`; `bằng 102,2%`; `tăng 12 vụ`; `tăng 0,64 điểm phần trăm`; `gấp 2,5 lần`. `since` left out: a year before. */
  | {
      readonly kind: 'base' | 'growth' | 'index' | 'difference' | 'points' | 'multiple' | 'rank-change';
      readonly since?: string;
    }
  /** `chiếm 56,2%` of another series; `đóng góp 2,44 điểm phần trăm` to its growth. */
  | { readonly kind: 'share' | 'contribution'; readonly of: BoundSeries };

export interface PrintChoices {
  /** Digits after the comma; negative to round to tens, hundreds, thousands. */
  readonly decimals?: number;
  /** Another scale of the indicator's unit: `nghìn tấn`, `triệu đồng`. */
  readonly unit?: string;
  /** The number (with its sign and unit) alone: the author writes the words around it. */
  readonly bare?: true;
  /** The number without its unit, which the head of a column says once for all. */
  readonly unitless?: true;
  /** Words instead of the narrative's: the verb that leads, up or down or still; and what follows. Empty: none. */
  readonly rise?: string;
  readonly fall?: string;
  readonly same?: string;
  readonly lead?: string;
  readonly tail?: string;
}

/** A time in the text, which moves with the report: `6 tháng đầu năm 2021`, `2021`, `30/6/2021`. */
export type Moment =
  | { readonly kind: 'period'; readonly period?: string; readonly years?: number }
  | { readonly kind: 'year'; readonly years?: number }
  | { readonly kind: 'date'; readonly date: string };
