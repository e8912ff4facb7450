import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { desk, launcher } from './khop.ts';

const { folder, put, clear } = desk();
afterAll(clear);

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise(resolve => child.once('close', resolve));
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('what was waited for never came');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** A program in the place of LibreOffice that tells its process id and never ends, as one that hangs would. */
function hangingOffice(): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const program = `#!${process.execPath}\nrequire('node:fs').writeFileSync(${JSON.stringify(join(folder, 'pid'))}, String(process.pid));\nsetInterval(() => {}, 1000);\n`;
  put('bin/soffice', program);
  return bin;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  // A process that ended but was not yet waited for still has an id.
  return !(existsSync(`/proc/${id}/stat`) && readFileSync(`/proc/${id}/stat`, 'utf8').includes(') Z '));
}

test.skipIf(process.platform === 'win32')(
  'Ctrl-C while LibreOffice works stops it and leaves nothing behind',
  async () => {
    const bin = hangingOffice();
    chmodSync(join(bin, 'soffice'), 0o755);
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const path = put('cũ.doc', Buffer.concat([signature, Buffer.from('WordDocument', 'utf16le')]));
    const child = spawn(process.execPath, [launcher, 'check', path, '--annotate', join(folder, 'ra.docx')], {
      env: { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter), TMPDIR: temporary },
      stdio: 'ignore',
    });
    const end = ended(child);
    await until(() => existsSync(join(folder, 'pid')) && readFileSync(join(folder, 'pid'), 'utf8') !== '');
    const office = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    child.kill('SIGINT');
    expect(await end).toBe(130);
    await until(() => !isRunning(office));
    expect(readdirSync(temporary).filter(name => name.startsWith('khop-'))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['bin', 'cũ.doc', 'pid', 'tmp']);
  },
);
