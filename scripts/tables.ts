import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tablePages } from './tables/pages.ts';

/** `npm run tables` writes docs/tables, a page a table, from the definitions that the migrations run. */
const folder = new URL('../docs/tables/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, page] of tablePages()) writeFileSync(new URL(name, folder), page);
