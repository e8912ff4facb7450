/** What must be alike before two figures may be set beside each other; each check answers the problem or null. */
import { breakdownKey } from '../figure.ts';
import { daysBetween } from '../calendar.ts';
import { contains, type Period, periodOfCode } from '../period.ts';
import type { ComparisonKind, ComparisonProblem, Operand } from './comparison.ts';

/** A problem before the kind of comparison is added to it. */
export type Trouble = ComparisonProblem extends infer Each
  ? Each extends { kind: ComparisonKind }
    ? Omit<Each, 'kind'>
    : never
  : never;

export type Pair = readonly [of: Operand, other: Operand];

/** Throws RangeError on a code that names no period: the store takes none in. */
export function periodOf({ figure }: Operand): Period {
  const found = periodOfCode(figure.period);
  if (found === null) throw new RangeError(`no period is coded ${figure.period}`);
  return found;
}

export function codes([of, other]: Pair): readonly [string, string] {
  return [of.figure.period, other.figure.period];
}

export function sameSeries([of, other]: Pair): Trouble | null {
  if (of.indicator.code !== other.indicator.code) return { id: 'series-differ', what: 'indicator' };
  const [a, b] = [of.figure.series, other.figure.series];
  if (breakdownKey(a.items) !== breakdownKey(b.items)) return { id: 'series-differ', what: 'items' };
  return a.area === b.area ? sameBoundaries([of, other]) : { id: 'series-differ', what: 'area' };
}

export function sameBoundaries([of, other]: Pair): Trouble | null {
  const { area } = of.figure.series;
  if (area !== other.figure.series.area || of.boundaries === undefined || other.boundaries === undefined) return null;
  return of.boundaries === other.boundaries
    ? null
    : { id: 'boundaries-differ', area, days: [of.boundaries, other.boundaries] };
}

export function sameUnit([of, other]: Pair): Trouble | null {
  const units = [of.indicator.unit, other.indicator.unit] as const;
  return units[0] === units[1] ? null : { id: 'units-differ', units };
}

export function samePeriod(pair: Pair): Trouble | null {
  const [a, b] = codes(pair);
  return a === b ? null : { id: 'periods-differ', periods: [a, b] };
}

/** An earlier period of the same length; of a stock, an earlier last day. */
export function earlierBase(pair: Pair): Trouble | null {
  const [of, base] = [periodOf(pair[0]), periodOf(pair[1])];
  const periods = codes(pair);
  if (pair[0].indicator.nature === 'stock') {
    return base.to < of.to ? null : { id: 'base-not-earlier', periods };
  }
  if (!sameLength(of, base)) return { id: 'lengths-differ', periods };
  return base.from < of.from ? null : { id: 'base-not-earlier', periods };
}

const seasonOf = ({ code }: Period) => code.slice(5);

function sameLength(of: Period, base: Period): boolean {
  if (of.kind !== base.kind) return false;
  if (of.kind === 'cumulative' || of.kind === 'season') return seasonOf(of) === seasonOf(base);
  if (of.kind === 'as-of') return of.to.slice(5) === base.to.slice(5);
  if (of.kind === 'span' || of.kind === 'term' || of.kind === 'range') {
    return Math.abs(daysBetween(of.from, of.to) - daysBetween(base.from, base.to)) <= 2;
  }
  return true;
}

/** The target's period holds the figure's; of a stock, its last day. */
export function targetCovers([of, target]: Pair): Trouble | null {
  const [inner, outer] = [periodOf(of), periodOf(target)];
  const day = { ...inner, from: inner.to };
  return contains(outer, of.indicator.nature === 'flow' ? inner : day)
    ? null
    : { id: 'target-of-another-period', periods: codes([of, target]) };
}

export function bothAdditive([of, other]: Pair): Trouble | null {
  const [a, b] = [of.indicator.nature, other.indicator.nature];
  if (a !== 'flow' && a !== 'stock') return { id: 'not-additive', nature: a };
  return a === b ? null : { id: 'natures-differ', natures: [a, b] };
}
