/** What a chart is drawn from: exact decimals in the indicator's unit, a list for each series; null where none stands. */
import { heldFigure, type Held } from '../held.ts';
import type { ChartPassage } from '../narrative.ts';

export function chartValues({ periods, series }: ChartPassage, area: string, held: Held): (string | null)[][] {
  return series.map(({ of: { indicator, items, area: own } }) =>
    periods.map(period => {
      const asked = { series: { indicator, items, area: own ?? area }, period, measure: 'actual' as const };
      const figure = heldFigure(held, asked);
      return figure === undefined || figure.status === 'rejected' ? null : figure.value;
    }),
  );
}
