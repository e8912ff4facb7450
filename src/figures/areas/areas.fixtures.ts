import type { Area, AreaLevel, AreaLink, AreaVersion } from '../area.ts';

/** `[level, name, parent, from, to]`, the code made of the name. */
export type Row = readonly [level: AreaLevel, name: string, parent: string | null, from: string, to: string | null];

export function version([level, name, parent, from, to]: Row): AreaVersion {
  return { name, kind: level, level, code: name.slice(0, 3), codeSystem: 'test', parent, from, to };
}

export function area(id: string, ...rows: readonly Row[]): Area {
  return { id, province: '04', versions: rows.map(version) };
}

export function link([predecessor, successor]: readonly [string, string], on: string, share: string | null): AreaLink {
  return { predecessor, successor, on, share, basis: 'test' };
}

const [founded, merged] = ['2020-03-01', '2025-07-01'];

/** Two districts of three and two communes that became two communes of the province; the second straddles. */
export const smallProvince: readonly Area[] = [
  area('p', ['province', 'Tỉnh', null, '1945-01-01', null]),
  area('d1', ['district', 'Một', 'p', founded, merged]),
  area('d2', ['district', 'Hai', 'p', founded, merged]),
  area('a', ['commune', 'A', 'd1', founded, merged]),
  area('b', ['commune', 'B', 'd1', founded, merged]),
  area('c', ['commune', 'C', 'd1', founded, merged]),
  area('e', ['commune', 'E', 'd2', founded, merged]),
  area('f', ['commune', 'F', 'd2', founded, merged]),
  area('x', ['commune', 'X', 'p', merged, null]),
  area('y', ['commune', 'Y', 'p', merged, null]),
  area('z', ['commune', 'Z', 'p', merged, null]),
];

/** X = A + B, Y = C + E, Z = F. */
export const smallLinks: readonly AreaLink[] = [
  link(['a', 'x'], merged, '1'),
  link(['b', 'x'], merged, '1'),
  link(['c', 'y'], merged, '1'),
  link(['e', 'y'], merged, '1'),
  link(['f', 'z'], merged, '1'),
];
