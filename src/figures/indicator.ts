/**
 * What is measured. The nature decides what may be done with its figures: flows are summed over areas and time, stocks
 * over areas only, rates, indices, shares and ranks never.
 */
export type Nature = 'flow' | 'stock' | 'rate' | 'index' | 'share' | 'rank';

export interface Indicator {
  /** Stable, readable and ASCII: `grain-output`. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** As written: `tấn`, `tỷ đồng`, `%`; null where a bare count names its object in `name`. */
  readonly unit: string | null;
  readonly nature: Nature;
  /** What a total over the areas below is; `none` where there is no such total. A stock or flow may still refuse it. */
  readonly overAreas: 'sum' | 'none';
  /** What several periods make together: a flow's sum, a stock's last; `none` where nothing. */
  readonly overTime: 'sum' | 'last' | 'none';
  /** Codes of the breakdown dimensions it accepts, such as `crop`. */
  readonly dimensions: readonly string[];
  /** The field of the report it belongs to: `agriculture`, `budget`. */
  readonly field: string;
  /** Code of the organisation that answers for it. */
  readonly owner: string | null;
  readonly definition: string | null;
  readonly source: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Code of the indicator that it was merged into (nhập) when it came to an end; left out where nothing took it in. */
  readonly mergedInto?: string | undefined;
}

/** A dimension of breakdown with its list of items (phân tổ). */
export interface Dimension {
  readonly code: string;
  readonly name: string;
  /** In English; left out where nobody gave it. */
  readonly nameEn?: string | undefined;
  readonly items: readonly DimensionItem[];
}

export interface DimensionItem {
  readonly code: string;
  readonly name: string;
  /** In English; left out where nobody gave it. */
  readonly nameEn?: string | undefined;
  /** Code of the item it is a part of. */
  readonly parent: string | null;
}

/** Who reports, approves, assigns (cơ quan). */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly short: string | null;
  readonly kind: 'department' | 'district' | 'commune' | 'council' | 'committee' | 'central' | 'other';
}
