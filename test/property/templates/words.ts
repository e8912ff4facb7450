import { fraction, type Fraction, minus, over, plus, times } from '../exact.ts';
import { type Figure, figure, rounded, type Unit, valueOf } from '../figures.ts';
import type { Random } from '../random.ts';
import { percent, spacedPercent } from '../units.ts';

const HUNDRED = fraction(100n);
type Values = readonly Fraction[];

/** What the relations of the templates compute from their operands, in order. */
export const ofPlan = ([result, plan]: Values): Fraction | null =>
  over(times(HUNDRED, result as Fraction), plan as Fraction);
export const growthOver = ([now, before]: Values): Fraction | null => {
  const quotient = over(times(HUNDRED, now as Fraction), before as Fraction);
  return quotient && minus(quotient, HUNDRED);
};
export const fallFrom = (values: Values): Fraction | null => {
  const growth = growthOver(values);
  return growth && times(growth, fraction(-1n));
};
export const difference = ([more, less]: Values): Fraction => minus(more as Fraction, less as Fraction);
export const sum = (values: Values): Fraction => values.reduce(plus, fraction(0n));
export const quotient = ([a, b]: Values): Fraction | null => over(a as Fraction, b as Fraction);
export const product = ([a, b]: Values): Fraction => times(a as Fraction, b as Fraction);

/** A percentage as reports print it: one decimal mostly, two or none at times. */
export function percentage(value: Fraction | null, random: Random): Figure {
  const unit = random.chance(0.15) ? spacedPercent : percent;
  return rounded(value ?? fraction(0n), unit, random.pick([1, 1, 1, 2, 2]));
}

/** A measure with up to two decimals, between the two bounds in whole units. */
export function measure(random: Random, unit: Unit, [low, high]: readonly [number, number]): Figure {
  const decimals = random.pick([0, 1, 1, 2]);
  return figure(random.whole(low * 10 ** decimals, high * 10 ** decimals), unit, { decimals });
}

/** `count` figures of one unit and their sum. */
export function partsAndSum(random: Random, unit: Unit, { count, low, high }: PartsOf): readonly [Figure[], Figure] {
  const decimals = unit.counted ? 0 : random.pick([0, 1, 2]);
  const scale = 10 ** decimals;
  const parts = Array.from({ length: count }, () =>
    figure(random.whole(low * scale, high * scale), unit, { decimals }),
  );
  const total = parts.reduce((so, { digits }) => so + digits, 0n);
  return [parts, figure(total, unit, { decimals })];
}

export interface PartsOf {
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

export function values(...figures: readonly Figure[]): Fraction[] {
  return figures.map(valueOf);
}

/** The parts under the names `part0`, `part1`... */
export function named(parts: readonly Figure[]): Record<string, Figure> {
  return Object.fromEntries(parts.map((part, index) => [`part${index}`, part]));
}

export function withoutMissing(names: readonly string[], missing: string | undefined): string[] {
  return names.filter(name => name !== missing);
}

/** `a, b và c`. */
export function listed(items: readonly string[], last = ' và '): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
}
