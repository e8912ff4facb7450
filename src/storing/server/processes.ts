import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * Whether a process of that number runs. One that has ended but that nobody has waited for (a zombie, common in
 * containers without an init) still answers to signals, and is none.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')) return false;
  }
  const status = statusOf(pid);
  return status === null || !/^[ZX]/u.test(status.state);
}

/** A mark that another process with the same number does not have: when it started; null where it cannot be told. */
export function birthOf(pid: number): string | null {
  return statusOf(pid)?.birth ?? null;
}

/** Whether that process is a PostgreSQL server on that folder: a server lives in its folder, and names it on start. */
export function servesFolder(pid: number, folder: string): boolean {
  if (!isRunning(pid)) return false;
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      // Another user's process does not tell where it lives, but its command line.
      return commandOf(pid).includes(folder);
    }
  }
  // On Windows there is nothing cheap to ask; taking it for a server is the safe side.
  return process.platform === 'win32' || commandOf(pid).includes(folder);
}

/** The number space of processes that we see: in another container the same number means another process. */
export function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function statusOf(pid: number): { readonly state: string; readonly birth: string } | null {
  if (process.platform === 'linux') {
    try {
      // The name in parentheses may hold spaces and parentheses; state is the field after it, start time the 20th.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /su, '')
        .split(' ');
      return { state: fields[0] ?? '', birth: fields[19] ?? '' };
    } catch {
      return null;
    }
  }
  if (process.platform === 'win32') return null;
  const told =
    spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)])
      .stdout?.toString()
      .trim() ?? '';
  const [, state, birth] = /^(\S+)\s+(.+)$/u.exec(told) ?? [];
  return state === undefined || birth === undefined ? null : { state, birth };
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)]).stdout?.toString() ?? '';
}
