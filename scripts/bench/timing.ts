/** A piece of work to be timed. */
export interface Work {
  readonly name: string;
  /** Called before each round, outside the time measured. */
  readonly prepare?: () => void;
  readonly run: () => unknown;
  /** Calls in one round; the time is of one call. Short works need several to rise above the clock. */
  readonly calls?: number;
}

/**
 * The least time of one call of each work in milliseconds, over `rounds` rounds in which the works take turns: what
 * disturbs the machine disturbs all of them, and the least time is the one that was disturbed least.
 */
export function leastTimes(works: readonly Work[], rounds: number): Map<string, number> {
  const least = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, prepare, run, calls = 1 } of works) {
      prepare?.();
      const start = performance.now();
      for (let call = 0; call < calls; call++) run();
      const time = (performance.now() - start) / calls;
      least.set(name, Math.min(time, least.get(name) ?? Number.POSITIVE_INFINITY));
    }
  }
  return least;
}

export function countDigits(text: string): number {
  const digit = /\d/g;
  let count = 0;
  while (digit.exec(text)) count++;
  return count;
}
