import type { Base } from './bases.ts';

export type RoleKind =
  /** A figure of its own. */
  | 'value'
  /** The second half of `a/b`: plan, whole or field size. */
  | 'whole'
  /** The number of the base itself: `(cùng kỳ 350 ha)`, `kế hoạch 500 ha`. */
  | 'base-value'
  /** `từ 350` in `từ 350 lên 400`. */
  | 'from'
  | 'difference'
  | 'growth'
  | 'index'
  | 'plan-share'
  /** `vượt 5% kế hoạch`. */
  | 'over-plan'
  | 'share'
  | 'points'
  | 'contribution'
  | 'multiple'
  /** A percentage that is a figure of its own: a rate, a cover, an interest. */
  | 'rate'
  /** The percentage printed behind `a/b`. */
  | 'ratio'
  | 'rank';

export interface Role {
  readonly kind: RoleKind;
  /** 1 a rise, -1 a fall, 0 neither or unknown. */
  readonly direction: 1 | 0 | -1;
  readonly base: Base | null;
  /** The measure a change is said of: `số lượng dự án` in `tăng 17% về số lượng dự án`. */
  readonly about: string | null;
  /** Subject named in the same clause as the number; empty when the number speaks of what came before. */
  readonly subject: string;
  /** The verb as written, lower case; empty when there is none. */
  readonly verb: string;
}

/** What a role says first: its kind, its direction where it has one, its base where it is not the one its words name. */
export type KindAndDirection = readonly [RoleKind, (1 | 0 | -1)?, (Base | null)?];
