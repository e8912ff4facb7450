import { catalogueTables } from './catalogueTables.ts';
import { figureTables } from './figureTables.ts';
import { reportTables } from './reportTables.ts';
import type { TableDefinition } from './table.ts';

/** Every table of the schema, each after those it refers to. */
export const tables: readonly TableDefinition[] = [...catalogueTables, ...figureTables, ...reportTables];
