/** `npm run rules`: writes docs/rules.md from the rules. */
import { writeFileSync } from 'node:fs';
import { handbook } from './handbook.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), handbook());
