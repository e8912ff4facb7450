import { z } from 'zod';
import { operations } from '#contract';
import type { Indicator } from '#figures';
import { catalogueOf } from '#storing';
import { answer, type Handlers } from '../handler.ts';
import { pageAfter } from '../paging.ts';
import { matches } from '../searching.ts';
import { put } from './putting.ts';
import { unknownIndicator } from './unknown.ts';

export const indicatorHandlers: Handlers<'indicators' | 'indicator' | 'putIndicator'> = {
  indicators: async ({ store }, { query }) => {
    const { indicators } = await catalogueOf(store);
    const { q, field } = query;
    const found = indicators.filter(
      indicator =>
        (field === undefined || indicator.field === field) &&
        (q === undefined || matches(`${indicator.name} ${indicator.nameEn ?? ''} ${indicator.code}`, q)),
    );
    const page = pageAfter(found, query, ({ code }) => code);
    return page.ok ? answer({ items: page.items, next: page.next }) : page;
  },

  indicator: async ({ store }, { params: { code } }) => {
    const found = among((await catalogueOf(store)).indicators, code);
    return found === undefined ? unknownIndicator(code) : answer(found);
  },

  putIndicator: async (context, { params: { code }, body, conditions }) =>
    await put<Indicator>(context, {
      code,
      entry: body,
      input: { indicators: [body] },
      conditions,
      currentOf: ({ indicators }) => among(indicators, code),
      textOf: each =>
        JSON.stringify(z.encode(operations.indicator.answer, { ...each, dimensions: [...each.dimensions] })),
    }),
};

const among = (indicators: readonly Indicator[], code: string) => indicators.find(each => each.code === code);
