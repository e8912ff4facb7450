import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  documentTypes,
  readDocumentNumber,
  readTypeWords,
  typeAgrees,
  writeDocumentNumber,
} from './documentNumbers.ts';

const read = (text: string) => {
  const found = readDocumentNumber(text, 0);
  if (found === null) return null;
  const { number, year, type, issuer, end } = found;
  return [number, year, type?.symbol ?? null, issuer, text.slice(end)];
};

describe('document numbers', () => {
  test.each([
    ['15/BC-UBND', ['15', null, 'BC', 'UBND', '']],
    ['06/2024/QĐ-UBND', ['06', 2024, 'QĐ', 'UBND', '']],
    ['864/NQ-UBTVQH14', ['864', null, 'NQ', 'UBTVQH14', '']],
    ['394/BNN-VPĐP', ['394', null, null, 'BNN-VPĐP', '']],
    ['10-TB/TU', ['10', null, 'TB', 'TU', '']],
    ['76-KL/TW', ['76', null, 'KL', 'TW', '']],
    ['1020/KH-UBND ngày', ['1020', null, 'KH', 'UBND', ' ngày']],
    ['138/KNĐTHL', ['138', null, null, 'KNĐTHL', '']],
    ['123/UBBG-VT-m', ['123', null, null, 'UBBG-VT-m', '']],
    ['89/2015/QH13', ['89', 2015, null, 'QH13', '']],
    ['58/2016/QĐ- TTg', ['58', 2016, 'QĐ', 'TTg', '']],
    ['15 /BC - UBND', ['15', null, 'BC', 'UBND', '']],
    ['21/2020/ TT-BTC;', ['21', 2020, 'TT', 'BTC', ';']],
    ['10 - TB/ TU.', ['10', null, 'TB', 'TU', '.']],
    ['15/BC-UBND - Về việc', ['15', null, 'BC', 'UBND', ' - Về việc']],
    ['15/BC-UBND - UBND các huyện', ['15', null, 'BC', 'UBND', ' - UBND các huyện']],
    ['03/TTr-SNN', ['03', null, 'TTr', 'SNN', '']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    '58/63',
    '30/6/2021',
    '52,43 tạ/51,4 tạ/ha',
    '5/Tổ',
    '3/A',
    '12/xã',
    '2016-2020',
    '24/24h',
    '10-12 HTX',
    '15/',
    '7-AB/CD',
  ])('no document: %s', text => {
    expect(readDocumentNumber(text, 0)).toBeNull();
  });

  test('does not begin inside a number', () => {
    expect(readDocumentNumber('28/2018/QĐ-UBND', 3)).toBeNull();
    expect(readDocumentNumber('115/BC-UBND', 1)).toBeNull();
  });

  test('a year makes it normative', () => {
    expect(readDocumentNumber('06/2024/QĐ-UBND', 0)?.normative).toBe(true);
    expect(readDocumentNumber('327/QĐ-UBND', 0)?.normative).toBe(false);
  });

  test('what is written is read back', () => {
    const symbol = fc.tuple(
      fc.constantFrom(...documentTypes.map(type => type.symbol)),
      fc.constantFrom('UBND', 'TTg', 'BNNPTNT', 'HĐND'),
    );
    const document = fc.record({
      number: fc.integer({ min: 1, max: 9999 }).map(number => String(number).padStart(2, '0')),
      year: fc.option(fc.integer({ min: 1990, max: 2050 })),
      symbol: symbol.map(([type, issuer]) => `${type}-${issuer}`),
    });
    fc.assert(
      fc.property(document, each => {
        const text = writeDocumentNumber({ ...each, party: false });
        const found = readDocumentNumber(text, 0);
        expect([found?.number, found?.year, found?.symbol, found?.end]).toEqual([
          each.number,
          each.year,
          each.symbol,
          text.length,
        ]);
      }),
    );
    const party = readDocumentNumber('09-CT/TU', 0);
    expect(party && writeDocumentNumber(party)).toBe('09-CT/TU');
  });
});

describe('type words', () => {
  const judge = (text: string) => {
    const at = text.search(/\d/);
    const words = readTypeWords(text, at);
    const found = readDocumentNumber(text, at);
    return words && found ? [words.words, typeAgrees(words.words, found)] : null;
  };

  test.each([
    ['theo Quyết định số 28/2018/QĐ-UBND', ['quyết định', 'agrees']],
    ['theo Quyết định số: 28/2018/NQ-HĐND', ['quyết định', 'disagrees']],
    ['Công văn số 394/BNN-VPĐP', ['công văn', 'agrees']],
    ['Công văn 15/BC-UBND', ['công văn', 'disagrees']],
    ['Nghị quyết số 394/BNN-VPĐP', ['nghị quyết', 'unknown']],
    ['Quy định số 37-QĐ/TW', ['quy định', 'agrees']],
    ['Thông tư liên tịch số 05/2013/TTLT-BTC-BNV', ['thông tư liên tịch', 'agrees']],
    ['văn bản số 15/BC-UBND', null],
  ])('%s', (text, expected) => {
    expect(judge(text)).toEqual(expected);
  });
});
