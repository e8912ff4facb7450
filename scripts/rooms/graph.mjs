import { posix } from 'node:path';
import { target } from './rules.mjs';

/** @typedef {import('./rules.mjs').House} House @typedef {import('./rules.mjs').Violation} Violation */

/** Import cycles between files, each told once, types included: a cycle of types is a cycle of meaning. */
export function cycleViolations(/** @type {House} */ house) {
  const edges = fileEdges(house);
  return components(edges)
    .filter(files => files.length > 1 || edges.get(files[0]).includes(files[0]))
    .map(files => {
      const cycle = shortestCycle(edges, [...files].sort()[0], new Set(files));
      return { rule: 'cycle', file: cycle[0], line: 1, message: `imports itself: ${cycle.join(' -> ')}` };
    });
}

/** Shipped files that no entry reaches, and files for tests that no test reaches. @returns {Violation[]} */
export function deadFileViolations(/** @type {House} */ house, pageEntries = []) {
  const edges = fileEdges(house);
  const alive = reachable(edges, [...entries(house, pageEntries), ...pathsOf(house, 'workshop')]);
  const tests = pathsOf(house, 'test').filter(path => path.includes('.test.'));
  const tested = reachable(edges, [...alive, ...tests]);
  return house.sources
    .filter(({ path, kind }) => (kind === 'room' && !alive.has(path)) || (kind === 'test' && !tested.has(path)))
    .map(({ path, kind }) => {
      const from = kind === 'room' ? 'no index.ts and no entry of rooms.mjs' : 'no test';
      return { rule: 'dead-file', file: path, line: 1, message: `${from} reaches this file` };
    });
}

/** The house in which what only a tool's configuration reaches counts as that tool's: it runs where the tool runs. */
export function withToolsKnown(/** @type {House} */ house, pageEntries = []) {
  const edges = fileEdges(house);
  const shipped = reachable(edges, entries(house, pageEntries));
  const tools = reachable(edges, pathsOf(house, 'workshop'));
  const kindOf = ({ path, kind }) => (kind === 'room' && tools.has(path) && !shipped.has(path) ? 'workshop' : kind);
  return { ...house, sources: house.sources.map(source => ({ ...source, kind: kindOf(source) })) };
}

function entries({ rooms, sources }, pageEntries) {
  const named = Object.entries(rooms).flatMap(([room, law]) =>
    (law.entries ?? []).map(entry => posix.join('src', room, entry)),
  );
  const doors = sources.map(({ path }) => path).filter(path => /^src\/[^/]+\/index\.ts$/.test(path));
  return [...named, ...doors, ...pageEntries];
}

function pathsOf({ sources }, wanted) {
  return sources.filter(({ kind }) => kind === wanted).map(({ path }) => path);
}

/** Files named by a relative import that do not exist. @returns {Violation[]} */
export function missingFileViolations(/** @type {House} */ house, exists) {
  return house.sources.flatMap(source =>
    source.imports.flatMap(({ specifier, line }) => {
      const named = specifier === null ? null : target(source, specifier);
      // dist is made by the build, so that a clean clone has none.
      if (named?.type !== 'file' || named.path.startsWith('dist/') || exists(named.path)) return [];
      return [{ rule: 'missing-file', file: source.path, line, message: `${named.path} does not exist` }];
    }),
  );
}

function fileEdges({ sources }) {
  const known = new Set(sources.map(({ path }) => path));
  const follow =
    source =>
    ({ specifier }) => {
      const named = specifier === null ? null : target(source, specifier);
      const path = named?.type === 'room' ? `src/${named.room}/index.ts` : named?.path;
      return known.has(path) ? [path] : [];
    };
  return new Map(sources.map(source => [source.path, source.imports.flatMap(follow(source))]));
}

function reachable(edges, starts) {
  const seen = new Set();
  const waiting = starts.filter(path => edges.has(path));
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...edges.get(path));
  }
  return seen;
}

/** Strongly connected components: Tarjan, Depth-first search and linear graph algorithms (1972). */
function components(edges) {
  const found = [];
  const order = new Map();
  const low = new Map();
  const stack = [];
  const onStack = new Set();
  const visit = path => {
    order.set(path, order.size);
    low.set(path, order.get(path));
    stack.push(path);
    onStack.add(path);
    for (const next of edges.get(path)) {
      if (!order.has(next)) visit(next);
      if (onStack.has(next)) low.set(path, Math.min(low.get(path), low.get(next)));
    }
    if (low.get(path) !== order.get(path)) return;
    const component = stack.splice(stack.indexOf(path));
    for (const member of component) onStack.delete(member);
    found.push(component);
  };
  for (const path of edges.keys()) if (!order.has(path)) visit(path);
  return found;
}

function shortestCycle(edges, start, within) {
  const waiting = [[start]];
  const seen = new Set();
  for (const path of waiting) {
    for (const next of edges.get(path.at(-1))) {
      if (next === start) return [...path, start];
      if (!within.has(next) || seen.has(next)) continue;
      seen.add(next);
      waiting.push([...path, next]);
    }
  }
  return [start, start];
}
