import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('..', import.meta.url));
const BEFORE = new Date('2024-01-01T00:00:00Z');
const BUILT = new Date('2024-01-01T01:00:00Z');
const AFTER = new Date('2024-01-01T02:00:00Z');

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'launcher-'));
  cpSync(join(repository, 'bin'), join(root, 'bin'), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  put('package.json', '{ "type": "module" }');
  put('src/cli/main.ts', "const said: string = 'sources';\nconsole.log(said, ...process.argv.slice(2));\n");
  put('src/cli/main.test.ts', '');
  put('src/web/page.ts', '');
  put('dist/khop.mjs', "console.log('built', ...process.argv.slice(2));\n");
  for (const path of ['src', 'src/cli', 'src/web']) utimesSync(join(root, path), BEFORE, BEFORE);
  utimesSync(join(root, 'dist/khop.mjs'), BUILT, BUILT);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  utimesSync(join(root, path), BEFORE, BEFORE);
}

function changed(path) {
  utimesSync(join(root, path), AFTER, AFTER);
}

function khop() {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/khop.mjs'), 'check', '-'], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

it('runs what was built while nothing is newer', () => {
  expect(khop()).toBe('built check -\n');
});

it('runs the sources once one is newer', () => {
  changed('src/cli/main.ts');
  expect(khop()).toBe('sources check -\n');
});

it('runs the sources once a file was taken away, which only its folder tells', () => {
  changed('src/cli');
  expect(khop()).toBe('sources check -\n');
});

it('runs the sources where nothing was built', () => {
  rmSync(join(root, 'dist'), { recursive: true });
  expect(khop()).toBe('sources check -\n');
});

it('does not mind a newer test or page', () => {
  changed('src/cli/main.test.ts');
  changed('src/web/page.ts');
  expect(khop()).toBe('built check -\n');
});

it('runs what was built where there are no sources, as in an installed package', () => {
  rmSync(join(root, 'src'), { recursive: true });
  expect(khop()).toBe('built check -\n');
});
