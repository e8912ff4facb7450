import { describe, expect, it } from 'vitest';
import { roomOf } from '../frame/places.ts';
import { only, parseSearch, stringifySearch } from './search.ts';

describe('what an address says', () => {
  it('reads as it was written, and numbers stay words', () => {
    const search = { period: '2021', items: 'crop=rice;season=spring', area: 'vn-04' };
    expect(stringifySearch(search)).toBe('?period=2021&items=crop%3Drice;season%3Dspring&area=vn-04');
    expect(parseSearch(stringifySearch(search))).toEqual(search);
    expect(parseSearch(stringifySearch({ q: 'Đề Thám & phường', period: '/2021-06-30' }))).toEqual({
      q: 'Đề Thám & phường',
      period: '/2021-06-30',
    });
  });

  it('leaves out what was not chosen and what a page does not know', () => {
    expect(stringifySearch({ area: '', period: undefined })).toBe('');
    expect(only('area', 'period')({ area: 'vn-04', period: '', other: 'x', field: 3 })).toEqual({ area: 'vn-04' });
  });

  it('lies in one room of the header, or in none', () => {
    expect(['/', '/so-lieu', '/so-lieu/grain', '/bang-cheo', '/danh-muc', '/nhap-bao-cao/1', '/khac'].map(roomOf)).toEqual(
      ['check', 'figures', 'figures', 'figures', 'catalogue', 'import', null],
    );
  });
});
