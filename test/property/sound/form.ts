import type { Random } from '../random.ts';

/** A sentence in which all agrees, in own words, and how many relations a reader would check in it. */
export interface Sound {
  readonly text: string;
  readonly relations: number;
}

/** Ways to say something, by what they say; figures differ from one making to the next. */
export type Forms = Readonly<Record<string, (random: Random) => Sound>>;

/** `12.345`. */
export function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** `12.345,6`, of a size: reports say with a word which way it goes. */
export function number(value: number, decimals = 1): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  return rest === undefined ? count(Number(whole)) : `${count(Number(whole))},${rest}`;
}

/** `-12,3`, as the columns of tables do. */
export function signed(value: number, decimals = 1): string {
  return `${value < 0 ? '-' : ''}${number(value, decimals)}`;
}

/** A measure from `low` to `high` with so many decimals. */
export function measure(random: Random, low: number, high: number, decimals = 1): number {
  const steps = 10 ** decimals;
  return random.whole(Math.round(low * steps), Math.round(high * steps)) / steps;
}

/** One as a percentage of another, without the sign. */
export function percent(part: number, whole: number, decimals = 1): string {
  return number((100 * part) / whole, decimals);
}

/** By how many percent one is more or less than another. */
export function growth(now: number, before: number, decimals = 1): string {
  return number((100 * (now - before)) / before, decimals);
}

export function upOrDown(now: number, before: number): string {
  return now >= before ? 'tăng' : 'giảm';
}
