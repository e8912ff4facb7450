/** A named piece of work; its result is kept so that nothing is optimised away. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timed {
  readonly name: string;
  readonly milliseconds: number;
}

/** The least time of each work over many rounds, taken in turn so that a drift of the machine falls on all alike. */
export function leastTimes(works: readonly Work[], rounds = 40): Timed[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { run }] of works.entries()) {
      const start = performance.now();
      run();
      least[index] = Math.min(least[index] ?? 0, performance.now() - start);
    }
  }
  return works.map(({ name }, index) => ({ name, milliseconds: least[index] ?? 0 }));
}

/** Counts digits and does nothing else: the reference of every ratio. */
export function digitScan(text: string): number {
  const digit = /\d/g;
  let digits = 0;
  while (digit.exec(text) !== null) digits++;
  return digits;
}

/** Megabytes of UTF-8 text a second. */
export function speed(text: string, milliseconds: number): number {
  return Buffer.byteLength(text, 'utf8') / 1e6 / (milliseconds / 1000);
}
