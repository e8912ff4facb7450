/**
 * A second history, made up: five years by month for twelve indicators, the same for the same seed. Every number is a
 * whole count of the last printed digit, and a total is handed down to communes by largest remainders, so that areas add
 * up to the province, months to the year, and the months of the first half of 2021 to what was really reported.
 */
import { breakdownKey, formatDecimal } from '#figures';
import { commonShape, type Shape, shapes } from './shapes.ts';
import { type Random, random } from './random.ts';

/** By month, 2021-M01 first; by area, whole units of the shape's last digit. */
export interface History {
  readonly shape: Shape;
  readonly province: readonly number[];
  /** The old communes of every month, in the order given. */
  readonly communes: readonly (readonly number[])[];
}

export const years = [2021, 2022, 2023, 2024, 2025] as const;
export const monthCount = years.length * 12;

/** One history for each shape, over the communes given. */
export function histories(communes: readonly string[], seed: number): History[] {
  return shapes.map(shape => {
    const key = `${seed} ${shape.indicator} ${breakdownKey(shape.items)}`;
    const province = shape.nature === 'flow' ? flows(shape, random(key)) : stocks(shape, random(key));
    const weights = communes.map(commune => random(`${seed} ${commune} ${shape.spread}`).between(...commonShape.sizes));
    const draw = random(`${key} communes`);
    return {
      shape,
      province,
      communes: province.map(total =>
        split(
          total,
          weights.map(weight => weight * draw.between(...shape.noise)),
        ),
      ),
    };
  });
}

/** Months of the first half of 2021 make the reported sum; each later year grows by some percent. */
function flows(shape: Shape, draw: Random): number[] {
  const { seasons, known } = shape;
  const noisy = (months: readonly number[]) => months.map(weight => weight * draw.between(950, 1050));
  const firstHalf = known.flatMap(({ months, total }, at) => {
    const before = known[at - 1];
    const done = before === undefined ? 0 : before.months;
    return split(total - (before?.total ?? 0), noisy(seasons.slice(done, months)));
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const half = Math.round((sum(firstHalf) * sum(seasons.slice(6))) / sum(seasons.slice(0, 6)));
  const months = [...firstHalf, ...split(half, noisy(seasons.slice(6)))];
  let year = sum(months);
  for (const _ of years.slice(1)) {
    year = Math.round((year * (1000 + draw.between(...shape.growth))) / 1000);
    months.push(...split(year, noisy(seasons)));
  }
  return months;
}

/** A stock moves by some thousandths a month, backwards too, from what was reported for June 2021. */
function stocks({ known, growth }: Shape, draw: Random): number[] {
  const june = known[0]?.total ?? 0;
  const move = (from: number) => Math.round((from * (10_000 + draw.between(...growth))) / 10_000);
  const months = [june];
  for (let month = 5; month > 0; month--) months.unshift(move(months[0] ?? june));
  for (let month = 7; month <= monthCount; month++) months.push(move(months.at(-1) ?? june));
  return months;
}

/**
 * Whole parts in proportion to the weights that make exactly the total: the largest remainders get what is left. Total
 * times weight must be a safe integer.
 */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const rests = weights.map((weight, at) => ({ at, rest: (total * weight) % sum }));
  const parts = weights.map((weight, at) => (total * weight - (rests[at]?.rest ?? 0)) / sum);
  let left = total - parts.reduce((all, part) => all + part, 0);
  rests.sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of rests) {
    if (left === 0) break;
    parts[at] = (parts[at] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

/** The decimal that so many last digits are. */
export function written(units: number, { decimals }: Pick<Shape, 'decimals'>): string {
  return formatDecimal({ coefficient: units, scale: decimals });
}
