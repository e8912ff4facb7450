import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkHouse } from './rooms.mjs';

const folders = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const law = {
  meaning: { runsOn: 'anything', rooms: {}, packages: {} },
  words: { runsOn: 'anything', rooms: { meaning: 'why' }, packages: { zip: 'why' } },
  command: { runsOn: 'node', rooms: { words: 'why' }, packages: {}, entries: ['main.ts'] },
};

const inOrder = {
  'src/meaning/index.ts': "export { sum } from './sum.ts';\n",
  'src/meaning/sum.ts': 'export const sum = (a: number, b: number) => a + b;\n',
  'src/words/index.ts':
    "import { sum } from '#meaning';\nimport { unzip } from 'zip';\nexport const said = unzip(sum(1, 2));\n",
  'src/words/said.test.ts': "import { test } from 'runner';\nimport { said } from './index.ts';\ntest(said);\n",
  'src/command/index.ts': 'export {};\n',
  'src/command/main.ts':
    "import { readFileSync } from 'node:fs';\nimport { said } from '#words';\nreadFileSync(said);\n",
};

/** A small house that is in order but for `changes`; a change to null removes the file. */
async function brokenBy(changes, { rooms = law, dependencies = { zip: '1.0.0' }, optionalDependencies = {} } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'rooms-'));
  folders.push(root);
  const books = Object.keys(rooms).map(room => [`src/${room}/README.md`, '# A room\n']);
  const tree = {
    ...Object.fromEntries(books),
    'rooms.mjs': `export const rooms = ${JSON.stringify(rooms)};\n`,
    'package.json': JSON.stringify({ dependencies, optionalDependencies, devDependencies: { runner: '1.0.0' } }),
    'tsconfig.pure.json': JSON.stringify({ include: ['src/meaning', 'src/words'] }),
    'tsconfig.node.json': JSON.stringify({ include: ['src/command'] }),
    ...inOrder,
    ...changes,
  };
  for (const [path, text] of Object.entries(tree).filter(([, text]) => text !== null)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return (await checkHouse(root)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

const meaningNow = text => ({ 'src/meaning/sum.ts': `${text}\n${inOrder['src/meaning/sum.ts']}` });
const commandNow = text => ({ 'src/command/main.ts': `${inOrder['src/command/main.ts']}${text}\n` });

it('finds nothing in a house that is in order', async () => {
  expect(await brokenBy({})).toEqual([]);
});

describe('imports', () => {
  it.each([
    [
      'a room it may not use',
      meaningNow("import '#words';"),
      ['src/meaning/index.ts:1 cycle', 'src/meaning/sum.ts:1 room-not-allowed'],
    ],
    ['a room nobody declared', meaningNow("import '#nothing';"), ['src/meaning/sum.ts:1 unknown-room']],
    ['a room past its door', commandNow("import '#words/said.ts';"), ['src/command/main.ts:4 past-the-door']],
    ['a file of another room', commandNow("import '../words/index.ts';"), ['src/command/main.ts:4 past-the-door']],
    [
      'a file of another room in a type',
      commandNow("let a: import('../words/index.ts').A;"),
      ['src/command/main.ts:4 past-the-door'],
    ],
    ['its own door', commandNow("import '#command';"), ['src/command/main.ts:4 past-the-door']],
    ['a package it may not use', meaningNow("export * from 'zip/deep';"), ['src/meaning/sum.ts:1 package-not-allowed']],
    ['a package for tests only', commandNow("await import('runner');"), ['src/command/main.ts:4 package-not-allowed']],
    ['Node in a room for everywhere', meaningNow("import 'node:fs';"), ['src/meaning/sum.ts:1 node-in-room']],
    ['Node under its old name', meaningNow("import 'fs/promises';"), ['src/meaning/sum.ts:1 node-in-room']],
    [
      'a path nobody can check',
      commandNow('await import(process.argv[2]);'),
      ['src/command/main.ts:4 computed-import'],
    ],
    ['a file that is not there', commandNow("import './gone.ts';"), ['src/command/main.ts:4 missing-file']],
    ['a test', commandNow("import '../command/a.fixtures.ts';"), ['src/command/main.ts:4 test-in-room']],
  ])('refuses %s', async (_, changes, expected) => {
    const fixtures = { 'src/command/a.fixtures.ts': 'export {};\n' };
    const used = { 'src/command/a.test.ts': "import './a.fixtures.ts';\n" };
    expect(await brokenBy({ ...fixtures, ...used, ...changes })).toEqual(expected);
  });

  it('refuses a package that a test uses and nobody installs', async () => {
    const changes = { 'src/meaning/sum.test.ts': "import 'runner';\nimport 'elsewhere';\n" };
    expect(await brokenBy(changes)).toEqual(['src/meaning/sum.test.ts:2 package-not-installed']);
  });

  it('refuses a package that ships but is installed for developers only', async () => {
    expect(await brokenBy({}, { dependencies: {} })).toEqual(['src/words/index.ts:2 package-not-installed']);
  });

  it('allows a package that ships where the machine has it', async () => {
    expect(await brokenBy({}, { dependencies: {}, optionalDependencies: { zip: '1.0.0' } })).toEqual([]);
  });

  it('holds test/ and scripts/ to the doors too', async () => {
    const changes = {
      'test/all.test.ts': "import '#words';\nimport '../src/words/index.ts';\n",
      'scripts/bench.ts': "import '#command';\nimport '#words/deep.ts';\n",
    };
    expect(await brokenBy(changes)).toEqual(['scripts/bench.ts:2 past-the-door', 'test/all.test.ts:2 past-the-door']);
  });
});

describe('the law', () => {
  it('must declare every room', async () => {
    expect(await brokenBy({ 'src/attic/index.ts': 'export {};\n' })).toEqual(['rooms.mjs:1 undeclared-room']);
  });

  it('must not declare a room that is not there', async () => {
    const rooms = { ...law, attic: { runsOn: 'browser', rooms: {}, packages: {} } };
    const changes = { 'tsconfig.browser.json': '{ "include": ["src/attic"] }' };
    expect(await brokenBy(changes, { rooms })).toEqual(['rooms.mjs:1 room-without-folder']);
  });

  it('must not grant what is not used, by shipped code', async () => {
    const words = "import 'runner';\nimport '#meaning';\nimport 'zip';\n";
    const changes = { 'src/words/index.ts': 'export const said = 3;\n', 'src/words/said.test.ts': words };
    expect(await brokenBy(changes)).toEqual(['rooms.mjs:1 unused-permission', 'rooms.mjs:1 unused-permission']);
  });

  it('must account for every dependency', async () => {
    const dependencies = { zip: '1.0.0', spare: '1.0.0' };
    expect(await brokenBy({}, { dependencies })).toEqual(['package.json:1 unused-dependency']);
    expect(await brokenBy({ 'bin/run.mjs': "import 'spare/cli';\n" }, { dependencies })).toEqual([]);
  });

  it('must have each room compiled for where it runs', async () => {
    const changes = {
      'tsconfig.pure.json': '{ "include": ["src/words"] }',
      'tsconfig.node.json': '{ "include": ["src/command", "src/meaning"] }',
    };
    expect(await brokenBy(changes)).toEqual(['tsconfig.pure.json:1 room-without-types']);
  });

  it('leaves no file outside the rooms, and no room without its README', async () => {
    const changes = { 'src/loose.ts': 'export {};\n', 'src/words/README.md': null };
    expect(await brokenBy(changes)).toEqual([
      'src/loose.ts:1 outside-rooms',
      'src/loose.ts:1 dead-file',
      'src/words:1 room-without-readme',
    ]);
  });
});

describe('files', () => {
  it('may not import one another in a circle, even for types', async () => {
    const changes = {
      'src/meaning/sum.ts': "import type { A } from './a.ts';\nexport const sum = (a: A, b: A) => a + b;\n",
      'src/meaning/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
      'src/meaning/b.ts': "export type B = number;\nexport { sum } from './sum.ts';\n",
    };
    expect(await brokenBy(changes)).toEqual(['src/meaning/a.ts:1 cycle']);
  });

  it('must be reached from a door, a named entry, a page or a worker', async () => {
    const orphan = { 'src/command/orphan.ts': 'export {};\n' };
    expect(await brokenBy(orphan)).toEqual(['src/command/orphan.ts:1 dead-file']);
    expect(
      await brokenBy({ ...orphan, ...commandNow("new Worker(new URL('./orphan.ts', import.meta.url));") }),
    ).toEqual([]);
    const page = { 'src/command/index.html': '<script type="module" src="./orphan.ts"></script>' };
    expect(await brokenBy({ ...orphan, ...page })).toEqual([]);
    expect(await brokenBy({ ...orphan, 'src/command/main.test.ts': "import './orphan.ts';\n" })).toEqual([
      'src/command/orphan.ts:1 dead-file',
    ]);
  });

  it('that only a tool configuration uses run on its Node', async () => {
    const tool = { 'src/meaning/tool.ts': "import 'node:fs';\nimport 'runner';\n" };
    expect(await brokenBy({ ...tool, 'src/meaning/vite.config.ts': "import './tool.ts';\n" })).toEqual([]);
    const shippedToo = {
      ...tool,
      'src/meaning/vite.config.ts': "import './tool.ts';\n",
      ...meaningNow("import './tool.ts';"),
    };
    expect(await brokenBy(shippedToo)).toEqual([
      'src/meaning/tool.ts:1 node-in-room',
      'src/meaning/tool.ts:2 package-not-allowed',
    ]);
  });

  it('that only tests use must be used by a test', async () => {
    expect(await brokenBy({ 'test/kit/province.ts': 'export {};\n' })).toEqual(['test/kit/province.ts:1 dead-file']);
  });

  it('have at most 300 lines, unless they are data or tests', async () => {
    const data = `export const table = [\n${'  1,\n'.repeat(299)}];\n`;
    const code = `${data}export const first = () => table[0];\n`;
    expect(await brokenBy(meaningNow(data))).toEqual(['src/meaning/sum.ts:301 long-file']);
    expect(await brokenBy({ 'src/meaning/sum.ts': `${code.replace('first', 'sum')}` })).toEqual([
      'src/meaning/sum.ts:301 long-file',
    ]);
    expect(await brokenBy({ 'src/meaning/sum.ts': data.replace('table', 'sum') })).toEqual([]);
    expect(await brokenBy({ 'src/words/said.test.ts': code })).toEqual([]);
  });
});
