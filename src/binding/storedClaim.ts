import type { Span } from '#documents';
import type { Figure, Indicator, Interval } from '#figures';
import type { ComparisonKind, ProposedFigure } from './imported.ts';

/** A figure of the store, as far as a printed one is set beside it. */
export type StoredFigure = Pick<
  Figure,
  'id' | 'series' | 'period' | 'measure' | 'vintage' | 'value' | 'low' | 'high' | 'absence' | 'status' | 'origin'
>;

/** What the store holds of one series, period and measure. */
export interface StoredPlace {
  /** The figure that stands there now. */
  readonly standing: StoredFigure;
  /** Those that stood there before it or stand beside it: other vintages, and what was corrected. */
  readonly earlier: readonly StoredFigure[];
}

/** What a report's figures are set beside. */
export interface StoredFigures {
  readonly indicators: readonly Indicator[];
  readonly places: readonly StoredPlace[];
}

/**
 * same: the printed number and the stored one may be one value. rounding: only if the printed one was cut off instead
 * of rounded. vintage: it is another vintage, or an earlier state, of what stands in the store. contradiction: no value
 * can be both. doubtful: as contradiction, but it is not sure that both mean the same, or what either is worth.
 * unknown: the store holds nothing to set beside it.
 */
export type StoredOutcome = 'same' | 'rounding' | 'vintage' | 'contradiction' | 'doubtful' | 'unknown';

/** A printed number beside the store. */
export interface StoredClaim {
  readonly outcome: StoredOutcome;
  /** The value of the figure itself, or which of its comparisons. */
  readonly says: 'value' | ComparisonKind;
  readonly span: Span;
  /** Where else the report prints the same. */
  readonly again: readonly Span[];
  readonly figure: ProposedFigure;
  /** As printed: decimal string, and unit. */
  readonly stated: { readonly value: string; readonly unit: string | null };
  /** Of the catalogue, where it knows it; else as the report names it. */
  readonly indicator: Pick<Indicator, 'code' | 'name' | 'unit'>;
  /** Names of the items it is broken down by. */
  readonly items: readonly string[];
  /** Name of the area, where it is another than the one that reports. */
  readonly area: string | null;
  /** The stored figure it agrees with, else the one that stands; null where there is none. */
  readonly held: StoredFigure | null;
  /** The one that stands now, where `held` is another. */
  readonly standing: StoredFigure | null;
  /** Of a comparison: the stored figure compared with, and what the two make, in the unit of `stated`. */
  readonly base: StoredFigure | null;
  readonly worked: Interval | null;
}
