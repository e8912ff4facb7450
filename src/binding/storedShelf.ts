import { breakdownKey, type Indicator, statusTogether } from '#figures';
import type { AskedBase, Refusal, StoredBase, StoredFigure, StoredFigures, StoredPlace } from './storedClaim.ts';

/** The store's figures by place. */
export interface Shelf {
  readonly indicator: (code: string) => Indicator | undefined;
  /** What may be meant: the place itself; for a target of which it is not said who set it, every target there. */
  readonly at: (place: Pick<StoredFigure, 'series' | 'period' | 'measure'>) => readonly StoredPlace[];
  /** What stands in the place of the area's own figure; undefined where that one will do. */
  readonly base: (asked: AskedBase) => ShelvedBase | undefined;
}

type ShelvedBase =
  | { readonly ok: true; readonly figure: StoredFigure }
  | { readonly ok: false; readonly refused: Refusal };

const UNASSIGNED = 'target:ke-hoach';

export function shelfOf({ indicators, places, bases }: StoredFigures): Shelf {
  const byCode = new Map(indicators.map(each => [each.code, each]));
  const bySpot = grouped(places, ({ standing }) => spotOf(standing));
  const byBase = new Map(bases.map(base => [baseKey(base), shelved(base)]));
  return {
    indicator: code => byCode.get(code),
    at: place => {
      const there = bySpot.get(spotOf(place)) ?? [];
      const exact = there.filter(({ standing }) => standing.measure === place.measure);
      if (exact.length > 0 || place.measure === 'actual') return exact;
      const targets = there.filter(({ standing }) => standing.measure !== 'actual');
      return place.measure === UNASSIGNED ? targets : targets.filter(each => each.standing.measure === UNASSIGNED);
    },
    base: asked => byBase.get(baseKey(asked)),
  };
}

function shelved(base: StoredBase): ShelvedBase {
  return base.ok ? { ok: true, figure: { ...base.figure, id: null, status: statusTogether(base.parts) } } : base;
}

/** One spelling per base that is asked for. */
export function baseKey({ measure, on, ...place }: AskedBase): string {
  return `${spotOf(place)} ${measure} ${on}`;
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
