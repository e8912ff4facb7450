import { describe, expect, test } from 'vitest';
import { ambiguousAbbreviations, expandAbbreviation, expansionsOf, readAbbreviation } from './abbreviations.ts';

describe('abbreviations', () => {
  test.each([
    ['KT-XH', 'kinh tế - xã hội'],
    ['NSTW', 'ngân sách trung ương'],
    ['CK', 'cùng kỳ'],
    ['NN&PTNT', 'nông nghiệp và phát triển nông thôn'],
  ])('%s', (short, words) => {
    expect(expansionsOf(short).map(each => each.words)).toEqual([words]);
    expect(expandAbbreviation(short, 0)?.words).toBe(words);
  });

  test('says which are ambiguous', () => {
    expect([...ambiguousAbbreviations].sort()).toEqual(['DT', 'KH', 'TT']);
    expect(expansionsOf('KH').map(each => each.sense)).toEqual(['document', 'plan']);
  });

  test.each([
    ['đạt 98% KH năm', 8, 'plan'],
    ['KH số 15 ngày', 0, 'document'],
    ['1020/KH-UBND', 5, 'document'],
    ['TT Nước Hai', 0, 'place'],
    ['TT. Nước Hai', 0, 'place'],
    ['TT số 96', 0, 'document'],
    ['các TT trên', 4, null],
    ['DT gieo trồng', 0, null],
  ])('%s at %d', (text, at, sense) => {
    expect(expandAbbreviation(text, at)?.sense ?? null).toBe(sense);
  });

  test('reads from edge to edge, the longest first', () => {
    expect(readAbbreviation('phát triển KT-XH.', 11)?.end).toBe(16);
    expect(readAbbreviation('HĐND-UBND', 0)?.end).toBe(4);
    expect(readAbbreviation('XHĐND', 1)).toBeNull();
    expect(readAbbreviation('HĐNDx', 0)).toBeNull();
    expect(readAbbreviation('Cao Bằng', 0)).toBeNull();
  });
});
