/** Charts of an issued report whose figures were revised: what was drawn, and what would be drawn now. */
import { parseDecimal, rational, toRational } from '#figures';
import { writeNumber } from '#vietnamese';
import type { Held } from '../held.ts';
import type { Passage } from '../narrative.ts';
import { chartValues } from '../report/chartValues.ts';
import type { Composed, ComposedChart, ComposedPassage } from '../report/composed.ts';

export interface UntrueChart {
  readonly passage: Extract<ComposedPassage, ComposedChart>;
  readonly points: readonly UntruePoint[];
}

export interface UntruePoint {
  /** `Thu ngân sách, quý I`. */
  readonly name: string;
  /** As the chart's axis has it; null where nothing was drawn, or can be any more. */
  readonly before: string | null;
  readonly after: string | null;
}

/** `passages` are those of the narrative that was issued: what its charts were drawn from. */
export function untrueCharts(issued: Composed, passages: readonly Passage[], held: Held): UntrueChart[] {
  const charts = new Map(passages.flatMap(each => (each.kind === 'chart' ? [[each.id, each] as const] : [])));
  return issued.passages.flatMap(passage => {
    const chart = charts.get(passage.id);
    if (passage.kind !== 'chart' || chart === undefined) return [];
    const points = pointsOf(passage, chartValues(chart, issued.area, held));
    return points.length === 0 ? [] : [{ passage, points }];
  });
}

function pointsOf({ series, categories }: ComposedChart, now: readonly (readonly (string | null)[])[]) {
  const written = (value: string | null): string | null => {
    const number = value === null ? null : parseDecimal(value);
    return number === null ? value : writeNumber(number);
  };
  return series.flatMap(({ name, values }, at) =>
    values.flatMap((value, place): UntruePoint[] => {
      const today = now[at]?.[place] ?? null;
      if (isSame(value, today)) return [];
      const label = [name, categories[place]].filter(Boolean).join(', ');
      return [{ name: label, before: written(value), after: written(today) }];
    }),
  );
}

/** `5` and `5.0` are drawn alike. */
function isSame(one: string | null, other: string | null): boolean {
  const [a, b] = [one, other].map(value => (value === null ? null : parseDecimal(value)));
  if (!a || !b) return one === other;
  return rational.compare(toRational(a), toRational(b)) === 0;
}
