import { describe, expect, it } from 'vitest';
import { countUnit, isLetter, readUnit } from './units.ts';

describe('units read where they start', () => {
  it.each([
    // written, name, base, power of ten of the base, family
    ['ha', 'ha', 'm²', 4, 'measure'],
    ['km2', 'km²', 'm²', 6, 'measure'],
    ['m³', 'm³', 'm³', 0, 'measure'],
    ['tấn', 'tấn', 'kg', 3, 'measure'],
    ['tạ/ha', 'tạ/ha', 'kg/ha', 2, 'rate'],
    ['tấn/ha', 'tấn/ha', 'kg/ha', 3, 'rate'],
    ['Tr.người.Km', 'triệu người.km', 'người.km', 6, 'measure'],
    ['Ng.tấn', 'nghìn tấn', 'kg', 6, 'measure'],
    ['triệu tấn.km', 'triệu tấn.km', 'kg.km', 9, 'measure'],
    ['nghìn người km', 'nghìn người.km', 'người.km', 3, 'measure'],
    ['đồng', 'đồng', 'đồng', 0, 'money'],
    ['đ', 'đồng', 'đồng', 0, 'money'],
    ['triệu đồng', 'triệu đồng', 'đồng', 6, 'money'],
    ['tỷ đồng', 'tỷ đồng', 'đồng', 9, 'money'],
    ['tỉ đồng', 'tỷ đồng', 'đồng', 9, 'money'],
    ['nghìn tỷ đồng', 'nghìn tỷ đồng', 'đồng', 12, 'money'],
    ['triệu USD', 'triệu USD', 'USD', 6, 'money'],
    ['nghìn con', 'nghìn con', 'con', 3, 'count'],
    ['ngàn con', 'nghìn con', 'con', 3, 'count'],
    ['vạn người', 'vạn người', 'người', 4, 'count'],
    ['%', '%', '%', 0, 'percent'],
    ['‰', '‰', '%', -1, 'percent'],
    ['điểm phần trăm', 'điểm %', 'điểm %', 0, 'points'],
    ['kWh', 'kWh', 'Wh', 3, 'measure'],
    ['triệu kWh', 'triệu kWh', 'Wh', 9, 'measure'],
    ['triệu bưu gửi', 'triệu bưu gửi', 'bưu gửi', 6, 'count'],
    ['bé trai/100 bé gái', 'bé trai/100 bé gái', 'bé trai/100 bé gái', 0, 'rate'],
    ['ca/100.000 dân', 'ca/100.000 dân', 'ca/100.000 dân', 0, 'rate'],
  ])('«%s» is %s', (written, name, base, exponent, family) => {
    const read = readUnit(`${written}, còn`, 0);
    expect(read?.unit).toEqual({ name, base, exponent, family });
    expect(read?.end).toBe(written.length);
  });

  it('are read from the place asked for', () => {
    expect(readUnit('5 tấn', 2)?.end).toBe(5);
  });

  it.each(['hà', 'tấnh', 'xyz', '', ' ha', '.'])('«%s» is none', text => {
    expect(readUnit(text, 0)).toBeNull();
  });

  it('count head nouns alike, whatever they are told apart by', () => {
    expect(countUnit('con trâu').base).toBe('con');
    expect(countUnit('con').base).toBe('con');
    expect(readUnit('con trâu', 0)?.unit.base).toBe(readUnit('con bò', 0)?.unit.base);
  });

  it('are one object when they are equal', () => {
    expect(readUnit('nghìn con', 0)?.unit).toBe(readUnit('nghìn con lợn'.slice(0, 9), 0)?.unit);
    expect(readUnit('tiêu chí/xã', 0)?.unit).toBe(readUnit('tiêu chí/xã', 0)?.unit);
  });

  it('are one unit for another across a slash', () => {
    expect(readUnit('triệu đồng/người/năm', 0)?.unit).toMatchObject({ name: 'triệu đồng/người/năm', family: 'rate' });
    expect(readUnit('tiêu chí/xã', 0)?.unit).toMatchObject({ name: 'tiêu chí/xã', family: 'rate' });
  });

  it('are money where a scale word has nothing to count behind it', () => {
    expect(readUnit('triệu với 62 hộ', 0)?.unit).toMatchObject({ base: 'đồng', exponent: 6 });
  });
});

it('letters are those of Vietnamese, marks and digits are not', () => {
  for (const letter of 'aZăĐửỹ') expect(isLetter(letter.charCodeAt(0))).toBe(true);
  for (const other of '0 .×÷²%') expect(isLetter(other.charCodeAt(0))).toBe(false);
});
