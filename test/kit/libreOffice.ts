/** LibreOffice as the judge of what an office program makes of a file. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const places = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** The program, or null where it is not installed. */
export const libreOffice: string | null = places.find(place => existsSync(place)) ?? null;

/** For `describe.skipIf` and the name of what is left out: "annotate in LibreOffice (soffice is not installed)". */
export function nameOf(suite: string): string {
  return libreOffice === null ? `${suite} (left out: soffice is not installed)` : suite;
}

/**
 * The file that LibreOffice makes of a document; `to` is a filter as `--convert-to` takes it, such as "fodt".
 * Each call has a profile of its own, because two runs cannot share one.
 */
export function convert(bytes: Uint8Array, name: string, to: string): Buffer {
  if (libreOffice === null) throw new Error('soffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'khop-libreoffice-'));
  try {
    const input = join(folder, name);
    const out = join(folder, 'out');
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const run = spawnSync(libreOffice, [profile, '--headless', '--convert-to', to, '--outdir', out, input], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    const [written] = existsSync(out) ? readdirSync(out) : [];
    if (written === undefined) throw new Error(`LibreOffice wrote nothing: ${run.stdout}${run.stderr}`);
    return readFileSync(join(out, written));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
