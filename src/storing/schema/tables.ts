import { catalogueEdition, catalogueTables, englishNames, indicatorMerged } from './catalogueTables.ts';
import { figureTables } from './figureTables.ts';
import { narrativeTables, versionName, versionsNamed } from './narrativeTables.ts';
import { reportBlocks, reportTables } from './reportTables.ts';
import { type TableDefinition, withAdded, withPurpose } from './table.ts';

/** Those of the first step of the schema. */
export const firstTables: readonly TableDefinition[] = [...catalogueTables, ...figureTables, ...reportTables];

/** Every table of the schema as it is after all steps, each after those it refers to. */
export const tables: readonly TableDefinition[] = [...firstTables, ...narrativeTables, catalogueEdition].map(table =>
  withPurpose([reportBlocks, indicatorMerged, versionName, ...englishNames].reduce(withAdded, table), versionsNamed),
);
