import { catalogueOf, fieldDimension } from '#storing';
import { answer, type Handlers } from '../handler.ts';

/** Lists that are short and given whole; of the fields also those that have no indicator yet. */
export const listHandlers: Handlers<'fields' | 'organisations'> = {
  organisations: async ({ store }) => answer({ items: (await catalogueOf(store)).organisations }),

  fields: async ({ store }) => {
    const { indicators, dimensions } = await catalogueOf(store);
    const named = dimensions.find(({ code }) => code === fieldDimension)?.items ?? [];
    const counts = new Map(named.map(({ code }) => [code, 0]));
    for (const { field } of indicators) counts.set(field, (counts.get(field) ?? 0) + 1);
    const items = [...counts].map(([code, held]) => {
      const { name = code, nameEn } = named.find(item => item.code === code) ?? {};
      return { code, name, nameEn, indicators: held };
    });
    return answer({ items });
  },
};
