import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Problem, Refused } from '../problem.ts';
import { refuse } from '../problem.ts';
import { DamagedArchive, type Entry, entriesOf } from './archive.ts';
import { FORMAT, MANIFEST, MARK, type Manifest, readManifest, tableOf } from './manifest.ts';
import { backupProblems } from './problems.ts';
import { lines } from './write.ts';

/** The entries of a backup file, unpacked as they are read. */
export async function* openBackup(path: string): AsyncGenerator<Entry> {
  const [file, unpacked] = [createReadStream(path, { highWaterMark: 1024 * 1024 }), createGunzip()];
  file.on('error', cause => unpacked.destroy(cause));
  try {
    yield* entriesOf(file.pipe(unpacked) as AsyncIterable<Buffer>);
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

interface Seen {
  readonly digest: Hash;
  rows: number;
}

/** Reads a backup through and compares it with its own manifest, before anything of it is used. */
export async function verifyBackup(
  path: string,
  signal?: AbortSignal,
): Promise<{ readonly ok: true; readonly manifest: Manifest } | Refused<Problem>> {
  const seen = new Map<string, Seen>();
  let [manifest, marked]: [Manifest | null, boolean] = [null, false];
  try {
    for await (const { name, body } of openBackup(path)) {
      signal?.throwIfAborted();
      if (name === MARK) {
        marked = true;
        if ((JSON.parse(body.toString('utf8')) as { format: number }).format > FORMAT)
          return refuse(backupProblems.later);
      }
      if (!marked) return refuse(backupProblems.notABackup);
      if (name === MANIFEST) manifest = readManifest(body.toString('utf8'));
      const table = tableOf(name);
      if (table !== null) count(seen, table, body);
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'AbortError') throw cause;
    return refuse(problemOf(cause, marked));
  }
  if (manifest === null) return refuse(marked ? backupProblems.cut : backupProblems.notABackup);
  return compared(manifest, seen);
}

function count(seen: Map<string, Seen>, table: string, body: Buffer): void {
  const held = seen.get(table) ?? { digest: createHash('sha256'), rows: 0 };
  held.digest.update(body);
  held.rows += lines(body);
  seen.set(table, held);
}

function compared(
  manifest: Manifest,
  seen: ReadonlyMap<string, Seen>,
): { readonly ok: true; readonly manifest: Manifest } | Refused<Problem> {
  const told = new Set(manifest.tables.map(({ name }) => name));
  const stray = [...seen.keys()].find(name => !told.has(name));
  if (stray !== undefined) return refuse(backupProblems.differs(stray));
  for (const { name, rows, digest } of manifest.tables) {
    const held = seen.get(name) ?? { digest: createHash('sha256'), rows: 0 };
    if (held.rows !== rows || held.digest.digest('hex') !== digest) return refuse(backupProblems.differs(name));
  }
  return { ok: true, manifest };
}

function problemOf(cause: unknown, marked: boolean): Problem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code.startsWith('Z_') || cause instanceof DamagedArchive || cause instanceof SyntaxError)
    return marked ? backupProblems.cut : backupProblems.notABackup;
  return backupProblems.notRestored(cause instanceof Error ? cause.message : String(cause));
}
