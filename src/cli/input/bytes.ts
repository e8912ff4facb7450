import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Problem } from '#documents';
import { problems, tooLarge, unreadable } from './problems.ts';

export type Read =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Problem };

/** 256 MB: five times the largest report the checker promises to bear, small enough for a laptop. */
const LIMIT_MEGABYTES = 256;
const LIMIT_BYTES = LIMIT_MEGABYTES * 1024 * 1024;

/**
 * All bytes of a file, a pipe or, for `-`, of standard input. Reading stops at 256 MB, so an endless device or pipe
 * ends with a refusal too.
 */
export async function readBytes(path: string, standardInput: AsyncIterable<Uint8Array | string>): Promise<Read> {
  try {
    if (path === '-') return await collect(standardInput);
    const status = await stat(path);
    if (status.isDirectory()) return { ok: false, problem: problems.folder };
    if (status.size > LIMIT_BYTES) return { ok: false, problem: tooLarge(LIMIT_MEGABYTES) };
    return await collect(createReadStream(path, { highWaterMark: 1024 * 1024 }));
  } catch (cause) {
    return { ok: false, problem: problemOf(cause) };
  }
}

async function collect(source: AsyncIterable<Uint8Array | string>): Promise<Read> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    length += bytes.length;
    if (length > LIMIT_BYTES) return { ok: false, problem: tooLarge(LIMIT_MEGABYTES) };
    chunks.push(bytes);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return { ok: true, bytes: whole };
}

/** The operating system's error code of a failed call, or its name where there is none. */
export function codeOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.name : 'UNKNOWN';
}

function problemOf(cause: unknown): Problem {
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return problems.missing;
  if (code === 'EISDIR') return problems.folder;
  if (code === 'EACCES' || code === 'EPERM') return problems.forbidden;
  return unreadable(code);
}
