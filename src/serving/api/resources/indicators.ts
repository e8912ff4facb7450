import { z } from 'zod';
import { operations } from '#contract';
import type { Indicator } from '#figures';
import { type Catalogue, catalogueOf, type Store, writeCatalogueIf } from '#storing';
import { answer, type Handlers } from '../handler.ts';
import { pageAfter } from '../paging.ts';
import { refused } from '../problem.ts';
import { rowProblems } from '../rows.ts';
import { matches } from '../searching.ts';
import { preconditionOf, tagOf } from '../tags.ts';
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
    const found = await indicatorOf(store, code);
    return found === null ? unknownIndicator(code) : answer(found);
  },

  putIndicator: async ({ store, who }, { params: { code }, body, conditions }) => {
    if (body.code !== code) return otherCode;
    let isNew = false;
    const unmet = ({ indicators }: Catalogue) => {
      const current = indicators.find(indicator => indicator.code === code);
      isNew = current === undefined;
      return preconditionOf(current === undefined ? null : tagOfIndicator(current), conditions);
    };
    const written = await writeCatalogueIf(store, { indicators: [body] }, { who, unmet });
    if ('unmet' in written) return written.unmet;
    const { refused: faults } = written;
    if (faults.length === 0) return answer((await indicatorOf(store, code)) ?? body, isNew ? 201 : 200);
    const said = { vi: faults.map(({ vi }) => vi).join(' '), en: faults.map(({ en }) => en).join(' ') };
    return refused('refused', said, rowProblems(faults));
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
