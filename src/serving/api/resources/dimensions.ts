import { z } from 'zod';
import { operations } from '#contract';
import type { Dimension } from '#figures';
import { catalogueOf } from '#storing';
import { answer, type Handlers } from '../handler.ts';
import { put } from './putting.ts';
import { unknownDimension } from './unknown.ts';

export const dimensionHandlers: Handlers<'dimensions' | 'dimension' | 'putDimension'> = {
  dimensions: async ({ store }) => answer({ items: (await catalogueOf(store)).dimensions }),

  dimension: async ({ store }, { params: { code } }) => {
    const found = among((await catalogueOf(store)).dimensions, code);
    return found === undefined ? unknownDimension(code) : answer(found);
  },

  putDimension: async (context, { params: { code }, body, conditions }) =>
    await put<Dimension>(context, {
      code,
      entry: body,
      input: { dimensions: [body] },
      conditions,
      currentOf: ({ dimensions }) => among(dimensions, code),
      textOf: each => JSON.stringify(z.encode(operations.dimension.answer, { ...each, items: [...each.items] })),
    }),
};

const among = (dimensions: readonly Dimension[], code: string) => dimensions.find(each => each.code === code);
