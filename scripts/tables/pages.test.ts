import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tablePages } from './pages.ts';

const folder = new URL('../../docs/tables/', import.meta.url);

it('docs/tables says what the schema says; run `npm run tables` after changing it', () => {
  const pages = tablePages();
  expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
  for (const [name, page] of pages) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(page);
});

it('every distributed table has the province first in its primary key and in each unique constraint', () => {
  for (const [name, page] of tablePages()) {
    if (!page.includes('A distributed table')) continue;
    const keys = [...page.matchAll(/`(?:primary key|unique) \(([^)]+)\)`/gu)].map(([, columns]) => columns ?? '');
    expect(keys.length, name).toBeGreaterThan(0);
    for (const key of keys) expect(key, name).toMatch(/^province_id(?:,|$)/u);
  }
});
