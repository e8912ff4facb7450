import type { Tile } from '#contract';
import { areaLabel, type AreaLevel, type AreaOn, areasOn } from '#figures';
import { areasOf } from '#storing';
import { todayIn } from '../today.ts';
import { tileMaps } from '../data/tileMaps.ts';
import { answer, type Handlers } from '../handler.ts';

/** The tile map that was drawn for the areas of the day; else a plain grid, those of one parent together. */
export const tileHandlers: Handlers<'tiles'> = {
  tiles: async ({ store }, { query: { level = 'commune', on = todayIn(new Date()) } }) => {
    const { areas } = await areasOf(store);
    const found = areasOn(areas, { date: on, level });
    return answer({ level, on, tiles: drawn(found, store.province, level) ?? plainGrid(found) });
  },
};

function drawn(areas: readonly AreaOn[], province: string, level: AreaLevel): Tile[] | null {
  const rows = tileMaps.find(map => map.province === province && map.level === level)?.rows ?? [];
  const places = new Map<string, readonly [column: number, row: number]>();
  rows.forEach((line, row) => {
    line.split(/\s+/).forEach((code, column) => places.set(code, [column, row]));
  });
  const tiles = areas.flatMap(each => {
    const place = places.get(each.version.code);
    return place === undefined ? [] : [tileOf(each, place)];
  });
  return tiles.length === areas.length && areas.length > 0 ? tiles : null;
}

function plainGrid(areas: readonly AreaOn[]): Tile[] {
  const together = areas.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const columns = Math.ceil(Math.sqrt(together.length * 1.8));
  return together.map((area, index) => tileOf(area, [index % columns, Math.floor(index / columns)]));
}

function keyOf({ version: { parent, code } }: AreaOn): string {
  return `${parent ?? ''} ${code}`;
}

function tileOf({ area, version }: AreaOn, [column, row]: readonly [number, number]): Tile {
  return { area: area.id, code: version.code, name: areaLabel(version), column, row };
}
