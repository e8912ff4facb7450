import type { Series } from '#figures';

/** What has just been written, and lies on the disk: figures of these series and periods, or a narrative. */
export type Change =
  | { readonly kind: 'figures'; readonly figures: readonly ChangedFigures[] | 'too-many' }
  | { readonly kind: 'narrative'; readonly id: string; readonly version: number; readonly state: string };

export interface ChangedFigures {
  readonly series: Series;
  readonly period: string;
}

/** Tells those in this process who show what is stored. What another process writes is not told here. */
export interface Changes {
  readonly tell: (change: Change) => void;
  /** Calls back after each transaction that wrote, until the function it returns is called. */
  readonly listen: (listener: (change: Change) => void) => () => void;
}

export function changesOfStore(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    tell: change => {
      for (const listener of listeners) listener(change);
    },
    listen: listener => {
      // One listener given twice is still two.
      const own = (change: Change): void => listener(change);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
