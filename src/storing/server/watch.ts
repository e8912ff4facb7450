import { spawn } from 'node:child_process';
import type { Account } from './account.ts';
import { serverEnvironment } from './run.ts';

export interface Watch {
  /** The server has ended: its number may go to somebody else, so nobody must be signalled any more. */
  readonly end: () => void;
}

/** Reads until we are gone; a line from us means that there is nothing left to stop. */
const PROGRAM = `trap '' INT TERM HUP; read -r word; [ "$word" = over ] || kill -INT "$1"`;

/**
 * Stops the server when this process ends, however it ends: a shell waits at a pipe that closes with us. Where both
 * are killed at once, the next start finds the orphan. Windows has no such shell, and there the next start does it.
 */
export function watchOver(pid: number, account: Account): Watch {
  if (process.platform === 'win32') return { end: () => {} };
  const shell = spawn('/bin/sh', ['-c', PROGRAM, 'khop-watch', String(pid)], {
    ...account.ids,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => {});
  shell.stdin.on('error', () => {});
  shell.unref();
  (shell.stdin as unknown as { unref?: () => void }).unref?.();
  return { end: () => void shell.stdin.end('over\n') };
}
