/** Enforces rooms.mjs: `node scripts/rooms.mjs [ROOT]` prints each violation as file:line and ends with 1 if there is any. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lineViolations } from './lines.mjs';
import { cycleViolations, deadFileViolations, missingFileViolations, withToolsKnown } from './rooms/graph.mjs';
import { importViolations, lawViolations } from './rooms/rules.mjs';
import { pageEntries, readSources } from './rooms/sources.mjs';

/** All violations of the house at `root`, in the order of files and lines. */
export async function checkHouse(root) {
  const { rooms } = await import(pathToFileURL(join(root, 'rooms.mjs')).href);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const pages = Object.keys(rooms).flatMap(room => pageEntries(root, room));
  const house = withToolsKnown({ rooms, manifest, sources: readSources(root) }, pages);
  return [
    ...importViolations(house),
    ...lawViolations(house),
    ...cycleViolations(house),
    ...deadFileViolations(house, pages),
    ...missingFileViolations(house, path => existsSync(join(root, path))),
    ...lineViolations(house),
    ...bookViolations(root, rooms),
    ...typeViolations(root, rooms),
  ].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** Each room has a README that names its types and files in reading order. */
function bookViolations(root, rooms) {
  return Object.keys(rooms)
    .filter(room => !existsSync(join(root, 'src', room, 'README.md')))
    .map(room => ({ rule: 'room-without-readme', file: `src/${room}`, line: 1, message: 'has no README.md' }));
}

/** The compiler must see each room with the globals of the place it runs on, and no others. */
function typeViolations(root, rooms) {
  const projects = { anything: 'tsconfig.pure.json', node: 'tsconfig.node.json', browser: 'tsconfig.browser.json' };
  return Object.entries(rooms).flatMap(([room, { runsOn }]) => {
    const project = projects[runsOn];
    const includes = existsSync(join(root, project))
      ? JSON.parse(readFileSync(join(root, project), 'utf8')).include
      : [];
    if (includes.includes(`src/${room}`)) return [];
    return [{ rule: 'room-without-types', file: project, line: 1, message: `does not include src/${room}` }];
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = resolve(process.argv[2] ?? join(fileURLToPath(import.meta.url), '../..'));
  const violations = await checkHouse(root);
  for (const { file, line, rule, message } of violations) console.log(`${file}:${line}  ${rule}  ${message}`);
  console.log(violations.length === 0 ? 'rooms: the house is in order' : `rooms: ${violations.length} violations`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
