import { builtinModules } from 'node:module';
import { posix } from 'node:path';

/**
 * @typedef {import('./sources.mjs').Source} Source
 * @typedef {{ rule: string, file: string, line: number, message: string }} Violation
 * @typedef {object} House
 * @property {Readonly<Record<string, { runsOn: string, rooms: object, packages: object, entries?: string[] }>>} rooms
 * @property {{ dependencies?: object, devDependencies?: object, optionalDependencies?: object }} manifest package.json
 * @property {readonly Source[]} sources
 */

const BUILTINS = new Set(builtinModules);

/** What an import names: a room by its door or past it, a file, a part of Node, or a package. */
export function target(source, specifier) {
  if (specifier.startsWith('#')) {
    const [room, ...rest] = specifier.slice(1).split('/');
    return { type: 'room', room, pastTheDoor: rest.length > 0 };
  }
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, ''));
    const [top, room, ...rest] = path.split('/');
    return { type: 'file', path, room: top === 'src' && rest.length > 0 ? room : null };
  }
  const [first, second] = specifier.split('/');
  if (specifier.startsWith('node:') || BUILTINS.has(first)) return { type: 'node' };
  return { type: 'package', name: first.startsWith('@') ? `${first}/${second}` : first };
}

/** Each import by itself: may this file name that? @param {House} house @returns {Violation[]} */
export function importViolations(house) {
  return house.sources.flatMap(source =>
    source.imports.flatMap(({ specifier, line }) => {
      const found = specifier === null ? computedPath(source) : judge(house, source, target(source, specifier));
      return found === null ? [] : [{ ...found, file: source.path, line }];
    }),
  );
}

function computedPath(source) {
  if (source.kind !== 'room') return null;
  return {
    rule: 'computed-import',
    message: 'the path of an import is computed, so nobody can check it; write it out',
  };
}

function judge(house, source, named) {
  if (named.type === 'file') return judgeFile(house, source, named);
  if (named.type === 'room') return judgeRoom(house, source, named);
  if (named.type === 'package') return judgePackage(house, source, named);
  const law = house.rooms[source.room];
  if (source.kind !== 'room' || law === undefined || law.runsOn === 'node') return null;
  return { rule: 'node-in-room', message: `#${source.room} runs on ${law.runsOn} and may not use Node's modules` };
}

function judgeFile(house, source, { path, room }) {
  if (room !== null && room !== source.room) {
    return { rule: 'past-the-door', message: `reaches into src/${room}; import '#${room}' instead` };
  }
  if (source.kind === 'room' && room === null) {
    return { rule: 'past-the-door', message: `a room may not use ${path}, which lies outside src` };
  }
  const test = house.sources.find(other => other.path === path)?.kind === 'test';
  if (test && source.kind === 'room') return { rule: 'test-in-room', message: `shipped code uses ${path}` };
  return null;
}

function judgeRoom(house, source, { room, pastTheDoor }) {
  if (pastTheDoor) return { rule: 'past-the-door', message: `only the door '#${room}' may be imported` };
  if (house.rooms[room] === undefined) return { rule: 'unknown-room', message: `rooms.mjs knows no room #${room}` };
  if (source.room === null) return null;
  if (room === source.room) {
    if (source.kind !== 'room') return null;
    return { rule: 'past-the-door', message: `a file of #${room} imports its own door; import the file itself` };
  }
  if (room in (house.rooms[source.room]?.rooms ?? {})) return null;
  return { rule: 'room-not-allowed', message: `#${source.room} may not use #${room}; rooms.mjs lists what it may` };
}

function judgePackage(house, source, { name }) {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = house.manifest;
  if (source.kind !== 'room') {
    if (name in dependencies || name in devDependencies || name in optionalDependencies) return null;
    return { rule: 'package-not-installed', message: `${name} is not in package.json` };
  }
  if (!(name in (house.rooms[source.room]?.packages ?? {}))) {
    return { rule: 'package-not-allowed', message: `#${source.room} may not use ${name}; rooms.mjs lists what it may` };
  }
  if (name in dependencies || name in optionalDependencies) return null;
  return { rule: 'package-not-installed', message: `${name} ships with #${source.room} but is not in "dependencies"` };
}

/** The law itself: every folder declared, every declaration and permission used. @param {House} house */
export function lawViolations(house) {
  const folders = new Set(house.sources.flatMap(({ room }) => (room === null ? [] : [room])));
  const stray = house.sources.filter(({ path, room }) => path.startsWith('src/') && room === null);
  return [
    ...stray.map(({ path }) => ({ rule: 'outside-rooms', file: path, line: 1, message: 'lies in no room of src' })),
    ...[...folders]
      .filter(room => !(room in house.rooms))
      .map(room => inLaw('undeclared-room', `src/${room} is a folder that rooms.mjs does not declare`)),
    ...Object.keys(house.rooms).flatMap(room => roomLawViolations(house, room, folders)),
    ...unusedDependencies(house),
  ];
}

function inLaw(rule, message) {
  return { rule, file: 'rooms.mjs', line: 1, message };
}

function roomLawViolations(house, room, folders) {
  if (!folders.has(room)) return [inLaw('room-without-folder', `#${room} is declared but src/${room} holds no code`)];
  const law = house.rooms[room];
  const used = house.sources
    .filter(source => source.room === room && source.kind === 'room')
    .flatMap(source =>
      source.imports.flatMap(({ specifier }) => (specifier === null ? [] : [target(source, specifier)])),
    );
  const uses = (type, key, value) => used.some(named => named.type === type && named[key] === value);
  return [
    ...Object.keys(law.rooms)
      .filter(other => !uses('room', 'room', other))
      .map(other => inLaw('unused-permission', `#${room} may use #${other} but does not; strike it out`)),
    ...Object.keys(law.packages)
      .filter(name => !uses('package', 'name', name))
      .map(name => inLaw('unused-permission', `#${room} may use ${name} but does not; strike it out`)),
  ];
}

function unusedDependencies(house) {
  const launcher = house.sources.filter(({ path }) => path.startsWith('bin/'));
  const inBin = launcher.flatMap(source =>
    source.imports.map(({ specifier }) => specifier && target(source, specifier).name),
  );
  const known = new Set([...inBin, ...Object.values(house.rooms).flatMap(({ packages }) => Object.keys(packages))]);
  return Object.keys(house.manifest.dependencies ?? {})
    .filter(name => !known.has(name))
    .map(name => ({
      rule: 'unused-dependency',
      file: 'package.json',
      line: 1,
      message: `no room of rooms.mjs uses ${name}`,
    }));
}
