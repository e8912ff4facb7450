import type { Watching } from '#storing';
import type { World } from '../context.ts';
import { interruption } from '../input/interruption.ts';

const CLEAR_LINE = '\r\u001b[K';
const LEAST_PAUSE_MS = 200;
/** 128 + SIGINT, as a shell reports it. */
const INTERRUPTED = 130;

export interface Watched<T> {
  readonly answer: T;
  /** The status to end with where the reader stopped the work. */
  readonly interrupted: number | undefined;
}

/** Runs long work with its progress on standard error where that is a terminal; Ctrl-C ends it and it cleans up. */
export async function watched<T>(
  world: World,
  say: (progress: { readonly done: number; readonly total: number; readonly table: string }) => string,
  work: (watching: Watching) => Promise<T>,
): Promise<Watched<T>> {
  const stopping = new AbortController();
  const { signal, forget } = interruption();
  void signal.then(() => stopping.abort());
  const shown = world.errors.isTTY === true;
  let last = 0;
  const progress = (done: number, total: number, table: string): void => {
    if (!shown || Date.now() - last < LEAST_PAUSE_MS) return;
    last = Date.now();
    void world.errors.write(`${CLEAR_LINE}${say({ done, total, table })}`);
  };
  try {
    const answer = await work({ signal: stopping.signal, progress });
    return { answer, interrupted: stopping.signal.aborted ? INTERRUPTED : undefined };
  } finally {
    forget();
    if (shown) await world.errors.write(CLEAR_LINE);
  }
}
