import { type Figure, periodOfCode } from '#figures';
import { writing } from '../audit/writing.ts';
import { ensurePartitions, firstYear, lastYear } from '../schema/partitions.ts';
import type { Refusal, Store } from '../store.ts';
import { enter, type EnterMode } from './enter.ts';
import type { FigureInput } from './input.ts';
import { figureOf, figureRow } from './rows.ts';
import { yearOf } from './validate.ts';

export interface WriteOptions {
  readonly who: string;
  readonly mode: EnterMode;
}

export interface FiguresWritten {
  readonly written: readonly Figure[];
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
}

/** Enters figures; none overwrites another. What is said is on disk when the promise is kept. */
export async function writeFigures(
  store: Store,
  inputs: readonly FigureInput[],
  options: WriteOptions,
): Promise<FiguresWritten> {
  await ensurePartitions(store.db, yearsOf(inputs));
  return await writing(store, options.who, async within => {
    const { made, unchanged, refused } = await enter(within, inputs, options.mode);
    return { written: made.map(making => figureOf(figureRow(making))), unchanged, refused };
  });
}

export function yearsOf(inputs: readonly Pick<FigureInput, 'period'>[]): Set<number> {
  const codes = new Set(inputs.map(({ period }) => period));
  const years = [...codes].flatMap(code => (typeof code === 'string' ? periodOfCode(code) : null) ?? []).map(yearOf);
  return new Set(years.filter(year => year >= firstYear && year <= lastYear));
}
