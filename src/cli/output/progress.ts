import type { World } from '../context.ts';

export interface Progress {
  /** Shows that work on a file begins, `done` files being finished. */
  readonly show: (path: string, done: number) => Promise<void>;
  /** Takes the line away, so that what is printed next begins at the margin. */
  readonly clear: () => Promise<void>;
}

const CLEAR_LINE = '\r\u001b[K';

/** A line on standard error that says which of several files is being read; silent unless that is a terminal. */
export function progressOf(world: World, total: number): Progress {
  const shown = world.errors.isTTY === true && total > 1;
  const write = async (text: string): Promise<void> => {
    if (shown) await world.errors.write(text);
  };
  return {
    show: (path, done) => write(`${CLEAR_LINE}${world.words.check.progress({ done: done + 1, total, path })}`),
    clear: () => write(CLEAR_LINE),
  };
}
