import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const launcher = fileURLToPath(new URL('../../bin/khop.mjs', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** A command, with its arguments, that starts the one to be run. */
  readonly under?: readonly string[];
}

/** Runs the real command, as a user's shell would, and waits for it. */
export function khop(
  inputs: readonly string[],
  { input, environment, folder, under = [] }: Surroundings = {},
): Promise<Ran> {
  const [program, ...words] = [...under, process.execPath, launcher, ...inputs] as [string, ...string[]];
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', status =>
      resolve({ status, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
  });
}

export interface Desk {
  readonly folder: string;
  readonly put: (name: string, content: string | Uint8Array) => string;
  readonly clear: () => void;
}

/** A temporary folder to work in. */
export function desk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'khop-test-'));
  return {
    folder,
    put: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** 1.230,5 / 1.200 = 102,54…, so that 101,5 % cannot be meant under any rounding. */
export const contradicting = 'Diện tích lúa gieo cấy 1.230,5 ha/1.200 ha, đạt 101,5 % kế hoạch.\n';

/** 1.230 / 1.200 = 102,5 % exactly. */
export const sound = 'Diện tích lúa gieo cấy 1.230 ha/1.200 ha, đạt 102,5 % kế hoạch.\n';
