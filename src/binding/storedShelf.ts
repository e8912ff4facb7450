import { breakdownKey, type Indicator } from '#figures';
import type { StoredFigure, StoredFigures, StoredPlace } from './storedClaim.ts';

/** The store's figures by place. */
export interface Shelf {
  readonly indicator: (code: string) => Indicator | undefined;
  /** What may be meant: the place itself; for a target of which it is not said who set it, every target there. */
  readonly at: (place: Pick<StoredFigure, 'series' | 'period' | 'measure'>) => readonly StoredPlace[];
}

const UNASSIGNED = 'target:ke-hoach';

export function shelfOf({ indicators, places }: StoredFigures): Shelf {
  const byCode = new Map(indicators.map(each => [each.code, each]));
  const bySpot = grouped(places, ({ standing }) => spotOf(standing));
  return {
    indicator: code => byCode.get(code),
    at: place => {
      const there = bySpot.get(spotOf(place)) ?? [];
      const exact = there.filter(({ standing }) => standing.measure === place.measure);
      if (exact.length > 0 || place.measure === 'actual') return exact;
      const targets = there.filter(({ standing }) => standing.measure !== 'actual');
      return place.measure === UNASSIGNED ? targets : targets.filter(each => each.standing.measure === UNASSIGNED);
    },
  };
}

/** What has one key, together and in its order. */
export function grouped<Each, Key>(
  all: readonly Each[],
  keyOf: (each: Each) => Key,
): ReadonlyMap<Key, readonly Each[]> {
  const groups = new Map<Key, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

function spotOf({ series, period }: Pick<StoredFigure, 'series' | 'period'>): string {
  return JSON.stringify([series.indicator, breakdownKey(series.items), series.area, period]);
}
