import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NOT_BUILT = /\.(?:md|test\.tsx?|fixtures\.ts)$/;

/**
 * Whether `output` exists and nothing it is built from is newer. Folders count too: their time tells of a file
 * taken away. `leftOut` names the rooms that are no part of the output.
 */
export function isFresh(root, output, leftOut) {
  const builtAt = changedAt(output);
  if (builtAt === null) return false;
  const sources = join(root, 'src');
  if (changedAt(sources) === null) return true;
  const rooms = readdirSync(sources).filter(room => !leftOut.includes(room));
  return ['package.json', ...rooms.map(room => join('src', room))].every(path => !newer(join(root, path), builtAt));
}

function newer(path, builtAt) {
  const stats = statSync(path);
  if (stats.mtimeMs > builtAt) return true;
  if (!stats.isDirectory()) return false;
  return readdirSync(path).some(name => !NOT_BUILT.test(name) && newer(join(path, name), builtAt));
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
