/** Rows that come in, each by itself: what may be said of them before the store is asked what it holds. */
import type { Refusal } from '../store.ts';
import type { FigureInput } from './input.ts';
import { type Known, knownSeries, learn, type Place } from './known.ts';
import { keyOf, type SeriesRow } from './series.ts';
import { type Checked, check } from './validate.ts';

export interface SoundRow {
  readonly row: number;
  readonly figure: Checked;
  readonly series: SeriesRow;
  /** Of its series, period and measure (`keyOf`). */
  readonly key: string;
}

export interface CheckedRows {
  /** Rows handed in. */
  count: number;
  readonly sound: SoundRow[];
  readonly refused: Refusal[];
}

export function noRows(): CheckedRows {
  return { count: 0, sound: [], refused: [] };
}

/** Adds rows, once the codes they name are looked up. */
export async function checkMore(
  rows: CheckedRows,
  inputs: readonly FigureInput[],
  { known, place }: { readonly known: Known; readonly place: Place },
): Promise<void> {
  await learn(known, inputs, place);
  for (const input of inputs) {
    const row = rows.count++;
    const figure = check(input, known);
    if (!('input' in figure)) {
      rows.refused.push(...figure.map(fault => ({ row, ...fault })));
      continue;
    }
    const series = knownSeries(known, place.province, input.series);
    rows.sound.push({ row, figure, series, key: keyOf(series.id, figure.period.code, input.measure) });
  }
}
