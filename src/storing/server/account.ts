import { spawnSync } from 'node:child_process';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import { serverProblems } from './problems.ts';

/** Whom PostgreSQL runs as. */
export interface Account {
  readonly name: string;
  /** Set only where that is someone else than we are: PostgreSQL refuses to run as root. */
  readonly ids?: { readonly uid: number; readonly gid: number };
}

/** Ourselves, or as root the user KHOP_PG_USER names (by default nobody), who must be known to the system. */
export function serverAccount(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): { readonly ok: true; readonly account: Account } | Refused<Problem> {
  if (process.getuid?.() !== 0) return { ok: true, account: { name: environment['USER'] ?? 'user' } };
  const name = environment['KHOP_PG_USER'] || 'nobody';
  const [uid, gid] = ['-u', '-g'].map(option => Number(spawnSync('id', [option, name]).stdout?.toString() || NaN));
  // initdb looks its user up by number, so one that only has a number will not do; root it refuses.
  if (uid === undefined || gid === undefined || !(uid > 0) || !(gid >= 0))
    return refuse(serverProblems.noAccount(name));
  return { ok: true, account: { name, ids: { uid, gid } } };
}
