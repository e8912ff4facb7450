/** The figures that a narrative rests on, as the server holds them now. */
import { type Asked, askedKey, type HeldFigure } from '#composing';
import type { ChangeRecord } from '#contract';

export interface HeldFigures {
  /** False while it is not known whether anybody entered it, in which case the server is asked. */
  readonly knows: (asked: Asked) => boolean;
  /** Those that were entered, by `askedKey`; one map that changes. */
  readonly figures: ReadonlyMap<string, HeldFigure>;
  /** Calls back with the keys of what was answered, for the first time or anew. */
  readonly onChange: (changed: (keys: ReadonlySet<string>) => void) => () => void;
  /** What the server says was written: those of it that are held are asked for again. */
  readonly hear: (change: ChangeRecord) => void;
}

type Lookup = (asked: readonly Asked[]) => Promise<readonly HeldFigure[]>;

/** Milliseconds in which questions are gathered into one. */
const gathering = 15;
const retry = 3000;

export function openHeldFigures(lookup: Lookup): HeldFigures {
  const held = new Map<string, HeldFigure>();
  const answered = new Set<string>();
  const asked = new Map<string, Asked>();
  const wanted = new Map<string, Asked>();
  const listeners = new Set<(keys: ReadonlySet<string>) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const want = (key: string, figure: Asked) => {
    asked.set(key, figure);
    wanted.set(key, figure);
    timer ??= setTimeout(() => void fetchWanted(), gathering);
  };

  async function fetchWanted(): Promise<void> {
    const now = new Map(wanted);
    wanted.clear();
    timer = undefined;
    try {
      const figures = await lookup([...now.values()]);
      const found = new Map(figures.map(figure => [askedKey(figure), figure]));
      for (const key of now.keys()) {
        answered.add(key);
        const figure = found.get(key);
        if (figure === undefined) held.delete(key);
        else held.set(key, figure);
      }
      const keys = new Set(now.keys());
      for (const listener of listeners) listener(keys);
    } catch {
      // The server is away: what is held stays shown, and the rest is asked for again.
      for (const [key, figure] of now) wanted.set(key, figure);
      timer ??= setTimeout(() => void fetchWanted(), retry);
    }
  }

  return {
    figures: held,
    knows(figure) {
      const key = askedKey(figure);
      if (!asked.has(key)) want(key, figure);
      return answered.has(key);
    },
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    hear(change) {
      if (change.kind !== 'figures') return;
      const touched = new Set(change.figures.map(placeOf));
      for (const [key, figure] of asked) if (change.all || touched.has(placeOf(figure))) want(key, figure);
    },
  };
}

/** The server names series and periods; every measure of them may have changed. */
const placeOf = (each: Pick<Asked, 'series' | 'period'>): string => askedKey({ ...each, measure: 'actual' });
