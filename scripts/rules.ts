import { writeFileSync } from 'node:fs';
import { handbook } from './rules/handbook.ts';

/** `npm run rules` writes docs/rules.md from the rules themselves. */
writeFileSync(new URL('../docs/rules.md', import.meta.url), handbook());
