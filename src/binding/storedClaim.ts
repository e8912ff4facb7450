import type { Span } from '#documents';
import type { Figure, Indicator, Interval } from '#figures';
import type { ComparisonKind, ProposedFigure } from './imported.ts';

/** What a figure says, whoever said it. */
type Content = Pick<
  Figure,
  'series' | 'period' | 'measure' | 'vintage' | 'value' | 'low' | 'high' | 'absence' | 'origin'
>;

/** A figure of the store, as far as a printed one is set beside it. */
export interface StoredFigure extends Content, Pick<Figure, 'status'> {
  /** Null where nobody reported it: worked out on later boundaries. */
  readonly id: string | null;
}

/** As it came to the store. */
export type ReportedFigure = StoredFigure & Pick<Figure, 'id'>;

/** An actual of an earlier period, wanted on the boundaries of a later one (`on`, its code). */
export interface AskedBase extends Pick<Figure, 'series' | 'period' | 'measure'> {
  readonly on: string;
}

/** What stands in the place of an area's own figure where land has changed in between, or why nothing does. */
export type StoredBase = AskedBase &
  (
    | {
        readonly ok: true;
        readonly figure: Content;
        readonly parts: readonly { readonly figure: Pick<Figure, 'status'> }[];
      }
    | { readonly ok: false; readonly refused: Refusal }
  );

/** One sentence in each language. */
export interface Refusal {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

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
  /** Only where land has changed. */
  readonly bases: readonly StoredBase[];
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
  /** Of a comparison that may not be worked out from the store's figures, as land has changed: why not. */
  readonly refused: Refusal | null;
}
