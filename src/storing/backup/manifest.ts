export const FORMAT = 1;
/** The first entry, by which a file is known to be a backup before it is read through. */
export const MARK = 'khop-backup.json';
/** The last entry: a file without it is not whole. */
export const MANIFEST = 'manifest.json';

/** What a backup holds, and by what it is checked before a byte of it is written. */
export interface Manifest {
  readonly format: number;
  /** ISO instant of the snapshot. */
  readonly at: string;
  /** The server that was backed up, such as 18.4. */
  readonly server: string;
  /** Steps of the schema that had been run, in their order. */
  readonly schema: readonly string[];
  /** Partitions that were made as years came. */
  readonly partitions: readonly Partition[];
  /** In an order in which each table comes after those it refers to. */
  readonly tables: readonly TableContents[];
}

export interface Partition {
  readonly name: string;
  readonly of: string;
  /** As PostgreSQL prints it: `FOR VALUES FROM (2014) TO (2015)`. */
  readonly bound: string;
}

export interface TableContents {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** SHA-256 of the rows as COPY writes them, in hexadecimal. */
  readonly digest: string;
}

/** The name of a part of a table in the archive. */
export function partName(table: string, number: number): string {
  return `${table}/${String(number).padStart(6, '0')}.copy`;
}

export function tableOf(entry: string): string | null {
  return /^([^/]+)\/\d+\.copy$/u.exec(entry)?.[1] ?? null;
}

/** Null for text that is no manifest. */
export function readManifest(text: string): Manifest | null {
  try {
    const told = JSON.parse(text) as Manifest;
    const whole = Array.isArray(told.tables) && Array.isArray(told.schema) && Array.isArray(told.partitions);
    return whole && typeof told.format === 'number' ? told : null;
  } catch {
    return null;
  }
}
