import { z } from 'zod';
import { operations } from '#contract';
import type { Indicator } from '#figures';
import { catalogueOf, type Store, writeCatalogue } from '#storing';
import { answer, type Handlers } from '../handler.ts';
import { turns } from '../inTurn.ts';
import { pageAfter } from '../paging.ts';
import { notFound, refused } from '../problem.ts';
import { rowProblems } from '../rows.ts';
import { matches } from '../searching.ts';
import { preconditionOf, tagOf } from '../tags.ts';

/** A PUT reads what is there and writes in one turn, so that of two who edit the same version one is told. */
const inTurn = turns();

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
    const found = await indicatorOf(store, code);
    return found === null
      ? notFound(`Danh mục không có chỉ tiêu “${code}”.`, `The catalogue has no indicator “${code}”.`)
      : answer(found);
  },

  putIndicator: async ({ store, who }, { params: { code }, body, conditions }) => {
    if (body.code !== code) return otherCode;
    return await inTurn(code, async () => {
      const current = await indicatorOf(store, code);
      const unmet = preconditionOf(current === null ? null : tagOfIndicator(current), conditions);
      if (unmet !== null) return unmet;
      const { refused: faults } = await writeCatalogue(store, { indicators: [body] }, who);
      if (faults.length === 0) return answer((await indicatorOf(store, code)) ?? body, current === null ? 201 : 200);
      const said = { vi: faults.map(({ vi }) => vi).join(' '), en: faults.map(({ en }) => en).join(' ') };
      return refused('refused', said, rowProblems(faults));
    });
  },
};

const otherCode = refused('invalid-request', {
  vi: 'Mã trong nội dung khác mã trong địa chỉ; mã của chỉ tiêu không đổi được.',
  en: 'The code in the body is not that of the address; the code of an indicator cannot be changed.',
});

async function indicatorOf(store: Store, code: string): Promise<Indicator | null> {
  const { indicators } = await catalogueOf(store);
  return indicators.find(indicator => indicator.code === code) ?? null;
}

/** The tag of the very text that GET answers with. */
function tagOfIndicator(indicator: Indicator): string {
  return tagOf(
    JSON.stringify(z.encode(operations.indicator.answer, { ...indicator, dimensions: [...indicator.dimensions] })),
  );
}
