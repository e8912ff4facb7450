import { expect, test } from 'vitest';
import { isSyllable } from './syllable.ts';

test.each('nghiêng khuỷu ươm gì quốc quyết yếu thuở giếng oách ỷ XÃ hoà hòa khuya trước'.split(' '))(
  '%s is one',
  word => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each(['très', 'été', 'của!', 'bàc', 'tốth', 'ăa', 'wa', 'Đắk', 'b', 'nnga', 'toàù', '', 'a'.repeat(1000)])(
  '%s is none',
  word => {
    expect(isSyllable(word)).toBe(false);
  },
);
