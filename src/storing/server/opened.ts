import type { PoolConfig } from 'pg';
import type { Problem, Refused } from '../problem.ts';

export interface OpenServer {
  readonly ok: true;
  /** What `new pg.Pool` takes. */
  readonly connection: PoolConfig;
  readonly kind: 'embedded' | 'server';
  /** As the server says it, such as 18.4. */
  readonly version: string;
  /** Stops a server that we started, and waits for it; end the pools on it first. */
  readonly close: () => Promise<void>;
}

export type Opened = OpenServer | Refused<Problem>;
