import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { handbook } from './handbook.ts';

it('docs/rules.md is what `npm run rules` prints', () => {
  const written = readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8');
  expect(written, 'run `npm run rules` and commit docs/rules.md').toBe(handbook());
});

it('says of each rule when it fires and when it stays silent', () => {
  const chapters = handbook().split('\n## ').slice(1);
  expect(chapters.length).toBeGreaterThanOrEqual(20);
  for (const chapter of chapters) {
    expect(chapter).toMatch(/\*\*Báo · Fires\*\*\n\n- /);
    expect(chapter).toMatch(/\*\*Im lặng · Stays silent\*\*\n\n- /);
  }
});
