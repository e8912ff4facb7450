import type { ClientBase } from 'pg';
import type { Partition } from './manifest.ts';

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** PostgreSQL's own estimate, for the progress line. */
  readonly estimate: number;
}

/** The tables of the database with their columns, each after those it refers to; partitions count as their parent. */
export async function tablesOf(client: ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<Table & { readonly refers: readonly string[] }>(`
    select c.relname as name,
           (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
           (select coalesce(sum(greatest(p.reltuples, 0)), 0)::float8 from pg_class p
             where p.oid = c.oid or p.oid in (select inhrelid from pg_inherits where inhparent = c.oid)) as estimate,
           array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
                  where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers
      from pg_class c
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
     order by c.relname collate "C"`);
  const sorted: Table[] = [];
  const placed = new Set<string>();
  const place = (table: (typeof rows)[number]): void => {
    if (placed.has(table.name)) return;
    placed.add(table.name);
    for (const name of table.refers) for (const other of rows) if (other.name === name) place(other);
    sorted.push({ name: table.name, columns: table.columns, estimate: table.estimate });
  };
  for (const table of rows) place(table);
  return sorted;
}

export async function partitionsOf(client: ClientBase): Promise<readonly Partition[]> {
  const { rows } = await client.query<Partition>(`
    select c.relname as name, p.relname as of, pg_get_expr(c.relpartbound, c.oid) as bound
      from pg_class c join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
     where c.relispartition and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
     order by c.relname collate "C"`);
  return rows;
}

export const SCHEMA_TABLE = 'migration';

/** The steps of the schema that have been run, in their order. */
export async function schemaOf(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly name: string }>(
    `select name from ${SCHEMA_TABLE} order by name collate "C"`,
  );
  return rows.map(({ name }) => name);
}
