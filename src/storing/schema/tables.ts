import { catalogueEdition, catalogueTables } from './catalogueTables.ts';
import { figureTables } from './figureTables.ts';
import { narrativeTables } from './narrativeTables.ts';
import { reportTables } from './reportTables.ts';
import type { TableDefinition } from './table.ts';

/** Those of the first step of the schema. */
export const firstTables: readonly TableDefinition[] = [...catalogueTables, ...figureTables, ...reportTables];

/** Every table of the schema, each after those it refers to. */
export const tables: readonly TableDefinition[] = [...firstTables, ...narrativeTables, catalogueEdition];
