import { spawn } from 'node:child_process';
import { accessSync, constants, rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Read } from './bytes.ts';
import { cleaningUp } from './interruption.ts';
import { problems } from './problems.ts';

const CONVERSION_LIMIT_MILLISECONDS = 120_000;

/** First bytes of every OLE compound file ([MS-CFB] 2.2); old Word, old Excel and encrypted DOCX all begin so. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream every binary Word file has ([MS-DOC] 2.1.1), as the directory of the compound file spells it. */
const WORD_STREAM = utf16LittleEndian('WordDocument');

/** Whether the bytes are a binary Word document (.doc), whatever the file is called. */
export function isOldWord(bytes: Uint8Array): boolean {
  return OLE_SIGNATURE.every((byte, index) => bytes[index] === byte) && contains(bytes, WORD_STREAM);
}

/** Path of LibreOffice's program, looked for along PATH; undefined when it is not installed. */
export function findOffice(searchPath: string | undefined): string | undefined {
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
  const folders = (searchPath ?? '').split(delimiter).filter(folder => folder !== '');
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(isExecutable);
}

/**
 * The bytes of a .doc converted to DOCX by LibreOffice, which keeps .VnTime fonts and their codes. It runs with a
 * profile of its own, so that an open LibreOffice does not swallow the call, for two minutes at most; everything it
 * writes lies in a temporary folder that is removed, on Ctrl-C too.
 */
export async function convertOldWord(bytes: Uint8Array, office: string): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), 'khop-doc-'));
  const conversion = { stop: (): void => {} };
  const cleanUp = (): void => {
    conversion.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return cleaningUp(cleanUp, async () => {
    const source = join(folder, 'report.doc');
    await writeFile(source, bytes);
    const outcome = await runOffice(office, { folder, source }, conversion);
    if (outcome === 'timeout') return { ok: false, problem: problems.conversionSlow };
    try {
      return { ok: true, bytes: new Uint8Array(await readFile(join(folder, 'out', 'report.docx'))) };
    } catch {
      return { ok: false, problem: problems.conversionFailed };
    }
  });
}

interface Places {
  readonly folder: string;
  readonly source: string;
}

function runOffice(office: string, places: Places, conversion: { stop: () => void }): Promise<'ended' | 'timeout'> {
  const profile = pathToFileURL(join(places.folder, 'profile')).href;
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--nolockcheck'];
  const convert = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(places.folder, 'out'), places.source];
  // A process group of its own: `soffice` is a script, and stopping it alone would leave soffice.bin running.
  const child = spawn(office, [...options, ...convert], {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
    // Its own temporary files go where ours do, and go with them.
    env: { ...process.env, TMPDIR: places.folder, TMP: places.folder, TEMP: places.folder },
  });
  conversion.stop = () => {
    if (child.exitCode !== null || child.pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  };
  return new Promise(resolve => {
    const timer = setTimeout(() => {
      conversion.stop();
      resolve('timeout');
    }, CONVERSION_LIMIT_MILLISECONDS);
    const end = (): void => {
      clearTimeout(timer);
      resolve('ended');
    };
    child.once('error', end);
    child.once('exit', end);
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function utf16LittleEndian(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap(letter => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]));
}

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
