import type { Area, AreaLink, Dimension, Indicator, Organisation } from '#figures';

export interface CatalogueInput {
  readonly indicators?: readonly Indicator[];
  readonly dimensions?: readonly Dimension[];
  readonly organisations?: readonly Organisation[];
  readonly areas?: readonly Area[];
  readonly links?: readonly AreaLink[];
}
