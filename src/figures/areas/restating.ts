/** Values of the areas of one day on the boundaries of a later day (quy đổi), exactly, or refused with the reason. */
import type { Absence } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import * as rational from '../rational.ts';
import type { Rational } from '../rational.ts';
import { type AreaPart, type AreaProblem, type Geography, originsOf, type Span } from './origins.ts';
import { leavesOn, leavesUnder } from './versions.ts';

export type RestatingProblem =
  | AreaProblem
  /** Rates, indices, shares and ranks of two areas make none of a third. */
  | { readonly id: 'not-summed-over-areas'; readonly nature: Indicator['nature'] }
  /** An area it was made of has no value. */
  | { readonly id: 'part-absent'; readonly area: string; readonly absence: Absence };

export type Restated =
  | {
      readonly ok: true;
      readonly area: string;
      readonly value: Rational;
      /** False where the area was the same on both days, so that nothing was worked out. */
      readonly restated: boolean;
      readonly parts: readonly AreaPart[];
    }
  | { readonly ok: false; readonly area: string; readonly problem: RestatingProblem };

export interface RestatingInput {
  /** A value of each area of the day `from`, or why it has none; an area left out has not reported. */
  readonly values: ReadonlyMap<string, Rational | Absence>;
  readonly indicator: Pick<Indicator, 'nature' | 'overAreas'>;
  readonly span: Span;
  /** The areas of the day `to` that are asked for. */
  readonly targets: readonly string[];
}

/** One answer for each target, in order. */
export function restate(geography: Geography, input: RestatingInput): Restated[] {
  return input.targets.map(area => restateOne(geography, input, area));
}

function restateOne(geography: Geography, input: RestatingInput, area: string): Restated {
  const origins = originsOf(geography, area, input.span);
  if (!origins.ok) return { ok: false, area, problem: origins.problem };
  const { parts } = origins;
  const restated = !(parts.length === 1 && parts[0]?.area === area && isWhole(parts[0].share));
  const { nature, overAreas } = input.indicator;
  if (restated && overAreas !== 'sum') return { ok: false, area, problem: { id: 'not-summed-over-areas', nature } };
  let value = rational.whole(0);
  for (const part of parts) {
    const held = input.values.get(part.area) ?? 'not-reported';
    if (held === 'not-applicable' && restated) continue;
    if (typeof held === 'string') {
      return { ok: false, area, problem: { id: 'part-absent', area: part.area, absence: held } };
    }
    value = rational.add(value, rational.multiply(held, part.share));
  }
  if (parts.every(part => input.values.get(part.area) === 'not-applicable')) {
    const first = parts[0]?.area ?? area;
    return { ok: false, area, problem: { id: 'part-absent', area: first, absence: 'not-applicable' } };
  }
  return { ok: true, area, value, restated, parts };
}

function isWhole(share: Rational): boolean {
  return rational.compare(share, rational.whole(1)) === 0;
}

export type Continued =
  | { readonly ok: true; readonly areas: readonly string[] }
  | { readonly ok: false; readonly problem: AreaProblem };

/**
 * The areas of the day `to` that together are exactly the territory the area had on the day `from`: how a district of
 * 2021 is followed after the districts ended. Refused where one of them also took in land from elsewhere.
 */
export function continuedBy(geography: Geography, id: string, { from, to }: Span): Continued {
  if (to < from) return { ok: false, problem: { id: 'backwards', from, to } };
  const old = new Set(leavesUnder(geography.areas, id, from));
  if (old.size === 0) return { ok: false, problem: { id: 'area-not-then', area: id, date: from } };
  const inside: string[] = [];
  const straddling: string[] = [];
  const covered = new Map<string, Rational>();
  for (const area of leavesOn(geography.areas, to)) {
    const origins = originsOf(geography, area, { from, to });
    if (!origins.ok) {
      if (origins.problem.id === 'share-unknown' && old.has(origins.problem.predecessor)) return origins;
      continue;
    }
    const mine = origins.parts.filter(part => old.has(part.area));
    if (mine.length === 0) continue;
    (mine.length === origins.parts.length ? inside : straddling).push(area);
    for (const part of mine) {
      covered.set(part.area, rational.add(covered.get(part.area) ?? rational.whole(0), part.share));
    }
  }
  if (straddling.length > 0) return { ok: false, problem: { id: 'straddled', area: id, successors: straddling } };
  const lost = [...old].find(area => !isWhole(covered.get(area) ?? rational.whole(0)));
  return lost === undefined
    ? { ok: true, areas: inside }
    : { ok: false, problem: { id: 'origin-unknown', area: lost, on: to } };
}
