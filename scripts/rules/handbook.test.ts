import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { handbook } from './handbook.ts';

it('docs/rules.md says what the rules say; run `npm run rules` after changing one', () => {
  const written = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  expect(written).toBe(handbook());
});
