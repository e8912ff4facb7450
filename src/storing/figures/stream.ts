import type { Figure } from '#figures';
import type { Store } from '../store.ts';
import { type FigureFilter, figuresOf } from './read.ts';

const page = 5000;

/** Every figure that the filter lets through, a page in memory at a time. */
export async function* streamFigures(store: Store, filter: FigureFilter): AsyncGenerator<Figure> {
  let cursor: string | null = null;
  do {
    const from: { cursor?: string } = cursor === null ? {} : { cursor };
    const read: Awaited<ReturnType<typeof figuresOf>> = await figuresOf(store, { ...filter, ...from, limit: page });
    yield* read.figures;
    cursor = read.next;
  } while (cursor !== null);
}
