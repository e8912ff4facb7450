import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { serverProblems } from './problems.ts';
import { complaint, serverEnvironment } from './run.ts';
import { readPidFile, stopServer, waitUntil } from './stop.ts';
import { watchOver } from './watch.ts';

export interface Starting {
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly settings: readonly string[];
  /** File that keeps what the server says. */
  readonly log: string;
}

export interface Postmaster {
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

type Started = { readonly ok: true; readonly postmaster: Postmaster } | Refused<Problem>;

/** Recovery after a crash may have gigabytes of log to go through; it says so in the log while it goes on. */
const LONGEST_START_MS = 10 * 60 * 1000;
const RETRIED_FOR_MS = 20_000;
const LARGEST_LOG_BYTES = 5 * 1024 * 1024;
/** A predecessor killed a moment ago: still a zombie, or its children have not yet noticed that they are orphans. */
const PASSING = /lock file "[^"]*" already exists|pre-existing shared memory block|could not bind Unix address/u;

export async function startPostmaster(starting: Starting): Promise<Started> {
  const deadline = Date.now() + RETRIED_FOR_MS;
  for (;;) {
    const outcome = await startOnce(starting);
    if (typeof outcome !== 'string') return { ok: true, postmaster: outcome };
    if (!PASSING.test(outcome) || Date.now() > deadline) return refuse(problemFor(starting.cluster, outcome));
    await wait(200);
  }
}

function problemFor(cluster: string, said: string): Problem {
  if (/No space left on device|Disk quota exceeded/iu.test(said)) return serverProblems.diskFull(cluster);
  if (/Read-only file system/iu.test(said)) return serverProblems.unwritable({ path: cluster, code: 'EROFS' });
  return serverProblems.startFailed(complaint(said));
}

/** The running server, or what it said before it ended. */
async function startOnce({ cluster, binaries, account, settings, log }: Starting): Promise<Postmaster | string> {
  const child = spawn(join(binaries.folder, 'postgres'), ['-D', cluster, ...settings], {
    ...account.ids,
    cwd: cluster,
    env: serverEnvironment(),
    // A session of its own: Ctrl-C in a terminal is for us, who first finish what is being written.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = listen(child, log);
  const ended = new Promise<void>(resolve => {
    child.once('error', cause => {
      said.text += `FATAL: ${cause.message}`;
      resolve();
    });
    child.once('close', () => resolve());
  });
  const { pid } = child;
  const over = { yes: false };
  void ended.then(() => {
    over.yes = true;
  });
  const ready = await waitUntil(() => over.yes || isReady(cluster, pid), LONGEST_START_MS);
  if (!ready || over.yes || pid === undefined) {
    child.kill('SIGKILL');
    await ended;
    return said.text;
  }
  const watch = watchOver(pid, account);
  void ended.then(watch.end);
  // Nobody who forgets to close shall hang: when we end, the watch ends the server.
  child.unref();
  (child.stderr as { unref?: () => void } | null)?.unref?.();
  return {
    pid,
    stop: async () => {
      if (!over.yes) await stopServer({ pid, cluster, binaries, account });
      await Promise.race([ended, wait(1000)]);
      watch.end();
    },
  };
}

function isReady(cluster: string, pid: number | undefined): boolean {
  const file = readPidFile(cluster);
  return file !== null && file.pid === pid && file.ready;
}

/** Keeps the last words in memory, for the sentence of a failed start, and all of them in a file of bounded size. */
function listen(child: ChildProcess, log: string): { text: string } {
  const said = { text: '' };
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    said.text = (said.text + chunk).slice(-16_384);
    try {
      if (existsSync(log) && statSync(log).size > LARGEST_LOG_BYTES) renameSync(log, `${log}.1`);
      appendFileSync(log, chunk);
    } catch {
      // A full disk must not end the process that could free it.
    }
  });
  return said;
}
