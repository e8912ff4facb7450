import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/**
 * @typedef {{ specifier: string | null, line: number }} Import `specifier` is null where the path is computed.
 * @typedef {'room' | 'test' | 'workshop'} Kind
 *   room: ships; test: tests and what only they use (`*.test.ts`, `*.fixtures.ts`, `test/`);
 *   workshop: scripts, bin and tool configurations, which run on a developer's Node.
 * @typedef {object} Source
 * @property {string} path relative to the root, with forward slashes
 * @property {string | null} room name of the folder of `src/` it lies in
 * @property {Kind} kind
 * @property {readonly Import[]} imports in the order of the file
 * @property {number} lines
 * @property {boolean} holdsFunctions false for a file of plain data
 */

/** Declarations of globals (`.d.ts`) speak to the compiler only: nothing imports them. */
const CODE = /(?<!\.d)\.(?:ts|tsx|mts|mjs|js)$/;
const TOP_FOLDERS = ['src', 'test', 'scripts', 'bin'];
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist']);

/** Every source file under the root, parsed, sorted by path. @returns {Source[]} */
export function readSources(root) {
  const rootFiles = readdirSync(root).filter(name => CODE.test(name));
  const paths = [...TOP_FOLDERS.flatMap(folder => codeUnder(root, folder)), ...rootFiles];
  return paths.sort().map(path => readSource(root, path));
}

/** Paths of the scripts that the pages of a room load: `<script src="./main.tsx">` is an entry like any import. */
export function pageEntries(root, room) {
  const folder = join(root, 'src', room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name.endsWith('.html'))
    .flatMap(name => [...readFileSync(join(folder, name), 'utf8').matchAll(/<script[^>]*\bsrc="([^"]+)"/g)])
    .map(match => posix.join('src', room, match[1]));
}

function codeUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : codeUnder(root, path);
    return CODE.test(entry.name) ? [path] : [];
  });
}

function readSource(root, path) {
  const text = readFileSync(join(root, path), 'utf8');
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0].message}`);
  const lineOf = lineFinder(text);
  const { references, holdsFunctions } = walk(parsed.program);
  const imports = references
    .sort((a, b) => a.start - b.start)
    .map(({ specifier, start }) => ({ specifier, line: lineOf(start) }));
  const lines = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
  return { path, ...placeOf(path), imports, lines, holdsFunctions };
}

function placeOf(path) {
  const [top, room, ...rest] = path.split('/');
  const inRoom = top === 'src' && rest.length > 0;
  if (top === 'test' || /\.(?:test|fixtures)\.\w+$/.test(path)) return { room: inRoom ? room : null, kind: 'test' };
  if (top !== 'src' || /\.config\.\w+$/.test(path)) return { room: inRoom ? room : null, kind: 'workshop' };
  return { room: inRoom ? room : null, kind: 'room' };
}

function walk(program) {
  const references = [];
  let holdsFunctions = false;
  const refer = (node, at = node) => {
    if (node) references.push({ specifier: node.type === 'Literal' ? node.value : null, start: at.start });
  };
  const seeFunction = () => {
    holdsFunctions = true;
  };
  new Visitor({
    ImportDeclaration: node => refer(node.source),
    ExportNamedDeclaration: node => refer(node.source),
    ExportAllDeclaration: node => refer(node.source),
    ImportExpression: node => refer(node.source),
    TSImportType: node => refer(node.source),
    // Workers and files beside the module: new URL('./worker.ts', import.meta.url)
    NewExpression: node => {
      const [first] = node.arguments;
      const relative = first?.type === 'Literal' && /^\.{1,2}\//.test(first.value) && CODE.test(first.value);
      if (node.callee.name === 'URL' && node.arguments.length === 2 && relative) refer(first);
    },
    FunctionDeclaration: seeFunction,
    FunctionExpression: seeFunction,
    ArrowFunctionExpression: seeFunction,
  }).visit(program);
  return { references, holdsFunctions };
}

function lineFinder(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return offset => starts.filter(start => start <= offset).length;
}
