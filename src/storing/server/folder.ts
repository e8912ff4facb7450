import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import type { Account } from './account.ts';
import { serverProblems, systemProblem } from './problems.ts';
import { run } from './run.ts';

/** What lies where in a data folder. */
export interface DataFolder {
  readonly path: string;
  /** PostgreSQL's own folder in it. */
  readonly cluster: string;
  readonly log: string;
  /** Major version that wrote the cluster; null where there is none yet. */
  readonly major: string | null;
}

/** What we ourselves lay into a data folder before there is a cluster: a first start that was cut short. */
const OURS = /^(?:postgres(?:\.new)?|open-.*|programs-.*|postgres\.log(?:\.1)?|password)$/u;

/** `.s.PGSQL.5432` and the 107 bytes that sun_path has beside its zero, see unix(7). */
const LONGEST_SOCKET_FOLDER = 107 - '/.s.PGSQL.5432.lock'.length;

export function isDataFolder(path: string): boolean {
  return existsSync(join(path, 'postgres', 'PG_VERSION'));
}

/** The folder, made where it does not exist; a folder of anything else is never touched. */
export async function openFolder(
  path: string,
  account: Account,
): Promise<{ readonly ok: true; readonly folder: DataFolder } | Refused<Problem>> {
  const asked = resolve(path);
  try {
    const made = !existsSync(asked);
    if (made) makeFolder(asked);
    if (!statSync(asked).isDirectory()) return refuse(serverProblems.notAFolder(asked));
    const data = realpathSync(asked);
    if (!isDataFolder(data) && readdirSync(data).some(name => !OURS.test(name)))
      return refuse(serverProblems.foreignFolder(data));
    // Open to the account that PostgreSQL runs as; what is in it is closed to everybody else.
    if (made) chmodSync(data, 0o755);
    const closed = await closedAncestor(data, account);
    if (closed !== null) return refuse(serverProblems.unreachable({ folder: closed, account: account.name }));
    const cluster = join(data, 'postgres');
    const major = isDataFolder(data) ? readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim() : null;
    return { ok: true, folder: { path: data, cluster, log: join(data, 'postgres.log'), major } };
  } catch (cause) {
    return refuse(systemProblem(asked, cause));
  }
}

/** Node says ENOENT of a folder that cannot be made on a read-only disk; whoever asks first hears why. */
function makeFolder(path: string): void {
  let above = dirname(path);
  while (!existsSync(above)) above = dirname(above);
  if (statSync(above).isDirectory()) accessSync(above, constants.W_OK);
  mkdirSync(path, { recursive: true });
}

/** The first folder on the way that the account cannot enter; null where it gets through. */
async function closedAncestor(data: string, account: Account): Promise<string | null> {
  if (account.ids === undefined) return null;
  const way: string[] = [];
  for (let at = data; way[0] !== at; at = dirname(at)) way.unshift(at);
  const told = await run(
    ['/bin/sh', '-c', 'for f do cd "$f" 2>/dev/null || { printf %s "$f"; exit; }; done', 'sh', ...way],
    account,
    {
      folder: '/',
    },
  );
  return told.out === '' ? null : told.out;
}

/** Where the server's socket goes: among its data, or where that name is too long for a socket, a short folder. */
export function socketFolder(
  cluster: string,
  account: Account,
): { readonly path: string; readonly temporary: boolean } {
  if (Buffer.byteLength(cluster) <= LONGEST_SOCKET_FOLDER) return { path: cluster, temporary: false };
  const path = mkdtempSync(join(tmpdir(), 'khop-'));
  if (account.ids !== undefined) chownSync(path, account.ids.uid, account.ids.gid);
  return { path, temporary: true };
}
