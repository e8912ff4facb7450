import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { PoolConfig } from 'pg';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import { type Account, serverAccount } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { type DataFolder, openFolder, socketFolder } from './folder.ts';
import { DATABASE, initialise, OWNER, passwordOf } from './initialise.ts';
import { type Lock, takeLock } from './lock.ts';
import type { Opened } from './opened.ts';
import { startPostmaster } from './postmaster.ts';
import { serverProblems, systemProblem } from './problems.ts';
import { settingsOf } from './settings.ts';
import { clearPredecessor } from './stop.ts';

export interface EmbeddedOptions {
  /** Folder of `initdb` and `postgres` to use instead of those that are found. */
  readonly programs?: string | undefined;
  /** Only for tests: without fsync, and with little memory. */
  readonly careless?: boolean | undefined;
}

interface Run {
  readonly folder: DataFolder;
  readonly account: Account;
  readonly binaries: Binaries;
  readonly careless: boolean;
}

/** Starts the PostgreSQL that comes with Khớp on a data folder, which is made when it does not exist. */
export async function openEmbedded(data: string, options: EmbeddedOptions = {}): Promise<Opened> {
  const found = serverAccount();
  if (!found.ok) return found;
  const { account } = found;
  const opened = await openFolder(data, account);
  if (!opened.ok) return opened;
  const { path } = opened.folder;
  try {
    const taken = await takeLock(path);
    if (!taken.ok) return taken;
    const started = await startLocked(opened.folder, account, options).catch((cause: unknown) =>
      refuse(systemProblem(path, cause)),
    );
    if (!started.ok) {
      taken.lock.release();
      return started;
    }
    return { ...started, close: closing(started.close, taken.lock) };
  } catch (cause) {
    return refuse(systemProblem(path, cause));
  }
}

async function startLocked(folder: DataFolder, account: Account, options: EmbeddedOptions): Promise<Opened> {
  const search = { account, wanted: folder.major, data: folder.path, folder: options.programs };
  const found = await findBinaries(search);
  if (!found.ok) return folder.major === null ? found : otherMajor(folder, found, search);
  const { binaries } = found;
  if (folder.major !== null && folder.major !== binaries.major) return otherMajorOf(folder, binaries.major);
  const run: Run = { folder, account, binaries, careless: options.careless ?? false };
  const password = passwordOf(folder.path, () => randomBytes(24).toString('base64url'));
  const { cluster } = folder;
  if (folder.major === null) {
    const made = await initialise({ cluster, binaries, account, password, careless: run.careless });
    if (!made.ok) return made;
  } else {
    const cleared = await clearPredecessor({ cluster, binaries, account });
    if (!cleared.ok) return cleared;
  }
  return serveCluster(run, password);
}

/** Where the data's own version is not to be had, the reader wants to know which one there would be. */
async function otherMajor(
  folder: DataFolder,
  failed: Refused<Problem>,
  search: Parameters<typeof findBinaries>[0],
): Promise<Refused<Problem>> {
  if (failed.problem.id !== 'postgres-missing') return failed;
  const ours = await findBinaries({ ...search, wanted: null });
  return ours.ok ? otherMajorOf(folder, ours.binaries.major) : failed;
}

function otherMajorOf({ path, major }: DataFolder, ours: string): Refused<Problem> {
  return refuse(serverProblems.otherMajor({ path, found: major ?? '', ours }));
}

async function serveCluster({ folder, account, binaries, careless }: Run, password: string | null): Promise<Opened> {
  const { cluster, log } = folder;
  const socket = password === null ? socketFolder(cluster, account) : null;
  const port = socket === null ? await freePort() : 5432;
  const settings = settingsOf({ socketFolder: socket?.path ?? null, port, careless });
  const started = await startPostmaster({ cluster, binaries, account, settings, log });
  const tidy = (): void => {
    if (socket?.temporary === true) rmSync(socket.path, { recursive: true, force: true });
  };
  if (!started.ok) {
    tidy();
    return started;
  }
  const connection: PoolConfig = {
    host: socket?.path ?? '127.0.0.1',
    port,
    user: OWNER,
    database: DATABASE,
    ...(password === null ? {} : { password }),
  };
  const close = async (): Promise<void> => {
    await started.postmaster.stop();
    tidy();
  };
  return { ok: true, kind: 'embedded', version: binaries.version, connection, close };
}

/** Stops once, however often it is called, and gives the folder back when the server is gone. */
function closing(stop: () => Promise<void>, lock: Lock): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= stop().finally(lock.release);
    return closed;
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
