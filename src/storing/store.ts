import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Asking } from './audit/asking.ts';
import type { KeptCatalogue } from './catalogue/read.ts';
import type { Changes } from './changes.ts';
import type { Problem } from './problem.ts';
import type { Database } from './schema/database.ts';

/** One row of what was handed in that cannot be taken, and the column that is to blame. */
export interface Refusal extends Problem {
  /** From 0, in the order handed in. */
  readonly row: number;
  readonly column: string;
}

/** An open store. Only this room reads `pool`; all others hand the store to its functions. */
export interface Store {
  readonly db: Kysely<Database>;
  readonly pool: pg.Pool;
  /** Code of the province whose figures are read and written: `04`. */
  readonly province: string;
  readonly now: () => Date;
  /** The catalogue and the areas, read anew only when some process has written them. */
  readonly kept: KeptCatalogue;
  /** What this process writes, as it is written. */
  readonly changes: Changes;
  /** The request that this store is handed on for: what it writes is marked with its key. */
  readonly asking?: Asking;
  /** Called after each transaction that wrote, before anything else is asked. */
  readonly written?: () => void;
  readonly close: () => Promise<void>;
}
