/** The figures that a narrative rests on, as the server holds them now. */
import { type Asked, askedKey, type HeldBase, type HeldFigure } from '#composing';
import type { ChangeRecord } from '#contract';

export interface HeldFigures {
  /** False while it is not known whether anybody entered it, in which case the server is asked. */
  readonly knows: (asked: Asked) => boolean;
  /** Those that were entered, by `askedKey`; one map that changes. */
  readonly figures: ReadonlyMap<string, HeldFigure>;
  /** What stands in the place of a base whose land has changed since, by `askedKey`; one map that changes. */
  readonly bases: ReadonlyMap<string, HeldBase>;
  /** Calls back with the keys of what was answered, for the first time or anew. */
  readonly onChange: (changed: (keys: ReadonlySet<string>) => void) => () => void;
  /** What the server says was written: those of it that are held are asked for again. */
  readonly hear: (change: ChangeRecord) => void;
}

interface Found {
  readonly figures: readonly HeldFigure[];
  readonly bases: readonly HeldBase[];
}

interface Shelf {
  readonly figures: Map<string, HeldFigure>;
  readonly bases: Map<string, HeldBase>;
}

type Lookup = (asked: readonly Asked[]) => Promise<Found>;

/** Milliseconds in which questions are gathered into one. */
const gathering = 15;
const retry = 3000;

export function openHeldFigures(lookup: Lookup): HeldFigures {
  const shelf: Shelf = { figures: new Map(), bases: new Map() };
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
      const found = await lookup([...now.values()]);
      take(shelf, now, found);
      for (const key of now.keys()) answered.add(key);
      const keys = new Set(now.keys());
      for (const listener of listeners) listener(keys);
    } catch {
      // The server is away: what is held stays shown, and the rest is asked for again.
      for (const [key, figure] of now) wanted.set(key, figure);
      timer ??= setTimeout(() => void fetchWanted(), retry);
    }
  }

  return {
    ...shelf,
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
      const isTouched = (key: string, figure: Asked) =>
        touched.has(placeOf(figure)) || partsOf(figure, shelf.bases.get(key)).some(part => touched.has(placeOf(part)));
      for (const [key, figure] of asked) if (change.all || isTouched(key, figure)) want(key, figure);
    },
  };
}

/** What was found of what was asked; the rest is not held any more. */
function take({ figures, bases }: Shelf, asked: ReadonlyMap<string, Asked>, found: Found): void {
  for (const [key, figure] of asked) {
    figures.delete(ownKey(figure));
    bases.delete(key);
  }
  for (const figure of found.figures) figures.set(askedKey(figure), figure);
  for (const base of found.bases) bases.set(askedKey(base), base);
}

/** The figures that a base on later boundaries rests on, or would. */
function partsOf({ series, period }: Asked, base: HeldBase | undefined): readonly Pick<Asked, 'series' | 'period'>[] {
  if (base === undefined) return [];
  const areas = base.ok ? base.parts.map(({ figure }) => figure.series.area) : base.areas;
  return areas.map(area => ({ series: { ...series, area }, period }));
}

/** Under which key the figure of the area itself is held. */
const ownKey = ({ on: _on, ...own }: Asked): string => askedKey(own);

/** The server names series and periods; every measure of them may have changed. */
const placeOf = (each: Pick<Asked, 'series' | 'period'>): string => askedKey({ ...each, measure: 'actual' });
