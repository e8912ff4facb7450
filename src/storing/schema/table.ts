/** How a table spreads over a cluster: a copy on every node, or its rows by province. */
export type Spread = 'reference' | 'distributed';

/** A table as a migration makes it. Its comments go into the database, and docs/tables is printed from there. */
export interface TableDefinition {
  readonly name: string;
  readonly spread: Spread;
  readonly purpose: string;
  /** Name, type with its constraints, and what it holds. */
  readonly columns: readonly (readonly [name: string, type: string, meaning: string])[];
  readonly constraints: readonly string[];
  readonly partitionBy?: string;
}

/** Columns that a later step of the schema gives to a table. */
export interface AddedColumns {
  readonly table: string;
  readonly columns: TableDefinition['columns'];
}

/** What a later step of the schema says that a table is for. */
export interface Purpose {
  readonly table: string;
  readonly purpose: string;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The statements that make the table and write its comments. */
export function createTable(table: TableDefinition): readonly string[] {
  const lines = [...table.columns.map(([name, type]) => `${name} ${type}`), ...table.constraints];
  const partition = table.partitionBy === undefined ? '' : ` partition by ${table.partitionBy}`;
  return [
    `create table ${table.name} (\n  ${lines.join(',\n  ')}\n)${partition}`,
    purposeComment(table),
    ...columnComments(table.name, table.columns),
  ];
}

function purposeComment({ name, spread, purpose }: TableDefinition): string {
  return `comment on table ${name} is ${quoted(`${spread}: ${purpose}`)}`;
}

/** The statements that say anew what one of the tables is for. */
export function describe(tables: readonly TableDefinition[], given: Purpose): readonly string[] {
  return tables.filter(({ name }) => name === given.table).map(table => purposeComment(withPurpose(table, given)));
}

/** The table as it is once that is said. */
export function withPurpose(table: TableDefinition, { table: of, purpose }: Purpose): TableDefinition {
  return table.name === of ? { ...table, purpose } : table;
}

/** The statements that add the columns and write their comments. */
export function addColumns({ table, columns }: AddedColumns): readonly string[] {
  const added = columns.map(([name, type]) => `alter table ${table} add column ${name} ${type}`);
  return [...added, ...columnComments(table, columns)];
}

function columnComments(table: string, columns: TableDefinition['columns']): readonly string[] {
  return columns.map(([name, , meaning]) => `comment on column ${table}.${name} is ${quoted(meaning)}`);
}

/** The table as it is once the columns are there. */
export function withAdded(table: TableDefinition, { table: of, columns }: AddedColumns): TableDefinition {
  return table.name === of ? { ...table, columns: [...table.columns, ...columns] } : table;
}

/** Codes and ids compare by their bytes on every server, whatever its collation. */
export const code = 'text collate "C"';

export const required = `${code} not null`;

/** Begins every table whose rows are spread. */
export const province = [
  'province_id',
  required,
  'Code of the province: first in every key, the column rows are spread by.',
] as const;
