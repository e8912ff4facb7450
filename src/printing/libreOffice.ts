import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const commands = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const longest = 120_000;

/** A DOCX as the PDF that LibreOffice prints of it; null where it is not installed or gives nothing within two minutes. */
export async function convertDocx(docx: Uint8Array): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'khop-print-'));
  try {
    await writeFile(join(folder, 'a.docx'), docx);
    // Two runs cannot share a profile.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')];
    for (const command of commands) {
      if (await ran(command, options)) return new Uint8Array(await readFile(join(folder, 'a.pdf')));
    }
    return null;
  } catch {
    // The program ran and left no file behind.
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ran(command: string, options: readonly string[]): Promise<boolean> {
  return new Promise(resolve => {
    const program = spawn(command, options, { stdio: 'ignore', timeout: longest });
    program.on('error', () => resolve(false));
    program.on('exit', status => resolve(status === 0));
  });
}
