import type { Area, Dimension, Indicator } from '#figures';

/** What is known before the report is read. */
export interface KnownCatalogue {
  readonly indicators: readonly Indicator[];
  readonly dimensions: readonly Dimension[];
  readonly areas?: readonly Area[];
}
