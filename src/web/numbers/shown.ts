/** What the reader chose to see of the sections; absent where nothing was chosen. */
export interface Shown {
  readonly kind: string | undefined;
  readonly level: string | undefined;
  readonly map: string | undefined;
  /** Period of another base than last year. */
  readonly since: string | undefined;
  /** Another whole than the usual (`wholesOf`), for shares and contributions. */
  readonly whole: string | undefined;
}

export type OnShow = (change: { kind?: string; level?: string; map?: string; since?: string; whole?: string }) => void;
