import { catalogueEdition, englishNames, indicatorMerged } from './catalogueTables.ts';
import { figureIndexes } from './figureTables.ts';
import { narrativeTables, versionName, versionsNamed, versionsThinned } from './narrativeTables.ts';
import { partitionStatements, usualYears } from './partitions.ts';
import { reportBlocks } from './reportTables.ts';
import { addColumns, createTable, describe } from './table.ts';
import { firstTables } from './tables.ts';

/** A step of the schema. What has once been released is never edited: a change is another step. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

const years = Array.from({ length: usualYears.last - usualYears.first + 1 }, (_, at) => usualYears.first + at);

/** In the order in which they are run. SQL of PostgreSQL 15 only. */
export const migrations: readonly Migration[] = [
  {
    name: '0001-figures',
    statements: [...firstTables.flatMap(createTable), ...figureIndexes, ...years.flatMap(partitionStatements)],
  },
  { name: '0002-narratives', statements: narrativeTables.flatMap(createTable) },
  { name: '0003-catalogue-edition', statements: createTable(catalogueEdition) },
  { name: '0004-report-blocks', statements: addColumns(reportBlocks) },
  { name: '0005-indicator-merged', statements: addColumns(indicatorMerged) },
  { name: '0006-versions-thinned', statements: describe(narrativeTables, versionsThinned) },
  {
    name: '0007-versions-named',
    statements: [...addColumns(versionName), ...describe(narrativeTables, versionsNamed)],
  },
  { name: '0008-english-names', statements: englishNames.flatMap(addColumns) },
];
