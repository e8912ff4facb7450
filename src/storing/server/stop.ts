import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { serverProblems } from './problems.ts';
import { isRunning, servesFolder } from './processes.ts';
import { run } from './run.ts';

export interface Server {
  readonly pid: number;
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly account: Account;
}

/** A fast shutdown writes a checkpoint, which takes what the disk takes. */
const POLITE_MS = 60_000;
const FIRM_MS = 10_000;

/** Ends a server: fast shutdown, then immediate, then by force; what was committed is kept in each case. */
export async function stopServer({ pid, cluster, binaries, account }: Server): Promise<boolean> {
  const gone = (): boolean => !isRunning(pid);
  if (process.platform === 'win32') {
    // Windows knows no signals; pg_ctl speaks to the server through its named pipe.
    await run([join(binaries.folder, 'pg_ctl'), 'stop', '-m', 'fast', '-D', cluster], account);
    return waitUntil(gone, POLITE_MS);
  }
  const steps = [
    ['SIGINT', POLITE_MS],
    ['SIGQUIT', FIRM_MS],
    ['SIGKILL', FIRM_MS],
  ] as const;
  for (const [signal, patience] of steps) {
    try {
      process.kill(pid, signal);
    } catch {
      return gone();
    }
    if (await waitUntil(gone, patience)) return true;
  }
  return false;
}

/**
 * Makes room for a new server where we hold the lock of the folder: a server that outlived the process that started it
 * is stopped, and the pid file of one that is gone is removed, whoever may have its number now.
 */
export async function clearPredecessor(server: Omit<Server, 'pid'>): Promise<{ readonly ok: true } | Refused<Problem>> {
  const left = readPidFile(server.cluster);
  if (left !== null) {
    const { pid } = left;
    if (servesFolder(pid, server.cluster) && !(await stopServer({ ...server, pid })))
      return refuse(serverProblems.orphan({ path: server.cluster, pid }));
    rmSync(join(server.cluster, 'postmaster.pid'), { force: true });
  }
  removeSockets(left?.socketFolder || server.cluster);
  return { ok: true };
}

/** Sockets have lock files of their own, which a killed server leaves behind as it does its pid file. */
function removeSockets(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.startsWith('.s.PGSQL.')) : [];
  for (const name of names) rmSync(join(folder, name), { force: true });
}

interface PidFile {
  readonly pid: number;
  readonly port: number;
  readonly socketFolder: string;
  readonly ready: boolean;
}

/** What a server wrote into postmaster.pid; null where there is none. */
export function readPidFile(cluster: string): PidFile | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Math.abs(Number(lines[0]));
    if (!Number.isInteger(pid) || pid === 0) return null;
    // The last line says how far the server is; pg_ctl looks at the same place.
    return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

export async function waitUntil(condition: () => boolean, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  for (let pause = 5; ; pause = Math.min(pause * 1.5, 100)) {
    if (condition()) return true;
    if (Date.now() > deadline) return false;
    await wait(pause);
  }
}
