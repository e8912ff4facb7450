import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { serverProblems, systemProblem } from './problems.ts';
import { complaint, run } from './run.ts';

export const DATABASE = 'khop';
export const OWNER = 'khop';

/** Major versions from 17 sort by code point themselves; older ones ask the system's C.UTF-8, which does the same. */
const FIRST_WITH_OWN_LOCALE = 17;

export interface Making {
  /** Where the cluster shall lie; it appears whole or not at all. */
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly account: Account;
  /** Windows only, where anybody on the machine could reach the port. */
  readonly password: string | null;
  readonly careless: boolean;
}

/** Makes the cluster and in it the database, in a folder beside the final one that then takes its name. */
export async function initialise(making: Making): Promise<{ readonly ok: true } | Refused<Problem>> {
  const { cluster, binaries, account } = making;
  const growing = `${cluster}.new`;
  try {
    rmSync(growing, { recursive: true, force: true });
    mkdirSync(growing, { mode: 0o700 });
    if (account.ids !== undefined) chownSync(growing, account.ids.uid, account.ids.gid);
    const failure = (await makeCluster(making, growing)) ?? (await makeDatabase(making, growing));
    if (failure === null) {
      renameSync(growing, cluster);
      return { ok: true };
    }
    rmSync(growing, { recursive: true, force: true });
    return refuse(failureOf(cluster, failure));
  } catch (cause) {
    rmSync(growing, { recursive: true, force: true });
    return refuse(systemProblem(cluster, cause));
  }

  function failureOf(path: string, said: string): Problem {
    if (/No space left on device|Disk quota exceeded/iu.test(said)) return serverProblems.diskFull(path);
    return serverProblems.initFailed(`${said} (PostgreSQL ${binaries.version}, ${account.name})`);
  }
}

async function makeCluster({ binaries, account, password, careless }: Making, target: string): Promise<string | null> {
  const own = Number(binaries.major) >= FIRST_WITH_OWN_LOCALE;
  const system = process.platform === 'win32' ? 'C' : 'C.UTF-8';
  const secret = password === null ? null : writeSecret(`${target}.password`, password);
  const made = await run(
    [
      join(binaries.folder, 'initdb'),
      `--pgdata=${target}`,
      `--username=${OWNER}`,
      '--encoding=UTF8',
      `--locale=${system}`,
      ...(own ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []),
      '--data-checksums',
      '--no-instructions',
      ...(secret === null ? ['--auth=trust'] : ['--auth=scram-sha-256', `--pwfile=${secret}`]),
      ...(careless ? ['--no-sync'] : []),
    ],
    account,
    { folder: target },
  );
  if (secret !== null) rmSync(secret, { force: true });
  return made.status === 0 ? null : complaint(made.err);
}

async function makeDatabase({ binaries, account }: Making, target: string): Promise<string | null> {
  const made = await run([join(binaries.folder, 'postgres'), '--single', '-D', target, 'template1'], account, {
    input: `create database ${DATABASE}\n`,
    folder: target,
  });
  // The single-user server reports a failed statement on standard error and still ends well.
  return made.status === 0 && !/ERROR|FATAL|PANIC/u.test(made.err) ? null : complaint(made.err);
}

/** The password of a data folder on Windows, made on first use; null elsewhere. */
export function passwordOf(data: string, make: () => string): string | null {
  if (process.platform !== 'win32') return null;
  const path = join(data, 'password');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : readFileSync(writeSecret(path, make()), 'utf8').trim();
}

function writeSecret(path: string, secret: string): string {
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
  return path;
}
