import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberWordStart, readNumberWords } from './numberWords.ts';
import { writeNumberWords } from './wholeWords.ts';

/** "value" or "numerator/denominator", a mark for bare and multiple, and the words read. */
function read(text: string, at = 0): string | null {
  const found = readNumberWords(text, at);
  if (found === null) return null;
  const value = found.denominator === 1n ? `${found.numerator}` : `${found.numerator}/${found.denominator}`;
  const marks = `${found.bare ? ' bare' : ''}${found.multiple ? ' times' : ''}${found.hedge === undefined ? '' : ` ${found.hedge}`}`;
  return `${value}${marks} | ${text.slice(at, found.end)}`;
}

describe('whole numbers', () => {
  test.each([
    ['một nghìn hai trăm linh năm', '1205'],
    ['Một ngàn hai trăm lẻ năm', '1205'],
    ['HAI MƯƠI MỐT', '21'],
    ['hai mươi tư', '24'],
    ['hai lăm', '25'],
    ['ba nhăm', '35'],
    ['năm mươi lăm', '55'],
    ['mười lăm', '15'],
    ['mười một', '11'],
    ['một triệu rưỡi', '1500000'],
    ['một trăm rưỡi', '150'],
    ['một trăm hai', '120'],
    ['hai nghìn tư', '2400'],
    ['hai vạn', '20000'],
    ['bốn vạn rưỡi', '45000'],
    ['ba chục', '30'],
    ['hai tỉ không trăm linh ba triệu', '2003000000'],
    ['một nghìn tỷ hai trăm triệu', '1000200000000'],
    ['hai nghìn không trăm hai mươi mốt', '2021'],
    ['hai nghìn năm trăm', '2500'],
    ['một tỷ tỷ', '1000000000000000000'],
    ['âm bảy mươi', '-70'],
    ['một\n  nghìn hai', '1200'],
    ['một triệu linh năm nghìn', '1005000'],
  ])('%s = %s', (text, value) => {
    expect(read(text)).toBe(`${value} | ${text}`);
  });

  test.each([
    ['hai mươi năm qua', '20 | hai mươi'],
    ['mười năm', '10 bare | mười'],
    ['một trăm năm ngày mất', '100 | một trăm'],
    ['hai nghìn năm trước', '2000 | hai nghìn'],
    ['ba năm 2019-2021', '3 bare | ba'],
    ['hai mươi phần trăm', '20 | hai mươi'],
    ['ba mươi, hai mươi', '30 | ba mươi'],
    ['năm người', '5 bare | năm'],
    ['Ba Tư', '3 bare | Ba'],
    ['hai triệu ba trăm nghìn đồng', '2300000 | hai triệu ba trăm nghìn'],
    ['ba trăm tỷ năm 2021', '300000000000 | ba trăm tỷ'],
    ['một nửa số xã', '1/2 | một nửa'],
  ])('stops where the number does: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('no number', () => {
  test.each([
    'năm 2021',
    'năm hai nghìn không trăm hai mươi mốt',
    'năm trước',
    'năm, tăng',
    'năm học',
    'một số xã',
    'một cách chủ động',
    'một phần nhỏ',
    'không đạt kế hoạch',
    'không',
    'tư nhân',
    'trăm nghìn',
    'mươi',
    'linh năm',
    'gấp rút',
    'gấp năm 2020',
    'gấp',
    'âm lịch',
    'bao nhiêu',
    '',
  ])('%j', text => {
    expect(readNumberWords(text, 0)).toBeNull();
  });

  test('nothing begins inside a word, and "năm" after its cue is a year', () => {
    expect(read('xba mươi', 1)).toBeNull();
    expect(read('ba mươi5')).toBe('3 bare | ba');
    expect(read('trong năm ngày', 6)).toBeNull();
    expect(read('kế hoạch năm huyện giao', 9)).toBeNull();
    expect(read('10 năm ngày', 3)).toBeNull();
    expect(read('ba năm trường lớp', 3)).toBeNull();
    expect(read('gồm năm huyện', 4)).toBe('5 bare | năm');
  });
});

describe('decimals, fractions and multiples', () => {
  test.each([
    ['bốn phẩy hai ba', '423/100'],
    ['không phẩy không tám', '8/100'],
    ['hai phẩy năm', '25/10'],
    ['hai phẩy hai mươi lăm', '225/100'],
    ['một phẩy hai triệu', '12000000/10'],
    ['một phần ba', '1/3'],
    ['hai phần năm', '2/5'],
    ['ba phần tư', '3/4'],
    ['một phần mười nghìn', '1/10000'],
    ['một nửa', '1/2'],
    ['ba rưỡi', '7/2'],
    ['nửa triệu', '500000'],
  ])('%s = %s', (text, value) => {
    expect(read(text)).toBe(`${value} | ${text}`);
  });

  test.each([
    ['nửa', '1/2 bare | nửa'],
    ['năm phần trăm', '5 bare | năm'],
    ['một phần tử', null],
    ['gấp đôi', '2 times | gấp đôi'],
    ['gấp rưỡi năm trước', '3/2 times | gấp rưỡi'],
    ['gấp ba', '3 times | gấp ba'],
    ['gấp hai lần', '2 times | gấp hai lần'],
    ['gấp năm lần', '5 times | gấp năm lần'],
    ['gấp hơn ba lần cùng kỳ', '3 times hơn | gấp hơn ba lần'],
    ['gấp hai phẩy năm lần', '25/10 times | gấp hai phẩy năm lần'],
    ['gần gấp đôi', null],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('writing', () => {
  test.each([
    [0n, 'không'],
    [10n, 'mười'],
    [14n, 'mười bốn'],
    [15n, 'mười lăm'],
    [21n, 'hai mươi mốt'],
    [44n, 'bốn mươi tư'],
    [105n, 'một trăm linh năm'],
    [1005n, 'một nghìn không trăm linh năm'],
    [1_000_010n, 'một triệu không trăm mười'],
    [153_687_774_900n, 'một trăm năm mươi ba tỷ sáu trăm tám mươi bảy triệu bảy trăm bảy mươi tư nghìn chín trăm'],
    [-3n, 'âm ba'],
  ])('%d', (value, words) => {
    expect(writeNumberWords(value)).toBe(words);
  });

  test('refuses what has no words', () => {
    expect(() => writeNumberWords(10n ** 18n + 1n)).toThrow(RangeError);
  });

  test('what is written is read back, whole, before something counted', () => {
    const values = fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 18n }), fc.bigInt({ min: 1n, max: 99_999n }));
    fc.assert(
      fc.property(values, value => {
        const words = writeNumberWords(value);
        const found = readNumberWords(`${words} huyện`, 0);
        expect([words, found?.numerator, found?.denominator, found?.end]).toEqual([words, value, 1n, words.length]);
      }),
      { numRuns: 2000 },
    );
  });
});

test('reading never throws and never runs past the text', () => {
  const vocabulary =
    'không một hai ba tư năm lăm mốt mười mươi chục trăm nghìn triệu tỷ linh rưỡi phẩy phần nửa âm gấp lần đôi hơn xã'.split(
      ' ',
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }), words => {
      const text = words.join(' ');
      for (const { index } of text.matchAll(numberWordStart)) {
        const found = readNumberWords(text, index);
        if (found === null) continue;
        expect(found.end).toBeGreaterThan(index);
        expect(found.denominator).toBeGreaterThan(0n);
        expect(text.slice(found.end)).toMatch(/^(?: |$)/);
      }
    }),
    { numRuns: 2000 },
  );
});
