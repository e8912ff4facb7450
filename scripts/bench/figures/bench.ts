import type { Store } from '#storing';

/** What every measurement of the store works with. */
export interface Bench {
  readonly doors: typeof import('./doors.ts');
  readonly store: Store;
  /** Goes when the bench ends. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Progress, for the person who waits. */
  readonly say: (text: string) => void;
}

/** The same, until the bench is stopped. */
export function* until<T>(signal: AbortSignal, each: Iterable<T>): Generator<T> {
  for (const one of each) {
    signal.throwIfAborted();
    yield one;
  }
}

/** The value below which a share of them lies; of no values, NaN. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
