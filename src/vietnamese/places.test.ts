import { describe, expect, test } from 'vitest';
import { caoBangPlaces, existedOn, type Place, provinces } from './gazetteer.ts';
import { findPlaces } from './places.ts';

const on = (places: readonly Place[], date: string) => places.filter(place => existedOn(place, date));
const one = (name: string, level: Place['level'], date: string) =>
  on([...provinces, ...caoBangPlaces], date).filter(place => place.name === name && place.level === level);
const names = (text: string, province?: '04') =>
  findPlaces(text, province).map(
    ({ start, end, kind, places }) =>
      `${text.slice(start, end)} | ${kind} | ${places.map(place => place.id).join(' ')}`,
  );

describe('the provinces', () => {
  test('63 before 1 July 2025 and 34 since, six of them cities', () => {
    expect([
      on(provinces, '2020-01-01').length,
      on(provinces, '2025-06-30').length,
      on(provinces, '2025-07-01').length,
    ]).toEqual([63, 63, 34]);
    expect(
      on(provinces, '2025-07-01')
        .filter(place => place.kind === 'thành phố')
        .map(place => place.name)
        .sort(),
    ).toEqual(['Cần Thơ', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Huế', 'Đà Nẵng'].sort());
  });

  test('the eleven that did not merge', () => {
    const kept = on(on(provinces, '2025-06-30'), '2025-07-01').map(place => place.name);
    expect(kept.sort()).toEqual(
      [
        'Cao Bằng',
        'Điện Biên',
        'Hà Nội',
        'Hà Tĩnh',
        'Huế',
        'Lai Châu',
        'Lạng Sơn',
        'Nghệ An',
        'Quảng Ninh',
        'Sơn La',
        'Thanh Hóa',
      ].sort(),
    );
  });

  test.each([
    ['Hà Giang', '08@2025-07-01', 'Tuyên Quang'],
    ['Yên Bái', '15@2025-07-01', 'Lào Cai'],
    ['Lào Cai', '15@2025-07-01', 'Lào Cai'],
    ['Bình Dương', '79@2025-07-01', 'Hồ Chí Minh'],
    ['Quảng Bình', '44@2025-07-01', 'Quảng Trị'],
    ['Phú Yên', '66@2025-07-01', 'Đắk Lắk'],
    ['Đắk Nông', '68@2025-07-01', 'Lâm Đồng'],
    ['Long An', '80@2025-07-01', 'Tây Ninh'],
    ['Tiền Giang', '82@2025-07-01', 'Đồng Tháp'],
    ['Kiên Giang', '91@2025-07-01', 'An Giang'],
  ])('%s went into %s', (name, id, into) => {
    expect(one(name, 'province', '2025-06-30').map(place => place.successors)).toEqual([[id]]);
    expect(provinces.find(place => place.id === id)?.name).toBe(into);
    expect(one('Thừa Thiên Huế', 'province', '2024-12-31').map(place => place.successors)).toEqual([['46@2025-01-01']]);
  });

  test('every id is one place, every successor exists, and each merged province has two or three parts', () => {
    const all = [...provinces, ...caoBangPlaces];
    const ids = new Set(all.map(place => place.id));
    expect(ids.size).toBe(all.length);
    for (const place of all)
      for (const id of [...place.successors, place.parent ?? place.id]) expect(ids).toContain(id);
    const merged = provinces.filter(place => place.from === '2025-07-01');
    const parts = merged.map(place => provinces.filter(old => old.successors.includes(place.id)).length);
    expect([merged.length, Math.min(...parts), Math.max(...parts), parts.reduce((sum, count) => sum + count)]).toEqual([
      23, 2, 3, 52,
    ]);
  });
});

describe('Cao Bằng', () => {
  const count = (level: Place['level'], date: string) =>
    on(caoBangPlaces, date).filter(place => place.level === level).length;

  test('13 districts, then 10, then none; 161 communes, then 56', () => {
    expect([count('district', '2020-02-29'), count('district', '2020-03-01'), count('district', '2025-07-01')]).toEqual(
      [13, 10, 0],
    );
    expect([count('commune', '2021-06-30'), count('commune', '2025-07-01')]).toEqual([161, 56]);
    const kinds = on(caoBangPlaces, '2021-06-30').map(place => place.kind);
    expect(['xã', 'phường', 'thị trấn'].map(kind => kinds.filter(each => each === kind).length)).toEqual([139, 8, 14]);
  });

  test('Quảng Uyên ended as a district in 2020 and is a commune since 2025', () => {
    expect(one('Quảng Uyên', 'district', '2021-01-01')).toEqual([]);
    expect(one('Quảng Uyên', 'district', '2019-01-01').map(place => place.successors)).toEqual([['049@2020-03-01']]);
    expect(one('Quảng Uyên', 'commune', '2026-01-01').map(place => [place.kind, place.code])).toEqual([
      ['xã', '01576'],
    ]);
    expect(one('Hưng Đạo', 'commune', '2021-01-01').map(place => place.parent)).toEqual([
      '040@2012-09-25',
      '043@',
      '052@',
    ]);
  });

  test('every commune of 2021 went into exactly one of the 56', () => {
    const old = caoBangPlaces.filter(place => place.level === 'commune' && place.to !== null);
    expect(old.every(place => place.successors.length === 1)).toBe(true);
  });
});

describe('finding', () => {
  test('kind words decide, and carry through a list', () => {
    expect(names('Tỉnh Cao Bằng và thành phố Cao Bằng', '04')).toEqual([
      'Tỉnh Cao Bằng | tỉnh | 04@',
      'thành phố Cao Bằng | thành phố | 040@2012-09-25',
    ]);
    expect(names('tại các huyện: Hà Quảng, Thạch An và Hoà An; xã Đàm Thuỷ', '04')).toEqual([
      'Hà Quảng | huyện | 045@',
      'Thạch An | huyện | 053@',
      'Hoà An | huyện | 051@',
      // 01501 was Chí Viễn's code before.
      'xã Đàm Thuỷ | xã | 01495@ 01501@2025-07-01',
    ]);
  });

  test('all times are returned: the day decides', () => {
    const [found] = findPlaces('huyện Quảng Uyên', '04');
    expect(found?.places.map(place => existedOn(place, '2021-06-30'))).toEqual([false]);
    const [bare] = findPlaces('ở Hà Quảng,', '04');
    expect(bare?.places.map(place => place.level)).toEqual(['district', 'commune']);
  });

  test('provinces stand alone, communes and a man’s name do not', () => {
    expect(names('từ Bà Rịa – Vũng Tàu đến Thừa Thiên Huế')).toEqual([
      'Bà Rịa – Vũng Tàu | null | 77@',
      'Thừa Thiên Huế | null | 46@',
    ]);
    expect(names('đường Kim Đồng, gần Quang Trung', '04')).toEqual([]);
    expect(names('tư tưởng Hồ Chí Minh ở TP. Hồ Chí Minh')).toEqual([
      'TP. Hồ Chí Minh | thành phố | 79@ 79@2025-07-01',
    ]);
    expect(names('Thái Bình Dương, hà nội, Hà Nộix')).toEqual([]);
    expect(names('TỈNH CAO BẰNG')).toEqual(['TỈNH CAO BẰNG | tỉnh | 04@']);
    expect(names('Độc lập - Tự do - Hạnh phúc', '04')).toEqual([]);
    expect(names('')).toEqual([]);
  });
});
