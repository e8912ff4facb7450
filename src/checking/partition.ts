import type { Claim } from '#reading';

/** How surely a list of parts is said to be the whole of its total. */
export type Cue =
  /** `gồm`, `chia ra`, a colon, `còn lại`, `tổng cộng`: all of it. */
  | 'complete'
  /** `trong đó`, `cụ thể`, `riêng`: perhaps some of it. */
  | 'among'
  /** `1.766 chữ ký số (460 tổ chức, 1.306 cá nhân)`: brackets without a cue word. */
  | 'bracket'
  /** Figures that merely follow one another; only the arithmetic makes them parts. */
  | 'none';

/** Figures that may be parts of a total, in the order of the text. */
export interface Partition {
  /** Figures that count the same things and may be the total; the first is the likeliest. */
  readonly totals: readonly Claim[];
  readonly parts: readonly Claim[];
  readonly cue: Cue;
  /** Counts of other things that stand in the same list: `160 trường THCS và 05 trung tâm`. */
  readonly besides: readonly Claim[];
}
