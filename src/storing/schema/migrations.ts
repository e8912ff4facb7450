import { catalogueTables } from './catalogueTables.ts';
import { figureIndexes, figureTables } from './figureTables.ts';
import { partitionStatements, usualYears } from './partitions.ts';
import { reportTables } from './reportTables.ts';
import { createTable } from './table.ts';

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
    statements: [
      ...[...catalogueTables, ...figureTables, ...reportTables].flatMap(createTable),
      ...figureIndexes,
      ...years.flatMap(partitionStatements),
    ],
  },
];
