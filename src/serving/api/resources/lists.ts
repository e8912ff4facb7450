import { catalogueOf } from '#storing';
import { answer, type Handlers } from '../handler.ts';

/** The dimension whose items name the fields of the report, in the order in which a report goes through them. */
const fieldDimension = 'field';

/** Lists that are short and given whole. */
export const listHandlers: Handlers<'fields' | 'dimensions' | 'organisations'> = {
  dimensions: async ({ store }) => answer({ items: (await catalogueOf(store)).dimensions }),

  organisations: async ({ store }) => answer({ items: (await catalogueOf(store)).organisations }),

  fields: async ({ store }) => {
    const { indicators, dimensions } = await catalogueOf(store);
    const named = dimensions.find(({ code }) => code === fieldDimension)?.items ?? [];
    const counts = new Map(named.map(({ code }) => [code, 0]));
    for (const { field } of indicators) counts.set(field, (counts.get(field) ?? 0) + 1);
    const items = [...counts].map(([code, indicators]) => {
      const { name = code, nameEn } = named.find(item => item.code === code) ?? {};
      return { code, name, nameEn, indicators };
    });
    return answer({ items: items.filter(each => each.indicators > 0) });
  },
};
