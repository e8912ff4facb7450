import { areaLabel, type AreaLevel, areasOn, itemsOfKey, periodOfCode } from '#figures';
import { areasOf, type RolledUp, rollUp } from '#storing';
import { given } from '../given.ts';
import { answer, type Handlers } from '../handler.ts';
import { notFound } from '../problem.ts';

/** Approved figures of areas, added up at the moment they are asked for: there is nothing to rebuild. */
export const rollUpHandlers: Handlers<'rollUp'> = {
  rollUp: async ({ store }, { query }) => {
    const { indicator, items, period, measure = 'actual', level = 'commune', area: within } = query;
    const on = query.on ?? periodOfCode(period)?.to ?? '';
    const breakdown = items === undefined ? {} : (itemsOfKey(items) ?? {});
    const asked = { indicator, items: breakdown, period, measure, level: level satisfies AreaLevel, on };
    const found = await rollUp(store, { ...asked, ...given({ within }) });
    if (!found.ok) return notFound(found.problem.vi, found.problem.en);
    const { areas } = await areasOf(store);
    const known = new Map(areasOn(areas, { date: on, level }).map(each => [each.area.id, each.version]));
    const rows = found.rolled.rows.flatMap(({ area, value, absence, coverage }) => {
      const version = known.get(area);
      if (version === undefined) return [];
      return [{ area, name: areaLabel(version), code: version.code, value, absence, coverage: counts(coverage) }];
    });
    const { value, coverage, refused } = found.rolled.total;
    const total = { value, coverage: counts(coverage), ...(refused === null ? {} : { refused }) };
    return answer({ indicator, period, measure, level, on, rows, total });
  },
};

function counts({ reported, expected }: RolledUp['coverage']) {
  return { reported, expected };
}
