/**
 * Where a figure holds. An area keeps one id for ever; its name, code, kind and parent are versions with days, because
 * codes outlive names (049 was Quảng Uyên, then Quảng Hòa) and names outlive areas (Hà Quảng the district, Hà Quảng the
 * commune). Nothing is ever found by a name or a code alone.
 */
export type AreaLevel = 'country' | 'province' | 'district' | 'commune';

export interface AreaVersion {
  /** Without its kind: `Hà Quảng`. */
  readonly name: string;
  /** `tỉnh`, `thành phố`, `huyện`, `thị xã`, `xã`, `phường`, `thị trấn`. */
  readonly kind: string;
  readonly level: AreaLevel;
  readonly code: string;
  /** Who gives the codes: `QĐ 124/2004/QĐ-TTg`, `QĐ 19/2025/QĐ-TTg`. The same digits may mean another area elsewhere. */
  readonly codeSystem: string;
  /** Id of the area it belongs to. */
  readonly parent: string | null;
  /** First day, ISO. */
  readonly from: string;
  /** First day on which it no longer holds; null while it holds. */
  readonly to: string | null;
}

export interface Area {
  readonly id: string;
  readonly province: string;
  /** In order of `from`, without overlaps. */
  readonly versions: readonly AreaVersion[];
}

/** What became of an area: on `on`, `share` of the predecessor went to the successor. */
export interface AreaLink {
  readonly predecessor: string;
  readonly successor: string;
  readonly on: string;
  /** Decimal string from 0 to 1; null when part of it went and nobody says how much. */
  readonly share: string | null;
  /** `NQ 1657/NQ-UBTVQH15`. */
  readonly basis: string;
}
