import { areaLabel, versionNear, addMonths, periodOfCode } from '#figures';
import { areasOf, figuresOf, periodsOf, type Store } from '#storing';
import { todayIn } from '../today.ts';
import { answer, type Handlers } from '../handler.ts';

export const provinceHandlers: Handlers<'province' | 'periods'> = {
  province: async ({ store, version }) => {
    const [{ areas }, periods, madeUp] = await Promise.all([
      areasOf(store),
      periodsOf(store),
      figuresOf(store, { origin: 'synthetic', limit: 1 }),
    ]);
    const named = areas.flatMap(area => {
      const now = versionNear(area, todayIn(new Date()));
      return now?.level === 'province' ? [{ id: area.id, name: areaLabel(now) }] : [];
    });
    const [province] = named;
    return answer({
      code: store.province,
      name: province?.name ?? store.province,
      area: province?.id ?? null,
      period: (await busiestPeriod(store, province?.id)) ?? periods[0]?.code ?? null,
      demo: madeUp.figures.length > 0,
      version,
    });
  },

  periods: async ({ store }) => answer({ items: await periodsOf(store) }),
};

const enough = 10_000;

/** Of the periods of the last year for which the province reported, the one that holds most: where its newest report lies. */
async function busiestPeriod(store: Store, area: string | undefined): Promise<string | null> {
  if (area === undefined) return null;
  const { figures } = await figuresOf(store, { area, measure: 'actual', origin: 'reported', limit: enough });
  const counts = new Map<string, number>();
  for (const { period } of figures) counts.set(period, (counts.get(period) ?? 0) + 1);
  const held = [...counts].flatMap(([code, count]) => {
    const period = periodOfCode(code);
    return period === null ? [] : [{ code, count, to: period.to }];
  });
  const newest = held.reduce((last, { to }) => (to > last ? to : last), '');
  const recent = held.filter(({ to }) => to > addMonths(newest, -12));
  return recent.reduce<(typeof recent)[number] | null>(more, null)?.code ?? null;
}

function more<T extends { readonly count: number }>(best: T | null, each: T): T {
  return best !== null && best.count >= each.count ? best : each;
}
