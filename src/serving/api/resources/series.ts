import { itemsOfKey, periodOfCode } from '#figures';
import { figuresOf } from '#storing';
import { cellOf } from '../comparing.ts';
import { answer, type Handlers } from '../handler.ts';

/** More than any series has: a century of months, quarters, halves and years with three targets. */
const mostPoints = 10_000;

export const seriesHandlers: Handlers<'series'> = {
  /** In order of time; of periods that end together, the longest first. */
  series: async ({ store }, { query: { indicator, items, area } }) => {
    const breakdown = items === undefined ? {} : (itemsOfKey(items) ?? {});
    const { figures } = await figuresOf(store, { indicator, items: breakdown, area, limit: mostPoints });
    const points = figures.flatMap(figure => {
      const period = periodOfCode(figure.period);
      if (period === null) return [];
      const { from, to } = period;
      return [{ period: figure.period, from, to, measure: figure.measure, figure: cellOf(figure) }];
    });
    points.sort((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from) || compareText(a.measure, b.measure));
    return answer({ indicator, items: breakdown, area, points });
  },
};

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
