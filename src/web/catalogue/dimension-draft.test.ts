import { describe, expect, it } from 'vitest';
import { draftOf, moved, recordOf, withItem, withNewItem, withoutItem } from './dimension-draft.ts';

const crops = {
  code: 'crop',
  name: 'Cây trồng',
  nameEn: 'Crop',
  items: [
    { code: 'rice', name: 'Lúa', nameEn: 'Rice', parent: null },
    { code: 'lua-mua', name: 'Lúa mùa', parent: 'rice' },
  ],
};

describe('a breakdown that is edited', () => {
  it('is sent as it was read when nothing was changed', () => {
    expect(recordOf(draftOf(crops))).toEqual(crops);
  });

  it('takes the code of a new item from its name, and another where that is taken', () => {
    const added = withItem(withNewItem(draftOf(crops), 'k'), 'k', { name: 'Lúa Mùa', parent: 'rice' });
    expect(recordOf(added).items.at(-1)).toEqual({ code: 'lua-mua-2', name: 'Lúa Mùa', parent: 'rice' });
  });

  it('leaves out a row that was never filled in', () => {
    expect(recordOf(withNewItem(draftOf(crops), 'k'))).toEqual(crops);
  });

  it('moves an item by one place, and not beyond the ends', () => {
    const codes = (by: -1 | 1) => moved(draftOf(crops), 'rice', by).items.map(({ code }) => code);
    expect([codes(1), codes(-1)]).toEqual([
      ['lua-mua', 'rice'],
      ['rice', 'lua-mua'],
    ]);
  });

  it('makes the parts of an item that is taken away parts of nothing', () => {
    expect(recordOf(withoutItem(draftOf(crops), 'rice')).items).toEqual([
      { code: 'lua-mua', name: 'Lúa mùa', parent: null },
    ]);
  });
});
