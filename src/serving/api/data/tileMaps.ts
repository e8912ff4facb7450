/**
 * Tile maps of our own: each code where its area lies among the others, as near as a grid lets it (positions by least
 * squares from the middles of the areas). `.` is an empty place.
 */
export interface TileMap {
  readonly province: string;
  readonly level: 'district' | 'commune';
  readonly rows: readonly string[];
}

export const tileMaps: readonly TileMap[] = [
  {
    province: '04',
    level: 'district',
    rows: ['042 043 045 .   047 .  ', '.   052 051 040 049 048', '.   .   .   053 .   .  '],
  },
  {
    province: '04',
    level: 'commune',
    rows: [
      '.     .     01324 01327 .     .     .     01414 .     .     .     .     .',
      '01297 01294 01321 01336 01339 01392 01393 01438 01456 .     01477 01489 .',
      '01304 01290 01351 01354 01366 01363 01660 01654 01447 01465 01525 01501 01537',
      '.     01318 01360 .     01738 01387 01747 01279 01699 01576 01594 01561 01552',
      '.     .     .     01768 01729 01726 01708 01273 01288 01618 01636 01558 .',
      '.     .     .     .     01777 .     01774 01789 01792 01807 01648 .     .',
      '.     .     .     .     .     .     .     01795 .     01786 01822 .     .',
    ],
  },
];
