import { breakdownKey, type Figure, itemsOfKey, periodOfCode } from '#figures';
import { figuresOf } from '#storing';
import { cellOf } from '../comparing.ts';
import { answer, type Handlers } from '../handler.ts';

/** More than any series has: a century of months, quarters, halves and years with three targets. */
const mostPoints = 10_000;

export const seriesHandlers: Handlers<'series' | 'pivot'> = {
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

  pivot: async ({ store }, { body: { indicators, areas, periods, measure } }) => {
    const wanted = new Map(indicators.map(({ indicator, items }, position) => [keyOf(indicator, items), position]));
    const filter = { indicators: [...new Set(indicators.map(({ indicator }) => indicator))], areas, periods, measure };
    const cells = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof figuresOf>> = await figuresOf(store, {
        ...filter,
        limit: mostPoints,
        ...(cursor === null ? {} : { cursor }),
      });
      for (const figure of page.figures) {
        const indicator = wanted.get(keyOf(figure.series.indicator, figure.series.items));
        if (indicator === undefined) continue;
        const [area, period] = [areas.indexOf(figure.series.area), periods.indexOf(figure.period)];
        cells.push({ indicator, area, period, figure: cellOf(figure) });
      }
      cursor = page.next;
    } while (cursor !== null);
    return answer({ cells });
  },
};

function keyOf(indicator: string, items: Figure['series']['items']): string {
  return `${indicator};${breakdownKey(items)}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
