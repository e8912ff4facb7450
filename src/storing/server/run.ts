import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  /** The last words of standard error, or why the program could not be started at all. */
  readonly err: string;
}

/** Runs a program of PostgreSQL as the account that owns the data, and waits for it. */
export function run(
  command: readonly [string, ...string[]],
  account: Account,
  { input = '', folder }: { readonly input?: string; readonly folder?: string } = {},
): Promise<Ran> {
  const [program, ...inputs] = command;
  return new Promise(resolve => {
    const child = spawn(program, inputs, {
      ...account.ids,
      cwd: folder,
      env: serverEnvironment(),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.stdin.on('error', () => {}).end(input);
    child.once('error', cause => resolve({ status: null, out, err: cause.message }));
    child.once('close', status => resolve({ status, out, err: err.trim() }));
  });
}

/** Our environment without what steers PostgreSQL (PGDATA, PGPORT, ...) or turns its messages into other languages. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:PG|LC_|LANG|LD_PRELOAD$)/iu.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

const ROUTINE =
  /LOG: {2}(?:starting PostgreSQL|listening on|database system|redo |checkpoint )|^(?:creating|selecting|running) /u;

/** What PostgreSQL complained of, in one line: its last words without those it says on every start. */
export function complaint(text: string): string {
  const lines = text.split('\n').map(line => line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] /u, '').trim());
  const told = lines.filter(line => line !== '' && !ROUTINE.test(line));
  return [...new Set(told)].slice(-4).join(' ').slice(0, 600) || '…';
}
